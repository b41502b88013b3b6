// The keys and signed status lists that a gate keeps. What is kept is the file itself; it is checked anew at each start.
import * as authorities from './authority.js';
import * as signatures from './signature.js';
import {read} from './cbor.js';

const STATUS_LIST = 65533;
const TYPE = 'most-gate+json';
const TRUSTED = ['current', 'retired'];
const NAME = /^[0-9]{4}-[0-9]{1,6}$/;

/** Why a file with keys and lists is not taken: unreadable, signature, authority or older. */
export class Refused extends Error {
  constructor(reason) {
    super(reason);
    this.reason = reason;
  }
}

/**
 * Opens a file with keys and lists.
 *
 * kept: the lists that are in use, or null. The new ones must come from the same authority and be no older.
 */
export async function open(text, kept) {
  const {signed, content} = unpack(text);
  let certificates;
  let authority;
  try {
    authority = authorities.parse(bytes(content.authority));
    certificates = content.keys.flatMap(key => key.x5c.map(each => authorities.parse(bytes(each))));
  } catch {
    throw new Refused('unreadable');
  }
  if (kept && !authorities.same(authority.der, kept.authority)) {
    throw new Refused('authority');
  }
  const keys = new Map();
  for (const each of content.keys) {
    const own = authorities.parse(bytes(each.x5c[0]));
    if (each.most_purpose === 'token' && TRUSTED.includes(each.most_state)
        && await authorities.isVouchedFor(own, certificates, authority)) {
      keys.set(each.kid, {key: await imported(own), own, isCurrent: each.most_state === 'current'});
    }
  }
  const signer = keys.get(signed.key);
  const madeAt = content.iat * 1000;
  if (!signer?.isCurrent || madeAt < signer.own.from || madeAt > signer.own.until
      || !await signatures.fitsBytes(signed.signature, signed.bytes, signer.key)) {
    throw new Refused('signature');
  }
  if (kept && madeAt < kept.madeAt) {
    throw new Refused('older');
  }
  const lists = new Map();
  for (const list of content.lists) {
    lists.set(list.name, {...await status(list, keys), codes: list.codes ? bytes(list.codes) : new Uint8Array()});
  }
  return {
    text,
    madeAt,
    goodUntil: content.exp * 1000,
    oldAfter: content.old_after * 1000,
    zone: content.zone,
    authority: authority.der,
    fingerprint: authorities.hex(new Uint8Array(await crypto.subtle.digest('SHA-256', authority.der))),
    keys,
    lists
  };
}

/** 0 valid, 1 revoked, 2 suspended, 3 superseded; null if the place is in none of these lists. */
export function statusAt(lists, {list, place}) {
  const places = lists.lists.get(list)?.places;
  return places && place < places.length * 4 ? places[place >> 2] >> place % 4 * 2 & 3 : null;
}

function unpack(text) {
  try {
    const whole = JSON.parse(text);
    const header = JSON.parse(new TextDecoder().decode(bytes(whole.protected)));
    const content = JSON.parse(new TextDecoder().decode(bytes(whole.payload)));
    if (header.alg !== 'ES256' || header.typ !== TYPE || !Number.isInteger(content.iat)
        || !Number.isInteger(content.exp) || !Array.isArray(content.keys) || !Array.isArray(content.lists)) {
      throw new RangeError('not of our form');
    }
    return {
      content,
      signed: {
        key: header.kid,
        signature: bytes(whole.signature),
        bytes: new TextEncoder().encode(`${whole.protected}.${whole.payload}`)
      }
    };
  } catch {
    throw new Refused('unreadable');
  }
}

/** The two bits of each place, of a list that one of these keys signed. */
async function status({name, status: encoded}, keys) {
  try {
    const message = signatures.parse(bytes(encoded));
    const signer = keys.get(message.key);
    const claims = read(message.payload);
    if (!NAME.test(name) || !claims.get(2).endsWith(`/status/${name}.cwt`) || !signer
        || !await signatures.fits(message, signer.key)) {
      throw new Refused('signature');
    }
    const list = claims.get(STATUS_LIST);
    if (list.get('bits') !== 2) {
      throw new Refused('unreadable');
    }
    const packed = new Blob([list.get('lst')]).stream().pipeThrough(new DecompressionStream('deflate'));
    return {places: new Uint8Array(await new Response(packed).arrayBuffer())};
  } catch (failure) {
    throw failure instanceof Refused ? failure : new Refused('unreadable');
  }
}

function imported({key}) {
  return crypto.subtle.importKey('spki', key, {name: 'ECDSA', namedCurve: 'P-256'}, false, ['verify']);
}

/** The bytes of a text in base64, in either alphabet. */
function bytes(text) {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  const all = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) {
    all[i] = binary.charCodeAt(i);
  }
  return all;
}
