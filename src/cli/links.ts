/** The links of a page, and whether each leads somewhere. */
import type { Manifest } from './manifest.js';

// href="/articles/x/#q-1", src="/assets/site.css?v=1"
const ADDRESS = /\s(?:href|src|action)="([^"]*)"/g;
// id="q-1"
const ID = /\sid="([^"]*)"/g;

/** What a page links to on the site, and the ids that others may link to; each once, in order. */
export interface PageLinks {
  readonly links: readonly string[];
  readonly ids: readonly string[];
}

/** The addresses on the site that a page links to and that do not lead to an id on the page itself, and the ids it offers; each once, in order. */
export function readLinks(html: string, pathPrefix: string): PageLinks {
  const ids = new Set<string>();
  for (const [, id] of html.matchAll(ID)) ids.add(unescaped(id!));
  const links = new Set<string>();
  for (const [, address] of html.matchAll(ADDRESS)) {
    // Most links are from a mark to its note and back: they are known to lead somewhere, and nobody else has the same.
    const known = address!.startsWith('#') ? ids.has(address!.slice(1)) : !address!.startsWith(pathPrefix) || address!.startsWith('//');
    if (!known) links.add(unescaped(address!));
  }
  return { links: [...links], ids: [...ids] };
}

const unescaped = (text: string): string => !text.includes('&') ? text : text.replace(/&(?:amp|#38);/g, '&').replace(/&(?:quot|#34);/g, '"').replace(/&#39;/g, "'").replace(/&lt;/g, '<').replace(/&gt;/g, '>');

/** Where a link leads: the file, "" for the page that it stands on, and the number of the id in it; -1 for none, null for one that no page has. */
interface Target {
  readonly file: string;
  readonly id: number | null;
}

/**
 * Links of the site that lead nowhere, each once: "/actors/y/, linked from articles/x/index.html and 3 more pages".
 * Of files that are in `sound`, a site without such links, only links to what that site alone has are looked at.
 */
export function findDeadLinks(manifest: Manifest, pathPrefix: string, sound: Manifest['files'] = new Map()): string[] {
  const { files, words } = manifest;
  const suspect = suspectLinks(manifest, pathPrefix, sound);
  const targets: Target[] = [];
  const numbers = new Map<string, number>();
  const offered = new Set<number>();
  /** An id on a page, as one number. */
  const place = (file: string, id: number): number => numbers.get(file)! * words.all.length + id;
  /** Whether the page has the id; its ids are read when the first of them is asked for. */
  const offers = (file: string, id: number): boolean => {
    if (!numbers.has(file)) {
      numbers.set(file, numbers.size);
      for (const own of files.get(file)?.ids ?? []) offered.add(place(file, own));
    }
    return offered.has(place(file, id));
  };
  const leads = (from: string, link: number): boolean => {
    const { file, id } = (targets[link] ??= targetOf(words.all[link]!, manifest, pathPrefix));
    if (file === '') return id === -1 || (id !== null && offers(from, id));
    return files.has(file) && (id === -1 || (id !== null && offers(file, id)));
  };
  /** Answers so far for links that lead to the same place from every page. */
  const known = new Uint8Array(words.all.length);
  const [LIVE, DEAD] = [1, 2];
  const dead = new Map<number, string[]>();
  for (const [path, made] of files) {
    const isKnown = sound.get(path) === made;
    if (isKnown && suspect.size === 0) continue;
    for (const link of made.links ?? []) {
      if (known[link] === LIVE || (isKnown && !suspect.has(link))) continue;
      const live = known[link] !== DEAD && leads(path, link);
      if (targets[link]!.file !== '') known[link] = live ? LIVE : DEAD;
      if (live) continue;
      const pages = dead.get(link);
      if (pages) pages.push(path);
      else dead.set(link, [path]);
    }
  }
  return [...dead].map(([link, [first, ...more]]) => `${words.all[link]}, linked from ${first}${more.length > 0 ? ` and ${more.length} more pages` : ''}`);
}

/** Links, by number, to what `sound` has and the new site has not: a page, or an id on one. */
function suspectLinks({ files, words }: Manifest, pathPrefix: string, sound: Manifest['files']): ReadonlySet<number> {
  /** Files that are gone, or have fewer ids: only links to these can be dead. */
  const less = new Set<string>();
  for (const [path, { ids }] of sound) {
    const now = files.get(path);
    if (now === undefined) less.add(path);
    else if (now.ids !== ids && ids) {
      const offered = new Set(now.ids);
      if (ids.some((id) => !offered.has(id))) less.add(path);
    }
  }
  const suspect = new Set<number>();
  if (less.size === 0) return suspect;
  for (const [number, word] of words.all.entries()) {
    if (word.startsWith(pathPrefix) && less.has(fileAt(word.slice(pathPrefix.length).replace(/[?#].*/s, '')))) suspect.add(number);
  }
  return suspect;
}

function targetOf(link: string, { words }: Manifest, pathPrefix: string): Target {
  const [address = '', fragment = ''] = link.split('#');
  const id = decode(fragment.replace(/:~:.*/, ''));
  return {
    file: address === '' ? '' : fileAt(address.slice(pathPrefix.length).replace(/\?.*/, '')),
    id: id === '' ? -1 : (words.find(id) ?? null),
  };
}

const fileAt = (address: string): string => {
  const path = decode(address);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
};

function decode(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
