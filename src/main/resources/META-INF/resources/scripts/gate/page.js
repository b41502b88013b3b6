// The page at the gate. Nothing that is scanned leaves it, and nothing of it is kept once the next one is scanned.
import {ageOf, judge} from './check.js';
import {open, Refused} from './lists.js';
import {Scanner, withoutLayout} from './scanner.js';

const FILE = '/.well-known/most/gate.json';
const SHELF = 'most-gate-lists';
const REFRESH = 5 * 60 * 1000;

/** Brought along as one file: there is nothing to fetch from, and nowhere to keep anything. */
const IS_BROUGHT = location.protocol === 'file:';
const LONGEST_WAIT = 20_000;
const LARGEST_FILE = 64 << 20;
const A_DAY = 86_400_000;

/** A colour and a sign for each verdict; only what is certainly valid is green. */
const LOOKS = {
  VALID: ['good', 'passed'],
  VALID_OLD: ['warn', 'clock'],
  VALID_CODE: ['warn', 'search'],
  VALID_CODE_OLD: ['warn', 'clock'],
  SUPERSEDED: ['warn', 'replaced'],
  EXPIRED: ['bad', 'clock'],
  SUSPENDED: ['bad', 'warning'],
  REVOKED: ['bad', 'failed'],
  CHANGED: ['bad', 'failed'],
  FOREIGN: ['bad', 'question'],
  UNKNOWN_CODE: ['bad', 'question']
};
const CANNOT_TELL = ['unsure', 'unknown'];
const AGES = {
  none: ['unsure', 'unknown'], future: ['bad', 'warning'], fresh: ['good', 'passed'], old: ['warn', 'clock'],
  ended: ['bad', 'clock']
};

// Our English is the British one: the day comes first.
const language = document.documentElement.lang.replace(/^en$/, 'en-GB');
const written = document.getElementById('texts').content;
const form = document.getElementById('check');
const field = document.getElementById('read');
const answer = document.getElementById('answer');
const facts = document.getElementById('facts');
const said = document.getElementById('said');
let lists = null;
let turn = 0;

/** Browsers know the nominative only. */
const SLOVENE_MONTHS = [
  'januarja', 'februarja', 'marca', 'aprila', 'maja', 'junija', 'julija', 'avgusta', 'septembra', 'oktobra',
  'novembra', 'decembra'
];

const DAY = new Intl.DateTimeFormat(language, {dateStyle: 'long', timeZone: 'UTC'});
const MOMENT = new Intl.DateTimeFormat(language, {dateStyle: 'long', timeStyle: 'short'});
const AGO = new Intl.RelativeTimeFormat(language, {numeric: 'always'});
const NUMBER = new Intl.NumberFormat(language);

function text(key, ...values) {
  const pattern = written.querySelector(`[data-key="${key}"]`).textContent;
  return values.reduce((all, value, i) => all.replace(`[${i}]`, value), pattern);
}

/** The day and its month stay on one line. */
function dated(format, date) {
  return format.formatToParts(date)
      .map(({type, value}) => type === 'month' && language === 'sl'
          ? SLOVENE_MONTHS.find(month => month.startsWith(value.slice(0, 3))) ?? value
          : value)
      .join('')
      .replace(/^(\d+\.?) /, '$1\u00a0');
}

/** A moment that is still to come is just now, too: the other clock may be a little ahead. */
function ago(moment) {
  const minutes = Math.floor((Date.now() - moment) / 60_000);
  if (minutes < 1) {
    return text('age.now');
  }
  if (minutes <= 90) {
    return AGO.format(-minutes, 'minute');
  }
  return minutes < 48 * 60
      ? AGO.format(-Math.round(minutes / 60), 'hour')
      : AGO.format(-Math.round(minutes / 1440), 'day');
}

async function check(readings) {
  performance.mark('gate-read');
  const mine = ++turn;
  const judged = await judge(readings, lists, Date.now());
  if (mine === turn) {
    tellAge();
    show(judged);
    performance.measure('gate-answer', 'gate-read');
  }
}

function show({verdict, facts: known}) {
  const [look, sign] = LOOKS[verdict] ?? CANNOT_TELL;
  answer.className = `verdict ${look}`;
  answer.dataset.verdict = verdict;
  answer.querySelector('.icon').className = `icon ${sign}`;
  answer.querySelector('h2').textContent = text(`${verdict}.heading`);
  answer.querySelector('p').textContent = text(`${verdict}.text`, lists ? dated(MOMENT, lists.madeAt) : '');
  answer.hidden = false;
  facts.hidden = !known;
  facts.querySelector('dl').replaceChildren(...(known ? rows(known) : []));
  facts.querySelector('.demonstration').hidden = !known?.demonstration;
  form.reset();
  field.focus();
}

