import { html, LitElement } from 'lit';
import { Keeping, type Told } from './keeping';
import { keptState, type Words } from './kept-state';

type Option = { key: string; text: string };
type Server = { keep(chosen: string, sequence: number): Promise<Told> };

/** One question of a test with native choices; each choice is on its way to the server at once (see AnswerField.java). */
class MostAnswer extends LitElement {
  static override properties = {
    prompt: { type: String },
    hint: { type: String },
    options: { type: Array },
    several: { type: Boolean },
    chosen: { type: String },
    sequence: { type: Number },
    shelf: { type: String },
    words: { type: Object },
  };

  declare prompt: string;
  declare hint: string;
  declare options: Option[];
  declare several: boolean;
  /** Letters of the chosen options. */
  declare chosen: string;
  /** Of the answer that counts on the server. */
  declare sequence: number;
  declare shelf: string;
  declare words: Words;
  declare $server?: Server;

  #keeping = new Keeping(this, {
    send: (chosen, sequence) => this.$server?.keep(chosen, sequence) ?? Promise.resolve('failed'),
    shelf: () => this.shelf,
    elsewhere: ({ value, sequence }) => {
      if (sequence > this.sequence) {
        this.overtakenBy(value, sequence);
        this.#keeping.overtaken();
      }
    },
  });

  constructor() {
    super();
    this.prompt = '';
    this.hint = '';
    this.options = [];
    this.several = false;
    this.chosen = '';
    this.sequence = 0;
    this.shelf = '';
    this.words = {};
  }

  /** Light DOM: the style sheet of the page draws the choices. */
  protected override createRenderRoot() {
    return this;
  }

  protected override firstUpdated() {
    // After the server's part of this element has been connected.
    requestAnimationFrame(() => {
      const left = this.#keeping.resume({ value: this.chosen, sequence: this.sequence });
      if (left && left.sequence > this.sequence) {
        this.chosen = left.value;
        this.sequence = left.sequence;
      }
    });
  }

  /** Called by the server when an answer from another window counts. */
  overtakenBy(chosen: string, sequence: number) {
    this.chosen = chosen;
    this.sequence = sequence;
  }

  protected override render() {
    return html`
      <fieldset class="question stack" aria-describedby="answer-hint">
        <legend>${this.prompt.split(/\n\s*\n/).map((paragraph) => html`<span>${paragraph}</span>`)}</legend>
        <p class="small" id="answer-hint">${this.hint}</p>
        ${this.options.map((option) => this.#choice(option))}
      </fieldset>
      ${keptState(this.#keeping.state, this.words)}
    `;
  }

  #choice(option: Option) {
    return html`<label class="choice">
      <input
        type=${this.several ? 'checkbox' : 'radio'}
        name="answer"
        .value=${option.key}
        .checked=${this.chosen.includes(option.key)}
        @change=${this.#changed}
      />
      <span>${option.text}</span>
    </label>`;
  }

  #changed = () => {
    const checked = this.renderRoot.querySelectorAll<HTMLInputElement>('input:checked');
    this.chosen = [...checked].map((input) => input.value).join('');
    this.sequence++;
    this.#keeping.keep(this.chosen, this.sequence);
  };
}

customElements.define('most-answer', MostAnswer);
