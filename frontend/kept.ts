/*
 * What a page holds for the person it belongs to until the server has it. It lies in this window alone, under that
 * person's own key, and is gone as soon as anybody else has come (decision 0043).
 */

const OURS = 'most:';

let owner = '';
let leaving = false;

/** From now on this window is this person's; what others left in it is forgotten. */
export function belongTo(person: string) {
  owner = person;
  forget((key) => !key.startsWith(`${OURS}${person}:`));
}

/** Nothing anybody typed stays in this window. */
export function forgetAll() {
  forget(() => true);
}

export function put(name: string, value: unknown) {
  try {
    if (owner) {
      sessionStorage.setItem(key(name), JSON.stringify(value));
    }
  } catch {
    // A browser that stores nothing, or is full: the server is asked all the same.
  }
}

export function find<T>(name: string): T | undefined {
  try {
    const left = owner ? sessionStorage.getItem(key(name)) : null;
    return left ? (JSON.parse(left) as T) : undefined;
  } catch {
    return undefined;
  }
}

export function drop(name: string) {
  try {
    sessionStorage.removeItem(key(name));
  } catch {
    // There was nothing.
  }
}

/** Tells the other windows of this browser in which the same person works; undefined if nobody is to hear. */
export function channel(heard: (message: unknown) => void): BroadcastChannel | undefined {
  if (!owner || typeof BroadcastChannel === 'undefined') {
    return undefined;
  }
  const between = new BroadcastChannel(OURS + owner);
  between.onmessage = (event) => heard(event.data);
  return between;
}

/** The page is left because the person wants what is kept on the next one: nobody need be asked. */
export function leaveFor(path?: string) {
  leaving = true;
  if (path) {
    location.replace(path);
  } else {
    location.reload();
  }
}

export function isLeaving() {
  return leaving;
}

function key(name: string) {
  return `${OURS}${owner}:${name}`;
}

function forget(which: (key: string) => boolean) {
  try {
    Object.keys(sessionStorage)
      .filter((each) => each.startsWith(OURS) && which(each))
      .forEach((each) => sessionStorage.removeItem(each));
  } catch {
    // A browser that stores nothing has nothing to forget.
  }
}
