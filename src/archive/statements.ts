/** The same statement in several articles: near-identical words, or other words for the same in another translation. */
import { type ArticleRecord, edtfBounds, type Quote } from '../record/index.js';
import { foldWords } from '../text/index.js';
import type { Statement } from './archive.js';
import { STOP_WORDS } from './stop-words.table.js';
import { SYNONYMS } from './synonyms.table.js';

const CONCEPTS = new Map(SYNONYMS.flatMap((group) => group.map((word) => [stem(word), group[0]!] as const)));

/** One statement's versions may be printed so many days apart. */
const DAYS_APART = 2;
/** Shares of the shorter version's concepts that the longer has, and the least number shared. */
const SAME_WORDS = { share: 0.85, least: 5 };
const TRANSLATION = { share: 0.55, least: 3 };

interface Utterance {
  readonly article: ArticleRecord;
  readonly quote: Quote;
  /** What it speaks of: stems, synonyms taken together. */
  readonly concepts: ReadonlySet<string>;
  /** The words as they are, without stop words. */
  readonly words: ReadonlySet<string>;
  /** Day number, or NaN where the date is no single day. */
  readonly day: number;
}

/** A plain stem: plural, -ed, -ing and -e cut off, so that "reinforcements" and "reinforcement" meet. */
function stem(word: string): string {
  const bare = word.replace(/(?:ing|ed|es|s)$/, '');
  return (bare.length < 4 ? word : bare).replace(/e$/, '');
}

/** What a folded word speaks of: its stem, synonyms taken together. */
export const conceptOf = (word: string): string => CONCEPTS.get(stem(word)) ?? stem(word);

/** Groups quotes of different articles that carry one statement; earliest version first. */
export function findStatements(articles: readonly ArticleRecord[]): Statement[] {
  const groups = new Map<Utterance, Utterance>();
  const find = (one: Utterance): Utterance => {
    let top = one;
    while (groups.get(top) !== top) top = groups.get(top)!;
    for (let at = one; at !== top; ) {
      const next = groups.get(at)!;
      groups.set(at, top);
      at = next;
    }
    return top;
  };
  const all: Utterance[] = [];
  for (const voice of utterancesByVoice(articles).values()) {
    for (const utterance of voice) {
      if (groups.has(utterance)) continue;
      groups.set(utterance, utterance);
      all.push(utterance);
    }
    for (const [a, b] of candidatePairs(voice)) if (isSameStatement(a, b)) groups.set(find(b), find(a));
  }
  const members = new Map<Utterance, Utterance[]>();
  for (const utterance of all) {
    const top = find(utterance);
    members.set(top, [...(members.get(top) ?? []), utterance]);
  }
  return [...members.values()]
    .filter((group) => new Set(group.map(({ article }) => article.id)).size > 1)
    .map((group) => {
      const order = (u: Utterance) => `${edtfBounds(u.article.published.edtf).earliest || '~'} ${u.article.id} ${String(u.quote.start).padStart(9, '0')}`;
      const quotes = group.sort((a, b) => (order(a) < order(b) ? -1 : 1)).map(({ quote }) => quote.id);
      return { id: quotes[0]!.replace(/^q-/, 's-'), quotes };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Quotes in marks by who speaks. A person who speaks for an organisation by their role speaks with its voice too. */
function utterancesByVoice(articles: readonly ArticleRecord[]): Map<string, Utterance[]> {
  const voices = new Map<string, Utterance[]>();
  for (const article of articles) {
    const organizations = article.actors.filter((actor) => actor.kind === 'organization' || actor.kind === 'state');
    for (const quote of article.quotes) {
      if (quote.kind === 'indirect') continue;
      const folded = foldWords(quote.text).replace(/\bde (?=escalat)/g, 'de').replace(/\bbuild up\b/g, 'buildup').split(' ').filter((word) => !STOP_WORDS.has(word));
      const words = new Set(folded);
      if (words.size < TRANSLATION.least) continue;
      const concepts = new Set(folded.map(stem).map((word) => CONCEPTS.get(word) ?? word));
      const { earliest, latest } = edtfBounds(quote.said ?? article.published.edtf);
      const utterance = { article, quote, words, concepts, day: earliest && earliest === latest ? Date.parse(earliest) / 86_400_000 : Number.NaN };
      const speaksFor = new Set(quote.speakers);
      for (const id of quote.speakers) {
        const roles = article.actors.find((actor) => actor.id === id)?.roles.map((role) => ` ${foldWords(role.text)} `) ?? [];
        for (const one of organizations) if (roles.some((role) => role.includes(` ${foldWords(one.name)} `))) speaksFor.add(one.id);
      }
      for (const voice of speaksFor) voices.set(voice, [...(voices.get(voice) ?? []), utterance]);
    }
  }
  return voices;
}

/** Pairs of one voice from different articles that share a rare word, or a day or two: not all pairs, a speaker may have thousands. */
function* candidatePairs(voice: readonly Utterance[]): Generator<[Utterance, Utterance]> {
  const byConcept = new Map<string, Utterance[]>();
  for (const utterance of voice) {
    for (const concept of utterance.concepts) {
      const before = byConcept.get(concept) ?? [];
      // A word that a speaker uses all the time tells no statement; the last uses are the nearest in the archive's order of dates.
      for (const other of before.slice(-MOST_COMPARED)) if (other.article !== utterance.article) yield [other, utterance];
      before.push(utterance);
      byConcept.set(concept, before);
    }
  }
}
const MOST_COMPARED = 40;

function isSameStatement(a: Utterance, b: Utterance): boolean {
  const apart = Math.abs(a.day - b.day);
  // Formulas return: "we reaffirm our support" of another month is another statement, though the words agree.
  if (apart > DAYS_APART) return false;
  if (shares(a.words, b.words, SAME_WORDS)) return true;
  // Other words are only taken for the same where the day agrees.
  return !Number.isNaN(apart) && shares(a.concepts, b.concepts, TRANSLATION);
}

function shares(a: ReadonlySet<string>, b: ReadonlySet<string>, { share, least }: { share: number; least: number }): boolean {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let both = 0;
  for (const word of small) if (large.has(word)) both++;
  return both >= least && both >= share * small.size;
}
