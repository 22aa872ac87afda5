/**
 * One article of an export → its file, and its NAME.meta.yaml beside it. Nothing that is there is ever written over.
 */
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { edtfDayOf, type ExportItem } from '../../parse/index.js';
import { articleCurationSchema, type Imported, isEdtf } from '../../record/index.js';
import { sha256 } from '../../system/read-file.js';
import { soundName } from '../sound-name.js';
import { stringify } from '../yaml/yaml-nodes.js';

/** An export that articles come from. */
export interface ExportIdentity {
  readonly export: string;
  readonly sha256: string;
}

/** A cell of more characters than this is cut in the NAME.meta.yaml; the export has it whole. */
const LONGEST_CELL = 2_000;
/** More columns than these are not repeated in the NAME.meta.yaml. */
const MOST_CELLS = 60;

/** Digest of what an item says, 16 digits: the same in a later export of the same articles. */
export const digestOf = ({ fields, text, format }: ExportItem): string =>
  sha256(`${JSON.stringify([fields, format])}\n${typeof text === 'string' ? text : sha256(text)}`).slice(0, 16);

/** What the item states, in the form of a NAME.meta.yaml; what can't be read as its field is kept among the others. */
export function statedOf(item: ExportItem, from: ExportIdentity, digest: string): Imported {
  const { published, url, ...rest } = item.fields;
  const day = published === undefined ? '' : edtfDayOf(published);
  const other: Record<string, string> = { ...item.other };
  if (published !== undefined && !isEdtf(day)) other.published = published;
  const soundUrl = articleCurationSchema.shape.url.safeParse(url).success;
  if (url !== undefined && !soundUrl) other.url = url;
  const others = Object.entries(other)
    .slice(0, MOST_CELLS)
    .map(([name, words]) => [name.slice(0, 100), words.slice(0, LONGEST_CELL)]);
  return {
    ...from,
    row: item.row,
    item: digest,
    ...rest,
    ...(isEdtf(day) ? { published: day } : {}),
    ...(url !== undefined && soundUrl ? { url } : {}),
    ...(rest.tags ? { tags: [...rest.tags] } : {}),
    ...(others.length > 0 ? { other: Object.fromEntries(others) as Record<string, string> } : {}),
  } as Imported;
}

/** Gives names that no file of `folder` has; the same name many times over costs no look at the disk each time. */
export function openNames(folder: string): (stated: Imported) => string {
  const last = new Map<string, number>();
  const taken = (stem: string) =>
    ['.txt', '.md', '.markdown', '.html', '.htm', '.meta.yaml'].some((ending) =>
      existsSync(join(folder, stem + ending)),
    );
  return ({ published = '', title = '' }) => {
    const name = soundName(published, title);
    let number = last.get(name) ?? 1;
    let stem = number === 1 ? name : `${name}-${number}`;
    while (taken(stem)) stem = `${name}-${++number}`;
    last.set(name, number + 1);
    return stem;
  };
}

/** Writes both files; throws EEXIST where one is there. */
export function writeItem(folder: string, stem: string, item: ExportItem, stated: Imported): void {
  const article = join(folder, `${stem}${item.format === 'html' ? '.html' : '.txt'}`);
  writeFileSync(article, articleText(item), { flag: 'wx' });
  try {
    writeFileSync(join(folder, `${stem}.meta.yaml`), metaText(stated), { flag: 'wx' });
  } catch (error) {
    rmSync(article, { force: true });
    throw error;
  }
}

/** A text with its headline above it; a page as it is. Nothing of an export is ever read as front matter. */
function articleText({ text, format, fields: { title } }: ExportItem): string | Uint8Array {
  if (typeof text !== 'string' || format === 'html') return text;
  const own = text.trimStart();
  const whole = title && !own.startsWith(title) ? `${title}\n\n${text}` : text;
  return `${whole.startsWith('---') ? '\n' : ''}${whole.trimEnd()}\n`;
}

const metaText = (from: Imported): string =>
  '# What the export states. Set fields of your own beside "from" (title: …): they stand above it; ' +
  `docs/curation.md.\n${stringify({ from })}`;
