import './answer';
import './learning/most-lesson-end';
import './told';

/**
 * The frame of every signed-in screen (see Shell.java). It stays while the views inside it change, so it does what a
 * browser does by itself between two pages: it closes menus and tells readers of screens where they are.
 */
class MostShell extends HTMLElement {
  #path?: string;

  /** Set by the server after each navigation. */
  set path(path: string) {
    const arrived = this.#path !== undefined && this.#path !== path;
    this.#path = path;
    this.#closeMenus();
    if (arrived) {
      const before = document.activeElement;
      requestAnimationFrame(() => this.#arrive(before));
    }
  }

  connectedCallback() {
    this.addEventListener('click', this.#skip);
    document.addEventListener('click', this.#closeOnClickElsewhere);
    document.addEventListener('keydown', this.#closeOnEscape);
  }

  disconnectedCallback() {
    this.removeEventListener('click', this.#skip);
    document.removeEventListener('click', this.#closeOnClickElsewhere);
    document.removeEventListener('keydown', this.#closeOnEscape);
  }

  /** Unless the reader has gone somewhere by now. */
  #arrive(before: Element | null) {
    if (document.activeElement === before || document.activeElement === document.body) {
      this.#focus('main h1') || this.#focus('main');
    }
  }

  #skip = (event: Event) => {
    if ((event.target as Element).closest('a.skip')) {
      event.preventDefault();
      this.#focus('main');
    }
  };

  #closeOnClickElsewhere = (event: Event) => {
    this.#menus().filter((menu) => !event.composedPath().includes(menu)).forEach((menu) => (menu.open = false));
  };

  #closeOnEscape = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      const open = this.#menus();
      open.find((menu) => menu.contains(document.activeElement))?.querySelector('summary')?.focus();
      open.forEach((menu) => (menu.open = false));
    }
  };

  #closeMenus() {
    this.#menus().forEach((menu) => (menu.open = false));
  }

  #menus() {
    return [...this.querySelectorAll<HTMLDetailsElement>('header details[open]')];
  }

  #focus(selector: string) {
    const element = this.querySelector<HTMLElement>(selector);
    element?.setAttribute('tabindex', '-1');
    element?.focus();
    return !!element;
  }
}

customElements.define('most-shell', MostShell);
