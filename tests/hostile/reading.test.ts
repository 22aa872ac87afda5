/** One hostile file costs that file: not the build, not the machine's memory, and not a byte of the other articles. */
import { mkdirSync, readdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { openExtractPool } from '../../src/input/extract-pool.js';
import { difference, tree, workspace } from '../cli/workspace.js';
import { FULL, threat } from './tally.js';

const nested = (tag: string, depth: number): string => `<${tag}>`.repeat(depth) + 'x';

/** Markdown and HTML that keep parsers busy for minutes, end their stack, or abort their process. */
const SLOW: Readonly<Record<string, string>> = {
  'quotes.md': '>'.repeat(50_000),
  'quotes-spaced.md': '> '.repeat(50_000),
  'emphasis.md': '**a*'.repeat(20_000),
  'emphasis-open.md': '*a '.repeat(40_000),
  'underscore.md': '_a __b '.repeat(20_000),
  'list.md': Array.from({ length: 1_000 }, (_, i) => `${' '.repeat(i * 2)}- a`).join('\n'),
  'list-marks.md': '- '.repeat(20_000),
  'numbers.md': '1. '.repeat(20_000),
  'links.md': '['.repeat(50_000),
  'links-open.md': '[a]('.repeat(30_000),
  'links-nested.md': `${'['.repeat(20_000)}a${'](x)'.repeat(20_000)}`,
  'images.md': '!['.repeat(30_000),
  'backticks.md': Array.from({ length: 1_000 }, (_, i) => '`'.repeat(i)).join(' '),
  'angle.md': '<'.repeat(50_000),
  'angle-a.md': '<a '.repeat(30_000),
  'comment.md': '<!--'.repeat(30_000),
  'entity.md': '&'.repeat(50_000),
  'definitions.md': Array.from({ length: 5_000 }, (_, i) => `[a${i}]: /x`).join('\n'),
  'same-definition.md': '[a]: u\n'.repeat(20_000),
  'underlines.md': 'a\n-\n'.repeat(10_000),
  'fences.md': '```\n'.repeat(10_000),
  'tabs.md': '\t'.repeat(100_000),
  'breaks.md': 'a  \n'.repeat(50_000),
  'escapes.md': '\\'.repeat(100_000),
  'mail.md': 'a@'.repeat(50_000),
  'cdata.md': '<![CDATA['.repeat(20_000),
  'div.html': nested('div', 50_000),
  'b.html': nested('b', 50_000),
  'a.html': nested('a', 20_000),
  'p.html': nested('p', 50_000),
  'table.html': nested('table', 20_000),
  'table-cells.html': nested('table><tr><td', 5_000),
  'font.html': nested('font', 20_000),
  'svg.html': nested('svg', 20_000),
  'select.html': nested('select', 20_000),
  'form.html': nested('form', 20_000),
  'attributes.html': `<p ${Array.from({ length: 100_000 }, (_, i) => `a${i}=1`).join(' ')}>x</p>`,
  'attribute.html': `<p a="${'x'.repeat(2_000_000)}`,
  'open-tags.html': '<'.repeat(200_000),
  'open-comment.html': '<!--'.repeat(100_000),
  'entities.html': '&'.repeat(200_000),
  'entities-amp.html': `<p>${'&amp;'.repeat(200_000)}</p>`,
  'script.html': '<script>'.repeat(50_000),
  'title.html': '<title>'.repeat(50_000),
  'cdata.html': '<![CDATA['.repeat(50_000),
  'paragraphs.html': `<article>${'<p>word</p>'.repeat(100_000)}</article>`,
  'breaks.html': `<article>${'<br>'.repeat(200_000)}</article>`,
  'json.html': `<script type="application/ld+json">${'['.repeat(200_000)}</script><p>x</p>`,
  'classes.html': `<div class="${'comment '.repeat(100_000)}">x</div>`,
  'text.html': `<p>${'word, '.repeat(300_000)}</p>`,
  'templates.html': nested('template', 2_000) + '<p>x</p>'.repeat(20_000),
  'closers.html': '<div>'.repeat(2_900) + '</x>'.repeat(90_000),
  'authors.html': nested('span class="author" itemprop="author"', 2_900) + 'word '.repeat(200_000),
  'pictures.html': `<img src="data:image/png;base64,${'A'.repeat(3_000_000)}">`.repeat(3),
  'broken-json.html': `<script type="application/ld+json">{"@type":"Article",${'"a":"b" '.repeat(18_000)}</script><p>x</p>`,
  'spaces.html': `<p>${' '.repeat(2_000_000)}</p>`,
};

/**
 * What a file may cost with the start of its reader, in milliseconds of the processor's time: on a busy machine the
 * clock says little.
 */
const MOST_TIME = 6_500;

threat(
  'slow or deep Markdown and HTML: each file costs itself at most 5 s and 512 MB',
  FULL ? 40 : 15,
  async (cases) => {
    const pool = openExtractPool(2);
    let most = 0;
    /** What each reader has cost so far, in milliseconds. */
    const costs = new Map<number, number>();
    const look = () => {
      for (const pid of childrenOf(process.pid)) {
        most = Math.max(most, peakMemory(pid));
        costs.set(pid, Math.max(costs.get(pid) ?? 0, timeOfProcess(pid)));
      }
    };
    const watch = setInterval(look, 20);
    try {
      for (const [file, contents] of Object.entries(SLOW).filter((_, i) => FULL || i % 3 === 0)) {
        const before = new Map(costs);
        const reading = await pool.read({
          file,
          format: file.endsWith('.md') ? 'markdown' : 'html',
          bytes: Buffer.from(contents),
        });
        look();
        // The limit of 5 s counts from when a reader is there; starting one takes its time, too.
        const took = Math.max(0, ...[...costs].map(([pid, time]) => time - (before.get(pid) ?? 0)));
        cases.count(
          took > MOST_TIME
            ? `${file} took ${Math.round(took)} ms`
            : 'problem' in reading && reading.problem.file !== file
              ? `${file} was not named`
              : '',
        );
      }
    } finally {
      clearInterval(watch);
      pool.close();
    }
    cases.holds(most < 512_000, `a reader took ${Math.round(most / 1_000)} MB`);
  },
);

/** Processes that `pid` started, where the system tells. */
function childrenOf(pid: number): number[] {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number);
  } catch {
    return [];
  }
}

