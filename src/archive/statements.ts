/** The same statement in several articles: near-identical words, or other words for the same in another translation. */
import type { QuoteHead } from '../extract/index.js';
import { edtfBounds } from '../record/index.js';
import { foldWords } from '../text/index.js';
import type { ArticleHead, Statement } from './types.js';
import { foldedName } from './folded.js';
import { only } from './lists.js';
import { STOP_WORDS } from './stop-words.table.js';
import { SYNONYMS } from './synonyms.table.js';

const CONCEPTS = new Map(SYNONYMS.flatMap((group) => group.map((word) => [stem(word), group[0]!] as const)));

/** One statement's versions may be printed so many days apart. */
const DAYS_APART = 2;
/** Shares of the shorter version's concepts that the longer has, and the least number shared. */
const SAME_WORDS = { share: 0.85, least: 5 };
const TRANSLATION = { share: 0.55, least: 3 };

/** A quote in marks, by who speaks. */
interface Spoken {
  readonly article: ArticleHead;
  readonly quote: QuoteHead;
  /** Ids of the people who speak. */
  readonly people: readonly string[];
  /** Day number, or NaN where the date is no single day. */
  readonly day: number;
}

interface Utterance extends Spoken {
  /** What it speaks of: stems, synonyms taken together. */
  readonly concepts: ReadonlySet<string>;
  /** The words as they are, without stop words. */
  readonly words: ReadonlySet<string>;
  /** Another of its group, on the way to the one that stands for the group; null for that one. */
  top: Utterance | null;
}

/** Makes one group of two. */
function join(one: Utterance, other: Utterance): void {
  if (one !== other) other.top = one;
}

/** The one that stands for the group of `one`. */
function topOf(one: Utterance): Utterance {
  let top = one;
  while (top.top) top = top.top;
  for (let at = one; at !== top; ) {
    const next = at.top!;
    at.top = top;
    at = next;
  }
  return top;
}

/** A plain stem: plural, -ed, -ing and -e cut off, so that "reinforcements" and "reinforcement" meet. */
function stem(word: string): string {
  const bare = word.replace(/(?:ing|ed|es|s)$/, '');
  return (bare.length < 4 ? word : bare).replace(/e$/, '');
}

/** What a folded word speaks of: its stem, synonyms taken together. */
export const conceptOf = (word: string): string => CONCEPTS.get(stem(word)) ?? stem(word);

