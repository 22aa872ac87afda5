/**
 * Stands in for `node:test` while mutants run: keeps the tests of a process, so that each can be run again and again.
 */

/** What a test is given. */
interface Context {
  after(work: () => unknown): void;
  diagnostic(message: string): void;
}
type Body = (t: Context) => unknown;

/** One test; its id is its file and name. */
export interface ListedTest {
  readonly id: string;
  readonly file: string;
  readonly name: string;
  run(): Promise<void>;
}

let list: ListedTest[] = [];
let file = '';

/** Loads test files by `load`, one after the other, and gives the tests that they declare. */
export async function testsOf(
  files: readonly string[],
  load: (file: string) => Promise<unknown>,
): Promise<readonly ListedTest[]> {
  list = [];
  for (file of files) await load(file);
  return list;
}

/** Declares a test, as `test` of `node:test` does. */
export function test(name: string, body: Body): void {
  const own = file;
  list.push({ id: `${own}: ${name}`, file: own, name, run: () => runOne(body) });
}

async function runOne(body: Body): Promise<void> {
  const work: (() => unknown)[] = [];
  try {
    await body({ after: (last) => work.push(last), diagnostic: () => {} });
  } finally {
    for (const last of work) await last();
  }
}