/** Peak memory of a process in kilobytes; 0 where the system does not tell. */
function peakMemory(pid: number): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}

/** What a process has cost, in milliseconds of the processor's time; 0 where the system does not tell. */
function timeOfProcess(pid: number): number {
  try {
    // Fields 14 and 15 in hundredths of a second; the name in field 2 may hold spaces.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ');
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return 0;
  }
}

threat('a reader that aborts loses no other article', 20, async (cases) => {
  const pool = openExtractPool(2);
  try {
    const honest = Buffer.from('Ferry stops\n\nThe ferry will stop, Anna Berg said.\n');
    const readings = await Promise.all(
      Array.from({ length: 40 }, async (_, i) => {
        const reading = await pool.read({ file: `${i}.txt`, format: 'text', bytes: honest });
        // After every other answer a reader is killed, while the others wait for theirs.
        if (i % 2)
          childrenOf(process.pid)
            .slice(0, 1)
            .forEach((pid) => kill(pid));
        return reading;
      }),
    );
    readings.forEach((reading, i) =>
      cases.holds('json' in reading || reading.problem.file === `${i}.txt`, `${i}.txt was lost`),
    );
  } finally {
    pool.close();
  }
});

threat('a reader that hangs costs the file that it reads, and none of those that wait for it', 8, async (cases) => {
  const pool = openExtractPool(1);
  try {
    const read = (file: string) =>
      pool.read({ file, format: 'text', bytes: Buffer.from('Ferry stops\n\nThe ferry will stop, Anna Berg said.\n') });
    await read('first.txt');
    const readings = Array.from({ length: 8 }, (_, i) => read(`${i}.txt`));
    childrenOf(process.pid).forEach((pid) => kill(pid, 'SIGSTOP'));
    const lost = (await Promise.all(readings)).flatMap((reading, i) => ('problem' in reading ? [`${i}.txt`] : []));
    for (let i = 0; i < 8; i++) cases.holds(lost.length <= 1 || !lost.includes(`${i}.txt`), `${i}.txt was lost`);
  } finally {
    pool.close();
  }
});

function kill(pid: number, signal: NodeJS.Signals = 'SIGABRT'): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It had ended by itself.
  }
}

