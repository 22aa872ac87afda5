/**
 * Stryker's test runner: loads the tests once and runs them in this process, which is a hundred times quicker than a
 * process each.
 */
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { register } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { InstrumenterContext, MutantResult, StrykerOptions } from '@stryker-mutator/api/core';
import { commonTokens, declareClassPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import type { Reporter } from '@stryker-mutator/api/report';
import {
  type DryRunResult,
  DryRunStatus,
  type MutantRunOptions,
  type MutantRunResult,
  MutantRunStatus,
  type TestResult,
  type TestRunner,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import fc from 'fast-check';
import { type HookData, UNCOUNTED } from './hooks.js';
import { noticedIn, type Tried } from './scores.js';
import { type ListedTest, testsOf } from './test-list.js';

/** What Stryker's code in the tested code writes to while it counts. */
const counts: InstrumenterContext = ((globalThis as { __stryker__?: InstrumenterContext }).__stryker__ ??= {});
/** Milliseconds that each test took when nothing was changed. */
const TIMES = 'test-times.json';

/** Which mutant is active; the tested code asks for it at each of its mutants. */
const warm = {
  /** -1: none. */
  active: -1,
  hits: 0,
  limit: Infinity,
  /** A mutant that goes on for ever throws in the end. */
  hit(): boolean {
    if (++this.hits > this.limit) throw new Error('The mutant goes on for ever.');
    return true;
  },
};
(globalThis as { __warm__?: typeof warm }).__warm__ = warm;

/** What this runner is told in Stryker's configuration. */
export interface WarmOptions {
  readonly testFiles: readonly string[];
  /** Where the results go. Mutants that it holds as noticed are not tried again. */
  readonly results: string;
  /** Share of the mutants that are tried, 0 to 1. */
  readonly sample: number;
}

/** Whether a mutant is tried; the sample is spread evenly over the code. */
const isInSample = (id: number, { sample }: WarmOptions): boolean => (id * 0.618034) % 1 < sample;

class WarmRunner implements TestRunner {
  static readonly inject = tokens(commonTokens.options);
  readonly #options: WarmOptions;
  readonly #noticed: ReadonlySet<string>;
  #tests: readonly ListedTest[] = [];
  #generation = 0;
  /** Whether a mutant was active while the code was loaded, or nothing but counted code is loaded. */
  #isStale = true;

  constructor(options: StrykerOptions) {
    this.#options = (options as StrykerOptions & { warm: WarmOptions }).warm;
    this.#noticed = noticedIn(this.#options.results);
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init(): Promise<void> {
    const data: HookData = {
      code: pathToFileURL(join(process.cwd(), 'dist/')).href,
      testList: new URL('test-list.js', import.meta.url).href,
    };
    register('./hooks.js', import.meta.url, { data });
    // A counterexample is enough to kill a mutant; the smallest one is not needed.
    fc.configureGlobal({ endOnFailure: true });
  }

  async #load(isCounted: boolean): Promise<void> {
    const generation = `?generation=${++this.#generation}${isCounted ? '' : UNCOUNTED}`;
    const tests = await testsOf(
      this.#options.testFiles,
      (file) => import(`${pathToFileURL(join(process.cwd(), file)).href}${generation}`),
    );
    const times = existsSync(TIMES) ? (JSON.parse(readFileSync(TIMES, 'utf8')) as Record<string, number>) : {};
    // First what killed the mutant before, which stands before this one in the code, then the quick ones.
    const before = new Map(this.#tests.map(({ id }, place) => [id, place]));
    this.#tests = [...tests].sort((a, b) =>
      before.size > 0 ? before.get(a.id)! - before.get(b.id)! : (times[a.id] ?? 0) - (times[b.id] ?? 0),
    );
  }

  async dryRun(): Promise<DryRunResult> {
    await this.#load(true);
    const results: TestResult[] = [];
    for (const test of this.#tests) {
      counts.currentTestId = test.id;
      results.push(await resultOf(test));
    }
    counts.currentTestId = undefined;
    if (results.every(({ status }) => status === TestStatus.Success)) {
      // The time is that of code that does not count: counting takes five times as long.
      await this.#load(false);
      this.#isStale = false;
      for (const [i, test] of this.#tests.entries()) results[i] = await resultOf(test);
    }
    writeFileSync(TIMES, JSON.stringify(Object.fromEntries(results.map(({ id, timeSpentMs }) => [id, timeSpentMs]))));
    return { status: DryRunStatus.Complete, tests: results, mutantCoverage: counts.mutantCoverage };
  }

  async mutantRun({
    activeMutant,
    hitLimit,
    mutantActivation,
    testFilter,
  }: MutantRunOptions): Promise<MutantRunResult> {
    const id = Number(activeMutant.id);
    if (!isInSample(id, this.#options)) return { status: MutantRunStatus.Error, errorMessage: 'not in the sample' };
    if (this.#noticed.has(activeMutant.id)) return { status: MutantRunStatus.Error, errorMessage: 'noticed before' };
    // Stryker allows a mutant a hundred times as many rounds as all tests together need; ten times are enough.
    Object.assign(warm, {
      hits: 0,
      limit: hitLimit === undefined ? Infinity : Math.max(10_000, hitLimit / 10),
      active: mutantActivation === 'static' ? id : -1,
    });
    if (this.#isStale || mutantActivation === 'static') {
      this.#isStale = mutantActivation === 'static';
      try {
        await this.#load(false);
      } catch (error) {
        return toMutantRunResult({
          status: DryRunStatus.Complete,
          tests: [failed({ id: 'loading', name: 'loading' }, 0, error)],
        });
      }
    }
    warm.active = id;
    const results = await this.#run(testFilter);
    if (warm.hits > warm.limit) return { status: MutantRunStatus.Timeout, reason: 'It goes on for ever.' };
    return toMutantRunResult({ status: DryRunStatus.Complete, tests: results });
  }

  /** Runs the tests with these ids, or all, until one fails. */
  async #run(ids: readonly string[] | undefined): Promise<TestResult[]> {
    const wanted = ids && new Set(ids);
    const results: TestResult[] = [];
    for (const test of this.#tests.filter(({ id }) => !wanted || wanted.has(id))) {
      const result = await resultOf(test);
      results.push(result);
      if (result.status !== TestStatus.Failed) continue;
      // What killed this one may well kill its neighbours.
      this.#tests = [test, ...this.#tests.filter((other) => other !== test)];
      break;
    }
    return results;
  }
}

async function resultOf(test: ListedTest): Promise<TestResult> {
  const began = performance.now();
  try {
    await test.run();
    return { id: test.id, name: test.name, timeSpentMs: performance.now() - began, status: TestStatus.Success };
  } catch (error) {
    return failed(test, performance.now() - began, error);
  }
}

const failed = ({ id, name }: Pick<ListedTest, 'id' | 'name'>, timeSpentMs: number, error: unknown): TestResult => ({
  id,
  name,
  timeSpentMs,
  status: TestStatus.Failed,
  failureMessage: error instanceof Error ? error.message : String(error),
});

/**
 * Writes down each mutant as soon as it was tried, a JSON object a line: a run that is broken off has told something,
 * too.
 */
class LineReporter implements Reporter {
  static readonly inject = tokens(commonTokens.options);
  readonly #options: WarmOptions;
  readonly #noticed: ReadonlySet<string>;

  constructor(options: StrykerOptions) {
    this.#options = (options as StrykerOptions & { warm: WarmOptions }).warm;
    this.#noticed = noticedIn(this.#options.results);
  }

  onMutantTested(result: Readonly<MutantResult>): void {
    if (!isInSample(Number(result.id), this.#options) || this.#noticed.has(result.id)) return;
    const { id, fileName, location, mutatorName, replacement = '', status, static: isStatic = false } = result;
    const tried: Tried = { id, file: fileName, location, mutatorName, replacement, status, isStatic };
    appendFileSync(this.#options.results, `${JSON.stringify(tried)}\n`);
  }
}

export const strykerPlugins = [
  declareClassPlugin(PluginKind.TestRunner, 'warm', WarmRunner),
  declareClassPlugin(PluginKind.Reporter, 'lines', LineReporter),
];
