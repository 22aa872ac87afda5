/** What two wordings of one statement have in common, word by word. */
import { foldWords } from '../text/index.js';

/** A run of words, as written, that all versions have or that not all have. */
export interface WordRun {
  readonly text: string;
  readonly shared: boolean;
}

/** Beyond this many pairs of words the comparison is left out, and nothing is marked. */
const MOST_PAIRS = 1_000_000;

/**
 * Each version cut into runs. In the first a run is shared when every other version has its words in the same order;
 * in the others, when the first has them. Joined, the runs of a version give its text.
 */
export function compareWords(versions: readonly string[]): WordRun[][] {
  const words = versions.map(splitWords);
  const base = words[0] ?? [];
  const sharedByAll = base.map(() => true);
  const rest = words.slice(1).map((version) => {
    const pairs = base.length * version.length > MOST_PAIRS ? null : commonWords(base, version);
    const inBase = new Set(pairs?.map(([i]) => i));
    if (pairs) base.forEach((_, i) => { sharedByAll[i] &&= inBase.has(i); });
    const inVersion = new Set(pairs?.map(([, j]) => j));
    return runs(version, (j) => pairs === null || inVersion.has(j));
  });
  return words.length === 0 ? [] : [runs(base, (i) => sharedByAll[i]!), ...rest];
}

interface Word { readonly key: string; readonly text: string }

/** Words with the white space behind them; the key is what two spellings have in common. */
const splitWords = (text: string): Word[] => (text.match(/\S+\s*|^\s+/g) ?? []).map((word) => ({ text: word, key: foldWords(word) || word.trim() }));

/** The pairs of places of a longest common sequence. */
function commonWords(a: readonly Word[], b: readonly Word[]): [number, number][] {
  const width = b.length + 1;
  const lengths = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i * width + j] = a[i]!.key === b[j]!.key
        ? lengths[(i + 1) * width + j + 1]! + 1
        : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!);
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i]!.key === b[j]!.key) pairs.push([i++, j++]);
    else if (lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!) i++;
    else j++;
  }
  return pairs;
}

function runs(words: readonly Word[], shared: (index: number) => boolean): WordRun[] {
  const joined: { text: string; shared: boolean }[] = [];
  words.forEach(({ text }, index) => {
    const last = joined.at(-1);
    if (last?.shared === shared(index)) last.text += text;
    else joined.push({ text, shared: shared(index) });
  });
  return joined;
}
