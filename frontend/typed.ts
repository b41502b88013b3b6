import { isAtRest } from './flow';
import { drop, find, put } from './kept';

/*
 * What was typed into the forms of a screen, kept over the end of a session. Fields that store themselves hold their
 * values on their own; passwords and files are never kept.
 */

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
type Kept = { path: string; scroll: number; focus: string; values: [id: string, value: string | boolean][] };

const NAME = 'typed';
const FIELDS = 'main :is(input, select, textarea)[id]';
const NEVER = ['password', 'file', 'hidden', 'submit', 'button'];

/** How often, and how long, a screen is looked at for fields that come only after others are filled in, in milliseconds. */
const LOOK = 200;
const LONGEST_LOOK = 8000;

/** After so many looks at which there was nothing to fill in, nothing comes any more: the server hears of a text late. */
const ENOUGH_LOOKS = 5;

/** How often a value is filled in that does not stay. */
const MOST_TRIES = 5;

const touched = new Set<Control>();

/** What the person themselves has changed on this page; that counts more than what they typed on the page before. */
const changed = new Set<string>();

function note(event: Event) {
  const control = event.composedPath()[0];
  if (control instanceof Element && control.matches(FIELDS) && !NEVER.includes((control as Control).type)) {
    touched.add(control as Control);
    if (event.isTrusted) {
      changed.add(control.id);
    }
  }
}

document.addEventListener('input', note, true);
document.addEventListener('change', note, true);

/** To be called when the session has ended, while the screen still stands. */
export function keepTyped() {
  const values = [...touched]
    .filter((control) => control.isConnected)
    .map((control): [string, string | boolean] => [control.id, valueOf(control)]);
  put(NAME, { path: here(), scroll: window.scrollY, focus: document.activeElement?.id ?? '', values } satisfies Kept);
}

/** Fills in again what was kept for this address; settles with whether anything was. */
export async function bringBack(): Promise<boolean> {
  const kept = find<Kept>(NAME);
  if (!kept || kept.path !== here()) {
    return false;
  }
  const tries = new Map<string, number>();
  const isMissing = ([id, value]: [string, string | boolean]) =>
    !changed.has(id) && (tries.get(id) ?? 0) < MOST_TRIES && !holds(id, value);
  for (let waited = 0, calm = 0; calm < ENOUGH_LOOKS && waited < LONGEST_LOOK; waited += LOOK) {
    // What is filled in earlier, the server may not hear of.
    if (document.querySelector('main h1') && isAtRest()) {
      const filled = kept.values.filter(isMissing).filter(([id, value]) => fill(id, value));
      filled.forEach(([id]) => tries.set(id, (tries.get(id) ?? 0) + 1));
      calm = filled.length > 0 ? 0 : calm + 1;
      if (filled.length > 0 || calm === 1) {
        goTo(kept);
      }
    }
    await new Promise((done) => setTimeout(done, LOOK));
  }
  drop(NAME);
  return kept.values.some(([id, value]) => holds(id, value));
}

/** Where the person was, unless they have begun to write elsewhere. */
function goTo({ scroll, focus }: Kept) {
  if (changed.size > 0) {
    return;
  }
  if (document.documentElement.scrollHeight > scroll) {
    window.scrollTo(0, scroll);
  }
  if (focus) {
    document.getElementById(focus)?.focus({ preventScroll: true });
  }
}

function holds(id: string, value: string | boolean) {
  const control = controlOf(id);
  return control !== undefined && valueOf(control) === value;
}

function controlOf(id: string) {
  return [...document.querySelectorAll<Control>(FIELDS)].find((each) => each.id === id);
}

function valueOf(control: Control) {
  return isTicked(control) ? control.checked : control.value;
}

function isTicked(control: Control): control is HTMLInputElement {
  return control.type === 'checkbox' || control.type === 'radio';
}

function fill(id: string, value: string | boolean) {
  const control = controlOf(id);
  if (!control) {
    return false;
  }
  if (isTicked(control)) {
    control.checked = value === true;
  } else {
    control.value = String(value);
  }
  control.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  control.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
  return true;
}

function here() {
  return location.pathname + location.search;
}
