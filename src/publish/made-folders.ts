/** The folders of a made site whose files were all made from the same, which can be reused whole. */
import type { SiteManifest } from './manifest.js';

/** A folder all of whose files, those in its own folders too, were made from the same. */
export interface MadeFolder {
  readonly name: string;
  readonly paths: readonly string[];
}

/** The folders directly in `parent`, by key; a folder with files of several keys is none. */
export function foldersByKey(parent: string, files: SiteManifest): ReadonlyMap<string, MadeFolder> {
  const folders = new Map<string, { readonly keys: Set<string>; readonly paths: string[] }>();
  for (const [path, { key }] of files) {
    const end = path.startsWith(`${parent}/`) ? path.indexOf('/', parent.length + 1) : -1;
    if (end === -1) continue;
    const name = path.slice(parent.length + 1, end);
    const folder = folders.get(name) ?? { keys: new Set(), paths: [] };
    folders.set(name, folder);
    folder.keys.add(key);
    folder.paths.push(path);
  }
  return new Map(
    [...folders].flatMap(
      ([
        name,
        {
          keys: [key, another],
          paths,
        },
      ]): [string, MadeFolder][] => (another !== undefined || !key ? [] : [[key, { name, paths }]]),
    ),
  );
}
