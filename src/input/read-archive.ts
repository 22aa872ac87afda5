/**
 * The input folder → the archive, with everything that was left out and why. What `build`, `check` and `review` share.
 */
import { type Archive, buildArchive, isCurated, type WholeArticle } from '../archive/index.js';
import type { LocalHead } from '../extract/index.js';
import { checkRecord, type Problem } from '../record/index.js';
import { ALL_SOUND, type CheckedRecords, openCheckedRecords } from './checked-records.js';
import { articlesOf, type Extraction, extractAll, faultsOf } from './extract-all.js';
import { type FoundFiles, findFiles } from './find-files.js';
import { openKeptCorrections } from './kept-corrections.js';
import { type ReadWord, readCuration } from './read-curation.js';
import type { Terminal } from '../system/terminal.js';
import type { ArticleInput, ExtractedArticle } from '../extract/article.js';

/** The archive of an input folder. */
export interface ReadArchive {
  readonly archive: Archive;
  /** Every article file found. */
  readonly files: readonly string[];
  /** Files of articles that are new, or changed, since addresses were last given out. */
  readonly fresh: ReadonlySet<string>;
  /** Article files that the archivist took back: their addresses show why. */
  readonly withdrawn: readonly string[];
  /** Article files that are not in the archive because something is wrong with them. */
  readonly quarantined: readonly string[];
  /** The article in a file as it was extracted: without the archivist's word. */
  readonly asExtracted: (file: string) => ExtractedArticle | undefined;
  /** All that the archivist has to know, each thing once, sorted by file and line. */
  readonly problems: readonly Problem[];
  /**
   * Holds every record against its file that was not held against it yet, and remembers those that are true to it;
   * throws where one is not.
   */
  checkAll(): void;
  /** Whether a record was found, after the archive was built with it, that is not true to its file. */
  isBroken(): boolean;
  /** Ends the reading: no article is whole behind it. */
  close(): void;
}

export interface ReadRequest {
  readonly input: string;
  /** Passed over where it lies in the input folder. */
  readonly output: string;
  readonly cache: string | null;
  readonly maxBytes: number;
  readonly terminal: Terminal;
  /** Told when a stage begins. */
  readonly stage?: (name: string) => void;
  /** Told when every file was read: from here on the cache has them all. */
  readonly wereRead?: (files: Pick<Extraction, 'headBytes'> & { readonly count: number }) => void;
  /**
   * When records are held against their files: "first", before there is an archive, which has none that is broken;
   * "later", each when its
   * article is read whole, and the rest by `checkAll`; or "elsewhere", by another process. Left out: "first".
   */
  readonly gate?: 'first' | 'later' | 'elsewhere';
}

/** Reads everything in the input folder. */
export async function readArchive({
  input,
  output,
  cache,
  maxBytes,
  terminal,
  stage,
  wereRead,
  gate = 'first',
}: ReadRequest): Promise<ReadArchive> {
  stage?.('extract');
  const found = findFiles(input, output);
  const readWordResult = readCuration(input, found, openKeptCorrections(cache));
  const { readings, headBytes, close } = await extractAll({ articles: found.articles, cache, maxBytes, terminal });
  try {
    wereRead?.({ count: readings.length, headBytes });
    stage?.('archive');
    terminal.progress('Joining articles into an archive');
    const faults = [...found.problems, ...readWordResult.problems, ...faultsOf(readings)];
    const checked = gate === 'elsewhere' ? ALL_SOUND : openCheckedRecords(cache);
    const read = assembleArchive(
      found,
      readWordResult,
      articlesOf(readings),
      faults,
      gate === 'later' ? { ...checked, isSound: () => true } : checked,
    );
    if (gate === 'later') return { ...read, ...gatedArchive(read.archive, checked), close };
    checked.keep();
    return { ...read, checkAll: () => {}, isBroken: () => false, close };
  } catch (error) {
    close();
    throw error;
  }
}

