/**
 * One build, for `scale.ts`: prints as JSON how long each stage took, how much of it this process worked, and its peak
 * memory by the stage's end.
 */
import { build } from '../../src/publish/build.js';
import { DEFAULT_MAX_BYTES } from '../../src/system/read-file.js';
import { silentTerminal } from '../../src/system/terminal.js';

const [input = '', output = ''] = process.argv.slice(2);
const worked = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};
/** Megabytes. */
const peak = (): number => process.resourceUsage().maxRSS / 1000;
const stages: [name: string, began: number, worked: number, peakBefore: number][] = [];
const result = await build({
  input,
  output,
  pathPrefix: undefined,
  maxBytes: DEFAULT_MAX_BYTES,
  terminal: silentTerminal,
  stage: (name) => void stages.push([name, performance.now() / 1000, worked(), peak()]),
});
stages.push(['', performance.now() / 1000, worked(), peak()]);
const spent = (field: 1 | 2) =>
  Object.fromEntries(stages.slice(1).map((next, i) => [stages[i]![0], next[field] - stages[i]![field]]));
const megabytes = Object.fromEntries(stages.slice(1).map((next, i) => [stages[i]![0], next[3]]));
const { pages, rendered, problems } = result;
const report = { seconds: spent(1), cpu: spent(2), megabytes, pages, rendered, problems: problems.length };
process.stdout.write(`${JSON.stringify(report)}\n`);
