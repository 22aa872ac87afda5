/** The links of a page, and whether each leads somewhere. */
import type { MadeFile, Manifest } from './manifest.js';

// href="/articles/x/#q-1", src="/assets/site.css?v=1"
const ADDRESS = /\s(?:href|src|action)="([^"]*)"/g;
// id="q-1"
const ID = /\sid="([^"]*)"/g;

/** Addresses on the site that a page links to, and the ids it offers; each once, in order. */
export function linksOf(html: string, pathPrefix: string): Pick<MadeFile, 'links' | 'ids'> {
  const links = new Set<string>();
  for (const [, address] of html.matchAll(ADDRESS)) {
    if (address!.startsWith('#') || (address!.startsWith(pathPrefix) && !address!.startsWith('//'))) links.add(unescape(address!));
  }
  const ids = new Set(Array.from(html.matchAll(ID), ([, id]) => unescape(id!)));
  return { links: [...links], ids: [...ids] };
}

const unescape = (text: string): string => text.replace(/&(?:amp|#38);/g, '&').replace(/&(?:quot|#34);/g, '"').replace(/&#39;/g, "'").replace(/&lt;/g, '<').replace(/&gt;/g, '>');

/** Links of the site that lead nowhere: "articles/x/index.html links to /actors/y/, which is no page". At most `limit`. */
export function findDeadLinks(made: Manifest, pathPrefix: string, limit = 20): string[] {
  const ids = new Map<string, ReadonlySet<string>>();
  const hasId = (path: string, id: string): boolean => {
    let known = ids.get(path);
    if (!known) ids.set(path, (known = new Set(made.get(path)?.ids ?? [])));
    return known.has(id);
  };
  const dead: string[] = [];
  for (const [path, { links = [] }] of made) {
    for (const link of links) {
      const [address = '', fragment = ''] = link.split('#');
      const target = address === '' ? path : fileAt(address.slice(pathPrefix.length).replace(/\?.*$/, ''));
      if (!made.has(target)) dead.push(`${path} links to ${link}, which is no page of the site`);
      else if (fragment !== '' && !fragment.startsWith(':~:') && !hasId(target, decode(fragment.replace(/:~:.*$/, '')))) dead.push(`${path} links to ${link}, but that page has nothing under this id`);
      if (dead.length === limit) return dead;
    }
  }
  return dead;
}

const fileAt = (address: string): string => {
  const path = decode(address);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
};

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
