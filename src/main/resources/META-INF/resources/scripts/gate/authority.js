// Who vouches for a key: reads as much of a certificate (X.509, DER) as that takes, and follows it to the authority.
const BASIC_CONSTRAINTS = '551d13';
const MOST_STEPS = 4;

const SIGNED_WITH = {
  '2a8648ce3d040302': {name: 'ECDSA', hash: 'SHA-256'},
  '2a8648ce3d040303': {name: 'ECDSA', hash: 'SHA-384'},
  '2a864886f70d01010b': {name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256'},
  '2a864886f70d01010c': {name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-384'}
};

const CURVES = {
  '2a8648ce3d030107': {namedCurve: 'P-256', size: 32},
  '2b81040022': {namedCurve: 'P-384', size: 48}
};

/** A certificate taken apart; throws if it is none. */
export function parse(der) {
  const [body, algorithm, signature] = parts(only(der, 0x30));
  const fields = parts(only(body.whole, 0x30));
  const [, , , issuer, validity, subject, key, ...rest] = fields[0].tag === 0xa0 ? fields : [null, ...fields];
  return {
    der,
    body: body.whole,
    algorithm: hex(parts(algorithm.content)[0].content),
    signature: signature.content.subarray(1),
    issuer: hex(issuer.whole),
    subject: hex(subject.whole),
    from: time(parts(validity.content)[0]),
    until: time(parts(validity.content)[1]),
    key: key.whole,
    curve: hex((parts(parts(key.content)[0].content)[1] ?? {content: []}).content),
    isAuthority: isAuthority(rest.find(field => field.tag === 0xa3))
  };
}

/** Whether a chain of signatures leads from a certificate over others to this authority. */
export async function isVouchedFor(certificate, others, authority, steps = MOST_STEPS) {
  if (same(certificate.der, authority.der)) {
    return true;
  }
  for (const above of [authority, ...others]) {
    if (steps > 0 && above.isAuthority && above.subject === certificate.issuer && above !== certificate
        && await isSignedBy(certificate, above)
        && await isVouchedFor(above, others, authority, steps - 1)) {
      return true;
    }
  }
  return false;
}

async function isSignedBy(certificate, above) {
  const algorithm = SIGNED_WITH[certificate.algorithm];
  const curve = CURVES[above.curve];
  if (!algorithm || (algorithm.name === 'ECDSA' && !curve)) {
    return false;
  }
  const key = await crypto.subtle.importKey('spki', above.key, {...algorithm, ...curve}, false, ['verify']);
  const signature = algorithm.name === 'ECDSA' ? flat(certificate.signature, curve.size) : certificate.signature;
  return crypto.subtle.verify(algorithm, key, signature, certificate.body);
}

/** Two numbers side by side, as the browser wants an ECDSA signature, out of two numbers in DER. */
function flat(signature, size) {
  const both = new Uint8Array(2 * size);
  parts(only(signature, 0x30)).forEach((number, i) => {
    const digits = number.content.subarray(Math.max(0, number.content.length - size));
    both.set(digits, (i + 1) * size - digits.length);
  });
  return both;
}

function isAuthority(extensions) {
  if (!extensions) {
    return false;
  }
  const all = parts(parts(extensions.content)[0].content).map(extension => parts(extension.content));
  const constraints = all.find(([id]) => hex(id.content) === BASIC_CONSTRAINTS);
  if (!constraints) {
    return false;
  }
  const [first] = parts(only(constraints.at(-1).content, 0x30));
  return first?.tag === 0x01 && first.content[0] !== 0;
}

function time({tag, content}) {
  const text = String.fromCharCode(...content);
  const full = tag === 0x17 ? (text < '5' ? '20' : '19') + text : text;
  const [, year, month, day, hour, minute, second] = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/.exec(full);
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

function only(bytes, tag) {
  const all = parts(bytes);
  if (all.length !== 1 || all[0].tag !== tag) {
    throw new RangeError('not a certificate');
  }
  return all[0].content;
}

function parts(bytes) {
  const all = [];
  let at = 0;
  while (at < bytes.length) {
    const from = at;
    const tag = bytes[at++];
    let length = bytes[at++];
    if (length > 0x84 || length === 0x80) {
      throw new RangeError('not DER');
    }
    if (length > 0x80) {
      const digits = bytes.subarray(at, at + length - 0x80);
      at += digits.length;
      length = digits.reduce((sum, each) => sum * 256 + each, 0);
    }
    if (!(at + length <= bytes.length)) {
      throw new RangeError('cut off');
    }
    at += length;
    all.push({tag, content: bytes.subarray(at - length, at), whole: bytes.subarray(from, at)});
  }
  return all;
}

export function same(one, other) {
  return one.length === other.length && one.every((each, i) => each === other[i]);
}

export function hex(bytes) {
  return Array.from(bytes, each => each.toString(16).padStart(2, '0')).join('');
}