/** Groups quotes of different articles that carry one statement; earliest version first. */
export function findStatements(articles: readonly ArticleHead[]): Statement[] {
  const all = new Set<Utterance>();
  const utter = openUtterer();
  for (const spoken of quotesByVoice(articles).values()) {
    const voice = withCompany(spoken)
      .map(utter)
      .filter(({ words }) => words.size >= TRANSLATION.least);
    for (const utterance of voice) all.add(utterance);
    for (const [a, b] of candidatePairs(voice)) if (isSameStatement(a, b)) join(topOf(a), topOf(b));
  }
  const members = new Map<Utterance, Utterance[]>();
  for (const utterance of all) {
    const top = topOf(utterance);
    const group = members.get(top);
    if (group) group.push(utterance);
    else members.set(top, [utterance]);
  }
  return [...members.values()]
    .filter((group) => new Set(group.map(({ article }) => article.id)).size > 1)
    .map((group) => {
      const order = (u: Utterance) =>
        `${edtfBounds(u.article.published.edtf).earliest || '~'} ${u.article.id} ` +
        `${String(u.quote.start).padStart(9, '0')}`;
      const quotes = group.sort((a, b) => (order(a) < order(b) ? -1 : 1)).map(({ quote }) => quote.id);
      return { id: quotes[0]!.replace(/^q-/, 's-'), quotes };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Quotes in marks by who speaks. A person who speaks for an organisation by their role speaks with its voice too. */
function quotesByVoice(articles: readonly ArticleHead[]): Map<string, Spoken[]> {
  const voices = new Map<string, Spoken[]>();
  for (const article of articles) {
    const organizations = organizationsByActor(article);
    const people = new Set<string>();
    for (const { id, kind } of article.actors) if (kind === 'person') people.add(id);
    for (const quote of article.quotes) {
      if (quote.kind === 'indirect' || quote.speakers.length === 0) continue;
      const { earliest, latest } = edtfBounds(quote.said ?? article.published.edtf);
      const spoken = {
        article,
        quote,
        people: only(quote.speakers, (id) => people.has(id)),
        day: earliest && earliest === latest ? Date.parse(earliest) / 86_400_000 : Number.NaN,
      };
      const behind = organizations.size === 0 ? [] : quote.speakers.flatMap((id) => organizations.get(id) ?? []);
      for (const id of behind.length > 0 || quote.speakers.length > 1
        ? new Set([...quote.speakers, ...behind])
        : quote.speakers) {
        const voice = voices.get(id);
        if (voice) voice.push(spoken);
        else voices.set(id, [spoken]);
      }
    }
  }
  return voices;
}

/** The organisations that an article's actors speak for by their roles: ids by actor id. */
function organizationsByActor({ actors }: ArticleHead): ReadonlyMap<string, string[]> {
  if (actors.every(({ roles }) => roles.length === 0)) return NO_ORGANIZATIONS;
  const organizations = actors
    .filter(({ kind }) => kind === 'organization' || kind === 'state')
    .map(({ id, name }) => ({ id, words: ` ${foldedName(name)} ` }));
  return new Map(
    actors
      .filter(({ roles }) => roles.length > 0)
      .map((actor) => {
        const roles = actor.roles.map(({ text }) => ` ${foldedName(text)} `);
        return [
          actor.id,
          organizations.filter(({ words }) => roles.some((role) => role.includes(words))).map(({ id }) => id),
        ];
      }),
  );
}

const NO_ORGANIZATIONS: ReadonlyMap<string, string[]> = new Map();

/**
 * The quotes of one voice that may have another version: another article has a quote of a near day, or one of them has
 * no single day.
 */
function withCompany(voice: readonly Spoken[]): readonly Spoken[] {
  if (voice.every(({ article }) => article === voice[0]!.article)) return [];
  if (voice.some(({ day }) => Number.isNaN(day))) return voice;
  const articlesOn = new Map<number, Set<ArticleHead>>();
  for (const { day, article } of voice) articlesOn.set(day, (articlesOn.get(day) ?? new Set()).add(article));
  const near = Array.from({ length: 2 * DAYS_APART + 1 }, (_, i) => i - DAYS_APART);
  return voice.filter(({ day, article }) =>
    near.some((days) => {
      const others = articlesOn.get(day + days);
      return others !== undefined && (others.size > 1 || !others.has(article));
    }),
  );
}

/** Reads the words of quotes, each once. */
function openUtterer(): (spoken: Spoken) => Utterance {
  const known = new Map<Spoken, Utterance>();
  return (spoken) => {
    const before = known.get(spoken);
    if (before) return before;
    const folded = foldWords(spoken.quote.text)
      .replace(/\bde (?=escalat)/g, 'de')
      .replace(/\bbuild up\b/g, 'buildup')
      .split(' ')
      .filter((word) => !STOP_WORDS.has(word));
    const utterance = {
      ...spoken,
      words: new Set(folded),
      concepts: new Set(folded.map(stem).map((word) => CONCEPTS.get(word) ?? word)),
      top: null,
    };
    known.set(spoken, utterance);
    return utterance;
  };
}

/**
 * Pairs of one voice from different articles that share a rare word, or a day or two: not all pairs, a speaker may have
 * thousands.
 */
function* candidatePairs(voice: readonly Utterance[]): Generator<[Utterance, Utterance]> {
  const byConcept = new Map<string, Utterance[]>();
  for (const utterance of voice) {
    for (const concept of utterance.concepts) {
      const before = byConcept.get(concept) ?? [];
      // A word that a speaker uses all the time tells no statement; the last uses are the nearest in the archive's
      // order of dates.
      for (let at = Math.max(0, before.length - MOST_COMPARED); at < before.length; at++) {
        const other = before[at]!;
        if (other.article !== utterance.article && !(Math.abs(other.day - utterance.day) > DAYS_APART))
          yield [other, utterance];
      }
      before.push(utterance);
      byConcept.set(concept, before);
    }
  }
}
const MOST_COMPARED = 40;

function isSameStatement(a: Utterance, b: Utterance): boolean {
  // Two people who speak for one organisation do not speak with one mouth.
  if (a.people.length > 0 && b.people.length > 0 && !a.people.some((id) => b.people.includes(id))) return false;
  const apart = Math.abs(a.day - b.day);
  // Formulas return: "we reaffirm our support" of another month is another statement, though the words agree.
  if (apart > DAYS_APART) return false;
  if (shares(a.words, b.words, SAME_WORDS)) return true;
  // Other words are only taken for the same where the day agrees.
  return !Number.isNaN(apart) && shares(a.concepts, b.concepts, TRANSLATION);
}

function shares(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
  { share, least }: { share: number; least: number },
): boolean {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let both = 0;
  for (const word of small) if (large.has(word)) both++;
  return both >= least && both >= share * small.size;
}
