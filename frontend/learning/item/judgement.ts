import { html } from 'lit';
import { changed, type Field } from './parts';

const RATINGS = [1, 2, 3, 4];

/** Each option is rated in four steps. */
export function rating(field: Field) {
  const { question, answer, words, name } = field;
  return html`${question.options.map(
    (option) => html`<fieldset class="part">
      <legend>${option.text}</legend>
      <div class="steps-of-rating">
        ${RATINGS.map(
          (step) => html`<label class="choice small">
            <input
              type="radio"
              name="${name}-${option.key}"
              .checked=${answer.ratings?.[option.key] === step}
              @change=${() => field.keep({ ...answer, ratings: changed(answer.ratings, option.key, step) })}
            />
            <span>${words[`rating-${step}`]}</span>
          </label>`,
        )}
      </div>
    </fieldset>`,
  )}`;
}

/** The best and the worst option; the same cannot be both. */
export function bestAndWorst(field: Field) {
  return html`${side(field, 'best', 'worst')} ${side(field, 'worst', 'best')}`;
}

function side(field: Field, mine: 'best' | 'worst', other: 'best' | 'worst') {
  const { question, answer, words, name } = field;
  return html`<fieldset class="part">
    <legend class="label">${words[mine]}</legend>
    ${question.options.map(
      (option) => html`<label class="choice">
        <input
          type="radio"
          name="${name}-${mine}"
          .checked=${answer[mine] === option.key}
          @change=${() => {
            const { [other]: taken, ...rest } = answer;
            const kept = taken && taken !== option.key ? { [other]: taken } : {};
            field.keep({ ...rest, ...kept, [mine]: option.key });
          }}
        />
        <span>${option.text}</span>
      </label>`,
    )}
  </fieldset>`;
}
