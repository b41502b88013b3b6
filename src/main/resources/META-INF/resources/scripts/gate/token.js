// What the token in a QR code says: a CBOR Web Token (RFC 8392). Decision record 0014 lists the claims.
import {read} from './cbor.js';

const ISSUER = 1;
const EXPIRES = 4;
const TOKEN_ID = 7;
const CERTIFICATE = -65537;

/** The claims of a token; throws if one is missing or of another type. */
export function claims(payload) {
  const all = of(Map, read(payload));
  const certificate = of(Map, all.get(CERTIFICATE));
  const list = certificate.get(9);
  const place = certificate.get(10);
  return {
    issuer: text(all.get(ISSUER)),
    expires: typeof all.get(EXPIRES) === 'number' ? all.get(EXPIRES) : null,
    code: String.fromCharCode(...of(Uint8Array, all.get(TOKEN_ID))),
    number: text(certificate.get(1)),
    holder: text(certificate.get(2)),
    holderInLatin: typeof certificate.get(12) === 'string' ? certificate.get(12) : null,
    title: text(certificate.get(3)),
    issuedOn: number(certificate.get(4)),
    validUntil: typeof certificate.get(5) === 'number' ? certificate.get(5) : null,
    sector: number(certificate.get(6)) === 0 ? 'prison' : 'third',
    joint: truth(certificate.get(7)),
    minutes: typeof certificate.get(11) === 'number' ? certificate.get(11) : null,
    status: typeof list === 'string' && typeof place === 'number' ? {list, place} : null,
    demonstration: certificate.get(8) === true
  };
}

function text(value) {
  return typed('string', value);
}

function number(value) {
  return typed('number', value);
}

function truth(value) {
  return typed('boolean', value);
}

function typed(type, value) {
  if (typeof value !== type) {
    throw new TypeError('a claim is missing');
  }
  return value;
}

function of(type, value) {
  if (!(value instanceof type)) {
    throw new TypeError('a claim is missing');
  }
  return value;
}
