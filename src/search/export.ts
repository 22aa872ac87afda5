/** Hits as files to take away: CSV and JSON, each with a citation. */
import { sayingLine, sayingOf } from '../site/format/saying.js';
import type { NamedEntity, SearchRecord } from './record.js';

export interface Naming {
  readonly actors: ReadonlyMap<string, string>;
  readonly sources: ReadonlyMap<string, string>;
  /** Ids of actors that have no page of their own. */
  readonly pageless: ReadonlySet<string>;
  /** What paths are put behind: "https://example.org/archive/", "/archive/", "./". */
  readonly base: string;
  /** What stands for a folder's page where no server finds it: "index.html", else "". */
  readonly index: '' | 'index.html';
}

export const namesById = (named: readonly NamedEntity[]): ReadonlyMap<string, string> =>
  new Map(named.map(({ id, name }) => [id, name]));

/** Ids of the actors without a page of their own. */
export const pagelessOf = (named: readonly NamedEntity[]): ReadonlySet<string> =>
  new Set(named.filter(({ page }) => page === false).map(({ id }) => id));

/** The address of a path below the site: "/articles/x/#q-1" → "./articles/x/index.html#q-1". */
export const addressBelow = (path: string, { base, index }: Pick<Naming, 'base' | 'index'>): string =>
  base + path.slice(1).replace(/\/(?=#|$)/, `/${index}`);

/** One line that says who said it, where it stands, when, and at what address. */
export function citationOf(record: SearchRecord, naming: Naming): string {
  const speakers = record.speakers.map((id) => naming.actors.get(id) ?? id).join(' and ');
  const where = [`“${record.title}”`, naming.sources.get(record.source) ?? 'source unknown', record.when].join(', ');
  const line = sayingLine(speakers, sayingOf(record.cue, record.stance || 'asserts'));
  const words = record.text.replace(/\s+/g, ' ').trim();
  const manner = record.type === 'figure' ? 'counted in' : record.kind === 'indirect' ? 'reported in' : 'quoted in';
  if (record.type === 'article') return `${where}. ${addressBelow(record.path, naming)}`;
  const said = wordsOf(record.type === 'quote' ? line : speakers, words, record);
  return `${said}, ${manner} ${where}. ${addressBelow(record.path, naming)}`;
}

/**
 * "Anna Berg said: “We stay”", "Anna Berg denied that she stays": only words between marks in the text stand between
 * marks.
 */
function wordsOf(line: string, words: string, { type, kind }: SearchRecord): string {
  if (type === 'quote' && kind !== 'indirect') return `${line ? `${line}: ` : ''}“${words}”`;
  return line ? `${line}${type === 'quote' && /\s/.test(line) ? ' ' : ': '}${words}` : words;
}

const FIELDS = [
  'type',
  'id',
  'text',
  'speakers',
  'roles',
  'side',
  'source',
  'kind',
  'cue',
  'stance',
  'date',
  'dated',
  'basis',
  'confidence',
  'title',
  'url',
  'citation',
] as const;
type Row = Readonly<Record<(typeof FIELDS)[number], string | number | readonly string[]>>;

function rowOf(record: SearchRecord, naming: Naming): Row {
  const { type, id, text, roles, kind, cue, stance, date, dated, basis, confidence, title } = record;
  const name = (actor: string) => naming.actors.get(actor) ?? actor;
  return {
    type,
    id,
    text,
    roles,
    kind,
    cue,
    stance,
    date,
    dated,
    basis,
    confidence,
    title,
    speakers: record.speakers.map(name),
    side: record.side && name(record.side),
    source: naming.sources.get(record.source) ?? '',
    url: addressBelow(record.path, naming),
    citation: citationOf(record, naming),
  };
}

/** The records as JSON, one array. */
export const recordsToJson = (records: readonly SearchRecord[], naming: Naming): string =>
  `${JSON.stringify(
    records.map((record) => rowOf(record, naming)),
    null,
    2,
  )}\n`;

/** The records as CSV (RFC 4180), with nothing in it that a spreadsheet would run. */
export function recordsToCsv(records: readonly SearchRecord[], naming: Naming): string {
  const rows = records.map((record) => {
    const row = rowOf(record, naming);
    return FIELDS.map((field) => {
      const value = row[field];
      return cell(typeof value === 'object' ? value.join('; ') : value);
    });
  });
  return [FIELDS.join(','), ...rows.map((row) => row.join(','))].map((line) => `${line}\r\n`).join('');
}

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  // "=1+1", "+1", "-1", "@sum" and what a tab or line end hides before them
  const safe = /^[\s\ufeff]*[=+\-@＝＋－＠]|^[\t\r\n]/.test(value) ? `'${value}` : value;
  return `"${safe.replaceAll('"', '""')}"`;
}
