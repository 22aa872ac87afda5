/** `onrecord check`: reads everything as a build would, and reports. */
import { EXIT, type ExitStatus } from '../system/exit.js';
import { formatEntry, formatIntake } from './intake-text.js';
import { readArchive } from '../input/read-archive.js';
import { readSettings } from '../input/settings.js';
import type { Terminal } from '../system/terminal.js';
import { workFolderOf } from '../system/work-folder.js';
import { intakeReport } from '../site/pages/intake-page.js';

export interface CheckRequest {
  readonly input: string;
  readonly output: string;
  readonly maxBytes: number;
  readonly strict: boolean;
  readonly terminal: Terminal;
}

/** Prints one line for each file, every problem, and the sums. */
export async function runCheck(request: CheckRequest): Promise<ExitStatus> {
  const { terminal } = request;
  const work = workFolderOf(request.output);
  const settings = readSettings(request.input);
  const read = await readArchive({ ...request, output: work.output, cache: work.cache });
  read.close();
  const problems = 'title' in settings ? read.problems : [...settings, ...read.problems];
  const report = intakeReport(read, 'title' in settings ? settings.doubtBelow : 0.7);
  terminal.progress('');
  for (const problem of problems) terminal.problem(problem);
  for (const entry of report.entries) terminal.print(formatEntry(entry));
  for (const { file, id } of report.lost) terminal.print(`${file}: gone, was ${id}`);
  terminal.print(formatIntake(report));
  if (report.files === 0)
    terminal.warn(
      'This folder holds no articles. Put .txt, .md or .html files in it, or name another folder with --input.',
    );
  const faults = problems.filter(({ severity }) => request.strict || severity === 'error');
  return faults.length > 0 || report.files === 0 ? EXIT.input : EXIT.ok;
}
