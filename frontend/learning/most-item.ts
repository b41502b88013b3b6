import { html, LitElement, nothing } from 'lit';
import { choice, hotspot } from './item/choice';
import { gaps, match } from './item/filled';
import { bestAndWorst, rating } from './item/judgement';
import { order } from './item/order';
import { complete, read, readyToSend, type Answer, type Field, type Question, type Words } from './item/parts';
import { trueFalse } from './item/true-false';
import { isNoNumber, numeric, text } from './item/typed';
import { Keeping, type Told } from './keeping';
import { keptState, type Words as States } from './kept-state';

type Server = { keep(response: string, sequence: number): Promise<Told> };

const SURE = ['unsure', 'fairly-sure', 'sure'];

let count = 0;

/**
 * One item with native controls; each answer is on its way to the server at once, or when a button says so (see
 * ItemField.java).
 */
class MostItem extends LitElement {
  static override properties = {
    question: { type: Object },
    response: { type: String },
    sequence: { type: Number },
    shelf: { type: String },
    states: { type: Object },
    words: { type: Object },
    button: { type: String },
    answerFirst: { type: String },
    note: { type: String },
    hint: { state: true },
    said: { state: true },
    typed: { state: true },
  };

  declare question?: Question;
  /** What is answered, as it is stored. */
  declare response: string;
  /** Of the answer that counts on the server. */
  declare sequence: number;
  declare shelf: string;
  declare states: States;
  declare words: Words;
  /** What the button says that sends the answer; empty: it is sent at once. */
  declare button: string;
  declare answerFirst: string;
  declare note: string;
  declare hint: boolean;
  /** What a screen reader is told about the last move. */
  declare said: string;
  /** What stands in the field of a number. */
  declare typed?: string;
  declare $server?: Server;

  #name = `item-${++count}`;
  #focus = '';

  #keeping = new Keeping(this, {
    send: (response, sequence) => this.$server?.keep(response, sequence) ?? Promise.resolve('failed'),
    shelf: () => this.shelf,
    elsewhere: ({ value, sequence }) => {
      if (sequence > this.sequence) {
        if (!this.button) {
          this.overtakenBy(value, sequence);
        }
        this.#keeping.overtaken();
      }
    },
  });

  constructor() {
    super();
    this.response = '';
    this.sequence = 0;
    this.shelf = '';
    this.states = {};
    this.words = {};
    this.button = '';
    this.answerFirst = '';
    this.note = '';
    this.hint = false;
    this.said = '';
  }

  /** Light DOM: the style sheet of the page draws the controls. */
  protected override createRenderRoot() {
    return this;
  }

  protected override firstUpdated() {
    // After the server's part of this element has been connected.
    requestAnimationFrame(() => {
      const left = this.#keeping.resume({ value: this.response, sequence: this.sequence });
      if (left && left.sequence > this.sequence) {
        this.response = left.value;
        this.sequence = this.button ? this.sequence : left.sequence;
      }
    });
  }

  protected override updated() {
    if (this.#focus) {
      this.querySelector<HTMLElement>(`[data-move="${this.#focus}"]`)?.focus();
      this.#focus = '';
    }
  }

  /** Called by the server when an answer from another window counts. */
  overtakenBy(response: string, sequence: number) {
    this.response = response;
    this.sequence = sequence;
    this.typed = undefined;
  }

  protected override render() {
    const question = this.question;
    if (!question) {
      return this.states ? keptState(this.#keeping.state, this.states) : nothing;
    }
    const field = this.#field(question);
    // Nothing is called saved that stands in the field and cannot be read.
    const isUnread = this.#isUnread(question);
    return html`
      <fieldset class="question stack" aria-describedby="${this.#name}-hint">
        <legend>${question.prompt.split(/\n\s*\n/).map((paragraph) => html`<span>${paragraph}</span>`)}</legend>
        <p class="small" id="${this.#name}-hint">${this.words.hint}</p>
        ${this.#family(field)} ${question.asksConfidence ? this.#confidence(field) : nothing}
      </fieldset>
      ${this.button ? this.#send(question) : nothing} ${keptState(isUnread ? 'idle' : this.#keeping.state, this.states)}
    `;
  }

  #field(question: Question): Field {
    return {
      question,
      answer: read(this.response, question.kind),
      words: this.words,
      name: this.#name,
      keep: (answer) => (this.button ? this.#wait(answer) : this.#keeping.keep(...this.#next(answer))),
      keepSoon: (answer) => (this.button ? this.#wait(answer) : this.#keeping.keepSoon(...this.#next(answer))),
      isSentByButton: !!this.button,
    };
  }

  /** It is not sent before the button is pressed. */
  #wait(answer: Answer) {
    this.response = JSON.stringify(complete(answer));
    this.hint = false;
  }

  #isUnread(question: Question) {
    return question.kind === 'numeric' && isNoNumber(this.typed ?? '', question.decimal);
  }

  #send(question: Question) {
    const isOnItsWay = this.#keeping.state === 'saving' || this.#keeping.state === 'not-saved';
    const send = () => {
      const answer = readyToSend(this.response, question);
      if (isOnItsWay) {
        return;
      }
      if (answer && !this.#isUnread(question)) {
        this.response = JSON.stringify(answer);
        this.#keeping.keep(this.response, this.sequence + 1);
      } else {
        this.hint = true;
      }
    };
    return html`${this.note ? html`<p class="small">${this.note}</p>` : nothing}
      <div class="dock">
      <button class="btn primary" type="button" aria-disabled=${isOnItsWay ? 'true' : 'false'} @click=${send}>${this.button}</button>
      <span role="alert">${this.hint ? this.answerFirst : nothing}</span>
    </div>`;
  }

  #next(answer: Answer): [string, number] {
    this.response = JSON.stringify(complete(answer));
    this.sequence++;
    return [this.response, this.sequence];
  }

  #family(field: Field) {
    switch (field.question.kind) {
      case 'true-false':
        return trueFalse(field);
      case 'rating':
        return rating(field);
      case 'best-and-worst':
        return bestAndWorst(field);
      case 'order':
        return order(field, this.said, (said, focus) => {
          this.said = said;
          this.#focus = focus;
        });
      case 'match':
        return match(field);
      case 'gap':
        return gaps(field);
      case 'hotspot':
        return hotspot(field);
      case 'numeric':
        return numeric(field, this.typed, (typed) => (this.typed = typed));
      case 'text':
        return text(field);
      default:
        return choice(field);
    }
  }

  #confidence(field: Field) {
    return html`<fieldset class="part confidence">
      <legend class="label">${this.words.confidence}</legend>
      <div class="steps-of-rating">
        ${SURE.map(
          (sure) => html`<label class="choice small">
            <input
              type="radio"
              name="${this.#name}-sure"
              .checked=${field.answer.confidence === sure}
              @change=${() => field.keep({ ...field.answer, confidence: sure })}
            />
            <span>${this.words[sure]}</span>
          </label>`,
        )}
      </div>
    </fieldset>`;
  }
}

customElements.define('most-item', MostItem);
