import { html, nothing } from 'lit';
import type { State } from './keeping';

/** Words for each state, set by the server in the reader's language. */
export type Words = Partial<Record<Exclude<State, 'idle'>, string>>;

const LOOKS: Record<Exclude<State, 'idle'>, string> = {
  saving: 'pending',
  saved: 'saved',
  'not-saved': 'not-saved',
  overtaken: 'not-saved',
  submitted: 'not-saved',
  gone: 'not-saved',
};

/** Whether what the reader did is stored, seen at once and read out when it settles; nothing where there are no words. */
export function keptState(state: State, words: Words) {
  const shown = state === 'idle' || !words[state] ? nothing : html`<span class=${LOOKS[state]}>${words[state]}</span>`;
  const settled = state === 'saved';
  const urgent = state !== 'idle' && state !== 'saving' && !settled;
  return html`<p class="kept">
    ${state === 'saving' ? shown : nothing}
    <span role="status">${settled ? shown : nothing}</span>
    <span role="alert">${urgent ? shown : nothing}</span>
  </p>`;
}
