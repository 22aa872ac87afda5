/** A site in a folder of its own, made of any archive: its search page, its index, and what it is taken along with. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Archive } from '../../src/archive/index.js';
import { assetHashes, assetPath, readAssets } from '../../src/publish/assets.js';
import { offlineFiles } from '../../src/publish/offline-files.js';
import { beginSearchIndex } from '../../src/publish/search-index.js';
import { keptFiles } from '../../src/offline/kept-files.js';
import { outputOf, type Page, type SiteSettings, sitePages } from '../../src/site/index.js';
import { renderPage } from '../../templates/render.js';

export const SETTINGS: SiteSettings = {
  title: 'Made archive',
  description: '',
  url: '',
  pathPrefix: '/',
  text: 'full',
  publisher: '',
  license: '',
  rights: '',
  language: 'en',
  doubtBelow: 0.7,
  accuracy: '',
  intake: false,
  version: '0.0.0',
  assets: {},
};

export interface MadeSite {
  readonly folder: string;
  /** Contents by path. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  remove(): void;
}

/** Writes the pages that `wanted` lets through, and everything that search and offline use need. */
export async function makeSite(
  archive: Archive,
  wanted: (page: Page) => boolean,
  changes: Partial<SiteSettings> = {},
): Promise<MadeSite> {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-site-'));
  const files = new Map<string, Uint8Array>();
  const write = (path: string, contents: string | Uint8Array) => {
    const bytes = Buffer.from(contents);
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
    files.set(path, bytes);
  };
  const assets = readAssets();
  const settings = { ...SETTINGS, ...changes, assets: assetHashes(assets) };
  for (const asset of assets) write(assetPath(asset), asset.contents);
  for (const page of sitePages(archive, settings).filter(wanted))
    write(outputOf(page.path), renderPage(page, settings));
  const index = beginSearchIndex(archive, settings, { write, reuseFolder: () => null }, 'test');
  await index.finish();
  await index.close();
  for (const file of offlineFiles(archive, settings)) write(file.path, file.contents());
  const finished = [...files].map(([path, bytes]) => ({
    path,
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  }));
  for (const file of keptFiles(finished)) write(file.path, file.contents());
  return { folder, files, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
