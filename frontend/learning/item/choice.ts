import { html, nothing } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import type { Field, Option } from './parts';

/** Options of which one, or several, are chosen. */
export function choice(field: Field) {
  return html`${field.question.options.map((option) => one(field, option))}`;
}

/** Places on a picture; the list below it does the same without a pointer. */
export function hotspot(field: Field) {
  const { picture, description, places, options } = field.question;
  return html`
    <div class="hotspot">
      <img src=${picture ?? ''} alt=${description ?? ''} />
      ${(places ?? []).map(
        ({ left, top, width, height }, index) => html`<span
          class="place ${isChosen(field, options[index]) ? 'chosen' : ''}"
          aria-hidden="true"
          style=${styleMap({ left: `${left}%`, top: `${top}%`, width: `${width}%`, height: `${height}%` })}
          @click=${() => choose(field, options[index])}
          >${index + 1}</span
        >`,
      )}
    </div>
    ${options.map((option, index) => one(field, option, index + 1))}
  `;
}

function one(field: Field, option: Option, number?: number) {
  return html`<label class="choice">
    <input
      type=${field.question.kind === 'multiple' ? 'checkbox' : 'radio'}
      name=${field.name}
      .checked=${isChosen(field, option)}
      @change=${(event: Event) => choose(field, option, (event.target as HTMLInputElement).checked)}
    />
    <span>${number ? html`<b>${number}</b> ` : nothing}${option.text}</span>
  </label>`;
}

function isChosen(field: Field, option: Option) {
  return (field.answer.chosen ?? []).includes(option.key);
}

function choose(field: Field, option: Option, checked = true) {
  const others = field.question.kind === 'multiple' ? (field.answer.chosen ?? []).filter((key) => key !== option.key) : [];
  field.keep({ ...field.answer, chosen: checked ? [...others, option.key].sort() : others });
}
