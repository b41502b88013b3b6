/*
 * The browser's own ways back and forward between screens. Everybody is asked before one is gone: whoever holds it
 * keeps the page and its address as they are (see connection.ts), whoever has something to store does so (keeping.ts).
 */

/** Cancelable, on the window. */
export const WAY_BACK = 'most-way-back';

/** The browser's own list of what was visited; the types of TypeScript do not know it yet. */
type Navigation = EventTarget & { currentEntry: { key: string } | null; traverseTo(key: string): { finished: Promise<unknown> } };

const visited = (window as unknown as { navigation?: Navigation }).navigation;

/** Of the page that is shown. */
let shown = visited?.currentEntry?.key;

visited?.addEventListener('currententrychange', (event) => {
  if ((event as unknown as { navigationType: string | null }).navigationType !== 'traverse') {
    shown = visited.currentEntry?.key;
  }
});

window.addEventListener('popstate', (event) => {
  if (!event.isTrusted) {
    // The router tells others where it went.
    return;
  }
  const wanted = visited?.currentEntry?.key;
  if (wanted && wanted === shown) {
    // We are back where we have never been away from.
    event.stopImmediatePropagation();
  } else if (window.dispatchEvent(new Event(WAY_BACK, { cancelable: true }))) {
    shown = wanted;
    // A field tells what was written in it when it is left.
    (document.activeElement as HTMLElement | null)?.blur();
  } else {
    event.stopImmediatePropagation();
    if (shown) {
      visited?.traverseTo(shown).finished.catch(() => {});
    }
  }
});
