/** One build, for `scale.ts`: prints how long each stage took, as JSON. */
import { build } from '../../src/cli/build.js';
import { DEFAULT_MAX_BYTES } from '../../src/cli/read-file.js';
import { silentTerminal } from '../../src/cli/terminal.js';

const [input = '', output = ''] = process.argv.slice(2);
const stages: [name: string, began: number][] = [];
const result = await build({
  input, output, pathPrefix: undefined, maxBytes: DEFAULT_MAX_BYTES, terminal: silentTerminal,
  stage: (name) => void stages.push([name, performance.now()]),
});
stages.push(['', performance.now()]);
const seconds = Object.fromEntries(stages.slice(1).map(([, end], i) => [stages[i]![0], (end - stages[i]![1]) / 1000]));
process.stdout.write(`${JSON.stringify({ seconds, pages: result.pages, rendered: result.rendered, problems: result.problems.length })}\n`);
