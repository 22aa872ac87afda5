/**
 * How the build grows: time, memory and size for archives of 1,000, 10,000 and 50,000 made-up articles, cold and after
 * adding one, beside bare Eleventy with the same article pages, Pagefind over them, and Hugo where it is installed, in
 * the same run.
 *
 *     npm run bench:scale                  all three sizes
 *     npm run bench:scale -- 1000 10000    these sizes
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { madeArticle } from './made-news.js';

const dist = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const root = dirname(dist);
const sizes = process.argv
  .slice(2)
  .map(Number)
  .filter((size) => size > 0);

interface Run {
  readonly seconds: number;
  /** The largest process, in megabytes. */
  readonly megabytes: number;
  readonly out: string;
}

/** Runs a program to its end and watches the memory of it and its children. */
function measure(command: string, args: readonly string[], cwd: string): Promise<Run> {
  const began = performance.now();
  const child = spawn(command, args, { cwd, stdio: ['ignore', 'pipe', 'inherit'] });
  let out = '';
  let megabytes = 0;
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  const watch = setInterval(() => {
    for (const pid of withChildren(child.pid!)) megabytes = Math.max(megabytes, peakOf(pid));
  }, 100);
  return new Promise((resolve, reject) => {
    child.on('exit', (status) => {
      clearInterval(watch);
      if (status === 0) resolve({ seconds: (performance.now() - began) / 1000, megabytes, out });
      else reject(new Error(`${command} ${args.join(' ')} ended with ${status}`));
    });
  });
}

function withChildren(pid: number): number[] {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number);
    return [pid, ...children.flatMap(withChildren)];
  } catch {
    return [];
  }
}

/** Peak resident memory of a process in megabytes, as Linux tells it. */
function peakOf(pid: number): number {
  try {
    // "VmHWM:	  123456 kB"
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1000;
  } catch {
    return 0;
  }
}

/** Size of the parts of a site, by the stage that makes them, and of all. */
function sizesOf(site: string): Map<string, { megabytes: number; files: number }> {
  const partOf = (name: string): string =>
    /^(?:search|pagefind)$/.test(name)
      ? 'search'
      : /^(?:data|feed\..*)$/.test(name)
        ? 'downloads'
        : /^(?:quotes.*\.html|offline.*|sw\.js)$/.test(name)
          ? 'offline'
          : 'pages';
  const parts = new Map(
    ['pages', 'downloads', 'search', 'offline', 'the site'].map((part) => [part, { megabytes: 0, files: 0 }]),
  );
  for (const name of readdirSync(site)) {
    const path = join(site, name);
    const { megabytes, files } = statSync(path).isDirectory()
      ? megabytesIn(path)
      : { megabytes: statSync(path).size / 1e6, files: 1 };
    for (const part of [partOf(name), 'the site']) {
      const sum = parts.get(part)!;
      parts.set(part, { megabytes: sum.megabytes + megabytes, files: sum.files + files });
    }
  }
  return parts;
}

function megabytesIn(folder: string): { megabytes: number; files: number } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const bytes = files.reduce(
    (total, entry) => total + statSync(join(entry.parentPath ?? entry.path, entry.name)).size,
    0,
  );
  return { megabytes: bytes / 1e6, files: files.length };
}

