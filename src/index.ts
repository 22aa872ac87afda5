/**
 * The typed face of Onrecord for other programs: one article file → its facts, many → an archive, a folder → a site.
 *
 * Everything but `readFolder` and `buildSite` is pure: no files, no clock, no network, and the same input gives the
 * same result. All offsets are UTF-16 code units in `InputText.text`: `text.slice(start, end)` gives a fact's words.
 */
import { resolve } from 'node:path';
import type { Archive } from './archive/index.js';
import { formatOf } from './input/find-files.js';
import { decodeArticle } from './input/read-article.js';
import type { InputText } from './parse/index.js';
import { formatProblem, type Problem } from './record/index.js';
import { DEFAULT_MAX_BYTES } from './system/read-file.js';
import { silentTerminal } from './system/terminal.js';

export { buildArchive, NOTHING_CURATED } from './archive/index.js';
export type {
  Archive,
  ArchiveActor,
  ArchiveSource,
  ArchiveCuration,
  ArticleHead,
  FigureEntry,
  Ledger,
  QuoteEntry,
  Statement,
  WholeArticle,
} from './archive/types.js';
export type { ExtractedArticle } from './extract/article.js';
export type { Facts, LocalActor, LocalQuote } from './extract/facts.js';
export { type InputText, type ParsedArticle, parseArticle } from './parse/index.js';
export { extractArticle } from './pipeline.js';
export type * from './record/schema.js';
export type { Passage, Span } from './record/span.js';
export { articleRecordSchema, checkRecord, formatProblem, type Problem, recordJsonSchema } from './record/index.js';

/** An article or folder that can't be read. `problem` says where and why, and what to do. */
export class UnreadableArticle extends Error {
  /** The file, the line in it, and what is wrong. */
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(formatProblem(problem));
    this.name = 'UnreadableArticle';
    this.problem = problem;
  }
}

/** What is known of an article besides its contents. */
export interface ReadInputOptions {
  /** Name of its file, which messages and the record show; its ending tells the format. Default: "article.txt". */
  readonly file?: string;
  /** Default: what the ending of `file` says, and "text" where it says nothing. */
  readonly format?: InputText['format'];
}

/**
 * Makes an article file's contents ready for `parseArticle` and `extractArticle`: bytes are decoded (UTF-8, UTF-16 or
 * Windows-1252), a saved web page is made readable text. A string counts as UTF-8.
 *
 * @throws {UnreadableArticle} where the bytes are no text, or the web page holds no article
 */
export function readInput(contents: string | Uint8Array, options: ReadInputOptions = {}): InputText {
  const { file = 'article.txt', format = formatOf(file) ?? 'text' } = options;
  const bytes = typeof contents === 'string' ? new TextEncoder().encode(contents) : contents;
  const decoded = decodeArticle({ file, format, bytes });
  if ('problem' in decoded) throw new UnreadableArticle(decoded.problem);
  return decoded.input;
}

/** An archive read from a folder. */
export interface FolderArchive {
  readonly archive: Archive;
  /** Everything that was left out or looks wrong, by file and line. */
  readonly problems: readonly Problem[];
}

/**
 * Reads a folder of articles with the archivist's corrections in it, as `onrecord check` does. Markdown and saved web
 * pages are read in processes of their own, which may take 5 seconds and 512 MB each.
 *
 * @throws where there is no such folder, or its `actors.yaml` or `published.json` is broken
 */
export async function readFolder(folder: string): Promise<FolderArchive> {
  const { readArchive } = await import('./input/read-archive.js');
  const { archive, problems } = await readArchive({
    input: resolve(folder),
    output: '',
    cache: null,
    maxBytes: DEFAULT_MAX_BYTES,
    terminal: silentTerminal,
  });
  return { archive, problems };
}

/** What a site is made of and where it goes. */
export interface BuildSiteOptions {
  /** Folder of the articles, `archive.yaml` and corrections. `published.json` is written into it. */
  readonly input: string;
  /** Folder of the site, replaced in one step; `.onrecord/` beside it holds the cache. */
  readonly output: string;
  /** Path that the site lives under, "/archive/"; default: what `archive.yaml` says. */
  readonly pathPrefix?: string;
}

/** What became of a build. */
export interface BuiltSite {
  /** Whether there is a new site: false where a file that every page depends on is broken, or no article is there. */
  readonly published: boolean;
  /** Number of its pages. */
  readonly pages: number;
  readonly problems: readonly Problem[];
}

/**
 * Builds the site of a folder, as `onrecord build` does. One build at a time in a process: it changes the working
 * directory while it renders.
 *
 * @throws where the output folder holds files of somebody else, another build of it is running, or the disk is full
 */
export async function buildSite({ input, output, pathPrefix }: BuildSiteOptions): Promise<BuiltSite> {
  const { build } = await import('./publish/build.js');
  const { published, pages, problems } = await build({
    input: resolve(input),
    output: resolve(output),
    pathPrefix,
    maxBytes: DEFAULT_MAX_BYTES,
    terminal: silentTerminal,
  });
  return { published, pages, problems };
}
