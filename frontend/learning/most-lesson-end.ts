/** The end of a lesson. Tells the server once that it was on the screen, or had the focus. */
class MostLessonEnd extends HTMLElement {
  #watch?: IntersectionObserver;
  #isOnTheScreen = false;

  connectedCallback() {
    this.tabIndex = -1;
    this.addEventListener('focusin', this.#seen);
    document.addEventListener('visibilitychange', this.#look);
    this.#watch = new IntersectionObserver(
      (entries) => {
        this.#isOnTheScreen = entries.some((entry) => entry.isIntersecting);
        this.#look();
      },
      { threshold: 0.5 },
    );
    // After the server's listener has been added.
    requestAnimationFrame(() => this.#watch?.observe(this));
  }

  disconnectedCallback() {
    this.#rest();
  }

  #look = () => {
    if (this.#isOnTheScreen && document.visibilityState === 'visible') {
      this.#seen();
    }
  };

  #seen = () => {
    this.#rest();
    this.dispatchEvent(new CustomEvent('seen'));
  };

  #rest() {
    this.#watch?.disconnect();
    this.#watch = undefined;
    this.removeEventListener('focusin', this.#seen);
    document.removeEventListener('visibilitychange', this.#look);
  }
}

customElements.define('most-lesson-end', MostLessonEnd);
