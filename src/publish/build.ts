/** One build: read, extract, render what changed, verify, publish in one step. */
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Problem } from '../record/index.js';
import { keptFiles } from '../offline/kept-files.js';
import { outputOf, type Page, type SiteSettings, sitePages } from '../site/index.js';
import { assetHashes, assetPath, readAssets } from './assets.js';
import { BrokenCuration, UserError } from '../system/exit.js';
import { findDeadLinks } from './links.js';
import { acquireLock } from '../system/lock.js';
import { type SiteManifest, readManifest } from './manifest.js';
import { checkOutput, publish, recover } from './swap-in.js';
import { type ReadArchive, type ReadRequest, readArchive } from '../input/read-archive.js';
import { CURATION_FILES } from '../input/find-files.js';
import { formatPublished } from '../input/read-curation.js';
import { type SecondProcess, startSecondProcess } from './helper-process.js';
import { readSettings } from '../input/settings.js';
import { SharedPages } from './page-queue.js';
import { openFiles } from './stage-files.js';
import { stagePages } from './stage-pages.js';
import { Staging } from './staging.js';
import type { Terminal } from '../system/terminal.js';
import { type WorkFolder, workFolderOf } from '../system/work-folder.js';
import { intakePages, intakeReport } from '../site/pages/intake-page.js';

export interface BuildRequest {
  /** Absolute path of the input folder. */
  readonly input: string;
  /** Path of the site. */
  readonly output: string;
  /** Path that the site lives under; undefined for what archive.yaml says. */
  readonly pathPrefix: string | undefined;
  readonly maxBytes: number;
  readonly terminal: Terminal;
  /** Told when a stage begins, for who measures. */
  readonly stage?: (name: string) => void;
  /** How many articles are worth a second process where there is no site yet; left out for what was measured. */
  readonly secondFrom?: number;
}

export interface BuildResult {
  /** What was read; null where a file that every page depends on is broken. */
  readonly read: ReadArchive | null;
  readonly settings: SiteSettings | null;
  readonly problems: readonly Problem[];
  readonly pages: number;
  /** Pages that were made anew; the others were taken over from the last site. */
  readonly rendered: number;
  /** Whether the site was swapped in. */
  readonly published: boolean;
}

/**
 * Builds the site. Problems of the input are in the result; throws where the machine or the command line is at fault.
 */
export async function build(request: BuildRequest): Promise<BuildResult> {
  const work = workFolderOf(request.output);
  checkOutput(work, request.input);
  const release = acquireLock(work.lock);
  try {
    recover(work);
    return await buildLocked(request, work);
  } catch (error) {
    if (error instanceof BrokenCuration) return unpublished(error.problems);
    throw error;
  } finally {
    release();
  }
}

/**
 * From so many articles on, a second process saves more than its start and its own reading take; there has to be a
 * processor for it.
 */
const SECOND_FROM = availableParallelism() > 1 ? 300 : Number.POSITIVE_INFINITY;

/**
 * `gate`: see `ReadRequest`. A broken record is a fault of this program; so it is looked for on the way, and where
 * there is one, all begins anew.
 */
async function buildLocked(
  request: BuildRequest,
  work: WorkFolder,
  gate: 'first' | 'later' = 'later',
): Promise<BuildResult> {
  const { input, maxBytes, secondFrom = SECOND_FROM } = request;
  const last = readManifest(work.manifest);
  const helped = { second: null as SecondProcess | null };
  try {
    const wereRead: ReadRequest['wereRead'] = ({ count, headBytes }) => {
      if (count >= secondFrom && last.size === 0)
        helped.second = startSecondProcess({ input, maxBytes, work }, headBytes);
    };
    const read = await readArchive({ ...request, output: work.output, cache: work.cache, wereRead, gate });
    try {
      return await makeSite(request, read, { work, last, second: helped.second });
    } catch (error) {
      if (!read.isBroken()) throw error;
    } finally {
      read.close();
    }
  } finally {
    helped.second?.stop();
  }
  return buildLocked(request, work, 'first');
}

interface Making {
  readonly work: WorkFolder;
  /** What the published site was made from. */
  readonly last: SiteManifest;
  readonly second: SecondProcess | null;
}

async function makeSite(
  request: BuildRequest,
  read: ReadArchive,
  { work, last, second }: Making,
): Promise<BuildResult> {
  const { input, terminal } = request;
  const stage = request.stage ?? (() => {});
  const settings = readSettings(input, request.pathPrefix);
  if (!('title' in settings)) return unpublished([...settings, ...read.problems]);
  if (read.archive.published.articles.length === 0) return unpublished([...read.problems, noArticles(read)]);

  stage('assets');
  const assets = readAssets();
  const site: SiteSettings = { ...settings, assets: assetHashes(assets) };
  const pages = sitePages(read.archive, site);
  const own = site.intake ? intakePages(intakeReport(read, site.doubtBelow), site) : [];
  const shared = new SharedPages(pages, own);
  second?.begin(read.archive, site, shared);
  const staging = new Staging(work, last);
  for (const one of assets) staging.write(assetPath(one), one.contents);
  const progress = { stage, terminal };
  const files = openFiles(read.archive, site, staging, progress);
  try {
    if (!second) files.begin();
    stage('render');
    let rendered = await stagePages(shared, site, staging, terminal);
    if (second) stage('second process');
    if (await second?.finish(staging)) rendered += shared.given().length;
    else {
      rendered += await stagePages(shared.given(), site, staging, terminal);
      await files.finish();
    }
    stage('list');
    const finished = [...staging.made].map(([path, { size, sha256 }]) => ({ path, bytes: size, sha256 }));
    for (const file of keptFiles(finished)) staging.write(file.path, file.contents());
    stage('verify');
    read.checkAll();
    staging.finish();
    verify(staging, [...pages, ...own], site);
    stage('publish');
    terminal.progress('Publishing');
    publish(work, staging, {
      path: join(input, CURATION_FILES.published),
      contents: formatPublished(read.archive.published),
    });
    terminal.progress('');
    return {
      read,
      settings: site,
      problems: read.problems,
      pages: pages.length + own.length,
      rendered,
      published: true,
    };
  } finally {
    await files.close();
  }
}

const unpublished = (problems: readonly Problem[]): BuildResult => ({
  read: null,
  settings: null,
  problems,
  pages: 0,
  rendered: 0,
  published: false,
});

const noArticles = (read: ReadArchive): Problem => ({
  severity: 'error',
  file: '.',
  line: 0,
  message:
    read.files.length === 0
      ? 'This folder holds no articles, so no site was made. Put .txt, .md or .html files in it, or name another ' +
        'folder with --input.'
      : 'None of the files in this folder could be read, so no site was made. Mend them first.',
});

/** Nothing is published that has a hole: every page staged, and every link on the site leads somewhere. */
function verify(staging: Staging, pages: readonly Page[], site: SiteSettings): void {
  for (const page of pages) {
    if (!staging.made.get(outputOf(page.path))?.size) throw new Error(`the page ${page.path} is missing from the site`);
  }
  const read = (path: string) => readFileSync(join(staging.folder, path), 'utf8');
  const dead = findDeadLinks({ files: staging.made, pathPrefix: site.pathPrefix, read }, staging.last);
  if (dead.length === 0) return;
  const more = dead.length > 10 ? `\n  and ${dead.length - 10} more` : '';
  throw new UserError(
    `The site has links that lead nowhere, so it was not published:\n  ${dead.slice(0, 10).join('\n  ')}${more}`,
  );
}
