// Verification codes: what a person typed, and what the signed lists know of it. Decision record 0020 says how they are
// looked up, and why nobody can read codes out of the lists.
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const SHAPE = /^[0-9A-HJKMNP-TV-Z]{13}$/;
const UNSEEN = /\p{Cf}/gu;
const DASH = /\s*[\p{Pd}\u2212]\s*/gu;
const BESIDE = /[^\p{L}\p{M}\p{N}]+/gu;
const SEPARATORS = /[\/\\?&=;,|"\s]+/;
const PRINTED = /(?<![0-9A-Z])(?:[0-9A-Z]{4}[- ]){3}[0-9A-Z](?![0-9A-Z])/g;

const PLACES = 1 << 17;
const ENTRY = 10;
const TAG = 3;
const NUMBERS_PER_LIST = 1 << 16;
const NO_END = 0xffff;

/**
 * The thirteen characters of the code in a text, however it was typed or pasted, with whatever stands around it; null if
 * there is none. The server reads in the same way (decision record 0040).
 */
export function normalise(typed) {
  const text = typed.normalize('NFKC').replace(UNSEEN, '').toUpperCase().split('#')[0];
  const printed = text.replace(DASH, '-').match(PRINTED) ?? [];
  for (const part of [...printed, text, ...text.split(SEPARATORS).reverse()]) {
    const plain = part.replace(BESIDE, '').replaceAll('O', '0').replace(/[IL]/g, '1');
    if (SHAPE.test(plain) && check(plain.slice(0, -1)) === plain.at(-1)) {
      return plain;
    }
  }
  return null;
}

/** The check character of a text in Crockford's alphabet. */
export function check(text) {
  let factor = 2;
  let sum = 0;
  for (const character of [...text].reverse()) {
    const addend = factor * ALPHABET.indexOf(character);
    sum += Math.floor(addend / 32) + addend % 32;
    factor = 3 - factor;
  }
  return ALPHABET[(32 - sum % 32) % 32];
}

/** What the lists know of a code: where its status stands, its number and its last day. At most one, mostly. */
export async function find(lists, code) {
  const found = [];
  for (const [name, {codes}] of lists.lists) {
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${name}/${code}`)));
    for (let at = first(codes, digest); at < codes.length && compare(codes, at, digest) === 0; at += ENTRY) {
      const entry = unmasked(codes.subarray(at + TAG, at + ENTRY), digest.subarray(TAG));
      if (entry.place < PLACES) {
        found.push({
          status: {list: name, place: entry.place},
          number: number(name, entry.offset),
          validUntil: entry.day === NO_END ? null : entry.day
        });
      }
    }
  }
  return found;
}

function unmasked(bytes, mask) {
  const plain = bytes.map((each, i) => each ^ mask[i]);
  return {
    place: plain[0] << 16 | plain[1] << 8 | plain[2],
    offset: plain[3] << 8 | plain[4],
    day: plain[5] << 8 | plain[6]
  };
}

/** Entries stand in the order of their tags. */
function first(codes, digest) {
  let low = 0;
  let high = codes.length / ENTRY;
  while (low < high) {
    const middle = low + high >> 1;
    if (compare(codes, middle * ENTRY, digest) < 0) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low * ENTRY;
}

function compare(codes, at, digest) {
  for (let i = 0; i < TAG; i++) {
    if (codes[at + i] !== digest[i]) {
      return codes[at + i] - digest[i];
    }
  }
  return 0;
}

function number(list, offset) {
  const [year, block] = list.split('-');
  const running = String((block - 1) * NUMBERS_PER_LIST + offset + 1).padStart(6, '0');
  return `MOST-${year}-${running}-${check(year + running)}`;
}
