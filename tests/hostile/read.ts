/** Reads one made-up file as a build does. */
import { type FileResult, readArticle } from '../../src/input/read-article.js';
import type { InputText } from '../../src/parse/index.js';

const FORMATS: Readonly<Record<string, InputText['format']>> = { txt: 'text', md: 'markdown', html: 'html' };

/** The article in `contents`, or why there is none. */
export function readFile(file: string, contents: string | Uint8Array): FileResult {
  const bytes = typeof contents === 'string' ? new TextEncoder().encode(contents) : contents;
  return readArticle({ file, format: FORMATS[file.slice(file.lastIndexOf('.') + 1)]!, bytes });
}

/** The processor's time that `work` takes, in milliseconds. */
export function timeOf(work: () => void): number {
  const began = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1_000;
}

/** How often a time is taken before it counts as too long. */
const TRIES = 12;

/**
 * The shortest of several takings of `time`, in milliseconds: on a busy machine a single one says little. Ends once one
 * is within `limit`.
 */
export function shortest(limit: number, time: () => number): number {
  let best = Infinity;
  for (let tries = 0; tries < TRIES && best > limit; tries++) best = Math.min(best, time());
  return best;
}

/** An article that nothing is wrong with. */
export const HONEST = `Ferry company cancels winter timetable

By Mara Holt
14 March 2021

The ferry company will cancel its winter timetable, director Ulla Brandt said on Monday.

"We can't run empty ships for another season," Brandt told reporters in the harbour office.

The coast guard sent 200 soldiers and 14 trucks to the island, Minister Piet Aalders said. "Nobody will be left behind," he added.
`;
