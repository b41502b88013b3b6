import { html, LitElement, nothing } from 'lit';
import { Keeping, type Told } from './keeping';
import { keptState, type Words } from './kept-state';

type Server = { decide(place: string, sequence: number): Promise<Told> };

/** What is sent when the time is over. */
const TIME_OVER = 'time';

/**
 * What one can do at a point of a scenario, with native choices and a button (see DecisionField.java). The element stays
 * while the run moves on: it gets other choices and a higher sequence.
 */
class MostDecision extends LitElement {
  static override properties = {
    question: { type: String },
    options: { type: Array },
    optionsLang: { type: String },
    sequence: { type: Number },
    shelf: { type: String },
    seconds: { type: Number },
    time: { type: String },
    decide: { type: String },
    chooseFirst: { type: String },
    words: { type: Object },
    chosen: { state: true },
    hint: { state: true },
  };

  declare question: string;
  declare options: string[];
  declare optionsLang: string;
  /** How many decisions of the run are stored. */
  declare sequence: number;
  declare shelf: string;
  /** How long there is to decide; 0: as long as one likes. */
  declare seconds: number;
  declare time: string;
  declare decide: string;
  declare chooseFirst: string;
  declare words: Words;
  /** A place from 1. */
  declare chosen: string;
  declare hint: boolean;
  declare $server?: Server;

  #over = 0;
  #sent = 0;
  #keeping = new Keeping(this, {
    send: (place, sequence) => this.$server?.decide(place, sequence) ?? Promise.resolve('failed'),
    shelf: () => this.shelf,
    elsewhere: ({ sequence }) => {
      if (sequence > this.sequence) {
        this.#keeping.overtaken();
      }
    },
  });

  constructor() {
    super();
    this.question = '';
    this.options = [];
    this.optionsLang = '';
    this.sequence = 0;
    this.shelf = '';
    this.seconds = 0;
    this.time = '';
    this.decide = '';
    this.chooseFirst = '';
    this.words = {};
    this.chosen = '';
    this.hint = false;
  }

  /** Light DOM: the style sheet of the page draws the choices. */
  protected override createRenderRoot() {
    return this;
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.#over);
  }

  protected override firstUpdated() {
    // After the server's part of this element has been connected.
    requestAnimationFrame(() => {
      const left = this.#keeping.resume({ value: '', sequence: this.sequence });
      if (left && left.sequence > this.sequence) {
        this.chosen = left.value;
      }
    });
  }

  protected override willUpdate(changed: Map<string, unknown>) {
    if (changed.has('sequence')) {
      this.chosen = '';
      this.hint = false;
      if (this.sequence !== this.#sent) {
        this.#keeping.rest();
      }
      clearTimeout(this.#over);
      if (this.seconds > 0) {
        this.#over = window.setTimeout(() => this.#send(TIME_OVER), this.seconds * 1000);
      }
    }
  }

  protected override render() {
    if (this.options.length === 0) {
      return keptState(this.#keeping.state, this.words);
    }
    return html`
      <form @submit=${this.#submit}>
        <fieldset class="question stack" lang=${this.optionsLang} aria-describedby="decision-time">
          <legend>${this.question}</legend>
          ${this.options.map((option, index) => this.#choice(option, String(index + 1)))}
        </fieldset>
        <p class="small" id="decision-time" role="status">${this.time}</p>
        ${this.seconds > 0
          ? html`<div class="time-left" aria-hidden="true"><i style="animation-duration: ${this.seconds}s"></i></div>`
          : nothing}
        <div class="dock">
          <button class="btn primary" type="submit" aria-disabled=${this.#isOnItsWay ? 'true' : 'false'}>${this.decide}</button>
          <span role="alert">${this.hint ? this.chooseFirst : nothing}</span>
        </div>
      </form>
      ${keptState(this.#keeping.state, this.words)}
    `;
  }

  #choice(option: string, place: string) {
    return html`<label class="choice">
      <input
        type="radio"
        name="decision"
        .value=${place}
        .checked=${this.chosen === place}
        @change=${this.#changed}
      />
      <span>${option}</span>
    </label>`;
  }

  get #isOnItsWay() {
    return this.#keeping.state === 'saving' || this.#keeping.state === 'not-saved';
  }

  #changed = (event: Event) => {
    this.chosen = (event.target as HTMLInputElement).value;
    this.hint = false;
  };

  #submit = (event: Event) => {
    event.preventDefault();
    if (!this.chosen) {
      this.hint = true;
    } else {
      this.#send(this.chosen);
    }
  };

  #send(place: string) {
    if (!this.#isOnItsWay) {
      clearTimeout(this.#over);
      this.#sent = this.sequence + 1;
      this.#keeping.keep(place, this.#sent);
    }
  }
}

customElements.define('most-decision', MostDecision);
