/** `onrecord build`: makes the site once. */
import { type BuildRequest, type BuildResult, build } from '../publish/build.js';
import { EXIT, type ExitStatus } from '../system/exit.js';
import { formatEntry, formatIntake } from './intake-text.js';
import { intakeReport } from '../site/pages/intake-page.js';

/** Makes the site and reports. */
export async function runBuild(request: BuildRequest): Promise<ExitStatus> {
  const result = await build({ ...request, stage: announce });
  report(result, request);
  return statusOf(result);
}

/** Tells the stage to the process that started this one, where that opened a channel (`fork`, `stdio: 'ipc'`). */
function announce(stage: string): void {
  // Who asked may be gone: the build goes on.
  if (process.connected) process.send?.({ stage }, undefined, undefined, () => {});
}

/** So many new articles are told one by one. */
const MOST_TOLD = 20;

/** Every fault on standard error; what became of the new articles, and of all together, on the terminal. */
export function report(result: BuildResult, { terminal, output }: Pick<BuildRequest, 'terminal' | 'output'>): void {
  for (const problem of result.problems) terminal.problem(problem);
  if (result.read && result.settings) {
    const { fresh } = result.read;
    const intake = intakeReport(result.read, result.settings.doubtBelow);
    for (const entry of intake.entries.filter(({ file }) => fresh.has(file)).slice(0, MOST_TOLD))
      terminal.note(formatEntry(entry));
    if (fresh.size > MOST_TOLD)
      terminal.note(`… and ${fresh.size - MOST_TOLD} more new articles; "onrecord check" tells of each.`);
    terminal.note(formatIntake(intake));
  }
  if (result.published) terminal.note(`${result.pages} pages in ${output} (${result.rendered} made anew).`);
}

/** 1 where something was left out. */
export const statusOf = ({ problems }: Pick<BuildResult, 'problems'>): ExitStatus =>
  problems.some(({ severity }) => severity === 'error') ? EXIT.input : EXIT.ok;
