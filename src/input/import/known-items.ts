/** What was imported before: by the `from` of every NAME.meta.yaml of the folder. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the folder has of earlier imports. */
export interface KnownItems {
  /** The article file's stem that holds this row, or the same item of another export; undefined where none does. */
  find(sha256: string, row: number, item: string): string | undefined;
  add(sha256: string, row: number, item: string, stem: string): void;
}

// "  sha256: 9f86d0…", "  row: 12", "  item: 03ac6742"
const SHA256 = /^ {2}sha256: ([0-9a-f]{64})$/m;
const ROW = /^ {2}row: (\d{1,9})$/m;
const ITEM = /^ {2}item: "?([0-9a-f]{16})"?$/m;

/** Reads the sidecars of `folder` and its sub-folders. */
export function readKnownItems(folder: string): KnownItems {
  const known = new Map<string, string>();
  const add = (sha256: string, row: number, item: string, stem: string): void => {
    known.set(`${sha256} ${row}`, stem);
    known.set(item, stem);
  };
  const names = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
  for (const name of names.filter((one) => one.endsWith('.meta.yaml'))) {
    const text = readFileSync(join(folder, name), 'utf8');
    const [sha256, row, item] = [SHA256, ROW, ITEM].map((pattern) => pattern.exec(text)?.[1]);
    if (sha256 !== undefined && row !== undefined && item !== undefined)
      add(sha256, Number(row), item, name.slice(0, -'.meta.yaml'.length));
  }
  return { find: (sha256, row, item) => known.get(`${sha256} ${row}`) ?? known.get(item), add };
}
