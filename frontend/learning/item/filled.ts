import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { changed, filledIn, type Field, type Option } from './parts';

/** Each row gets one of the options. */
export function match(field: Field) {
  const { question, answer, name } = field;
  return html`${(question.rows ?? []).map(
    (row) => html`<div class="field part">
      <label for="${name}-${row.key}">${row.text}</label>
      ${choose(field, `${name}-${row.key}`, question.options, answer.matches?.[row.key], (chosen) =>
        field.keep({ ...answer, matches: changed(answer.matches, row.key, chosen) }),
      )}
    </div>`,
  )}`;
}

/** A text whose gaps are filled by choosing or typing a word. */
export function gaps(field: Field) {
  const { question, answer, words, name } = field;
  let number = 0;
  return html`<p class="gapped">
    ${(question.pieces ?? []).map((piece) => {
      if ('text' in piece) {
        return piece.text;
      }
      number++;
      const label = filledIn(words.gap, { place: number });
      const fill = (filled: string) => ({ ...answer, filled: changed(answer.filled, piece.gap, filled) });
      return piece.words.length > 0
        ? choose(field, `${name}-${piece.gap}`, piece.words, answer.filled?.[piece.gap], (chosen) => field.keep(fill(chosen)), label)
        : html`<input
            class="input"
            type="text"
            autocomplete="off"
            autocapitalize="off"
            spellcheck="false"
            maxlength="100"
            aria-label=${label}
            .value=${answer.filled?.[piece.gap] ?? ''}
            @input=${(event: Event) => {
              const typed = (event.target as HTMLInputElement).value;
              field.keepSoon(fill(typed.trim() ? typed : ''));
            }}
          />`;
    })}
  </p>`;
}

function choose(
  field: Field,
  id: string,
  options: Option[],
  chosen: string | undefined,
  keep: (chosen: string) => void,
  label?: string,
) {
  return html`<select
    class="input"
    id=${id}
    aria-label=${ifDefined(label)}
    @change=${(event: Event) => keep((event.target as HTMLSelectElement).value)}
  >
    <option value="" ?selected=${!chosen}>${field.words.choose}</option>
    ${options.map((option) => html`<option value=${option.key} ?selected=${chosen === option.key}>${option.text}</option>`)}
  </select>`;
}
