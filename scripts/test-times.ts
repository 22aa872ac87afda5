/**
 * How long each part of the tests takes. Loaded into the process of every test file, this notes its time at its end;
 * as the runner's reporter, it prints the times of each folder before the closing counts.
 */
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { spec } from 'node:test/reporters';

/** One event of Node's test runner. */
interface TestEvent {
  readonly type: string;
  readonly data: { readonly nesting?: number; readonly message?: string };
}

/** File that the times go to, one test file a line: "publish/kill.test.js 12.3". Set by `test.ts`. */
const NOTES = process.env.ONRECORD_TEST_TIMES;

// "/home/me/onrecord/dist/tests/publish/kill.test.js"
const file = /[\\/]dist[\\/]tests[\\/](.*\.test\.js)$/.exec(process.argv[1] ?? '')?.[1]?.replaceAll('\\', '/');
if (NOTES && file)
  process.on('exit', () => appendFileSync(NOTES, `${file} ${(performance.now() / 1000).toFixed(1)}\n`));

/** Node's own report, with the times of the parts before its closing counts. */
export default async function* report(events: AsyncIterable<TestEvent>): AsyncGenerator<string | Buffer> {
  yield* Readable.from(withTimes(events)).pipe(new spec());
}

async function* withTimes(events: AsyncIterable<TestEvent>): AsyncGenerator<TestEvent> {
  let open = true;
  for await (const event of events) {
    // The first of the closing counts: "tests 4262"
    if (open && event.type === 'test:diagnostic' && /^tests \d+$/.test(event.data.message ?? '')) {
      open = false;
      for (const message of timesOfParts()) yield { type: 'test:diagnostic', data: { nesting: 0, message } };
    }
    yield event;
  }
}

/** One line for each folder, the slowest first, in seconds of all its files together; two files run at a time. */
function timesOfParts(): string[] {
  const seconds = new Map<string, number>();
  const lines = NOTES && existsSync(NOTES) ? readFileSync(NOTES, 'utf8').trim().split('\n') : [];
  for (const line of lines.filter(Boolean)) {
    const [path = '', time = '0'] = line.split(' ');
    const part = path.includes('/') ? path.slice(0, path.indexOf('/')) : '(root)';
    seconds.set(part, (seconds.get(part) ?? 0) + Number(time));
  }
  return [...seconds].sort((a, b) => b[1] - a[1]).map(([part, time]) => `tests/${part}: ${time.toFixed(1)} s`);
}
