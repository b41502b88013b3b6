/*
 * What the server says about an item (see Question.java), and an answer as it is stored (see ResponseJson.java). Options
 * have the letters of their places on the screen.
 */

export type Option = { key: string; text: string };
export type Row = { key: string; text: string };
export type Place = { left: number; top: number; width: number; height: number };
export type Piece = { text: string } | { gap: string; words: Option[] };

export type Question = {
  kind: string;
  prompt: string;
  options: Option[];
  asksConfidence: boolean;
  hasReasons?: boolean;
  rows?: Row[];
  pieces?: Piece[];
  picture?: string;
  description?: string;
  places?: Place[];
  unit?: string;
  decimal: string;
  longest?: number;
};

export type Answer = {
  kind: string;
  version: 1;
  confidence?: string;
  chosen?: string[];
  true?: boolean;
  reason?: string;
  ratings?: Record<string, number>;
  best?: string;
  worst?: string;
  order?: string[];
  matches?: Record<string, string>;
  filled?: Record<string, string>;
  value?: string;
  text?: string;
};

export type Words = Record<string, string>;

/** What a family of items needs of the element in which it is drawn. */
export type Field = {
  question: Question;
  answer: Answer;
  words: Words;
  /** A name that no other control of the page has. */
  name: string;
  /** Stores an answer at once. */
  keep: (answer: Answer) => void;
  /** Stores an answer that is still being typed. */
  keepSoon: (answer: Answer) => void;
  /** Whether a button sends the answer, and nothing else does. */
  isSentByButton: boolean;
};

/** The form in which an answer to this kind is stored. */
const FORMS: Record<string, string> = {
  'true-false': 'verdict',
  rating: 'ratings',
  'best-and-worst': 'best-and-worst',
  order: 'order',
  match: 'matches',
  gap: 'gaps',
  numeric: 'number',
  text: 'text',
};

/** No answer, which every kind takes. */
export const NO_ANSWER: Answer = { kind: 'choice', version: 1, chosen: [] };

/** What is stored, or an empty form of this kind. */
export function read(stored: string, kind: string): Answer {
  const form = FORMS[kind] ?? 'choice';
  const answer = stored ? (JSON.parse(stored) as Answer) : NO_ANSWER;
  return answer.kind === form ? answer : { kind: form, version: 1, confidence: answer.confidence };
}

/** The answer as it is stored: one in which nothing is said is no answer, however sure somebody is. */
export function complete(answer: Answer): Answer {
  const { kind, version, confidence, ...said } = answer;
  const isEmpty = Object.values(said).every((value) => value === '' || (typeof value === 'object' && Object.keys(value).length === 0));
  return isEmpty ? { ...NO_ANSWER, confidence } : answer;
}

/** The answer as a button sends it: elements in the order in which they stand. Undefined if there is none. */
export function readyToSend(stored: string, question: Question): Answer | undefined {
  const answer = read(stored, question.kind);
  if (question.kind === 'order' && !answer.order?.length) {
    return { ...answer, order: question.options.map((option) => option.key) };
  }
  const ready = complete(answer);
  return ready.kind === 'choice' && !ready.chosen?.length ? undefined : ready;
}

/** A text of the screen with its values: `#name` stands where `name` belongs. */
export function filledIn(text: string, values: Record<string, string | number>) {
  return text.replace(/#([a-z]+)/g, (whole, name: string) => `${values[name] ?? whole}`);
}

/** The answer with an entry of one of its lists changed; an empty one is taken out. */
export function changed<T>(entries: Record<string, T> | undefined, key: string, value: T | undefined) {
  const { [key]: _before, ...others } = entries ?? {};
  return value === undefined || value === '' ? others : { ...others, [key]: value };
}
