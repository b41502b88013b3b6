// Bytes out of capital letters and digits, as they stand in a QR code (RFC 4648, 6, without padding).
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** The bytes of a text; throws if nobody would have written them so. */
export function decode(text) {
  const bytes = [];
  let held = 0;
  let bits = 0;
  for (const character of text) {
    const value = ALPHABET.indexOf(character);
    if (value < 0) {
      throw new RangeError('no character of base32');
    }
    held = (held << 5 | value) & 0xfff;
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      bytes.push(held >> bits & 0xff);
    }
  }
  if (bits >= 5 || (held & (1 << bits) - 1) !== 0) {
    throw new RangeError('not the end of a text in base32');
  }
  return Uint8Array.from(bytes);
}
