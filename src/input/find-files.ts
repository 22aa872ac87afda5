/** Finds the archivist's files in the input folder, and refuses what could lead out of it or never end. */
import { type Dirent, existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { ARTICLE_FORMATS, type ArticleFormat, type InputText } from '../parse/index.js';
import type { Problem } from '../record/index.js';
import { isSystemError, systemMessage, UserError } from '../system/exit.js';
import { formatAdvice } from './unread-formats.js';
import { SITE_MARK } from '../system/work-folder.js';

/** One file of the input folder. */
export interface FoundFile {
  /** Path relative to the input folder, with forward slashes. */
  readonly file: string;
  /** Where it lies on this machine. */
  readonly path: string;
}

/** What the input folder holds, each list sorted by code unit. */
export interface FoundFiles {
  readonly articles: readonly (FoundFile & { readonly format: InputText['format'] })[];
  /** Names of article files that are no files, or lead elsewhere: told among the problems. */
  readonly refused: readonly string[];
  /** NAME.meta.yaml files. */
  readonly curations: readonly FoundFile[];
  readonly problems: readonly Problem[];
}

/** Files with a meaning of their own at the top of the input folder. */
export const CURATION_FILES = {
  identities: 'actors.yaml',
  settings: 'archive.yaml',
  published: 'published.json',
} as const;

/** The file by which a folder of exports, kept by `onrecord import`, is known: it holds no articles. */
export const EXPORTS_MARK = '.onrecord-exports';

const FORMATS = Object.entries(ARTICLE_FORMATS) as [InputText['format'], ArticleFormat][];

/** What an article's file name tells of its format; null for other files. */
export const formatOf = (file: string): InputText['format'] | null =>
  FORMATS.find(([, { endings }]) => endings.some((ending) => file.toLowerCase().endsWith(ending)))?.[0] ?? null;

/** Folders nested deeper than this are refused: nobody files articles so, and paths would grow too long. */
const MAX_DEPTH = 32;

/** Lists `folder` and its sub-folders; `output` (a folder of earlier results) is passed over. Dot files are ignored. */
export function findFiles(folder: string, output: string): FoundFiles {
  const articles: FoundFiles['articles'][number][] = [];
  const curations: FoundFile[] = [];
  const problems: Problem[] = [];
  const refused: string[] = [];
  const root = realFolder(folder);
  const refuse = (file: string, message: string, severity: Problem['severity'] = 'error') =>
    problems.push({ severity, file, line: 0, message });

  const visit = (path: string, file: string, depth: number) => {
    for (const entry of entriesOf(path, file, refuse)) {
      const below = { file: file === '' ? entry.name : `${file}/${entry.name}`, path: join(path, entry.name) };
      if (entry.name.startsWith('.') || entry.name === 'node_modules' || below.path === output) continue;
      if (entry.isDirectory()) {
        if (existsSync(join(below.path, EXPORTS_MARK))) continue;
        if (existsSync(join(below.path, SITE_MARK)))
          refuse(
            below.file,
            'This folder is a site that onrecord made, so it was passed over. Sites belong outside the folder of ' +
              'articles.',
            'warning',
          );
        else if (depth < MAX_DEPTH) visit(below.path, below.file, depth + 1);
        else refuse(below.file, `This folder lies more than ${MAX_DEPTH} folders deep. Move it up.`);
      } else if (entry.isFile() || (entry.isSymbolicLink() && isFileInside(root, below, refuse))) {
        sort(below);
      } else {
        if (!entry.isSymbolicLink())
          refuse(below.file, 'This is neither a file nor a folder (a pipe, socket or device). Take it away.');
        if (formatOf(below.file)) refused.push(below.file);
      }
    }
  };
  const sort = (found: FoundFile) => {
    const format = formatOf(found.file);
    if (found.file.endsWith('.meta.yaml')) curations.push(found);
    else if (format) articles.push({ ...found, format });
    else if (!(Object.values(CURATION_FILES) as string[]).includes(found.file)) {
      const advice = formatAdvice(found.file);
      refuse(found.file, advice.message, advice.severity);
    }
  };
  visit(root, '', 0);
  const byFile = (a: FoundFile, b: FoundFile) => (a.file < b.file ? -1 : 1);
  return { articles: articles.sort(byFile), refused, curations: curations.sort(byFile), problems };
}

function realFolder(folder: string): string {
  try {
    const real = realpathSync(folder);
    if (!statSync(real).isDirectory())
      throw new UserError(`${folder} is no folder. --input names the folder that holds the articles.`, 2);
    return real;
  } catch (error) {
    if (isSystemError(error, 'ENOENT', 'ENOTDIR'))
      throw new UserError(`There is no folder ${folder}. --input names the folder that holds the articles.`, 2);
    throw error;
  }
}

function entriesOf(path: string, file: string, refuse: (file: string, message: string) => void): Dirent[] {
  try {
    return readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    refuse(file || '.', `This folder can't be read: ${systemMessage(error)}.`);
    return [];
  }
}

/** Whether a symbolic link leads to a file inside the input folder. */
function isFileInside(
  root: string,
  { file, path }: FoundFile,
  refuse: (file: string, message: string) => void,
): boolean {
  try {
    const target = realpathSync(path);
    if (target !== root && !target.startsWith(root + sep))
      refuse(file, 'This link leads out of the input folder, so it is not followed. Put the file itself here.');
    else if (!statSync(target).isFile())
      refuse(file, 'This link leads to no file, so it is not followed. Put the files themselves here.');
    else return true;
  } catch (error) {
    refuse(file, `This link leads nowhere: ${systemMessage(error)}.`);
  }
  return false;
}
