// Scanners that pretend to be keyboards. They press keys as if the layout were American; a Czech, Slovene or German one
// swaps Y and Z and writes other signs. Which key it was is known apart from what it wrote, so that can be undone.

/** Nobody types that fast, in milliseconds between two keys. */
const FAST = 60;
const SHORTEST_SCAN = 8;
const LONGEST = 1500;

const UNSHIFTED = {
  Minus: '-', Equal: '=', Slash: '/', Period: '.', Comma: ',', Semicolon: ';', Quote: "'", Space: ' ', Backslash: '\\'
};
const SHIFTED = {
  Digit1: '!', Digit2: '@', Digit3: '#', Digit4: '$', Digit5: '%', Digit6: '^', Digit7: '&', Digit8: '*', Digit9: '(',
  Digit0: ')', Minus: '_', Equal: '+', Slash: '?', Semicolon: ':', Quote: '"'
};

/** What a scanner set to American wrote on another layout, where only the signs have come through. */
const LAYOUTS = [
  // Czech
  {
    '+': '1', 'Ě': '2', 'Š': '3', 'Č': '4', 'Ř': '5', 'Ž': '6', 'Ý': '7', 'Á': '8', 'Í': '9', 'É': '0',
    Y: 'Z', Z: 'Y', '"': ':', '-': '/', '=': '-', 3: '#'
  },
  // Slovak
  {
    '+': '1', 'Ľ': '2', 'Š': '3', 'Č': '4', 'Ť': '5', 'Ž': '6', 'Ý': '7', 'Á': '8', 'Í': '9', 'É': '0',
    Y: 'Z', Z: 'Y', '"': ':', '-': '/', '=': '-', 3: '#'
  },
  // Czech and Slovak digits of somebody who sees the letters, and forgets to shift the digits
  {
    '+': '1', 'Ě': '2', 'Ľ': '2', 'Š': '3', 'Č': '4', 'Ř': '5', 'Ť': '5', 'Ž': '6', 'Ý': '7', 'Á': '8', 'Í': '9', 'É': '0'
  },
  // Slovene
  {Y: 'Z', Z: 'Y', 'Č': ':', '-': '/', "'": '-'},
  // German
  {Y: 'Z', Z: 'Y', 'Ö': ':', '-': '/', 'ß': '-', '§': '#'}
];

/** Collects keys and hands over what was scanned once Enter ends it; whatever has the focus. */
export class Scanner {
  constructor(document, onScan) {
    this.keys = [];
    this.onScan = onScan;
    document.addEventListener('keydown', event => this.take(event), {capture: true});
  }

  take(event) {
    if (event.ctrlKey && !event.altKey || event.metaKey) {
      return;
    }
    if (event.key === 'Enter' || event.key === 'Tab') {
      const keys = this.keys;
      this.keys = [];
      if (isScan(keys)) {
        // Enter must not press the button that happens to have the focus.
        event.preventDefault();
        event.stopPropagation();
        this.onScan([written(keys), pressed(keys)]);
      }
      return;
    }
    if (event.key.length !== 1 && event.key !== 'Dead') {
      return;
    }
    const last = this.keys.at(-1);
    if (last && event.timeStamp - last.at > 10 * FAST || this.keys.length > LONGEST) {
      this.keys = [];
    }
    this.keys.push({written: event.key, code: event.code, shift: event.shiftKey, at: event.timeStamp});
    if (isScan(this.keys) && !isField(event.target)) {
      // A browser searches the page when it reads / or '.
      event.preventDefault();
    }
  }
}

/** Signs that stand in no code and no address: without one of them nothing is undone. */
const EVIDENCE = /[+ěščřžýáíéľťöß'§]/i;

/** The same signs as they would be, had they been written with the American layout. */
export function withoutLayout(text) {
  return !EVIDENCE.test(text) ? [] : LAYOUTS.map(layout => [...text].map(sign => layout[sign] ?? layout[sign.toUpperCase()] ?? sign).join(''));
}

function isScan(keys) {
  return keys.length >= SHORTEST_SCAN && (keys.at(-1).at - keys[0].at) / (keys.length - 1) < FAST;
}

function isField({tagName}) {
  return tagName === 'INPUT';
}

function written(keys) {
  return keys.map(key => key.written.length === 1 ? key.written : '').join('');
}

/** By the keys' places on an American keyboard. */
function pressed(keys) {
  return keys.map(({code, shift, written}) => {
    if (/^Key[A-Z]$/.test(code)) {
      return code[3];
    }
    if (shift && SHIFTED[code]) {
      return SHIFTED[code];
    }
    if (/^(Digit|Numpad)[0-9]$/.test(code)) {
      return code.at(-1);
    }
    return UNSHIFTED[code] ?? written;
  }).join('');
}
