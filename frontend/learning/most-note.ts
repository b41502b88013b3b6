import { html, LitElement, nothing } from 'lit';
import { Keeping, type Told } from './keeping';
import { keptState, type Words } from './kept-state';

type Server = { keep(text: string, sequence: number): Promise<Told> };

/** A private note that stores itself (see NoteField.java). What is stored does not stay in the browser. */
class MostNote extends LitElement {
  static override properties = {
    label: { type: String },
    hint: { type: String },
    text: { type: String },
    sequence: { type: Number },
    shelf: { type: String },
    other: { state: true },
    otherSequence: { state: true },
    longest: { type: Number },
    words: { type: Object },
    otherTitle: { type: String },
    keepMine: { type: String },
    takeOther: { type: String },
  };

  declare label: string;
  declare hint: string;
  declare text: string;
  /** Of the newest text. */
  declare sequence: number;
  declare shelf: string;
  /** What was written meanwhile in another window. */
  declare other: string;
  declare otherSequence: number;
  declare longest: number;
  declare words: Words;
  declare otherTitle: string;
  declare keepMine: string;
  declare takeOther: string;
  declare $server?: Server;

  #keeping = new Keeping(this, {
    send: (text, sequence) => this.$server?.keep(text, sequence) ?? Promise.resolve('failed'),
    shelf: () => this.shelf,
    elsewhere: ({ value, sequence }) => {
      if (sequence > this.sequence) {
        this.text = value;
        this.sequence = sequence;
      }
    },
  });

  constructor() {
    super();
    this.label = '';
    this.hint = '';
    this.text = '';
    this.sequence = 0;
    this.shelf = '';
    this.other = '';
    this.otherSequence = 0;
    this.longest = 5000;
    this.words = {};
    this.otherTitle = '';
    this.keepMine = '';
    this.takeOther = '';
  }

  /** Light DOM: the style sheet of the page draws the field. */
  protected override createRenderRoot() {
    return this;
  }

  protected override firstUpdated() {
    // After the server's part of this element has been connected.
    requestAnimationFrame(() => {
      const stored = { value: this.text, sequence: this.sequence };
      const left = this.#keeping.resume(stored);
      if (!left) {
        return;
      }
      this.text = left.value;
      if (left.sequence > stored.sequence) {
        this.sequence = left.sequence;
      } else {
        this.overtakenBy(stored.value, stored.sequence);
        this.#keeping.overtaken();
      }
    });
  }

  /** Called by the server when a newer text was written in another window. */
  overtakenBy(text: string, sequence: number) {
    this.other = text;
    this.otherSequence = sequence;
  }

  protected override render() {
    return html`
      <label class="field">
        <span class="label">${this.label}</span>
        <span class="hint">${this.hint}</span>
        <textarea
          class="input"
          maxlength=${this.longest}
          .value=${this.text}
          @input=${this.#written}
          @change=${this.#keeping.now}
        ></textarea>
      </label>
      ${keptState(this.#keeping.state, this.words)}
      ${this.#keeping.state === 'overtaken' ? this.#choice() : nothing}
    `;
  }

  #choice() {
    return html`<div class="stack callout">
      <h3>${this.otherTitle}</h3>
      <p class="as-written">${this.other}</p>
      <div class="row">
        <button class="btn" type="button" @click=${() => this.#settle(this.text)}>${this.keepMine}</button>
        <button class="btn" type="button" @click=${() => this.#settle(this.other)}>${this.takeOther}</button>
      </div>
    </div>`;
  }

  #settle(text: string) {
    this.text = text;
    this.#keeping.keep(text, this.#next());
  }

  #written = (event: InputEvent) => {
    this.text = (event.target as HTMLTextAreaElement).value;
    this.#keeping.keepSoon(this.text, this.#next());
  };

  #next() {
    this.sequence = Math.max(this.sequence, this.otherSequence) + 1;
    return this.sequence;
  }
}

customElements.define('most-note', MostNote);
