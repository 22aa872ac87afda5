/** `onrecord build`: makes the site once. */
import { type BuildRequest, type BuildResult, build } from './build.js';
import { EXIT, type ExitStatus } from './exit.js';
import { formatIntake, intakeReport } from './intake.js';

/** Makes the site and reports. */
export async function runBuild(request: BuildRequest): Promise<ExitStatus> {
  const result = await build(request);
  report(result, request);
  return statusOf(result);
}

/** Every fault on standard error; what was made on the terminal. */
export function report(result: BuildResult, { terminal, output }: Pick<BuildRequest, 'terminal' | 'output'>): void {
  for (const problem of result.problems) terminal.problem(problem);
  if (result.read && result.settings) terminal.note(formatIntake(intakeReport(result.read, result.settings.doubtBelow)));
  if (result.published) terminal.note(`${result.pages} pages in ${output} (${result.rendered} made anew).`);
}

/** 1 where something was left out. */
export const statusOf = ({ problems }: Pick<BuildResult, 'problems'>): ExitStatus =>
  problems.some(({ severity }) => severity === 'error') ? EXIT.input : EXIT.ok;