/** Builds the archive, and once more without the articles whose records do not hold. */
export function assembleArchive(
  found: FoundFiles,
  { curation, withheld }: ReadWord,
  inputs: readonly ArticleInput[],
  faults: readonly Problem[],
  checked: CheckedRecords = openCheckedRecords(null),
): Omit<ReadArchive, 'checkAll' | 'isBroken' | 'close'> {
  const extracted = inputs.map(({ head }) => head);
  // An article that can't be read as it was meant (broken front matter) would show what the archivist did not say.
  const refused = new Map(
    extracted.flatMap(({ file, problems }) =>
      problems.filter(({ severity }) => severity === 'error').map((problem) => [file, problem] as const),
    ),
  );
  const all = new Set([...found.articles.map(({ file }) => file), ...found.refused]);
  let archive: Archive;
  let broken: Problem[];
  do {
    const sound = inputs.filter(({ head: { file } }) => !withheld.has(file) && !refused.has(file));
    const files = new Set(sound.map(({ head }) => head.file));
    const curations = new Map([...curation.curations].filter(([file]) => files.has(file)));
    archive = buildArchive(
      sound,
      { ...curation, curations, leftOut: new Set([...all].filter((file) => !files.has(file))) },
      checked.knownIds,
    );
    broken = archive.articles.flatMap(({ id }) =>
      checked.isSound(archive.stamps.get(id)!) ? [] : recordFaults(archive.whole(id)),
    );
    for (const fault of broken) refused.set(fault.file, fault);
  } while (broken.length > 0);
  checked.add(archive, new Set(extracted.filter((head) => isCurated(head, curation)).map(({ file }) => file)));
  const files = [...found.articles.map(({ file }) => file), ...found.refused].sort();
  const withdrawn = withdrawnFiles(
    archive,
    extracted.filter(({ file }) => !withheld.has(file) && !refused.has(file)),
  );
  const inArchive = new Set([
    ...archive.articles.map(({ file }) => file),
    ...archive.duplicates.map(({ file }) => file),
    ...withdrawn,
  ]);
  const known = new Set(curation.published.articles.map(({ file, sha256 }) => `${sha256} ${file}`));
  return {
    archive,
    files,
    fresh: new Set(
      archive.articles.filter(({ file, fixity }) => !known.has(`${fixity.sha256} ${file}`)).map(({ file }) => file),
    ),
    withdrawn,
    quarantined: files.filter((file) => !inArchive.has(file)),
    asExtracted: openExtracted(inputs),
    problems: sortProblems([...faults, ...archive.problems, ...refused.values()]),
  };
}

/** The archive, of which no article can be read whole whose record is broken. */
function gatedArchive(
  archive: Archive,
  { isSound, keep }: CheckedRecords,
): Pick<ReadArchive, 'archive' | 'checkAll' | 'isBroken'> {
  const passed = new Set(archive.articles.filter(({ id }) => isSound(archive.stamps.get(id)!)).map(({ id }) => id));
  let broken = false;
  const whole = (id: string): WholeArticle => {
    const article = archive.whole(id);
    const [fault] = passed.has(id) ? [] : recordFaults(article);
    if (fault) {
      broken = true;
      throw new Error(`${fault.file}: ${fault.message}`);
    }
    passed.add(id);
    return article;
  };
  const checkAll = () => {
    for (const { id } of archive.articles) if (!passed.has(id)) whole(id);
    keep();
  };
  return { archive: { ...archive, whole }, checkAll, isBroken: () => broken };
}

/** Holds no more than the ways to the articles. */
function openExtracted(inputs: readonly ArticleInput[]): ReadArchive['asExtracted'] {
  const loads = new Map(inputs.map(({ head, load }) => [head.file, load]));
  return (file) => loads.get(file)?.();
}

/** Files of `sound` whose address is a tombstone: the archivist withdrew them. */
function withdrawnFiles(archive: Archive, sound: readonly LocalHead[]): string[] {
  const buried = new Set(archive.tombstones.map(({ id }) => id));
  const files = new Set(archive.published.articles.filter(({ id }) => buried.has(id)).map(({ file }) => file));
  return sound.map(({ file }) => file).filter((file) => files.has(file));
}

function recordFaults({ record, text }: WholeArticle): Problem[] {
  const faults = checkRecord(record, text);
  if (faults.length === 0) return [];
  const message =
    `The record made from this file does not hold (${faults.slice(0, 3).join('; ')}), so it is not published. This ` +
    'is a fault of the program: please report it.';
  return [{ severity: 'error', file: record.file, line: 0, message }];
}

/** Each problem once, by file, then line. */
function sortProblems(problems: readonly Problem[]): Problem[] {
  const unique = new Map(problems.map((problem) => [`${problem.file}\n${problem.line}\n${problem.message}`, problem]));
  return [...unique.values()].sort((a, b) =>
    a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || (a.message < b.message ? -1 : 1),
  );
}
