/** All quotes and figures as data for one file that stands alone; by year where it would grow too large. */
import type { Directory, SearchRecord } from '../search/record.js';
import { type StoredColumn, type Columns, readFacts, storeColumns } from '../search/stored.js';

/** What stands in the file. */
export interface QuotesData {
  readonly directory: Directory;
  /** What paths are put behind: "https://example.org/archive/", or "./" for files beside this one. */
  readonly base: string;
  readonly doubtBelow: number;
  readonly facts: Columns;
  readonly lasts: Readonly<Record<string, string>>;
  readonly rows: Readonly<Record<RowColumn, StoredColumn<string | number>>>;
  readonly ids: readonly string[];
  readonly texts: readonly string[];
  /** Places of figures, by record number. */
  readonly marks: Readonly<Record<string, SearchRecord['marks']>>;
}

const ROW_COLUMNS = ['article', 'title', 'date', 'cue', 'when', 'dated', 'confidence'] as const;
type RowColumn = (typeof ROW_COLUMNS)[number];

export type QuotesSettings = Pick<QuotesData, 'base' | 'doubtBelow'>;

/** The data of one file with these records. */
export function quotesData(
  records: readonly SearchRecord[],
  directory: Directory,
  { base, doubtBelow }: QuotesSettings,
): QuotesData {
  const used = new Set(records.flatMap(({ speakers, side, about }) => [...speakers, side, ...about]));
  const sources = new Set(records.map(({ source }) => source));
  return {
    directory: {
      actors: directory.actors.filter(({ id }) => used.has(id)),
      sources: directory.sources.filter(({ id }) => sources.has(id)),
    },
    base,
    doubtBelow,
    facts: storeColumns(records),
    lasts: Object.fromEntries(records.flatMap(({ first, last }, number) => (last === first ? [] : [[number, last]]))),
    rows: Object.fromEntries(
      ROW_COLUMNS.map((name) => [name, dictionary(records.map((record) => record[name]))]),
    ) as unknown as QuotesData['rows'],
    ids: records.map(({ id }) => id),
    texts: records.map(({ text }) => text),
    marks: Object.fromEntries(records.flatMap(({ marks }, number) => (marks.length > 0 ? [[number, marks]] : []))),
  };
}

function dictionary(values: readonly (string | number)[]): StoredColumn<string | number> {
  const places = new Map<string | number, number>();
  const at = values.map((value) => {
    if (!places.has(value)) places.set(value, places.size);
    return places.get(value)!;
  });
  return { values: [...places.keys()], at };
}

/** The records of a file, as they were put into it. */
export function readQuotes({ facts, lasts, rows, ids, texts, marks }: QuotesData): SearchRecord[] {
  const read = readFacts({ lengths: ids.map(() => 0), columns: facts, lasts });
  const row = (name: RowColumn, number: number) => rows[name].values[rows[name].at[number]!];
  return ids.map((id, number) => {
    const { length: _, ...filters } = read[number]!;
    const own = Object.fromEntries(ROW_COLUMNS.map((name) => [name, row(name, number)])) as unknown as Pick<
      SearchRecord,
      RowColumn
    >;
    return {
      ...filters,
      ...own,
      id,
      text: texts[number]!,
      marks: marks[number] ?? [],
      path: `/articles/${own.article}/#${id}`,
    };
  });
}

/** JSON for a script element: nothing in it can end the element. */
export const scriptData = (value: unknown): string =>
  JSON.stringify(value).replace(/[<\u2028\u2029]/g, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** One file to be made. */
export interface QuotesPart<Item> {
  /** "quotes.html", "quotes-2021.html" */
  readonly path: string;
  /** "2021", "undated"; "" where one file holds all. */
  readonly year: string;
  readonly facts: readonly Item[];
}

/** A quote or figure that is to stand in a file: its first day, "" where unknown, and its words. */
export interface QuotesItem {
  readonly first: string;
  readonly fact: { readonly text: string } | null;
}

/** Characters of data that one file may hold; with script and style it stays under 20 MB. */
export const FILE_SIZE = 19_000_000;
/**
 * What a quote takes beside its words, and a figure beside its own: the sentence around it. Measured, and rounded up.
 */
const AROUND_WORDS = { quote: 110, figure: 220 } as const;

/**
 * The files that hold all quotes and figures: one, or one a year where one would be too large. By estimate: to know,
 * all would have to be made.
 */
export function quotesParts<Item extends QuotesItem>(facts: readonly Item[], most = FILE_SIZE): QuotesPart<Item>[] {
  let size = 0;
  for (const { fact } of facts)
    size += (fact?.text.length ?? 0) + AROUND_WORDS[fact && 'comparator' in fact ? 'figure' : 'quote'];
  if (size <= most) return [{ path: 'quotes.html', year: '', facts }];
  const years = new Map<string, Item[]>();
  for (const item of facts) {
    const year = yearOf(item);
    const inside = years.get(year);
    if (inside) inside.push(item);
    else years.set(year, [item]);
  }
  return [...years]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([year, inside]) => ({ path: `quotes-${year}.html`, year, facts: inside }));
}

const yearOf = ({ first }: QuotesItem): string => first.slice(0, 4) || 'undated';
