/** One build, for `scale.ts`: prints how long each stage took, and how much of it this process worked, as JSON. */
import { build } from '../../src/cli/build.js';
import { DEFAULT_MAX_BYTES } from '../../src/cli/read-file.js';
import { silentTerminal } from '../../src/cli/terminal.js';

const [input = '', output = ''] = process.argv.slice(2);
const worked = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};
const stages: [name: string, began: number, worked: number][] = [];
const result = await build({
  input, output, pathPrefix: undefined, maxBytes: DEFAULT_MAX_BYTES, terminal: silentTerminal,
  stage: (name) => void stages.push([name, performance.now() / 1000, worked()]),
});
stages.push(['', performance.now() / 1000, worked()]);
const spent = (field: 1 | 2) => Object.fromEntries(stages.slice(1).map((next, i) => [stages[i]![0], next[field] - stages[i]![field]]));
process.stdout.write(`${JSON.stringify({ seconds: spent(1), cpu: spent(2), pages: result.pages, rendered: result.rendered, problems: result.problems.length })}\n`);
