// Reads CBOR in its deterministic form only (RFC 8949, 4.2.1), so that no two tokens mean the same: the same as
// eu.most.credentials.CborReader, and a test holds the two together.
const DEEPEST = 8;
const UTF8 = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true});

/** An item with a tag that says what it is. */
export class Tagged {
  constructor(tag, item) {
    this.tag = tag;
    this.item = item;
  }
}

/** The one item that these bytes are: number, bytes, text, truth, list, Map or Tagged; throws if they are none. */
export function read(bytes) {
  const reader = new Reader(bytes);
  const item = reader.item(0);
  if (reader.at !== bytes.length) {
    throw new RangeError('more than one item');
  }
  return item;
}

/** A run of bytes as an item. */
export function write(bytes) {
  const length = bytes.length;
  const head =
      length < 24 ? [0x40 | length]
      : length < 0x100 ? [0x58, length]
      : length < 0x10000 ? [0x59, length >> 8, length & 0xff]
      : [0x5a, length >>> 24, length >> 16 & 0xff, length >> 8 & 0xff, length & 0xff];
  return Uint8Array.from([...head, ...bytes]);
}

class Reader {
  constructor(bytes) {
    this.bytes = bytes;
    this.at = 0;
  }

  item(depth) {
    if (depth > DEEPEST) {
      throw new RangeError('nested too deep');
    }
    const first = this.run(1)[0];
    if (first === 0xf4 || first === 0xf5) {
      return first === 0xf5;
    }
    const value = this.value(first & 0x1f);
    switch (first >> 5) {
      case 0: return value;
      case 1: return -1 - value;
      case 2: return this.run(value);
      case 3: return UTF8.decode(this.run(value));
      case 4: return this.list(value, depth);
      case 5: return this.map(value, depth);
      case 6: return new Tagged(value, this.item(depth + 1));
      default: throw new RangeError('no item of ours');
    }
  }

  value(more) {
    if (more < 24) {
      return more;
    }
    if (more > 27) {
      throw new RangeError('no length of ours');
    }
    const size = 1 << more - 24;
    const value = this.run(size).reduce((sum, each) => sum * 256 + each, 0);
    const least = size === 1 ? 24 : 256 ** (size / 2);
    if (value < least || value > Number.MAX_SAFE_INTEGER) {
      throw new RangeError('not the shortest form');
    }
    return value;
  }

  run(length) {
    if (length > this.bytes.length - this.at) {
      throw new RangeError('cut off');
    }
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }

  list(size, depth) {
    const list = [];
    for (let i = 0; i < size; i++) {
      list.push(this.item(depth + 1));
    }
    return list;
  }

  map(size, depth) {
    const map = new Map();
    let before = null;
    for (let i = 0; i < size; i++) {
      const from = this.at;
      const key = this.item(depth + 1);
      const written = this.bytes.subarray(from, this.at);
      if (before && !isBefore(before, written)) {
        throw new RangeError('keys not in order');
      }
      before = written;
      map.set(key, this.item(depth + 1));
    }
    return map;
  }
}

function isBefore(one, other) {
  for (let i = 0; i < Math.min(one.length, other.length); i++) {
    if (one[i] !== other[i]) {
      return one[i] < other[i];
    }
  }
  return one.length < other.length;
}