threat('hostile files beside good ones: the pages of the good ones do not change by a byte', 8, async (cases, t) => {
  const clean = workspace(t);
  const dirty = workspace(t);
  for (const file of ['quotes.md', 'emphasis.md', 'list.md', 'div.html', 'open-tags.html', 'paragraphs.html'])
    dirty.write(file, SLOW[file]!);
  dirty.write('code.txt', '---js\n{title: process.exit(7)}\n---\nx\n');
  dirty.write('bomb.md', '---\ntitle: &a [*a, *a]\n---\nx\n');
  dirty.write('picture.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 2, 3]));
  dirty.write('huge.txt', '');
  truncateSync(join(dirty.input, 'huge.txt'), 100_000_000);
  const [good, bad] = [await clean.build(), await dirty.build()];
  cases.holds(good.status === 0, `the clean build ended with ${good.status}: ${good.err}`);
  cases.holds(bad.status === 1, `the build ended with ${bad.status}, as if nothing had been left out: ${bad.err}`);
  for (const file of ['code.txt', 'bomb.md', 'picture.txt', 'huge.txt', 'quotes.md', 'emphasis.md'])
    cases.holds(bad.err.includes(`${file}:`), `${file} was left out in silence`);
  // Only files that list what could not be read may differ.
  const differing = difference(tree(clean.site), tree(dirty.site));
  cases.holds(differing.length === 0, `differ: ${differing.slice(0, 5).join(', ')}`);
});

threat('links out of the folder, pipes, odd paths: nothing is read or written outside', 10, async (cases, t) => {
  const space = workspace(t);
  const { folder, input, site } = space;
  mkdirSync(join(folder, 'secret'));
  writeFileSync(
    join(folder, 'secret/secret.txt'),
    'Secret words nobody may publish\n\nThe password is Swordfish, Anna Berg said.\n',
  );
  symlinkSync(join(folder, 'secret/secret.txt'), join(input, 'link.txt'));
  symlinkSync('../secret', join(input, 'folder'));
  symlinkSync('/etc/passwd', join(input, 'passwd.txt'));
  symlinkSync('loop.txt', join(input, 'loop.txt'));
  symlinkSync('..', join(input, 'up'));
  symlinkSync(join(folder, 'secret/secret.txt'), join(input, 'bridge.meta.yaml'));
  execFileSync('mkfifo', [join(input, 'pipe.txt')]);
  const traps = [
    'id: ../../escaped',
    'id: /escaped',
    'id: "a/../../escaped"',
    'id: ".."',
    'id: "CON"',
    'id: "a\\\\..\\\\b"',
    'id: "%2e%2e%2fescaped"',
    'source: ../../escaped',
    'title: ../../escaped',
    'tags: [../../escaped]',
  ];
  traps.forEach((trap, i) => {
    space.write(`trap-${i}.txt`, `Trap number ${i}\n\nAnna Berg${i} said that it was trap ${i}.\n`);
    space.write(
      `trap-${i}.meta.yaml`,
      `${trap}\npermalink: ../../escaped\n`.slice(0, i < 10 ? trap.length + 1 : undefined),
    );
  });
  const before = outside(folder, site, input);
  const ended = await space.build();
  cases.holds(ended.signal === null && ended.status === 1, `the build ended with ${ended.status}`);
  for (const name of ['link.txt', 'folder', 'passwd.txt', 'loop.txt', 'up', 'bridge.meta.yaml', 'pipe.txt'])
    cases.holds(ended.err.includes(name), `${name} was passed over in silence`);
  const added = outside(folder, site, input).filter((path) => !before.includes(path));
  cases.holds(added.length === 0, `written outside the site: ${added.join(', ')}`);
  const published = [...tree(site).values()].join('\n');
  cases.holds(!published.includes('Swordfish') && !published.includes('root:x:'), 'words from outside were published');
  for (const path of tree(site).keys())
    cases.holds(!path.includes('..') && !path.includes('\\'), `${path} is an odd path`);
});

/** Everything in the test's folder but the site, the input's memory of addresses, and the working folder. */
const outside = (folder: string, site: string, input: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(
      (path) =>
        !path.startsWith('articles/up/') &&
        !join(folder, path).startsWith(site) &&
        !path.startsWith('.onrecord') &&
        join(folder, path) !== join(input, 'published.json'),
    )
    .sort();

threat('a file of 100 MB is refused before it is read', 1, async (cases, t) => {
  const space = workspace(t);
  space.write('huge.txt', '');
  truncateSync(join(space.input, 'huge.txt'), 100_000_000);
  const { err, status } = await space.run('extract', join(space.input, 'huge.txt'));
  cases.holds(status === 1 && /huge\.txt: error: .*100000000 bytes/.test(err), `it was not refused: ${err}`);
});

threat('a folder full of rubbish: the check ends and names each file', 300, async (cases, t) => {
  const space = workspace(t);
  const count = FULL ? 10_000 : 300;
  for (let i = 0; i < count; i++)
    space.write(
      `rubbish/${i}.${['txt', 'md', 'html', 'pdf'][i % 4]}`,
      Buffer.from(Array.from({ length: 64 }, (_, k) => (i * 31 + k * 17 * (i % 7)) % 256)),
    );
  const { err, out, status } = await space.run('check', '--input', space.input, '--output', space.site);
  cases.holds(status === 1, `the check ended with ${status}: ${err.slice(0, 300)}`);
  const told = `${err}${out}`;
  for (let i = 0; i < count; i++)
    cases.holds(told.includes(`rubbish/${i}.`), `rubbish/${i} was passed over in silence`);
});