function rows(known) {
  const all = [
    ['holder', known.holder],
    ['holder-in-latin', known.holderInLatin],
    ['title', known.title],
    ['sector', known.sector && sectors(known)],
    ['hours', known.minutes && NUMBER.format(known.minutes / 60)],
    ['issued', known.issuedOn && dated(DAY, known.issuedOn * A_DAY)],
    ['until', known.validUntil === null ? text('no-end') : dated(DAY, known.validUntil * A_DAY)],
    ['number', known.number],
    ['issuer', known.issuer]
  ];
  return all.filter(([, value]) => value).flatMap(([name, value]) => {
    const term = document.createElement('dt');
    term.textContent = text(`fact.${name}`);
    const description = document.createElement('dd');
    description.append(value);
    description.classList.toggle('code', name === 'number');
    return [term, description];
  });
}

function sectors({sector, joint}) {
  const row = document.createElement('span');
  row.className = 'row';
  for (const each of joint ? [sector, 'joint'] : [sector]) {
    const sign = document.createElement('span');
    sign.className = `sector ${each}`;
    sign.textContent = text(`sector.${each}`);
    row.append(sign);
  }
  return row;
}

function clear() {
  turn++;
  answer.hidden = true;
  facts.hidden = true;
  facts.querySelector('dl').replaceChildren();
  form.reset();
  field.focus();
}

function tellAge() {
  const state = ageOf(lists, Date.now());
  const [look, sign] = AGES[state];
  const age = document.getElementById('age');
  age.className = `age ${look}`;
  age.dataset.age = state;
  age.querySelector('.icon').className = `icon ${sign}`;
  const told = lists ? text(`age.${state}`, dated(MOMENT, lists.madeAt), ago(lists.madeAt)) : text('age.none');
  const place = age.querySelector('.told');
  if (place.textContent !== told) {
    place.textContent = told;
  }
  document.getElementById('kept').hidden = !lists;
  if (lists) {
    document.getElementById('made').textContent = dated(MOMENT, lists.madeAt);
    document.getElementById('until').textContent = dated(MOMENT, lists.goodUntil);
    document.getElementById('authority').textContent = lists.fingerprint.replace(/(.{4})(?=.)/g, '$1 ');
  }
}

async function take(file) {
  const opened = await open(file, lists);
  lists = opened;
  tellAge();
  if (!IS_BROUGHT) {
    const shelf = await caches.open(SHELF);
    await shelf.put(FILE, new Response(file));
  }
}

async function takeKept() {
  if (IS_BROUGHT) {
    lists = await open(document.getElementById('brought').textContent, null);
    return;
  }
  const shelf = await caches.open(SHELF);
  const kept = await shelf.match(FILE);
  if (kept) {
    lists = await open(await kept.text(), null);
  }
}

/** Fetches newer lists; what is wrong with them is told only to whoever asked. */
async function refresh() {
  if (IS_BROUGHT) {
    return '';
  }
  let fetched;
  try {
    const response = await fetch(FILE, {cache: 'no-cache', signal: AbortSignal.timeout(LONGEST_WAIT)});
    fetched = response.ok ? await response.text() : null;
  } catch {
    fetched = null;
  }
  if (fetched === null) {
    return text('refresh.offline');
  }
  const told = await taken(fetched);
  // Of two servers one may have made its lists a minute before the other: then these are the newest.
  return told === text('refused.older') ? text('taken', dated(MOMENT, lists.madeAt)) : told;
}

async function taken(file) {
  try {
    await take(file);
    return text('taken', dated(MOMENT, lists.madeAt));
  } catch (failure) {
    if (failure instanceof Refused) {
      return text(`refused.${failure.reason}`);
    }
    throw failure;
  }
}

function listen() {
  new Scanner(document, readings => check([...readings, ...withoutLayout(readings[0])]));
  form.addEventListener('submit', event => {
    event.preventDefault();
    const typed = field.value;
    check([typed, ...withoutLayout(typed)]);
  });
  document.getElementById('clear').addEventListener('click', clear);
  document.addEventListener('keydown', event => {
    if (event.key === 'Escape') {
      clear();
    }
  });
  document.getElementById('refresh')?.addEventListener('click', async () => {
    said.textContent = '';
    said.textContent = await refresh();
  });
  document.getElementById('forget')?.addEventListener('click', async () => {
    await caches.delete(SHELF);
    lists = null;
    clear();
    tellAge();
    said.textContent = text('forgotten');
  });
  document.getElementById('file').addEventListener('change', async ({target}) => {
    const [file] = target.files;
    said.textContent = '';
    if (file) {
      said.textContent = file.size > LARGEST_FILE ? text('refused.unreadable') : await taken(await file.text());
      target.value = '';
    }
  });
  addEventListener('online', refresh);
  setInterval(refresh, REFRESH);
  setInterval(tellAge, 30_000);
}

if (globalThis.isSecureContext && globalThis.crypto?.subtle && globalThis.DecompressionStream) {
  if (!IS_BROUGHT) {
    navigator.serviceWorker?.register('/gate/worker.js', {scope: '/gate'});
    navigator.storage?.persist?.();
  }
  await takeKept().catch(failure => {
    // What was kept is broken: better none than that.
    console.warn('kept lists are unreadable', failure);
  });
  tellAge();
  listen();
  document.getElementById('working').hidden = false;
  field.focus();
  await refresh();
  document.body.dataset.ready = 'true';
} else {
  document.getElementById('unable').hidden = false;
}
