/*
 * Fields that store themselves tell what is written in them when the writer pauses, and at once when the field or the
 * page is left (see LineField.java). Vaadin's own pause would go on after the page.
 */

const PAUSE = 400;

const waiting = new Map<Element, number>();

document.addEventListener('input', ({ target }) => {
  if (target instanceof Element && target.hasAttribute('tells')) {
    clearTimeout(waiting.get(target));
    waiting.set(target, window.setTimeout(() => tell(target), PAUSE));
  }
});

document.addEventListener('change', ({ target }) => {
  if (target instanceof Element && waiting.has(target)) {
    tell(target);
  }
});

window.addEventListener('beforeunload', (event) => {
  if (waiting.size > 0) {
    [...waiting.keys()].forEach(tell);
    event.preventDefault();
  }
});

function tell(field: Element) {
  clearTimeout(waiting.get(field));
  waiting.delete(field);
  field.dispatchEvent(new Event('told'));
}
