/** Files into the new site that are no pages: downloads, the search index, what the archive is taken along with. */
import type { Archive } from '../archive/index.js';
import { type Entry, searchEntries } from '../search/index.js';
import { type SiteFile, type SiteSettings, siteFiles, siteTables } from '../site/index.js';
import { beginDatabase } from './database.js';
import { offlineFiles } from './offline-files.js';
import { sha256 } from '../system/read-file.js';
import { programHash } from '../system/program.js';
import { beginSearchIndex } from './search-index.js';
import type { Staging } from './staging.js';
import type { Terminal } from '../system/terminal.js';
import type { BackgroundTask } from '../system/background-task.js';

/** Who is told how far it is. */
export interface Progress {
  stage(name: string): void;
  readonly terminal: Terminal;
}

/** The files of a site that are no pages, while they are staged. */
export interface FilesUnderWay extends BackgroundTask {
  /**
   * Stages the downloads; the database and Pagefind's bundles are made beside whatever comes next. Left out, `finish`
   * does it.
   */
  begin(): void;
}

/** Stages everything but pages, assets, and the list of all files. Needs no page to be there. */
export function openFiles(
  archive: Archive,
  site: SiteSettings,
  staging: Staging,
  { stage, terminal }: Progress,
): FilesUnderWay {
  const program = programHash('src');
  let entries: readonly Entry[] = [];
  const beside: BackgroundTask[] = [];
  const begin = () => {
    stage('downloads');
    terminal.progress('Writing downloads');
    stageSome(siteFiles(archive, site), site, staging);
    beside.push(beginDatabase(siteTables(archive, site), staging, program));
    entries = searchEntries(archive);
    beside.push(beginSearchIndex(archive, site, staging, program, entries));
  };
  return {
    begin,
    async finish() {
      if (beside.length === 0) begin();
      stage('search');
      terminal.progress('Indexing for search');
      const [database, index] = beside;
      const indexed = index!.finish();
      // Told below
      indexed.catch(() => {});
      stage('offline');
      stageSome(offlineFiles(archive, site, entries), site, staging);
      await indexed;
      await database!.finish();
    },
    close: async () => void (await Promise.all(beside.map((part) => part.close()))),
  };
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
