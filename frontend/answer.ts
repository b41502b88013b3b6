import { isAtRest } from './flow';

/*
 * What the server answers to a button is brought to the reader: the first field that is wrong gets the focus, and words
 * about what came of it are scrolled onto the screen.
 */

const ERROR = '.field > .error';
const CONTROL = 'input, select, textarea, button';
const NOTE = 'main [role=status] > .note';

/** How often, and how long, the answer is looked for, in milliseconds. */
const LOOK = 60;
const LONGEST_LOOK = 10000;

document.addEventListener('click', (event) => {
  const button = (event.target as Element).closest<HTMLElement>('main button');
  if (button && !button.closest('.field')) {
    void follow(button);
  }
});

async function follow(button: HTMLElement) {
  const known = notes();
  for (let waited = 0; waited < LONGEST_LOOK; waited += LOOK) {
    await new Promise((done) => setTimeout(done, LOOK));
    if (isAtRest()) {
      break;
    }
  }
  if (document.activeElement !== button && document.activeElement !== document.body) {
    // The reader, or the screen itself, has gone elsewhere.
    return;
  }
  const wrong = firstWrong(button.closest('.card') ?? document);
  if (wrong) {
    wrong.focus();
  } else {
    notes().filter((note) => !known.includes(note)).forEach(show);
  }
}

function firstWrong(place: ParentNode) {
  const error = firstSeen(place, ERROR);
  const field = error?.closest('.field');
  return field && firstSeen(field, CONTROL);
}

function firstSeen(place: ParentNode, what: string) {
  return [...place.querySelectorAll<HTMLElement>(what)].find((each) => each.checkVisibility());
}

function notes() {
  return [...document.querySelectorAll<HTMLElement>(NOTE)];
}

/** If the button is gone with its form, the words take the focus that was lost. */
function show(note: HTMLElement) {
  const { top, bottom } = note.getBoundingClientRect();
  if (top < 0 || bottom > window.innerHeight) {
    note.scrollIntoView({ block: 'center' });
  }
  if (document.activeElement === document.body) {
    note.tabIndex = -1;
    note.focus({ preventScroll: true });
  }
}
