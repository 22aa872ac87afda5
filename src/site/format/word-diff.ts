/**
 * Two wordings of one statement laid side by side: what is the same, what is put otherwise, what only one of them
 * quotes.
 */
import { conceptOf } from '../../archive/index.js';
import { foldWords } from '../../text/index.js';

/** A run of words as written. */
export interface WordRun {
  readonly text: string;
  /** "same": another version has the words too; "other": it puts them otherwise; "beyond": it does not quote so far. */
  readonly as: 'same' | 'other' | 'beyond';
}

/** Beyond this many pairs of words the comparison is left out, and all counts as the same. */
const MOST_PAIRS = 1_000_000;

/**
 * Each version cut into runs: the first compared with all others, each of the others with the first. Joined, its runs
 * give a version's text.
 */
export function compareWords(versions: readonly string[]): WordRun[][] {
  const [base = [], ...others] = versions.map(splitWords);
  const found: (WordRun['as'] | undefined)[] = base.map(() => (others.length === 0 ? 'same' : undefined));
  const rest = others.map((other) => {
    const aligned = alignWords(base, other);
    base.forEach((_, i) => {
      found[i] = nearer(found[i], aligned.base[i]!);
    });
    return runs(other, aligned.other);
  });
  return versions.length === 0
    ? []
    : [
        runs(
          base,
          found.map((as) => as ?? 'beyond'),
        ),
        ...rest,
      ];
}

const NEARNESS = ['same', 'other', 'beyond'] as const;
const nearer = (a: WordRun['as'] | undefined, b: WordRun['as']): WordRun['as'] =>
  a !== undefined && NEARNESS.indexOf(a) < NEARNESS.indexOf(b) ? a : b;

interface Word {
  /** With the white space behind it. */
  readonly text: string;
  /** What two spellings of it have in common. */
  readonly key: string;
  readonly concept: string;
}

function splitWords(text: string): Word[] {
  return (text.match(/\S+\s*|^\s+/g) ?? []).map((word) => {
    const key = foldWords(word) || word.trim();
    return { text: word, key, concept: conceptOf(key) };
  });
}

/** How each word of either wording stands to the other wording. */
function alignWords(base: readonly Word[], other: readonly Word[]): { base: WordRun['as'][]; other: WordRun['as'][] } {
  if (base.length * other.length > MOST_PAIRS) return { base: base.map(() => 'same'), other: other.map(() => 'same') };
  const pairs = commonWords(base, other);
  const same = pairs.filter(([i, j]) => base[i]!.key === other[j]!.key);
  const first: readonly [number, number] = pairs[0] ?? [0, 0];
  const last: readonly [number, number] = pairs.at(-1) ?? [base.length - 1, other.length - 1];
  // What stands before the first common word is another wording as far as both have something there.
  const before = Math.min(first[0], first[1]);
  const behind = Math.min(base.length - 1 - last[0], other.length - 1 - last[1]);
  const standing = (length: number, from: number, to: number, matched: ReadonlySet<number>) =>
    Array.from({ length }, (_, i) =>
      matched.has(i) ? 'same' : i >= from - before && i <= to + behind ? 'other' : 'beyond',
    );
  return {
    base: standing(base.length, first[0], last[0], new Set(same.map(([i]) => i))),
    other: standing(other.length, first[1], last[1], new Set(same.map(([, j]) => j))),
  };
}

/** A word of some length says more than "and": the pairs that matter are found first. */
const weight = ({ key }: Word): number => (key.length > 3 ? 4 : 1);

/** The pairs of places of a heaviest common sequence of concepts. */
function commonWords(a: readonly Word[], b: readonly Word[]): [number, number][] {
  const width = b.length + 1;
  const weights = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const apart = Math.max(weights[(i + 1) * width + j]!, weights[i * width + j + 1]!);
      weights[i * width + j] =
        a[i]!.concept === b[j]!.concept ? Math.max(apart, weights[(i + 1) * width + j + 1]! + weight(a[i]!)) : apart;
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const here = weights[i * width + j]!;
    if (a[i]!.concept === b[j]!.concept && here === weights[(i + 1) * width + j + 1]! + weight(a[i]!))
      pairs.push([i++, j++]);
    else if (here === weights[(i + 1) * width + j]!) i++;
    else j++;
  }
  return pairs;
}

function runs(words: readonly Word[], as: readonly WordRun['as'][]): WordRun[] {
  const joined: { text: string; as: WordRun['as'] }[] = [];
  words.forEach(({ text }, index) => {
    const last = joined.at(-1);
    if (last && last.as === as[index]) last.text += text;
    else joined.push({ text, as: as[index]! });
  });
  return joined;
}
