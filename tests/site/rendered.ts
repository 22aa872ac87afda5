/** A whole site in memory, and what is read off it. */
import type { Archive } from '../../src/archive/index.js';
import { outputOf, type SiteSettings, siteFiles, sitePages } from '../../src/site/index.js';
import { renderPage } from '../../templates/render.js';
import { fixtureArchive, SETTINGS } from './fixture.js';

export interface RenderedSite {
  /** HTML by path below the output folder. */
  readonly pages: ReadonlyMap<string, string>;
  /** The kind of each page. */
  readonly kinds: ReadonlyMap<string, string>;
  readonly files: ReadonlyMap<string, string>;
}

/** The site of `archive` as files in memory. */
export function renderSite(settings: Partial<SiteSettings> = {}, archive: Archive = fixtureArchive()): RenderedSite {
  const all = { ...SETTINGS, ...settings };
  const pages = sitePages(archive, all);
  const text = (contents: string | Uint8Array) =>
    typeof contents === 'string' ? contents : new TextDecoder('utf-8', { fatal: true }).decode(contents);
  return {
    pages: new Map(pages.map((page) => [outputOf(page.path), renderPage(page, all)])),
    kinds: new Map(pages.map((page) => [outputOf(page.path), page.kind])),
    files: new Map(siteFiles(archive, all).map((file) => [file.path, text(file.contents())])),
  };
}

const decode = (value: string): string =>
  value
    .replace(/&quot;|&#34;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');

/** The values of an attribute, in order. */
export const attributes = (html: string, name: string): string[] =>
  Array.from(html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g')), ([, value]) => decode(value!));
