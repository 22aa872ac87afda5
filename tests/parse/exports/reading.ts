/** Reads an export that stands in a test. */
import { type ExportEntry, type ExportField, type ExportItem, exportFormatOf } from '../../../src/parse/index.js';

/** What an export holds, sorted by kind. */
export interface Entries {
  readonly items: readonly ExportItem[];
  readonly faults: readonly string[];
  readonly columns: Readonly<Record<string, string>>;
}

/** All entries of `contents`, given in pieces of `size` units, as a file called `name`. */
export async function readEntries(
  name: string,
  contents: string | Uint8Array,
  map: Readonly<Record<string, ExportField>> = {},
  size = 7_000,
): Promise<Entries> {
  const bytes = typeof contents === 'string' ? Buffer.from(contents) : contents;
  const text = typeof contents === 'string' ? contents : new TextDecoder().decode(contents);
  const format = exportFormatOf(name, text.slice(0, 65_536));
  if (!format) throw new Error(`${name} is of no format`);
  const pieces = async function* () {
    for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
  };
  const entries: ExportEntry[] = [];
  for await (const entry of format.read({ name, map, text: pieces, bytes: async () => bytes })) entries.push(entry);
  return {
    items: entries.filter((entry): entry is ExportItem => 'text' in entry),
    faults: entries.flatMap((entry) => ('fault' in entry ? [`${entry.row} ${entry.fault}`] : [])),
    columns: Object.assign({}, ...entries.map((entry) => ('columns' in entry ? entry.columns : {}))) as Record<
      string,
      string
    >,
  };
}
