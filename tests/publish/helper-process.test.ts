/** A large archive's first build is made by two processes, and is the same. */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { madeArticle } from '../../scripts/bench/made-news.js';
import { build, type BuildRequest, type BuildResult } from '../../src/publish/build.js';
import { DEFAULT_MAX_BYTES } from '../../src/system/read-file.js';
import { startSecondProcess } from '../../src/publish/helper-process.js';
import { Staging } from '../../src/publish/staging.js';
import { silentTerminal, type Terminal } from '../../src/system/terminal.js';
import { workFolderOf } from '../../src/system/work-folder.js';
import { BRIDGE, difference, tree, until, workspace } from '../cli/workspace.js';

type Asked = Pick<BuildRequest, 'input' | 'output'> & Partial<BuildRequest>;

/** Builds, and gives the stages that it went through. */
const stagesOf = async (request: Asked): Promise<readonly string[]> => (await made(request)).stages;

async function made(request: Asked): Promise<BuildResult & { readonly stages: readonly string[] }> {
  const stages: string[] = [];
  const result = await build({
    pathPrefix: undefined,
    maxBytes: DEFAULT_MAX_BYTES,
    terminal: silentTerminal,
    ...request,
    stage: (name) => {
      stages.push(name);
      request.stage?.(name);
    },
  });
  assert.ok(result.published);
  return { ...result, stages };
}

test('two processes make the site that one makes, and leave nothing behind', async (t) => {
  const { input, folder, site } = workspace(t);
  const alone = join(folder, 'alone');
  assert.ok((await stagesOf({ input, output: alone })).includes('search'));
  const stages = await stagesOf({ input, output: site, secondFrom: 0 });
  assert.ok(stages.includes('second process') && !stages.includes('search'), `all was made by one process: ${stages}`);
  assert.deepEqual(difference(tree(site), tree(alone)), []);
  assert.deepEqual(
    readdirSync(join(folder, '.onrecord/site')).filter((name) => name.includes('second')),
    [],
  );
  // A site that is there already is made anew by one process, of what it has.
  assert.ok(!(await stagesOf({ input, output: site, secondFrom: 0 })).includes('second process'));
});

test('a second process that read something else is not listened to', async (t) => {
  const { input, folder, site, write } = workspace(t);
  const alone = join(folder, 'alone');
  await stagesOf({ input, output: alone });
  const later = `${BRIDGE}\n“The bridge stays shut,” Anna Berg said.\n`;
  const stages = await stagesOf({
    input,
    output: site,
    secondFrom: 0,
    stage: (name) => name === 'archive' && write('bridge.txt', later),
  });
  assert.ok(stages.includes('second process') && stages.includes('search'), `the change was not noticed: ${stages}`);
  assert.deepEqual(difference(tree(site), tree(alone)), []);
});

/** Enough articles for pages to be shared, and where the site of them that one process makes is. */
async function manyArticles(t: TestContext): Promise<{
  readonly input: string;
  readonly site: string;
  readonly alone: ReadonlyMap<string, string>;
  readonly pages: number;
}> {
  const { input, folder, site } = workspace(
    t,
    Object.fromEntries(
      Array.from({ length: 340 }, (_, number) => madeArticle(number)).map(({ file, text }) => [file, text]),
    ),
  );
  const { pages } = await made({ input, output: join(folder, 'alone') });
  return { input, site, alone: tree(join(folder, 'alone')), pages };
}

const pause = (ms: number): void => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);

/** Ids of this process's second processes. */
const secondProcesses = (): number[] =>
  readFileSync(`/proc/self/task/${process.pid}/children`, 'utf8')
    .split(' ')
    .filter(Boolean)
    .map(Number)
    .filter((pid) => readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('helper-process-main'));
const NEEDS_PROC = { skip: process.platform !== 'linux' && 'looks for the process in /proc' };

/** Whether each process waits for something, whenever one looks. */
const areAsleep = (pids: readonly number[]): boolean =>
  Array.from({ length: 10 }).every(() => {
    pause(20);
    // "4711 (node) S 4700 …"
    return pids.every((pid) => /\) S /.test(readFileSync(`/proc/${pid}/stat`, 'utf8')));
  });

/**
 * A terminal that has the pages of the build of `site` wait until its second process has made all else and waits for
 * an answer, which it gets before the next pages are chosen; and that calls `told` when some are made there.
 */
function patient(site: string, pages: number, told: () => void): Terminal {
  const beside = join(dirname(site), '.onrecord/site');
  const hasMadeFiles = (): boolean =>
    readdirSync(beside).some(
      (name) =>
        name.startsWith('staging.second-') &&
        existsSync(join(beside, name, 'site/sw.js')) &&
        existsSync(join(beside, name, 'site/data/archive.sqlite')),
    );
  return {
    ...silentTerminal,
    progress(text) {
      // "Rendering pages: 200 of 395"
      if (!text.startsWith('Rendering')) return;
      while (secondProcesses().length > 0 && !(hasMadeFiles() && areAsleep(secondProcesses()))) pause(20);
      if (Number(/\d+$/.exec(text)?.[0]) < pages) told();
    },
  };
}

test('a second process that has time makes some of the pages', NEEDS_PROC, async (t) => {
  const { input, site, alone, pages } = await manyArticles(t);
  let shared = false;
  const result = await made({
    input,
    output: site,
    secondFrom: 0,
    terminal: patient(site, pages, () => (shared = true)),
  });
  assert.ok(
    shared && result.stages.includes('second process') && !result.stages.includes('search'),
    'no page was shared',
  );
  assert.deepEqual([result.pages, result.rendered], [pages, pages]);
  assert.deepEqual(difference(tree(site), alone), []);
});

test('a second process that hangs is not waited for without end', {
  ...NEEDS_PROC,
  timeout: 240_000,
}, async (t) => {
  const { input, site } = workspace(t);
  const work = workFolderOf(site);
  mkdirSync(dirname(work.staging), { recursive: true });
  const waited: number[] = [];
  const second = startSecondProcess({ input, maxBytes: DEFAULT_MAX_BYTES, work }, 0, (workedMs) => {
    waited.push(workedMs);
    return 200;
  });
  try {
    const [pid] = secondProcesses();
    process.kill(pid!, 'SIGSTOP');
    assert.equal(await second.finish(new Staging(work, new Map())), false);
    assert.ok(waited.length === 1 && waited[0]! > 0, `it was not told how long the build took: ${waited}`);
    await until(() => secondProcesses().length === 0, 'it goes on beside the build');
  } finally {
    second.stop();
  }
});

test('what a second process was given and did not make is made without it', {
  ...NEEDS_PROC,
}, async (t) => {
  const { input, site, alone, pages } = await manyArticles(t);
  let ended = 0;
  const end = () => {
    for (const pid of secondProcesses()) {
      process.kill(pid, 'SIGKILL');
      ended++;
    }
  };
  const result = await made({
    input,
    output: site,
    secondFrom: 0,
    terminal: patient(site, pages, () => ended === 0 && end()),
  });
  assert.equal(ended, 1);
  assert.ok(result.stages.includes('search'), 'it had made everything already');
  assert.deepEqual([result.pages, result.rendered], [pages, pages]);
  assert.deepEqual(difference(tree(site), alone), []);
});
