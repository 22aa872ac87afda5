/**
 * Puts the staged site in the place of the old one, which stays as the spare that the next one is made of.
 *
 * Two renames, with a journal around them: whatever moment the process dies in, the site is the old one or the new one,
 * or (between the renames) the journal tells the next build which verified site to put there.
 */
import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { EXIT, UserError } from '../system/exit.js';
import { formatManifest } from './manifest.js';
import { makeSpare, noteSpare, publishedMs, type SpareNote } from './previous-site.js';
import type { Staging } from './staging.js';
import { SITE_MARK, type WorkFolder, writeAtomically } from '../system/work-folder.js';

/** The one file that belongs to a site but lies outside it: the addresses given out. */
export interface Companion {
  readonly path: string;
  readonly contents: string;
}

/** What the next build needs to end a swap that was interrupted. */
interface Journal extends Companion {
  /** Of the site that is swapped out; null where it is not worth keeping. */
  readonly spare: SpareNote | null;
}

/** Swaps the staged site in, and writes its companion with it: either both are there or neither. */
export function publish(work: WorkFolder, staging: Staging, companion: Companion): void {
  const spare = staging.changed && { differs: [...staging.changed], madeMs: publishedMs(work) };
  writeAtomically(work.nextManifest, formatManifest(staging.made));
  writeAtomically(work.journal, JSON.stringify({ ...companion, spare } satisfies Journal));
  if (existsSync(work.output)) renameSync(work.output, work.spare);
  renameSync(work.staging, work.output);
  finish(work, { ...companion, spare });
  if (!existsSync(work.spare)) makeSpare(work, staging.made.keys());
}

/** Ends what an interrupted build began. Call it with the lock held, before anything else. */
export function recover(work: WorkFolder): void {
  const journal = readJournal(work);
  if (!journal) return;
  if (!existsSync(work.staging)) {
    finish(work, journal);
  } else if (!existsSync(work.output)) {
    renameSync(work.staging, work.output);
    finish(work, journal);
  } else {
    rmSync(work.journal);
    rmSync(work.nextManifest, { force: true });
  }
}

function finish(work: WorkFolder, { path, contents, spare }: Journal): void {
  if (existsSync(work.nextManifest)) renameSync(work.nextManifest, work.manifest);
  if (!isWritten(path, contents)) writeAtomically(path, contents);
  if (spare && existsSync(work.spare)) noteSpare(work, spare);
  else rmSync(work.spare, { recursive: true, force: true });
  rmSync(work.journal, { force: true });
}

/** Nothing is written where nothing changed: version control and backups look at times. */
function isWritten(path: string, contents: string): boolean {
  try {
    return readFileSync(path, 'utf8') === contents;
  } catch {
    return false;
  }
}

function readJournal(work: WorkFolder): Journal | null {
  try {
    return JSON.parse(readFileSync(work.journal, 'utf8')) as Journal;
  } catch {
    return null;
  }
}

/** Refuses an output folder that a build must not replace. */
export function checkOutput(work: WorkFolder, input: string): void {
  const { output } = work;
  const inside = (folder: string, below: string) => folder === below || below.startsWith(folder + sep);
  if (inside(output, input)) {
    throw new UserError(
      `The output folder ${output} holds the input folder ${input}, and a build replaces it. Name another with ` +
        '--output.',
      EXIT.usage,
    );
  }
  const entries = existsSync(output) ? readdirSync(output) : [];
  if (entries.length > 0 && !existsSync(join(output, SITE_MARK))) {
    throw new UserError(
      `${relative(process.cwd(), output) || output} holds files that onrecord did not make, and a build would ` +
        'replace them. Empty it, or name another folder with --output.',
      EXIT.usage,
    );
  }
}
