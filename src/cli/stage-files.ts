/** Files into the new site that are no pages: downloads, the search index, what the archive is taken along with. */
import type { Archive } from '../archive/index.js';
import { searchEntries } from '../search/index.js';
import { type SiteFile, type SiteSettings, siteFiles, siteTables } from '../site/index.js';
import { beginDatabase } from './database.js';
import { offlineFiles } from './offline-files.js';
import { sha256 } from './read-file.js';
import { programHash } from './root.js';
import { writeSearchIndex } from './search-index.js';
import type { Staging } from './staging.js';
import type { Terminal } from './terminal.js';

/** Who is told how far it is. */
export interface Progress {
  stage(name: string): void;
  readonly terminal: Terminal;
}

/** Files of which the downloads are staged, while the database is made by a thread of its own. */
export interface FilesUnderWay {
  /** Stages the others. */
  finish(): Promise<void>;
  /** Ends what still runs. */
  close(): Promise<void>;
}

/** Begins to stage everything but pages, assets, and the list of all files. Needs no page to be there. */
export function beginFiles(archive: Archive, site: SiteSettings, staging: Staging, { stage, terminal }: Progress): FilesUnderWay {
  stage('downloads');
  terminal.progress('Writing downloads');
  stageSome(siteFiles(archive, site), site, staging);
  const database = beginDatabase(siteTables(archive, site), staging, programHash('src'));
  return {
    async finish() {
      stage('search');
      terminal.progress('Indexing for search');
      const entries = searchEntries(archive);
      await writeSearchIndex(archive, site, staging, programHash('src'), entries);
      stage('offline');
      stageSome(offlineFiles(archive, site, entries), site, staging);
      await database.finish();
    },
    close: () => database.close(),
  };
}

/** Stages the others, and leaves nothing running. */
export async function finishFiles(files: FilesUnderWay): Promise<void> {
  try {
    await files.finish();
  } finally {
    await files.close();
  }
}

/** Stages files that are taken over where it is known that nothing changed, else made. */
function stageSome(files: readonly SiteFile[], site: SiteSettings, staging: Staging): void {
  const base = sha256(`${programHash('src', 'templates')} ${JSON.stringify(site)}`);
  for (const { path, key: own, sections, contents } of files) {
    if (sections) {
      staging.writeSections(path, sections(), base);
      continue;
    }
    const key = own ? sha256(`${base} ${path} ${own}`) : '';
    if (staging.reuse(path, key)) continue;
    staging.write(path, contents(), { key });
  }
}
