import { html, LitElement, nothing } from 'lit';
import { Keeping, type Told } from './keeping';
import { keptState, type Words } from './kept-state';

type Server = { keep(text: string, sequence: number): Promise<Told> };

/** How long the writer pauses before the text is stored, in milliseconds. */
const PAUSE = 900;

/** A private note that stores itself (see NoteField.java). Nothing of it stays in the browser. */
class MostNote extends LitElement {
  static override properties = {
    label: { type: String },
    hint: { type: String },
    text: { type: String },
    sequence: { type: Number },
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
  /** Of the text that is stored. */
  declare sequence: number;
  /** What was written meanwhile in another window. */
  declare other: string;
  declare otherSequence: number;
  declare longest: number;
  declare words: Words;
  declare otherTitle: string;
  declare keepMine: string;
  declare takeOther: string;
  declare $server?: Server;

  #timer = 0;
  #keeping = new Keeping(
    this,
    (text, sequence) => this.$server?.keep(text, sequence) ?? Promise.resolve('failed'),
  );

  constructor() {
    super();
    this.label = '';
    this.hint = '';
    this.text = '';
    this.sequence = 0;
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

  override disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
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
          @change=${this.#store}
        ></textarea>
      </label>
      ${keptState(this.#timer ? 'saving' : this.#keeping.state, this.words)}
      ${this.#keeping.state === 'overtaken' && !this.#timer ? this.#choice() : nothing}
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
    this.sequence = Math.max(this.sequence, this.otherSequence) + 1;
    this.#keeping.keep(text, this.sequence);
  }

  #written = (event: InputEvent) => {
    this.text = (event.target as HTMLTextAreaElement).value;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(this.#store, PAUSE);
    this.requestUpdate();
  };

  #store = () => {
    if (this.#timer) {
      clearTimeout(this.#timer);
      this.#timer = 0;
      this.sequence = Math.max(this.sequence, this.otherSequence) + 1;
      this.#keeping.keep(this.text, this.sequence);
    }
  };
}

customElements.define('most-note', MostNote);
