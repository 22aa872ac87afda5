/** `onrecord import EXPORT…`: makes article files of what people hold, with what the export states beside them. */
import { existsSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { importExport } from '../input/import/import-export.js';
import { readKnownItems } from '../input/import/known-items.js';
import { type ExportField, isExportField } from '../parse/index.js';
import { EXIT, type ExitStatus, UserError } from '../system/exit.js';
import { UnreadableFile } from '../system/read-file.js';
import type { Terminal } from '../system/terminal.js';

export interface ImportCommand {
  readonly exports: readonly string[];
  readonly input: string;
  /** "title=headline,text=body": our field and the export's column. */
  readonly map: string;
  readonly maxBytes: number;
  readonly terminal: Terminal;
}

/** Rows that can't be taken in are told one by one up to this many of an export. */
const MOST_TOLD = 50;

/** Imports one export after the other; 1 where a row or a file was left out. */
export async function runImport({ exports, input, map, maxBytes, terminal }: ImportCommand): Promise<ExitStatus> {
  const columns = readMap(map);
  const known = readKnownItems(input);
  let status: ExitStatus = EXIT.ok;
  for (const path of exports) {
    const name = basename(path);
    const told = (row: number, message: string) =>
      terminal.problem({
        severity: 'error',
        file: name,
        line: 0,
        message: row > 0 ? `Row ${row}: ${message}` : message,
      });
    if (!existsSync(path)) throw new UserError(`There is no file ${path}.`, EXIT.usage);
    if (!statSync(path).isFile()) throw new UserError(`${path} is no file; onrecord import takes exports.`, EXIT.usage);
    try {
      let count = 0;
      const result = await importExport({
        path,
        input,
        map: columns,
        maxBytes,
        known,
        fault: (row, message) => ++count <= MOST_TOLD && told(row, message),
        columns: (taken) => terminal.print(`${name}: ${describeColumns(taken)}`),
      });
      if (count > MOST_TOLD) told(0, `${count - MOST_TOLD} more rows could not be taken in.`);
      terminal.print(
        `${name}: ${result.label}; ${result.written} articles written, ${result.known} known already, ` +
          `${result.faults} left out.`,
      );
      if (result.faults > 0 || result.written + result.known === 0) status = EXIT.input;
      if (result.written + result.known + result.faults === 0) told(0, 'No article was found in this file.');
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      told(0, error.message);
      status = EXIT.input;
    }
  }
  return status;
}

/** "title=headline,text=body" → field by column. */
function readMap(map: string): Record<string, ExportField> {
  const pairs = map.split(',').filter((pair) => pair.trim() !== '');
  return Object.fromEntries(
    pairs.map((pair) => {
      const [field = '', ...column] = pair.split('=');
      const own = field.trim();
      if (!isExportField(own) || column.length === 0)
        throw new UserError(
          '--map takes FIELD=COLUMN, as title=headline,text=body; FIELD is title, text, source, byline, ' +
            `published, url, language or tags. "${pair}" is none.`,
          EXIT.usage,
        );
      return [column.join('=').trim(), own];
    }),
  );
}

function describeColumns(columns: Readonly<Record<string, ExportField | ''>>): string {
  const taken = Object.entries(columns).filter(([, field]) => field !== '');
  const left = Object.entries(columns).filter(([, field]) => field === '');
  return [
    `columns taken: ${taken.map(([column, field]) => `${field}=${column}`).join(', ') || 'none'}`,
    ...(left.length > 0 ? [`kept as they are: ${left.map(([column]) => column).join(', ')}`] : []),
  ].join('; ');
}
