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

const touched = new Set<Control>();

function note(event: Event) {
  const control = event.composedPath()[0];
  if (control instanceof Element && control.matches(FIELDS) && !NEVER.includes((control as Control).type)) {
    touched.add(control as Control);
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
  let left = kept.values;
  for (let waited = 0; waited < LONGEST_LOOK; waited += LOOK) {
    left = left.filter(([id, value]) => !fill(id, value));
    if (document.documentElement.scrollHeight > kept.scroll) {
      window.scrollTo(0, kept.scroll);
    }
    if (left.length === 0 && document.querySelector('main h1')) {
      break;
    }
    await new Promise((done) => setTimeout(done, LOOK));
  }
  drop(NAME);
  if (kept.focus) {
    document.getElementById(kept.focus)?.focus();
  }
  return left.length < kept.values.length;
}

function valueOf(control: Control) {
  return isTicked(control) ? control.checked : control.value;
}

function isTicked(control: Control): control is HTMLInputElement {
  return control.type === 'checkbox' || control.type === 'radio';
}

function fill(id: string, value: string | boolean) {
  const control = [...document.querySelectorAll<Control>(FIELDS)].find((each) => each.id === id);
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
