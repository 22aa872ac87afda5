/** The phrases of a sentence that may name a figure's side. Ranges are token indices, [from, to). */
import { firstAt, type Span } from '../../../record/index.js';
import type { Token } from '../../../text/index.js';
import { ACCUSING, SAYING, SUBJECT_STARTS } from '../../english/figures/reporting.table.js';
import { FIELDING } from '../../english/figures/sides.table.js';
import { HAVE } from '../../english/figures/words.table.js';
import {
  BEHIND,
  PHRASE_ENDS,
  SIDE_PHRASES_LOSSES,
  COMPANY,
  SIDE_PHRASES_HELD,
  GOVERNING,
} from '../../english/figures/side.table.js';

type Range = readonly [from: number, to: number];

const REACH = 30;

/** "from their army", "of the Ukrainian army", "loyal to Assad". */
export function phraseAfterNoun(tokens: readonly Token[], at: number, end: number): Range | null {
  if (at + 1 >= end || !BEHIND.has(tokens[at]!.lower)) return null;
  let from = at + 1;
  if (tokens[from]!.lower === 'to') from++;
  if (['the', 'a', 'an'].includes(tokens[from]?.lower ?? '')) from++;
  let to = from;
  while (to < end && to < from + 6 && tokens[to]!.kind === 'word' && !PHRASE_ENDS.has(tokens[to]!.lower)) to++;
  return to > from ? [from, to] : null;
}

/** "Russia’s 20,000 troops". */
export function ownerPhraseOf(tokens: readonly Token[], first: number, start: number): Range | null {
  if (first - 2 < start || tokens[first - 1]!.lower !== "'s") return null;
  let from = first - 2;
  while (from > start && tokens[from - 1]!.capital) from--;
  return [from, first - 1];
}

/** "Russian losses amount to", "the Taliban's casualties": whose they are. */
export function lossesOf(tokens: readonly Token[], first: number, start: number): Range | null {
  for (let k = first - 1; k > start && k > first - 10; k--) {
    if (tokens[k]!.kind === 'mark') return null;
    if (!SIDE_PHRASES_LOSSES.has(tokens[k]!.lower)) continue;
    const last = tokens[k - 1]!.lower === "'s" ? k - 2 : k - 1;
    return last >= start && tokens[last]!.capital ? [last, last + 1] : null;
  }
  return null;
}

/** "accused Russia of massing". */
export function accusedOf(tokens: readonly Token[], first: number, start: number): Range | null {
  for (let k = first - 1; k >= Math.max(start, first - REACH); k--) {
    if (!ACCUSING.has(tokens[k]!.lower)) continue;
    let to = k + 1;
    while (to < first && !['of', 'for'].includes(tokens[to]!.lower)) to++;
    return to < first && to > k + 1 ? [k + 1, to] : null;
  }
  return null;
}

/**
 * The subject of the verb that has, sends or loses what is counted: "Russia has moved", "the separatists also have".
 */
export function fielderOf(tokens: readonly Token[], first: number, start: number): Range | null {
  for (let k = first - 1; k >= Math.max(start, first - REACH); k--) {
    const { lower } = tokens[k]!;
    if (lower === ';' || lower === '”' || lower === '“' || SAYING.has(lower)) return null;
    if (!FIELDING.has(lower) || isAuxiliary(tokens, k)) continue;
    let last = k - 1;
    while (
      last >= start &&
      (FIELDING.has(tokens[last]!.lower) || COMPANY.has(tokens[last]!.lower) || tokens[last]!.lower.endsWith('ly'))
    )
      last--;
    let from = last + 1;
    while (
      from > start &&
      from > last - 8 &&
      tokens[from - 1]!.kind === 'word' &&
      !SUBJECT_STARTS.has(tokens[from - 1]!.lower) &&
      !SAYING.has(tokens[from - 1]!.lower)
    )
      from--;
    return from <= last ? [from, last + 1] : null;
  }
  return null;
}

// "had been" "have killed"
const isAuxiliary = (tokens: readonly Token[], k: number): boolean =>
  HAVE.has(tokens[k]!.lower) && /^been$|ed$/.test(tokens[k + 1]?.lower ?? '');

/** Who holds the places that the sentence names, with the word that says so. */
export function holdersOf(tokens: readonly Token[], start: number, end: number): (Span & { readonly word: string })[] {
  const found: (Span & { readonly word: string })[] = [];
  for (let k = start; k < Math.min(end, start + 80); k++) {
    const token = tokens[k]!;
    // Every token of every sentence passes here: look at the last letter before the expression is tried.
    const cut = token.lower.endsWith('d') ? SIDE_PHRASES_HELD.exec(token.lower) : null;
    if (!cut) continue;
    if (cut.index > 0) found.push({ start: token.start, end: token.start + cut.index, word: token.lower });
    else if (tokens[k - 1]?.text === '-' && k - 2 >= start) {
      // “DPR”-controlled
      const holder = tokens[k - 2]!.kind === 'mark' ? tokens[k - 3] : tokens[k - 2];
      if (holder && k - 3 >= start) found.push({ start: holder.start, end: holder.end, word: holder.lower });
    }
  }
  return found;
}

// "government-controlled" "rebel-held" "controlled"

/** Mentions of the sentence before the figure that no preposition governs, nearest first. */
export function leadingActors<M extends Span>(
  tokens: readonly Token[],
  mentions: readonly M[],
  start: number,
  first: number,
): M[] {
  const least = tokens[Math.max(start, first - 60)]!.start;
  const most = tokens[first]!.start;
  const within = mentions.slice(firstAt(mentions, least), firstAt(mentions, most));
  return within.reverse().filter((mention) => {
    let k = first;
    // What stands before a colon is what a headline is about: "Lunia crisis: 90,000 troops near border".
    while (k > start && tokens[k - 1]!.start >= mention.start) if (tokens[--k]!.text === ':') return false;
    const before = k - 1 >= start ? tokens[k - 1]!.lower : '';
    const earlier = before === 'the' && k - 2 >= start ? tokens[k - 2]!.lower : before;
    return !GOVERNING.has(earlier);
  });
}
