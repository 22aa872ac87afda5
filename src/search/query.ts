/**
 * The query language: words, "exact phrases", -without, and filters such as speaker:putin. One parser for page, file
 * and terminal.
 */
import { wideNumbers } from './terms.js';

/** Filters that name values; a hit has to have one of the values of each. */
export const VALUE_FILTERS = ['speaker', 'role', 'side', 'source', 'kind', 'stance', 'basis'] as const;
export type ValueFilter = (typeof VALUE_FILTERS)[number];
/** Filters that bound the date; `from` and `to` include the day, month or year given, `after` and `before` do not. */
export const DATE_FILTERS = ['from', 'to', 'after', 'before'] as const;
export type DateFilter = (typeof DATE_FILTERS)[number];

export interface Sought {
  readonly text: string;
  /** Whether hits must not hold it. */
  readonly not: boolean;
  /** A word that hits may hold the beginning of: "sanc*"; a phrase that is not closed yet. */
  readonly open: boolean;
}

export interface Query {
  readonly words: readonly Sought[];
  readonly phrases: readonly Sought[];
  readonly values: Readonly<Record<ValueFilter, readonly string[]>>;
  readonly dates: Readonly<Record<DateFilter, string>>;
  /** What is looked for; "" for quotes and figures alike. */
  readonly type: '' | 'quote' | 'figure' | 'article';
  /** What could not be understood, in words for the one who asks. */
  readonly problems: readonly string[];
}

export const EMPTY_QUERY: Query = {
  words: [],
  phrases: [],
  values: { speaker: [], role: [], side: [], source: [], kind: [], stance: [], basis: [] },
  dates: { from: '', to: '', after: '', before: '' },
  type: '',
  problems: [],
};

/** Other words for a filter. */
const ALSO: Readonly<Record<string, string>> = {
  by: 'speaker',
  claimant: 'speaker',
  outlet: 'source',
  since: 'from',
  until: 'to',
  year: 'date',
  month: 'date',
  day: 'date',
  type: 'in',
};
const TYPES: Readonly<Record<string, Query['type']>> = {
  quote: 'quote',
  quotes: 'quote',
  figure: 'figure',
  figures: 'figure',
  article: 'article',
  articles: 'article',
};
const OPENING = '"“”„‟«»″＂';
// "speaker:putin", "-"
const FILTER = /([a-z]{2,8}):(?=\S)/iuy;
// Anything up to a blank or a quotation mark
const WORD = /[^\s"“”„‟«»″＂]+/uy;
// "2021", "2021-04", "2021-04-01"
const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

type Writable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer V)[] ? V[] : T[K] };

/** What the one who asks means by `input`. Never throws; what is no filter is a word. */
export function parseQuery(input: string): Query {
  const query = {
    words: [] as Sought[],
    phrases: [] as Sought[],
    dates: { ...EMPTY_QUERY.dates } as Writable<Query['dates']>,
    type: '' as Query['type'],
    problems: [] as string[],
    values: { speaker: [], role: [], side: [], source: [], kind: [], stance: [], basis: [] } as Record<
      ValueFilter,
      string[]
    >,
  };
  const wide = new Map(wideNumbers(input).map(({ start, end }) => [start, end]));
  for (let at = 0; at < input.length; ) {
    if (/\s/.test(input[at]!)) {
      at++;
      continue;
    }
    const not = input[at] === '-' && at + 1 < input.length && !/\s/.test(input[at + 1]!);
    const from = not ? at + 1 : at;
    const filter = filterAt(input, from);
    const value = valueAt(input, filter ? filter.end : from, filter ? undefined : wide);
    at = value.end;
    if (filter && !not) applyFilter(query, filter.name, value.text);
    else if (filter) query.problems.push(`"-" stands before a word or a phrase, not before ${filter.name}:`);
    else if (value.quoted && value.text.trim())
      query.phrases.push({ text: value.text.trim(), not, open: !value.closed });
    else if (!value.quoted) addWord(query.words, value.text, not);
  }
  return query;
}

function addWord(words: Sought[], written: string, not: boolean): void {
  const open = /[\p{L}\p{N}]\*$/u.test(written);
  if (/[\p{L}\p{N}]/u.test(written)) words.push({ text: open ? written.slice(0, -1) : written, not, open });
}

/** The filter whose name starts at `at`, and where its value starts. */
function filterAt(input: string, at: number): { name: string; end: number } | null {
  FILTER.lastIndex = at;
  const written = FILTER.exec(input)?.[1] ?? '';
  if (!written) return null;
  const name = Object.hasOwn(ALSO, written.toLowerCase()) ? ALSO[written.toLowerCase()]! : written.toLowerCase();
  const known = [...VALUE_FILTERS, ...DATE_FILTERS, 'date', 'in'] as readonly string[];
  return known.includes(name) ? { name, end: at + written.length + 1 } : null;
}

interface Value {
  readonly text: string;
  readonly end: number;
  readonly quoted: boolean;
  readonly closed: boolean;
}

/** The word, wide number or quoted words that start at `at`. */
function valueAt(input: string, at: number, wide?: ReadonlyMap<number, number>): Value {
  if (OPENING.includes(input[at]!)) {
    let end = at + 1;
    while (end < input.length && !OPENING.includes(input[end]!)) end++;
    const closed = end < input.length;
    return { text: input.slice(at + 1, end), end: closed ? end + 1 : end, quoted: true, closed };
  }
  const end = wide?.get(at);
  if (end !== undefined) return { text: input.slice(at, end), end, quoted: false, closed: true };
  WORD.lastIndex = at;
  const text = WORD.exec(input)?.[0] ?? input[at]!;
  return { text, end: at + text.length, quoted: false, closed: true };
}

type Draft = {
  values: Record<ValueFilter, string[]>;
  dates: Writable<Query['dates']>;
  type: Query['type'];
  problems: string[];
};

function applyFilter(query: Draft, name: string, value: string): void {
  if (name === 'in') {
    const type = Object.hasOwn(TYPES, value.toLowerCase()) ? TYPES[value.toLowerCase()]! : '';
    if (type) query.type = type;
    else query.problems.push(`in: takes quotes, figures or articles, not "${value}"`);
  } else if (name === 'date' || (DATE_FILTERS as readonly string[]).includes(name)) {
    if (!DATE.test(value))
      query.problems.push(`${name}: takes a date such as 2021, 2021-04 or 2021-04-01, not "${value}"`);
    else if (name === 'date') query.dates.from = query.dates.to = value;
    else query.dates[name as DateFilter] = value;
  } else query.values[name as ValueFilter].push(value);
}

/** Whether the query asks for anything at all. */
export const asksNothing = (query: Query): boolean =>
  query.words.length + query.phrases.length === 0 &&
  Object.values(query.values).every((list) => list.length === 0) &&
  Object.values(query.dates).every((date) => !date);
