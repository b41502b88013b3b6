import { html, LitElement } from 'lit';

/** Prints the page, or only the part of it that is marked `data-sheet` (see PrintButton.java). */
class MostPrint extends LitElement {
  static override properties = {
    label: { type: String },
    alone: { type: Boolean },
  };

  declare label: string;
  declare alone: boolean;

  constructor() {
    super();
    this.label = '';
    this.alone = false;
  }

  /** Light DOM: the style sheet of the page draws the button. */
  protected override createRenderRoot() {
    return this;
  }

  protected override render() {
    return html`<button class="btn" type="button" @click=${this.#print}>${this.label}</button>`;
  }

  #print = () => {
    const sheet = this.alone ? this.closest('[data-sheet]') : null;
    if (sheet) {
      sheet.toggleAttribute('data-alone', true);
      window.addEventListener('afterprint', () => sheet.removeAttribute('data-alone'), { once: true });
    }
    window.print();
  };
}

/** On paper nothing can be opened any more, so it is open there. */
const opened = new Set<HTMLDetailsElement>();

window.addEventListener('beforeprint', () =>
  document.querySelectorAll<HTMLDetailsElement>('details.reveal:not([open])').forEach((folded) => {
    folded.open = true;
    opened.add(folded);
  }),
);
window.addEventListener('afterprint', () => {
  opened.forEach((folded) => (folded.open = false));
  opened.clear();
});

customElements.define('most-print', MostPrint);