function writeArticles(folder: string, from: number, to: number): void {
  for (let number = from; number < to; number++) {
    const { file, text } = madeArticle(number);
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}

/** An article as the peers are given it. */
function readyArticle(number: number): { readonly id: string; readonly title: string; readonly html: string } {
  const [title = '', ...body] = madeArticle(number).text.split('\n\n');
  return { id: `a-${number}`, title, html: body.map((text) => `<p>${text}</p>`).join('') };
}

/** Eleventy by itself: one page an article from ready HTML, a template of one literal. */
async function bareEleventy(folder: string, size: number): Promise<Run> {
  mkdirSync(join(folder, '_data'), { recursive: true });
  const articles = Array.from({ length: size }, (_, number) => readyArticle(number));
  writeFileSync(join(folder, '_data/articles.json'), JSON.stringify(articles));
  writeFileSync(
    join(folder, 'article.11ty.cjs'),
    `exports.data = {
  pagination: { data: 'articles', size: 1, alias: 'article' },
  permalink: (data) => 'articles/' + data.article.id + '/',
};
exports.render = ({ article }) =>
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>' + article.title +
  '</title></head><body><main><h1>' + article.title + '</h1>' + article.html + '</main></body></html>';\n`,
  );
  return measure(
    process.execPath,
    [join(root, 'node_modules/@11ty/eleventy/cmd.cjs'), '--quiet', '--input=.', '--output=_out'],
    folder,
  );
}

/** Hugo by itself: the same pages, from files of ready HTML behind front matter. */
async function bareHugo(folder: string, size: number): Promise<Run> {
  for (const inside of ['content/articles', 'layouts/_default']) mkdirSync(join(folder, inside), { recursive: true });
  writeFileSync(
    join(folder, 'config.toml'),
    'disableKinds = ["home", "section", "taxonomy", "term", "RSS", "sitemap", "404"]\n',
  );
  writeFileSync(
    join(folder, 'layouts/_default/single.html'),
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ .Title ' +
      '}}</title></head><body><main><h1>{{ .Title }}</h1>{{ .Content }}</main></body></html>\n',
  );
  for (let number = 0; number < size; number++) {
    const { title, html } = readyArticle(number);
    writeFileSync(
      join(folder, `content/articles/a-${number}.html`),
      `---\ntitle: ${JSON.stringify(title)}\n---\n${html}\n`,
    );
  }
  return measure('hugo', ['--quiet', '--destination', '_out'], folder);
}
const isHugoHere = spawnSync('hugo', ['version']).status === 0;

interface BuildReport {
  readonly seconds: Readonly<Record<string, number>>;
  /** Peak of the process by the end of each stage. */
  readonly megabytes: Readonly<Record<string, number>>;
  readonly pages: number;
  readonly rendered: number;
}

const say = (text: string): void => void process.stdout.write(`${text}\n`);
const figures = ({ seconds, megabytes }: Run): string =>
  `${seconds.toFixed(2).padStart(8)} s ${megabytes.toFixed(0).padStart(6)} MB`;

async function atSize(size: number): Promise<{ readonly cold: Run }> {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-scale-'));
  try {
    const input = join(folder, 'articles');
    writeArticles(input, 0, size);
    const builder = [join(dist, 'scripts/bench/scale-build.js'), input, join(folder, 'site')];
    const cold = await measure(process.execPath, builder, root);
    writeArticles(input, size, size + 1);
    const warm = await measure(process.execPath, builder, root);
    const made = sizesOf(join(folder, 'site'));
    rmSync(join(folder, 'site'), { recursive: true });
    rmSync(join(folder, '.onrecord'), { recursive: true });
    const eleventy = await bareEleventy(join(folder, 'bare'), size);
    const pagefind = await measure(
      process.execPath,
      [join(root, 'node_modules/pagefind/lib/runner/bin.cjs'), '--site', '_out', '--quiet'],
      join(folder, 'bare'),
    );

    const hugo = isHugoHere ? await bareHugo(join(folder, 'hugo'), size) : null;

    say(`\n${size} articles, ${megabytesIn(input).megabytes.toFixed(1)} MB`);
    say(`  onrecord, cold            ${figures(cold)}   ${formatStages(cold)}`);
    say(`  onrecord, one article more${figures(warm)}   ${formatStages(warm)}`);
    for (const [part, { megabytes, files }] of made)
      say(`  ${part.padEnd(25)} ${megabytes.toFixed(1).padStart(8)} MB in ${files} files`);
    say(`  bare Eleventy             ${figures(eleventy)}`);
    say(`  Pagefind over its pages   ${figures(pagefind)}`);
    say(`  Hugo                      ${hugo ? figures(hugo) : 'not installed'}`);
    const peers = eleventy.seconds + pagefind.seconds;
    say(
      `  cold / (Eleventy + Pagefind) ${(cold.seconds / peers).toFixed(2)}; one more / cold ` +
        `${((100 * warm.seconds) / cold.seconds).toFixed(1)} %; ${((1000 * cold.seconds) / size).toFixed(2)} ms an ` +
        'article',
    );
    return { cold };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function formatStages(run: Run): string {
  const { seconds, megabytes, pages, rendered } = JSON.parse(run.out) as BuildReport;
  return `${Object.entries(seconds)
    .map(([name, time]) => `${name} ${time.toFixed(2)} s to ${megabytes[name]!.toFixed(0)} MB`)
    .join(', ')}; ${rendered} of ${pages} pages rendered`;
}

let first: { readonly size: number; readonly cost: number } | null = null;
for (const size of sizes.length > 0 ? sizes : [1_000, 10_000, 50_000]) {
  const cost = (await atSize(size)).cold.seconds / size;
  if (first) say(`  an article costs ${(cost / first.cost).toFixed(2)} times what it costs among ${first.size}`);
  first ??= { size, cost };
}
