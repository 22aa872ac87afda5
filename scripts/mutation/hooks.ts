/** Module hooks of a process that runs mutants: `node:test` is the list of tests, and the code can be loaded anew. */
import { readFile } from 'node:fs/promises';
import type { InitializeHook, LoadHook, ResolveHook } from 'node:module';
import { fileURLToPath } from 'node:url';

/** What the hooks are told at their start, as file URLs. */
export interface HookData {
  /** The folder whose modules are loaded anew for each generation. */
  readonly code: string;
  /** The module in the place of `node:test`. */
  readonly testList: string;
}

/** Ends the address of a generation that need not count which test runs which code. */
export const UNCOUNTED = '&uncounted';

let { code, testList }: HookData = { code: '', testList: '' };

export const initialize: InitializeHook<HookData> = (data) => {
  ({ code, testList } = data);
};

/** A module of the code belongs to the generation of the module that imports it. */
export const resolve: ResolveHook = async (specifier, context, next) => {
  const parent = context.parentURL ?? '';
  if (!parent.startsWith(code)) return next(specifier, context);
  if (specifier === 'node:test') return { url: testList, shortCircuit: true };
  const found = await next(specifier, context);
  const generation = parent.indexOf('?');
  return generation >= 0 && found.url.startsWith(code) && !found.url.includes('?')
    ? { ...found, url: found.url + parent.slice(generation) }
    : found;
};

const sources = new Map<string, Promise<string>>();

/** Most of the time of instrumented code goes into counting, and into comparing the names of mutants. */
export const load: LoadHook = async (url, context, next) => {
  if (!url.startsWith(code) || !url.endsWith(UNCOUNTED) || !url.includes('.js?')) return next(url, context);
  const path = fileURLToPath(url);
  const source = sources.get(path) ?? readFile(path, 'utf8').then(uncounted);
  sources.set(path, source);
  return { format: 'module', source: await source, shortCircuit: true };
};

const uncounted = (source: string): string =>
  source
    // stryCov_9fa48("12", "13")
    .replace(/stryCov_\w+\((?:"\d+"(?:, )?)+\)/g, '0')
    // stryMutAct_9fa48("12")
    .replace(/stryMutAct_\w+\("(\d+)"\)/g, '(__warm__.active===$1&&__warm__.hit())');
