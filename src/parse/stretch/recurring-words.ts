/** Which words of a line come again in the article: how a headline is told from a menu in any language. */
import type { Line } from '../lines.js';

// "harbour", "порт"
const WORD = /[\p{L}\p{N}\p{M}]+/gu;
// two neighbours in a script that leaves no spaces: "町の"
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]/u;
/** Letters that a word has at least: shorter ones are mostly those that every text has. */
const LEAST = 4;
const LONGEST_READ = 1500;

/** The words of `line` that can tell what it is about: long ones, and pairs of letters where no spaces are left. */
export function tellingWords(line: Line): string[] {
  const text = line.text.slice(0, LONGEST_READ).toLowerCase();
  const found = new Set<string>();
  for (const [word] of text.matchAll(WORD)) {
    if (UNSPACED.test(word)) for (let i = 0; i + 1 < word.length; i++) found.add(word.slice(i, i + 2));
    else if (word.length >= LEAST) found.add(word.length > 6 ? word.slice(0, 6) : word);
  }
  return [...found];
}

/** In how many lines each telling word stands. */
export function countWords(lines: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const words of lines) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** The share of `words` that stand in lines counted; `own` times if the line itself is among them. */
export function shareThatRecurs(words: readonly string[], counts: ReadonlyMap<string, number>, own: number): number {
  if (words.length === 0) return 0;
  return words.filter((word) => (counts.get(word) ?? 0) > own).length / words.length;
}
