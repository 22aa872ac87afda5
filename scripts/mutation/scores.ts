/** Reads Stryker's report: the score of each file, and the mutants that lived. */
import { readFileSync } from 'node:fs';

interface Mutant {
  readonly status: 'Killed' | 'Timeout' | 'Survived' | 'NoCoverage' | 'Ignored' | 'RuntimeError' | 'CompileError';
  readonly replacement: string;
  readonly mutatorName: string;
  readonly static?: boolean;
  readonly location: { readonly start: Place; readonly end: Place };
}
interface Place {
  readonly line: number;
  readonly column: number;
}
interface Report {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>>;
}

const read = (report: string) => Object.entries((JSON.parse(readFileSync(report, 'utf8')) as Report).files);

/** A table: of each file and of all together, the share of mutants that a test noticed, and how many there were of each kind. */
export function scoresOf(report: string): string {
  const files = read(report);
  const rows = [...files.map(([name, { mutants }]) => row(name.replace(/^dist\/src\//, ''), mutants)), row('all', files.flatMap(([, { mutants }]) => mutants))];
  const width = Math.max(...rows.map(([name]) => name!.length));
  return [['file', 'score', 'killed', 'timeout', 'survived', 'uncovered', 'left out'], ...rows].map(([name, ...cells]) => `${name!.padEnd(width)}${cells.map((cell) => cell.padStart(11)).join('')}\n`).join('');
}

function row(name: string, mutants: readonly Mutant[]): string[] {
  const count = (...kinds: Mutant['status'][]) => mutants.filter(({ status }) => kinds.includes(status)).length;
  const noticed = count('Killed', 'Timeout');
  const all = noticed + count('Survived', 'NoCoverage');
  return [name, all > 0 ? `${((100 * noticed) / all).toFixed(1)} %` : '-', ...[count('Killed'), count('Timeout'), count('Survived'), count('NoCoverage'), count('Ignored', 'RuntimeError', 'CompileError')].map(String)];
}

/** Each mutant that no test noticed: where it stands, the code there, and what stood in its place. */
export function survivorsOf(report: string): string {
  return read(report).map(([name, { source, mutants }]) => {
    const lines = source.split('\n');
    const told = mutants.filter(({ status }) => status === 'Survived' || status === 'NoCoverage').map((mutant) => {
      const { start, end } = mutant.location;
      const line = lines[start.line - 1]!;
      const code = line.slice(start.column - 1, end.line === start.line ? end.column - 1 : undefined);
      const note = `${mutant.static ? ', static' : ''}${mutant.status === 'NoCoverage' ? ', not covered' : ''}`;
      return `  ${start.line}:${start.column} ${mutant.mutatorName}${note}: ${short(code)}  =>  ${short(mutant.replacement)}\n      ${short(line.trim())}`;
    });
    return `${name} (${told.length})\n${told.join('\n')}\n`;
  }).join('\n');
}

const short = (code: string): string => code.replace(/\s+/g, ' ').slice(0, 160);
