import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { filledIn, NO_ANSWER, type Answer, type Field } from './parts';

const SHAPE = /^[-−+]?\d{1,12}([.,]\d{0,6})?$/;

/**
 * A number as it is stored, whether it was typed with a comma or a point. Undefined if it is none, or if it could be
 * read as thousands where this language writes the other sign.
 */
export function numberOf(typed: string, decimal: string): string | undefined {
  const plain = typed.replace(/\s/g, '');
  if (!SHAPE.test(plain)) {
    return undefined;
  }
  const sign = /[.,]/.exec(plain)?.[0];
  if (sign && sign !== decimal && /[.,]\d{3}$/.test(plain)) {
    return undefined;
  }
  return plain.replace(/[.,]$/, '').replace(',', '.').replace('−', '-').replace('+', '');
}

/** Whether something was typed that cannot be read as a number. */
export function isNoNumber(typed: string, decimal: string) {
  return !/^\s*[-−+]?\s*$/.test(typed) && numberOf(typed, decimal) === undefined;
}

/** A number; what is typed stays as it is until another answer is loaded. */
export function numeric(field: Field, typed: string | undefined, type: (typed: string) => void) {
  const { question, answer, words, name } = field;
  const shown = typed ?? (answer.value ?? '').replace('.', question.decimal);
  const isWrong = isNoNumber(shown, question.decimal);
  return html`<div class="field">
    <label for="${name}-number">${words.number}</label>
    <div class="joined">
      <input
        class="input"
        id="${name}-number"
        type="text"
        inputmode="decimal"
        autocomplete="off"
        maxlength="24"
        aria-invalid=${isWrong ? 'true' : 'false'}
        aria-describedby=${ifDefined(isWrong ? `${name}-wrong` : undefined)}
        .value=${shown}
        @input=${(event: Event) => {
          const now = (event.target as HTMLInputElement).value;
          const value = numberOf(now, question.decimal);
          type(now);
          field.keepSoon(value === undefined ? without(answer) : { ...answer, value });
        }}
      />
      <span class="unit">${question.unit}</span>
    </div>
    <span id="${name}-wrong" class="error" role="alert"
      >${isWrong ? filledIn(words['no-number'], { example: `2${question.decimal}5` }) : nothing}</span
    >
  </div>`;
}

/** No number; how sure somebody is stays. */
function without(answer: Answer): Answer {
  return { ...NO_ANSWER, confidence: answer.confidence };
}

/** A few sentences. */
export function text(field: Field) {
  const { question, answer, words, name } = field;
  const longest = question.longest ?? 3000;
  const written = answer.text ?? '';
  return html`<div class="field">
    <label for="${name}-text">${words['your-text']}</label>
    <textarea
      class="input"
      id="${name}-text"
      rows="6"
      aria-describedby="${name}-left"
      .value=${written}
      @input=${(event: Event) => {
        const area = event.target as HTMLTextAreaElement;
        const letters = [...area.value];
        if (letters.length > longest) {
          area.value = letters.slice(0, longest).join('');
        }
        field.keepSoon({ ...answer, text: area.value });
      }}
    ></textarea>
    <span class="hint" id="${name}-left">${filledIn(words['characters-left'], { count: longest - [...written].length })}</span>
  </div>`;
}
