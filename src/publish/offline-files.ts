/** Makes what the archive is taken along with: quotes.html, the service worker, and the list of all files. */
import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Archive } from '../archive/index.js';
import { inlineModules } from '../offline/inline-modules.js';
import { quotesData, quotesParts, scriptData } from '../offline/quotes-file.js';
import type { Directory } from '../search/record.js';
import { type Entry, openRecordMaker, searchDirectory, searchEntries } from '../search/index.js';
import { encode } from '../site/files/encode.js';
import type { SiteFile, SiteSettings } from '../site/index.js';
import { renderQuotesFile, renderYears } from '../../templates/search/quotes-file.js';
import { sha256 } from '../system/read-file.js';
import { COMPILED, PROGRAM_ROOT } from '../system/program.js';

const WORKER = 'offline/browser/sw.js';
const QUOTES_PAGE = 'offline/browser/quotes-page.js';

/** quotes.html (by year, where it would be too large) and sw.js. */
export function offlineFiles(
  archive: Archive,
  settings: SiteSettings,
  entries: readonly Entry[] = searchEntries(archive),
): SiteFile[] {
  const modules = readModules();
  const script = inlineModules(modules, QUOTES_PAGE);
  const style = ['site.css', 'search.css']
    .map((name) => readFileSync(join(PROGRAM_ROOT, 'templates/assets', name), 'utf8'))
    .join('\n');
  const hashes = { script: policyHash(script), style: policyHash(style) };
  const directory = searchDirectory(archive);
  const base = settings.url ? settings.url + settings.pathPrefix : './';
  const parts = quotesParts(entries.filter(({ fact }) => fact));
  const years = parts.map(({ path, year, facts: { length: count } }) => ({ path, year, count }));
  const keyOf = openPartKeys(archive, directory);
  const files = parts.map(({ path, year, facts }) => ({
    path,
    key: `${hashes.script} ${hashes.style} ${keyOf(facts)}`,
    contents: () => {
      const records = facts.map(openRecordMaker(archive, settings).recordOf);
      const [before, behind] = renderQuotesFile({ site: settings, year, script, style, hashes });
      return encode([
        before,
        scriptData(quotesData(records, directory, { base, doubtBelow: settings.doubtBelow })),
        behind,
      ]);
    },
  }));
  const index = years.some(({ year }) => year)
    ? [{ path: 'quotes.html', contents: () => renderYears({ site: settings, years, style, hash: hashes.style }) }]
    : [];
  return [...files, ...index, { path: 'sw.js', contents: () => inlineModules(modules, WORKER) }];
}

/**
 * Tells what a file of quotes and figures is made from, at less cost than the file. An article's stamp tells its facts,
 * whose dates and the
 * file's path tell which of them stand there, and the names of actors that are in this article alone; the others' may
 * come from elsewhere.
 */
function openPartKeys({ ownStamps }: Archive, { actors, sources }: Directory): (facts: readonly Entry[]) => string {
  const shared = new Map(actors.filter(({ page }) => page !== false).map((actor) => [actor.id, JSON.stringify(actor)]));
  const outlets = sources.map(({ id, name }) => `${id} ${name}`).join('\n');
  return (facts) => {
    const heads = new Set(facts.map(({ head }) => head));
    const parts = [outlets];
    const told = new Set<string>();
    for (const { id, actors } of heads) {
      parts.push(ownStamps.get(id) ?? '');
      for (const { id } of actors) if (shared.has(id)) told.add(id);
    }
    for (const id of told) parts.push(shared.get(id)!);
    return sha256(parts.join('\n'));
  };
}

/** How a content policy names a script or style: "sha256-…". */
const policyHash = (text: string): string => `sha256-${hash('sha256', text, 'base64')}`;

/** The compiled modules that the browser's code may be made of, by their path below src/. */
function readModules(): Map<string, string> {
  const src = join(COMPILED, 'src');
  const files = ['search', 'offline', 'site', 'text'].flatMap((folder) =>
    readdirSync(join(src, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.js'))
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name)),
  );
  return new Map(files.map((file) => [relative(src, file).split(sep).join('/'), readFileSync(file, 'utf8')]));
}
