// Our one form of a signature in CBOR: COSE_Sign1 (RFC 9052, 4.2) with ES256 and the key's id in its protected header.
import {read, write, Tagged} from './cbor.js';

const ES256 = {name: 'ECDSA', hash: 'SHA-256'};
const ALGORITHM = 1;
const KEY_ID = 4;
const BEFORE = Uint8Array.from([0x84, 0x6a, ...new TextEncoder().encode('Signature1')]);

/** A signed message taken apart; throws if it has another form. */
export function parse(bytes) {
  const message = read(bytes);
  if (!(message instanceof Tagged) || message.tag !== 18 || !Array.isArray(message.item) || message.item.length !== 4) {
    throw new RangeError('no signature of our form');
  }
  const [header, open, payload, signature] = message.item;
  const said = header instanceof Uint8Array ? read(header) : null;
  if (!(said instanceof Map) || !(open instanceof Map) || open.size !== 0 || !(payload instanceof Uint8Array)
      || !(signature instanceof Uint8Array) || said.get(ALGORITHM) !== -7
      || !(said.get(KEY_ID) instanceof Uint8Array)) {
    throw new RangeError('no signature of our form');
  }
  return {header, payload, signature, key: String.fromCharCode(...said.get(KEY_ID))};
}

/** Whether this key signed the message. */
export function fits({header, payload, signature}, key) {
  return fitsBytes(signature, concat(BEFORE, write(header), [0x40], write(payload)), key);
}

/** Whether this key signed these bytes. */
export function fitsBytes(signature, bytes, key) {
  return crypto.subtle.verify(ES256, key, signature, bytes);
}

function concat(...runs) {
  const all = new Uint8Array(runs.reduce((sum, run) => sum + run.length, 0));
  let at = 0;
  for (const run of runs) {
    all.set(run, at);
    at += run.length;
  }
  return all;
}
