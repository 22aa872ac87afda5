/** One export → article files in the archivist's folder. */
import { constants, copyFileSync, existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type ExportField, type ExportItem, exportFormatOf, exportLabelOf } from '../../parse/index.js';
import { isSystemError, systemMessage } from '../../system/exit.js';
import { hashFile, UnreadableFile } from '../../system/read-file.js';
import { EXPORTS_MARK } from '../find-files.js';
import { formatAdvice } from '../unread-formats.js';
import type { KnownItems } from './known-items.js';
import { openExport } from './open-export.js';
import { digestOf, type ExportIdentity, openNames, statedOf, writeItem } from './write-item.js';

/** What became of an export. */
export interface ImportResult {
  readonly label: string;
  /** Article files that were written, relative to the folder. */
  readonly written: number;
  /** Articles that the folder had already. */
  readonly known: number;
  /** How many rows could not be taken in. */
  readonly faults: number;
}

export interface ImportRequest {
  readonly path: string;
  readonly input: string;
  readonly map: Readonly<Record<string, ExportField>>;
  readonly maxBytes: number;
  readonly known: KnownItems;
  /** Told of each row that can't be taken in. */
  readonly fault: (row: number, message: string) => void;
  /** Told which columns were taken for which fields. */
  readonly columns: (columns: Readonly<Record<string, ExportField | ''>>) => void;
}

/** Takes in one export; throws an `UnreadableFile` where nothing of it can be read. */
export async function importExport(request: ImportRequest): Promise<ImportResult> {
  const { path, input, map, known } = request;
  const source = openExport(path, map);
  const format = exportFormatOf(source.name, source.head);
  if (!format) {
    const advice = exportLabelOf(source.name) === null ? formatAdvice(source.name) : null;
    throw new UnreadableFile(advice?.severity === 'error' ? advice.message : UNREAD_FORMAT);
  }
  mkdirSync(input, { recursive: true });
  const sha256 = hashFile(path);
  const from: ExportIdentity = { export: keepExport(path, input, sha256), sha256 };
  const nameOf = openNames(input);
  const sums = { written: 0, known: 0, faults: 0 };
  const fault = (row: number, message: string) => {
    sums.faults++;
    request.fault(row, message);
  };
  try {
    for await (const entry of format.read(source)) {
      if ('columns' in entry) request.columns(entry.columns);
      else if ('fault' in entry) fault(entry.row, entry.fault);
      else {
        const why = itemFault(entry, request.maxBytes);
        if (why) fault(entry.row, why);
        else if (takeIn(entry)) sums.written++;
        else sums.known++;
      }
    }
  } catch (error) {
    if (sums.written + sums.known === 0 || isSystemError(error)) throw error;
    fault(0, `Reading ended here: ${systemMessage(error)}`);
  }
  return { label: format.label, ...sums };

  function takeIn(item: ExportItem): boolean {
    const digest = digestOf(item);
    if (known.find(sha256, item.row, digest) !== undefined) return false;
    const stated = statedOf(item, from, digest);
    const stem = nameOf(stated);
    writeItem(input, stem, item, stated);
    known.add(sha256, item.row, digest, stem);
    return true;
  }
}

/** What is said of a file of no known format. */
const UNREAD_FORMAT =
  'This format is not read. Save the articles as .txt, .md or .html, or export them as CSV, JSON or one of the ' +
  'formats in docs/import.md, and run "onrecord import FILE".';

function itemFault({ text, fields }: ExportItem, maxBytes: number): string {
  const size = typeof text === 'string' ? Buffer.byteLength(text) : text.length;
  if (size > maxBytes)
    return `This article has ${size} bytes, more than the ${maxBytes} that one may have. Raise --max-bytes.`;
  if (typeof text === 'string' && text.trim() === '')
    return `There is no text${fields.title ? ` of "${fields.title.slice(0, 60)}"` : ''}, only what describes it.`;
  return '';
}

/** Larger exports are named in the articles' .meta.yaml, and not copied. Bytes. */
const MOST_COPIED = 100_000_000;

/** Keeps a copy of the export under `exports/` of the folder; gives the name by which the articles tell of it. */
function keepExport(path: string, input: string, sha256: string): string {
  const name = basename(path).replace(/[^\p{L}\p{N}._ -]/gu, '_');
  const folder = join(input, 'exports');
  if (statSync(path).size > MOST_COPIED) return name;
  mkdirSync(folder, { recursive: true });
  if (!existsSync(join(folder, EXPORTS_MARK)))
    writeFileSync(
      join(folder, EXPORTS_MARK),
      'The folder that onrecord import keeps exports in; it is not read as articles.\n',
    );
  for (let number = 1; ; number++) {
    const own = number === 1 ? name : name.replace(/^(.*?)(\.[^.]*)?$/, `$1-${number}$2`);
    const to = join(folder, own);
    if (existsSync(to) && hashFile(to) === sha256) return `exports/${own}`;
    if (existsSync(to)) continue;
    copyFileSync(path, to, constants.COPYFILE_EXCL);
    return `exports/${own}`;
  }
}
