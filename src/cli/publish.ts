/**
 * Puts the staged site in the place of the old one.
 *
 * Two renames, with a journal around them: whatever moment the process dies in, the site is the old one or the new one,
 * or (between the renames) the journal tells the next build, and `serve`, which verified site to put there.
 */
import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { EXIT, UserError } from './exit.js';
import { formatManifest, type Manifest } from './manifest.js';
import { SITE_MARK } from './staging.js';
import { type WorkFolder, writeAtomically } from './work-folder.js';

/** What belongs to a published site but lies outside it; written with it. */
interface Journal {
  /** Contents by absolute path. */
  readonly files: Readonly<Record<string, string>>;
}

/** Swaps the staged site in. `companions` (contents by path) are written with it: either both are there or neither. */
export function publish(work: WorkFolder, made: Manifest, companions: Readonly<Record<string, string>>): void {
  const journal: Journal = { files: { ...companions, [work.manifest]: formatManifest(made) } };
  writeAtomically(work.journal, JSON.stringify(journal));
  rmSync(work.previous, { recursive: true, force: true });
  if (existsSync(work.output)) renameSync(work.output, work.previous);
  renameSync(work.staging, work.output);
  finish(work, journal);
}

/** Ends what an interrupted build began. Call it with the lock held, before anything else. */
export function recover(work: WorkFolder): void {
  const journal = readJournal(work);
  if (!journal) {
    // Killed while the old site was cleaned away.
    if (existsSync(work.output)) rmSync(work.previous, { recursive: true, force: true });
    else if (existsSync(work.previous)) renameSync(work.previous, work.output);
  } else if (!existsSync(work.staging)) {
    finish(work, journal);
  } else if (!existsSync(work.output)) {
    renameSync(work.staging, work.output);
    finish(work, journal);
  } else {
    rmSync(work.journal);
  }
}

function finish(work: WorkFolder, journal: Journal): void {
  for (const [path, contents] of Object.entries(journal.files)) writeAtomically(path, contents);
  rmSync(work.journal, { force: true });
  rmSync(work.previous, { recursive: true, force: true });
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
    throw new UserError(`The output folder ${output} holds the input folder ${input}, and a build replaces it. Name another with --output.`, EXIT.usage);
  }
  const entries = existsSync(output) ? readdirSync(output) : [];
  if (entries.length > 0 && !existsSync(join(output, SITE_MARK))) {
    throw new UserError(
      `${relative(process.cwd(), output) || output} holds files that onrecord did not make, and a build would replace them. Empty it, or name another folder with --output.`,
      EXIT.usage,
    );
  }
}
