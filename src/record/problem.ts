/** Something an archivist has to know or mend. */
export interface Problem {
  /** "error": something was left out of the archive; "warning": all was built, but look at this. */
  readonly severity: 'error' | 'warning';
  /** Path relative to the input folder. */
  readonly file: string;
  /** Line in that file, counted from 1; 0 where the fault is not in a line (an unreadable file). */
  readonly line: number;
  /** What is wrong and what to do, in one or two sentences. */
  readonly message: string;
}

/** The line, counted from 1, in which `offset` lies. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}

/** "articles/a.txt:3: error: …", the form that editors make clickable. */
export const formatProblem = ({ severity, file, line, message }: Problem): string =>
  `${file}${line > 0 ? `:${line}` : ''}: ${severity}: ${message}`;
