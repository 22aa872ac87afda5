/** Files into the new site that are no pages: downloads, the search index, what the archive is taken along with. */
import type { Archive } from '../archive/index.js';
import { type SiteFile, type SiteSettings, siteFiles, siteTables } from '../site/index.js';
import { offlineFiles } from './offline-files.js';
import { sha256 } from './read-file.js';
import { programHash } from './root.js';
import { writeSearchIndex } from './search-index.js';
import type { Staging } from './staging.js';
import type { Terminal } from './terminal.js';
import { writeSqlite } from './write-sqlite.js';

const DATABASE = 'data/archive.sqlite';

/** Stages everything but pages, assets, and the list of all files. Needs no page to be there. */
export async function stageFiles(archive: Archive, site: SiteSettings, staging: Staging, { stage, terminal }: { stage(name: string): void; readonly terminal: Terminal }): Promise<void> {
  stage('downloads');
  terminal.progress('Writing downloads');
  stageDownloads(siteFiles(archive, site), site, staging);
  staging.writeWith(DATABASE, (file) => writeSqlite(file, siteTables(archive, site)));
  stage('search');
  terminal.progress('Indexing for search');
  await writeSearchIndex(archive, site, staging, programHash('src'));
  stage('offline');
  for (const file of offlineFiles(archive, site)) staging.write(file.path, file.contents());
}

/** Stages files that are taken over where it is known that nothing changed, else made. */
function stageDownloads(files: readonly SiteFile[], site: SiteSettings, staging: Staging): void {
  const base = sha256(`${programHash('src')} ${JSON.stringify(site)}`);
  for (const { path, key: own, pieces, contents } of files) {
    const key = own ? sha256(`${base} ${path} ${own}`) : '';
    if (staging.reuse(path, key)) continue;
    if (pieces) staging.writePieces(path, pieces());
    else staging.write(path, contents(), { key });
  }
}
