/** The links of a page, and whether each leads somewhere. */
import type { MadeFile, Manifest } from './manifest.js';

// href="/articles/x/#q-1", src="/assets/site.css?v=1"
const ADDRESS = /\s(?:href|src|action)="([^"]*)"/g;
// id="q-1"
const ID = /\sid="([^"]*)"/g;

/** Reads the links of one page after the other. */
export type LinkReader = (html: string) => Required<Pick<MadeFile, 'links' | 'ids'>>;

/** Finds addresses on the site that a page links to, and the ids it offers; each once, in order. */
export function openLinkReader(pathPrefix: string): LinkReader {
  const known = new Map<string, string>();
  /** A copy of its own: what is cut out of a page's text would keep the whole text in memory. */
  const own = (cut: string): string => {
    const before = known.get(cut);
    if (before !== undefined) return before;
    const copy = Buffer.from(cut).toString();
    known.set(copy, copy);
    return copy;
  };
  return (html) => {
    const links = new Set<string>();
    for (const [, address] of html.matchAll(ADDRESS)) {
      if (address!.startsWith('#') || (address!.startsWith(pathPrefix) && !address!.startsWith('//'))) links.add(own(unescaped(address!)));
    }
    const ids = new Set(Array.from(html.matchAll(ID), ([, id]) => own(unescaped(id!))));
    return { links: [...links], ids: [...ids] };
  };
}

const unescaped = (text: string): string => !text.includes('&') ? text : text.replace(/&(?:amp|#38);/g, '&').replace(/&(?:quot|#34);/g, '"').replace(/&#39;/g, "'").replace(/&lt;/g, '<').replace(/&gt;/g, '>');

/** Links of the site that lead nowhere, each once: "/actors/y/, linked from articles/x/index.html and 3 more pages". */
export function findDeadLinks(made: Manifest, pathPrefix: string): string[] {
  const ids = new Map<string, ReadonlySet<string>>();
  const idsAt = (path: string): ReadonlySet<string> => {
    const known = ids.get(path) ?? new Set(made.get(path)?.ids ?? []);
    ids.set(path, known);
    return known;
  };
  const leads = (from: string, link: string): boolean => {
    const [address = '', fragment = ''] = link.split('#');
    const target = address === '' ? from : fileAt(address.slice(pathPrefix.length).replace(/\?.*/, ''));
    const id = decode(fragment.replace(/:~:.*/, ''));
    return made.has(target) && (id === '' || idsAt(target).has(id));
  };
  const dead = new Map<string, string[]>();
  for (const [path, { links = [] }] of made) {
    for (const link of links) if (!leads(path, link)) dead.set(link, [...(dead.get(link) ?? []), path]);
  }
  return [...dead].map(([link, [first, ...more]]) => `${link}, linked from ${first}${more.length > 0 ? ` and ${more.length} more pages` : ''}`);
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
