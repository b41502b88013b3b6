import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { filledIn, type Field, type Option } from './parts';

/** Elements that are put in order by buttons; what is shown first is no answer until somebody says so. */
export function order(field: Field, said: string, say: (words: string, focus: string) => void) {
  const { question, answer, words } = field;
  const keys = answer.order?.length ? answer.order : question.options.map((option) => option.key);
  const entries = keys.map((key) => question.options.find((option) => option.key === key)!);
  const move = (from: number, by: number, button: string) => {
    const moved = [...keys];
    moved.splice(from + by, 0, ...moved.splice(from, 1));
    field.keep({ ...answer, order: moved });
    const place = from + by + 1;
    const atEdge = by < 0 ? place === 1 : place === keys.length;
    const focus = `${keys[from]}-${atEdge ? (button === 'up' ? 'down' : 'up') : button}`;
    say(filledIn(words.place, { name: entries[from].text, place, of: keys.length }), focus);
  };
  const button = (option: Option, index: number, way: 'up' | 'down') => html`<button
    type="button"
    class="btn"
    data-move="${option.key}-${way}"
    aria-label=${filledIn(words[way], { name: option.text })}
    ?disabled=${way === 'up' ? index === 0 : index === entries.length - 1}
    @click=${() => move(index, way === 'up' ? -1 : 1, way)}
  >
    <span aria-hidden="true">${way === 'up' ? '↑' : '↓'}</span>
  </button>`;
  return html`
    <ol class="to-order">
      ${repeat(
        entries,
        (option) => option.key,
        (option, index) => html`<li>
          <span>${option.text}</span>
          <span class="row">${button(option, index, 'up')} ${button(option, index, 'down')}</span>
        </li>`,
      )}
    </ol>
    <p class="said" role="status">${said}</p>
    ${field.isSentByButton
      ? nothing
      : html`<button
          type="button"
          class="btn"
          aria-pressed=${answer.order?.length ? 'true' : 'false'}
          @click=${() => field.keep({ ...answer, order: keys })}
        >
          ${words['keep-order']}
        </button>`}
  `;
}
