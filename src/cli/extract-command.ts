/** `onrecord extract FILES…`: prints the records of single files. */
import { existsSync, statSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { EXIT, type ExitStatus, UserError } from '../system/exit.js';
import { articlesOf, extractAll, faultsOf } from '../input/extract-all.js';
import { assembleArchive } from '../input/read-archive.js';
import { type FoundFiles, formatOf } from '../input/find-files.js';
import { formatAdvice } from '../input/unread-formats.js';
import { readCuration } from '../input/read-curation.js';
import type { Terminal } from '../system/terminal.js';

export interface ExtractRequest {
  readonly files: readonly string[];
  readonly format: string;
  readonly maxBytes: number;
  readonly terminal: Terminal;
}

/** Extracts the files as one small archive: what the archivist wrote beside them applies, addresses given out stay. */
export async function runExtract({ files, format, maxBytes, terminal }: ExtractRequest): Promise<ExitStatus> {
  if (format !== 'ndjson' && format !== 'json')
    throw new UserError(`--format is ndjson or json, not "${format}".`, EXIT.usage);
  const paths = [...new Set(files.map((file) => resolve(file)))];
  const folder = commonFolder(paths);
  const found = filesAt(paths, folder);
  const { readings } = await extractAll({ articles: found.articles, cache: null, maxBytes, terminal });
  const { archive, problems } = assembleArchive(
    found,
    readCuration(folder, found),
    articlesOf(readings),
    faultsOf(readings),
  );
  for (const problem of problems) terminal.problem(problem);
  const records = archive.articles.map(({ id }) => archive.whole(id).record);
  if (format === 'json') terminal.print(JSON.stringify(records, null, 2));
  else for (const record of records) terminal.print(JSON.stringify(record));
  return problems.some(({ severity }) => severity === 'error') ? EXIT.input : EXIT.ok;
}

function filesAt(paths: readonly string[], folder: string): FoundFiles {
  const articles = paths.map((path) => {
    const known = statSync(path, { throwIfNoEntry: false });
    if (!known) throw new UserError(`There is no file ${path}.`, EXIT.usage);
    if (known.isDirectory()) throw new UserError(`${path} is a folder; onrecord extract takes files.`, EXIT.usage);
    const advice = formatOf(path) ? null : formatAdvice(path);
    if (advice?.severity === 'error') throw new UserError(`${path}: ${advice.message}`);
    return { file: relative(folder, path).split(sep).join('/'), path, format: formatOf(path) ?? ('text' as const) };
  });
  const curations = paths.flatMap((path) =>
    [path, path.replace(/\.[^./\\]+$/, '')]
      .map((name) => `${name}.meta.yaml`)
      .filter((meta) => existsSync(meta))
      .map((meta) => ({ file: relative(folder, meta).split(sep).join('/'), path: meta })),
  );
  return { articles: articles.sort((a, b) => (a.file < b.file ? -1 : 1)), refused: [], curations, problems: [] };
}

/** The deepest folder that all files lie in. */
function commonFolder(paths: readonly string[]): string {
  let folder = dirname(paths[0]!);
  while (!paths.every((path) => path.startsWith(folder === sep ? sep : folder + sep))) folder = dirname(folder);
  return folder;
}
