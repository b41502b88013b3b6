// The answer at the gate: what was scanned or typed, judged by the keys and lists that are here, without any network.
import * as base32 from './base32.js';
import * as codes from './code.js';
import * as signatures from './signature.js';
import {claims} from './token.js';
import {statusAt} from './lists.js';

const LONGEST_TOKEN = 1000;
const STATUS = ['VALID', 'REVOKED', 'SUSPENDED', 'SUPERSEDED'];

/** Two clocks may differ by this much, in milliseconds. */
const TOLERANCE = 5 * 60 * 1000;

/**
 * Judges what was read. readings: what it may have been, the likeliest first, as keyboards differ.
 *
 * The answer has a verdict, which is the key of its texts, and the facts that a good signature proves.
 */
export async function judge(readings, lists, now) {
  const all = readings.map(parse).filter(Boolean);
  // Under the wrong keyboard a scan may leave a code and lose its token: whoever reads both has read it right.
  const parsed = [...all.filter(reading => reading.message), ...all.filter(reading => !reading.message)];
  let answer = null;
  for (const reading of parsed) {
    const other = reading.message ? await judgeToken(reading, lists, now) : await judgeCode(reading.code, lists, now);
    if (!['CHANGED', 'UNKNOWN_CODE'].includes(other.verdict)) {
      return other;
    }
    answer ??= other;
  }
  return answer ?? {verdict: 'NOT_A_CODE'};
}

/** How old the lists are: 'none', 'future' (this machine's clock is wrong), 'fresh', 'old' or 'ended'. */
export function ageOf(lists, now) {
  if (!lists) {
    return 'none';
  }
  if (now < lists.madeAt - TOLERANCE) {
    return 'future';
  }
  if (now > lists.goodUntil) {
    return 'ended';
  }
  return now - lists.madeAt > lists.oldAfter ? 'old' : 'fresh';
}

/** A day, counted from 1970, in the issuer's time zone. */
export function dayOf(now, zone) {
  const [year, month, day] =
      new Intl.DateTimeFormat('en-CA', {timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit'})
          .format(now).split('-').map(Number);
  return Date.UTC(year, month - 1, day) / 86_400_000;
}

/** The address of a QR code, a token alone, or a code; null if it is nothing of the kind. */
function parse(text) {
  const whole = text.trim().toUpperCase();
  const [address, fragment] = whole.includes('#') ? whole.split('#') : [whole, null];
  const code = codes.normalise(address.slice(address.lastIndexOf('/') + 1));
  const token = fragment ?? (code ? null : whole);
  if (token && token.length <= LONGEST_TOKEN) {
    try {
      return {code, message: signatures.parse(base32.decode(token))};
    } catch {
      // Not a token: perhaps the code before it is one.
    }
  }
  return code ? {code, message: null} : null;
}

async function judgeToken({code, message}, lists, now) {
  if (!lists) {
    return {verdict: 'NO_LISTS'};
  }
  const signer = lists.keys.get(message.key);
  if (!signer) {
    return {verdict: 'FOREIGN'};
  }
  if (!await signatures.fits(message, signer.key)) {
    return {verdict: 'CHANGED'};
  }
  let facts;
  try {
    facts = claims(message.payload);
  } catch {
    return {verdict: 'FOREIGN'};
  }
  if (code && code !== facts.code) {
    return {verdict: 'CHANGED'};
  }
  return {...verdictOn(facts, facts.expires === null ? null : now >= facts.expires * 1000, lists, now), facts};
}

async function judgeCode(code, lists, now) {
  if (!lists) {
    return {verdict: 'NO_LISTS'};
  }
  const found = await codes.find(lists, code);
  if (found.length !== 1) {
    return {verdict: found.length === 0 ? 'UNKNOWN_CODE' : 'AMBIGUOUS_CODE'};
  }
  const [facts] = found;
  const isOver = facts.validUntil === null ? null : dayOf(now, lists.zone) > facts.validUntil;
  const answer = verdictOn(facts, isOver, lists, now);
  // Whose certificate it is stands on the paper only, and paper is patient.
  const verdict = {VALID: 'VALID_CODE', VALID_OLD: 'VALID_CODE_OLD'}[answer.verdict] ?? answer.verdict;
  return {verdict, facts: {...facts, code}};
}

/** Withdrawn comes first, as that holds whatever the clock says; what depends on the clock follows. */
function verdictOn(facts, isOver, lists, now) {
  const status = facts.status ? STATUS[statusAt(lists, facts.status)] : undefined;
  const age = ageOf(lists, now);
  if (status === 'REVOKED' || (status === 'SUSPENDED' && age !== 'ended')) {
    return {verdict: status};
  }
  if (age === 'future') {
    return {verdict: 'WRONG_CLOCK'};
  }
  if (isOver) {
    return {verdict: 'EXPIRED'};
  }
  if (!status) {
    return {verdict: 'NOT_IN_LISTS'};
  }
  if (age === 'ended') {
    return {verdict: 'LISTS_TOO_OLD'};
  }
  return {verdict: status === 'VALID' && age === 'old' ? 'VALID_OLD' : status};
}
