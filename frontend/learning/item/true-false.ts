import { html, nothing } from 'lit';
import type { Field } from './parts';

/** A statement that is true or false, and why. */
export function trueFalse(field: Field) {
  const { question, answer, words, name } = field;
  return html`
    <fieldset class="part">
      <legend class="label">${words.verdict}</legend>
      ${[true, false].map(
        (verdict) => html`<label class="choice">
          <input
            type="radio"
            name="${name}-verdict"
            .checked=${answer.true === verdict}
            @change=${() => field.keep({ ...answer, true: verdict })}
          />
          <span>${verdict ? words.true : words.false}</span>
        </label>`,
      )}
    </fieldset>
    ${question.hasReasons
      ? html`<fieldset class="part">
          <legend class="label">${words.reason}</legend>
          ${question.options.map(
            (option) => html`<label class="choice">
              <input
                type="radio"
                name="${name}-reason"
                .checked=${answer.reason === option.key}
                @change=${() => field.keep({ ...answer, reason: option.key })}
              />
              <span>${option.text}</span>
            </label>`,
          )}
        </fieldset>`
      : nothing}
  `;
}
