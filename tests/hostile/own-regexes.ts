/** Every regular expression of the compiled program. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tokenizer } from 'acorn';
import { check } from 'recheck';
import { ROOT } from './root.js';

/** One regular expression, and a file that it stands in. */
export interface OwnRegex {
  readonly source: string;
  readonly flags: string;
  readonly file: string;
}

/** What recheck says of one regular expression. */
export interface Verdict {
  readonly status: 'safe' | 'vulnerable' | 'unknown';
  /** "automaton": proven; "fuzz": nothing found by trying. */
  readonly checker: string;
  /** The text that it is slow on: each pump over and over behind its prefix, then the suffix; null where it is safe. */
  readonly attack: {
    readonly pumps: readonly { readonly prefix: string; readonly pump: string }[];
    readonly suffix: string;
  } | null;
}

/** The attack string at about `length` characters. */
export function attackOf({ attack }: Verdict, length: number): string {
  if (!attack) return '';
  const share = length / attack.pumps.length;
  return attack.pumps.map(({ prefix, pump }) => prefix + pump.repeat(share / pump.length)).join('') + attack.suffix;
}

/** How a regular expression is named in `recheck.json`. */
export const nameOf = ({ source, flags }: Pick<OwnRegex, 'source' | 'flags'>): string => `/${source}/${flags}`;

/** How long one regular expression may be looked at, in milliseconds. */
const PATIENCE = 90_000;

/** Has recheck look at it. */
export async function judge({ source, flags }: Pick<OwnRegex, 'source' | 'flags'>): Promise<Verdict> {
  // recheck does not know the flag d, which changes nothing but what is reported.
  const result = await check(source, flags.replace('d', ''), { timeout: PATIENCE });
  return {
    status: result.status,
    checker: result.checker ?? '',
    attack: result.status === 'vulnerable' ? attackFrom(result.attack) : null,
  };
}

const attackFrom = ({
  pumps,
  suffix,
}: {
  pumps: { prefix: string; pump: string }[];
  suffix: string;
}): Verdict['attack'] => ({
  pumps: pumps.map(({ prefix, pump }) => ({ prefix, pump })),
  suffix,
});

/**
 * All regular expressions of `src` and `templates`, each once: literals, and those put together when the modules run.
 */
export function ownRegexes(): OwnRegex[] {
  const found = new Map<string, OwnRegex>();
  for (const folder of ['dist/src', 'dist/templates']) {
    for (const name of readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })) {
      if (!name.endsWith('.js')) continue;
      for (const regex of literalsIn(join(folder, name))) found.set(nameOf(regex), regex);
    }
  }
  for (const regex of builtAtRunTime()) if (!found.has(nameOf(regex))) found.set(nameOf(regex), regex);
  return [...found.values()].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
}

function literalsIn(file: string): OwnRegex[] {
  const found: OwnRegex[] = [];
  for (const token of tokenizer(readFileSync(join(ROOT, file), 'utf8'), {
    ecmaVersion: 'latest',
    sourceType: 'module',
  })) {
    if (token.type.label !== 'regexp') continue;
    const { pattern, flags } = (token as unknown as { value: { pattern: string; flags: string } }).value;
    found.push({ source: pattern, flags, file });
  }
  return found;
}

/** What `new RegExp` was called with while the five seed articles were read and their site was described. */
function builtAtRunTime(): OwnRegex[] {
  const run = spawnSync(process.execPath, [join(ROOT, 'dist/tests/hostile/record-regexes.js')], {
    encoding: 'utf8',
    maxBuffer: 64_000_000,
  });
  if (run.status !== 0) throw new Error(`the program's regular expressions could not be recorded: ${run.stderr}`);
  return JSON.parse(run.stdout) as OwnRegex[];
}
