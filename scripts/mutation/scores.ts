/** Reads what a run of mutants wrote down: the score of each file, and the mutants that lived. */
import { existsSync, readFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';

/** A mutant that was tried, as a line of the results. */
export interface Tried {
  /** Stays the same for as long as the code of the part does. */
  readonly id: string;
  readonly file: string;
  readonly status: string;
  readonly mutatorName: string;
  readonly replacement: string;
  /** Whether its code runs once, when the module is loaded. */
  readonly isStatic: boolean;
  readonly location: { readonly start: Place; readonly end: Place };
}
/** Both from 1. */
interface Place {
  readonly line: number;
  readonly column: number;
}

const isNoticed = ({ status }: Tried): boolean => status === 'Killed' || status === 'Timeout';

/** The mutants that a test noticed, as lines of results. */
export const noticedLines = (results: string): string =>
  readAll(results)
    .filter(isNoticed)
    .map((tried) => `${JSON.stringify(tried)}\n`)
    .join('');

/** The mutants that a test noticed, by `id`. */
export const noticedIn = (results: string): ReadonlySet<string> =>
  new Set(
    readAll(results)
      .filter(isNoticed)
      .map(({ id }) => id),
  );

function readAll(results: string): Tried[] {
  if (!existsSync(results)) return [];
  return readFileSync(results, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Tried);
}

/** The mutants by their file. */
function read(results: string): [string, Tried[]][] {
  const byFile = new Map<string, Tried[]>();
  for (const tried of readAll(results)) byFile.set(tried.file, [...(byFile.get(tried.file) ?? []), tried]);
  return [...byFile].sort(([a], [b]) => (a < b ? -1 : 1));
}

/**
 * A table: of each file and of all together, the share of mutants that a test noticed, and how many there were of each
 * kind.
 */
export function scoresOf(results: string): string {
  const files = read(results);
  const rows = [
    ...files.map(([name, mutants]) => row(name.replace(/^.*dist\/src\//, ''), mutants)),
    row(
      'all',
      files.flatMap(([, mutants]) => mutants),
    ),
  ];
  const width = Math.max(...rows.map(([name]) => name!.length));
  return [['file', 'score', 'killed', 'timeout', 'survived', 'uncovered', 'left out'], ...rows]
    .map(([name, ...cells]) => `${name!.padEnd(width)}${cells.map((cell) => cell.padStart(11)).join('')}\n`)
    .join('');
}

function row(name: string, mutants: readonly Tried[]): string[] {
  const count = (...kinds: string[]) => mutants.filter(({ status }) => kinds.includes(status)).length;
  const noticed = mutants.filter(isNoticed).length;
  const all = noticed + count('Survived', 'NoCoverage');
  return [
    name,
    all > 0 ? `${((100 * noticed) / all).toFixed(1)} %` : '-',
    ...[count('Killed'), count('Timeout'), count('Survived'), count('NoCoverage'), mutants.length - all].map(String),
  ];
}

/** Each mutant that no test noticed: where it stands, the code there, and what stood in its place. */
export function survivorsOf(results: string, root: string): string {
  return read(results)
    .map(([name, mutants]) => {
      const lines = readFileSync(isAbsolute(name) ? name : join(root, name), 'utf8').split('\n');
      const told = mutants
        .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
        .map((mutant) => {
          const { start, end } = mutant.location;
          const line = lines[start.line - 1]!;
          const code = line.slice(start.column - 1, end.line === start.line ? end.column - 1 : undefined);
          const note = `${mutant.isStatic ? ', static' : ''}${mutant.status === 'NoCoverage' ? ', not covered' : ''}`;
          return (
            `  ${start.line}:${start.column} ${mutant.mutatorName}${note}: ${short(code)}  =>  ` +
            `${short(mutant.replacement)}\n      ${short(line.trim())}`
          );
        });
      return `${name} (${told.length})\n${told.join('\n')}\n`;
    })
    .join('\n');
}

const short = (code: string): string => code.replace(/\s+/g, ' ').slice(0, 160);
