/**
 * The links of a page, and whether each leads somewhere.
 *
 * A place is a file of the site, or an id in it; a large site has millions, so each is remembered as a number. The
 * number is a hash: a
 * dead link would pass for a live one if it fell on another place's number, of which there are 2⁵³.
 */
import type { SiteManifest } from './manifest.js';

// href="/articles/x/#q-1", src="/assets/site.css?v=1", id="q-1"
const ATTRIBUTE = /\s(href|src|action|id)="([^"]*)"/g;

/** Where a page links to on the site, and the places in it that others may link to. */
export interface PageLinks {
  readonly links: Float64Array;
  readonly places: Float64Array;
}

/** The links and places of the page in the file `path`. Links to ids of its own that are there are left out. */
export function readLinks(html: string, path: string, pathPrefix: string): PageLinks {
  const { addresses, ids } = attributesIn(html, pathPrefix);
  const links = new Set<number>();
  for (const address of addresses) links.add(placeOf(address, path, pathPrefix));
  return {
    links: Float64Array.from(links),
    places: Float64Array.from(ids, (id) => numberOf(`${path}#${unescaped(id)}`)),
  };
}

/** As they are written: the addresses on the site, but for those of ids on the page, and these ids. */
function attributesIn(
  html: string,
  pathPrefix: string,
): { readonly addresses: ReadonlySet<string>; readonly ids: ReadonlySet<string> } {
  const addresses = new Set<string>();
  const within = new Set<string>();
  const ids = new Set<string>();
  ATTRIBUTE.lastIndex = 0;
  for (let found = ATTRIBUTE.exec(html); found; found = ATTRIBUTE.exec(html)) {
    const value = found[2]!;
    if (found[1] === 'id') ids.add(value);
    else if (value.startsWith('#')) within.add(value);
    else if (value.startsWith(pathPrefix) && !value.startsWith('//')) addresses.add(value);
  }
  // Most links are from a mark to its note and back: they are known to lead somewhere, and nobody else has the same.
  for (const value of within) if (!ids.has(value.slice(1))) addresses.add(value);
  return { addresses, ids };
}

const unescaped = (text: string): string =>
  !text.includes('&')
    ? text
    : text
        .replace(/&(?:amp|#38);/g, '&')
        .replace(/&(?:quot|#34);/g, '"')
        .replace(/&#39;/g, "'")
        .replace(/&lt;/g, '<')
        .replace(/&gt;/g, '>');

/** The place that an address on the page `from` leads to. */
function placeOf(address: string, from: string, pathPrefix: string): number {
  const [before = '', fragment = ''] = unescaped(address).split('#');
  const file = before === '' ? from : fileAt(before.slice(pathPrefix.length).replace(/\?.*/, ''));
  // "q-1" of "q-1:~:text=…"
  const id = decode(fragment.replace(/:~:.*/, ''));
  return numberOf(id === '' ? file : `${file}#${id}`);
}

/** A hash of 53 bits (cyrb53). */
function numberOf(text: string): number {
  let [low, high] = [0xdeadbeef, 0x41c6ce57];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    low = Math.imul(low ^ code, 0x9e3779b1);
    high = Math.imul(high ^ code, 0x5f356495);
  }
  low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35);
  high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35);
  return 0x100000000 * (high & 0x1fffff) + (low >>> 0);
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

/** A site whose links are to be looked at. */
export interface LinkedSite {
  readonly files: SiteManifest;
  readonly pathPrefix: string;
  /** The page in a file: to name its links, of which only numbers are known. */
  read(path: string): string;
}

/**
 * Links of the site that lead nowhere, each once: "/actors/y/, linked from articles/x/index.html and 3 more pages".
 * Of files that are in `sound`, a site without such links, only links to what that site alone has are looked at.
 */
export function findDeadLinks({ files, pathPrefix, read }: LinkedSite, sound: SiteManifest = new Map()): string[] {
  const suspects: [path: string, links: Float64Array][] = [];
  const lost = lostPlaces(files, sound);
  for (const [path, file] of files) {
    if (!file.links) continue;
    const links = sound.get(path) === file ? file.links.filter((link) => lost.has(link)) : file.links;
    if (links.length > 0) suspects.push([path, links]);
  }
  const wanted = new Set<number>();
  for (const [, links] of suspects) for (const link of links) wanted.add(link);
  for (const [path, { places }] of files) {
    if (wanted.size === 0) break;
    wanted.delete(numberOf(path));
    for (const place of places ?? []) wanted.delete(place);
  }
  if (wanted.size === 0) return [];
  const pages = new Map<string, string[]>();
  for (const [path] of suspects.filter(([, links]) => links.some((link) => wanted.has(link)))) {
    const html = read(path);
    const dead = [...attributesIn(html, pathPrefix).addresses]
      .filter((address) => wanted.has(placeOf(address, path, pathPrefix)))
      .map(unescaped);
    for (const address of new Set(dead)) pages.set(address, [...(pages.get(address) ?? []), path]);
  }
  return [...pages].map(
    ([address, [first, ...more]]) =>
      `${address}, linked from ${first}${more.length > 0 ? ` and ${more.length} more pages` : ''}`,
  );
}

/** Places of `sound` that the new site has not: only links to these can be dead where nothing else changed. */
function lostPlaces(files: SiteManifest, sound: SiteManifest): ReadonlySet<number> {
  const lost = new Set<number>();
  for (const [path, { places }] of sound) {
    const now = files.get(path);
    if (now === undefined) lost.add(numberOf(path));
    if (now?.places === places || !places) continue;
    const still = new Set(now?.places);
    for (const place of places) if (!still.has(place)) lost.add(place);
  }
  return lost;
}
