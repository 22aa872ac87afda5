/** The archivist's `add`, `change` and `remove` for quotes, figures and actors. */
import type { LocalActor, LocalQuote } from '../extract/index.js';
import type { ActorKind, ArticleCuration, Figure, Span } from '../record/index.js';
import { editDistance, foldWords, toSlug } from '../text/index.js';
import type { CuratedArticle, CorrectionDesk } from './curated.js';

type Corrections<Key extends 'quotes' | 'figures' | 'actors'> = NonNullable<ArticleCuration[Key]>;
/** How an entry names a fact: by its words, and by `nth` where they occur more than once. */
interface Named {
  text: string;
  nth?: number | undefined;
}

const sameWords = (a: string, b: string): boolean => a === b || foldWords(a) === foldWords(b);

interface NamedOne {
  readonly name: string;
  readonly aliases: readonly string[];
}

const hasName = (one: NamedOne, name: string): boolean =>
  [one.name, ...one.aliases].some((form) => sameWords(form, name));
/** Whether `name` is the id or a name of theirs. */
const isMeant = (one: NamedOne & { readonly id?: string | undefined }, name: string): boolean =>
  one.id === name || hasName(one, name);

/** Index in `facts` of the fact that `named` means, or a sentence that says why there is none. */
function findNamed(facts: readonly { text: string }[], named: Named, what: string): number | string {
  const matches = facts.flatMap((fact, i) => (sameWords(fact.text, named.text) ? [i] : []));
  if (matches.length === 0)
    return `no ${what} of this article reads "${named.text}"; correct the words, or take the entry out`;
  if (matches.length > 1 && named.nth === undefined) {
    return `"${named.text}" is the text of ${matches.length} ${what}s; add nth: 1 to ${matches.length} to say which`;
  }
  return matches[(named.nth ?? 1) - 1] ?? `there are only ${matches.length} ${what}s that read "${named.text}"`;
}

/** Where the words stand in the file, verbatim; null where they don't. */
function findWords(text: string, named: Named): Span | null {
  let start = -1;
  for (let n = named.nth ?? 1; n > 0; n--) {
    start = text.indexOf(named.text, start + 1);
    if (start === -1) return null;
  }
  return { start, end: start + named.text.length };
}

/** The local actor that the archivist's name or id means; a new one is added where the article has none. */
function castActor(
  actors: LocalActor[],
  name: string,
  desk: CorrectionDesk,
  path: readonly (string | number)[],
): string {
  const known = actors.find((actor) => isMeant(actor, name));
  if (known) return known.id;
  const identity = desk.identities.find((one) => isMeant(one, name));
  if (!identity) doubtName([...actors, ...desk.identities], name, desk, path);
  const taken = new Set(actors.map((actor) => actor.id));
  let id = toSlug(name) || 'actor';
  for (let n = 2; taken.has(id); n++) id = `${toSlug(name) || 'actor'}-${n}`;
  // A description ("a diplomat") is no name.
  const kind: ActorKind = identity?.kind ?? (/^\p{Lu}/u.test(name) ? 'person' : 'unnamed');
  actors.push({
    id,
    kind,
    name: identity?.name ?? name,
    aliases: identity ? [...identity.aliases] : [],
    roles: [],
    mentions: [],
  });
  return id;
}

/** An id that none of the facts has: front matter and `NAME.meta.yaml` may both add some. */
function freeId(prefix: string, facts: readonly { readonly id: string }[]): string {
  const taken = new Set(facts.map(({ id }) => id));
  for (let number = 1; ; number++) if (!taken.has(`${prefix}-${number}`)) return `${prefix}-${number}`;
}

/**
 * The name that a slip of the pen most likely made `name` of; null where there is none. Who differs in a number (the
 * 5th and 6th Brigade) is another.
 */
function nearestName(known: readonly NamedOne[], name: string): string | null {
  const folded = foldWords(name);
  const allowed = folded.length < 8 ? 0 : folded.length < 14 ? 1 : 2;
  const digits = (words: string): string => words.replace(/\D/g, '');
  let nearest: string | null = null;
  let least = allowed + 1;
  for (const form of known.flatMap((one) => [one.name, ...one.aliases])) {
    const words = foldWords(form);
    const distance = editDistance(folded, words, allowed);
    if (distance < least && digits(words) === digits(folded)) [nearest, least] = [form, distance];
  }
  return nearest;
}

/** Tells where a name that nobody has is nearly that of somebody. */
function doubtName(
  known: readonly NamedOne[],
  name: string,
  desk: CorrectionDesk,
  path: readonly (string | number)[],
): void {
  const meant = nearestName(known, name);
  if (meant !== null)
    desk.doubt(
      path,
      `names "${name}", whom neither this article nor actors.yaml has; if "${meant}" is meant, correct the name`,
    );
}

/** Corrects who appears in the article. */
export function correctActors(
  article: CuratedArticle,
  { add = [], change = [], remove = [] }: Corrections<'actors'>,
  desk: CorrectionDesk,
): CuratedArticle {
  let actors = [...article.actors];
  const indexOf = (name: string): number => actors.findIndex((actor) => isMeant(actor, name));
  change.forEach((entry, i) => {
    const at = indexOf(entry.name);
    if (at === -1) return desk.fault(['actors', 'change', i], `no actor of this article is called "${entry.name}"`);
    const actor = actors[at]!;
    const name = entry.is ?? entry.rename ?? actor.name;
    const identity = desk.identities.find((one) => hasName(one, name));
    const others = actors.filter((_, k) => k !== at);
    if (entry.is !== undefined && !identity && !others.some((one) => isMeant(one, name))) {
      doubtName([...others, ...desk.identities], name, desk, ['actors', 'change', i]);
    }
    const aliases = [...new Set([...actor.aliases, actor.name])].filter((form) => form !== name);
    actors[at] = { ...actor, name, aliases, kind: entry.kind ?? identity?.kind ?? actor.kind };
  });
  const gone = new Set<string>();
  remove.forEach((entry, i) => {
    const at = indexOf(entry.name);
    if (at === -1) return desk.fault(['actors', 'remove', i], `no actor of this article is called "${entry.name}"`);
    gone.add(actors[at]!.id);
    actors = actors.filter((_, k) => k !== at);
  });
  for (const [i, entry] of add.entries()) {
    const id = castActor(actors, entry.name, desk, ['actors', 'add', i]);
    if (entry.kind) actors = actors.map((actor) => (actor.id === id ? { ...actor, kind: entry.kind! } : actor));
  }
  const quotes = article.quotes.map((quote) => ({ ...quote, speakers: quote.speakers.filter((id) => !gone.has(id)) }));
  const figures = article.figures.map((figure) => ({
    ...figure,
    side: gone.has(figure.side) ? '' : figure.side,
    claimant: gone.has(figure.claimant) ? '' : figure.claimant,
  }));
  return { ...article, actors, quotes, figures };
}

/** Corrects what was said; what the archivist sets or accepts is certain. */
export function correctQuotes(
  article: CuratedArticle,
  { add = [], change = [], remove = [] }: Corrections<'quotes'>,
  desk: CorrectionDesk,
): CuratedArticle {
  const actors = [...article.actors];
  let quotes = [...article.quotes];
  change.forEach((entry, i) => {
    const at = findNamed(quotes, entry, 'quote');
    if (typeof at === 'string') return desk.fault(['quotes', 'change', i], at);
    const quote = quotes[at]!;
    const speakers =
      entry.speakers?.map((name) => castActor(actors, name, desk, ['quotes', 'change', i])) ?? quote.speakers;
    quotes[at] = { ...quote, ...chosen(entry, ['kind', 'stance', 'said', 'to']), speakers, confidence: 1 };
    // A cue that told another stance would belie the archivist's.
    if (entry.stance !== undefined && entry.stance !== quote.stance) quotes[at] = { ...quotes[at], cue: null };
  });
  remove.forEach((entry, i) => {
    const at = findNamed(quotes, entry, 'quote');
    if (typeof at === 'string') return desk.fault(['quotes', 'remove', i], at);
    quotes = quotes.filter((_, k) => k !== at);
  });
  add.forEach((entry, i) => {
    const span = findWords(article.text, entry);
    if (!span)
      return desk.fault(['quotes', 'add', i], `"${entry.text}" does not stand in ${article.file} in these characters`);
    quotes.push({
      id: freeId('added-quote', quotes),
      ...span,
      spans: [[span.start, span.end]],
      text: entry.text,
      kind: entry.kind ?? 'direct',
      speakers: (entry.speakers ?? []).map((name) => castActor(actors, name, desk, ['quotes', 'add', i])),
      speakerMention: null,
      cue: null,
      stance: 'asserts',
      confidence: 1,
      in: span.end <= article.title.end && span.start >= article.title.start ? 'title' : 'body',
      ...chosen(entry, ['stance', 'said', 'to']),
    } satisfies LocalQuote);
  });
  quotes.sort((a, b) => a.start - b.start || b.end - a.end);
  return { ...article, actors, quotes, figures: withoutQuotes(article.figures, quotes) };
}

/** Figures no longer point at quotes that were removed. */
function withoutQuotes(figures: readonly Figure[], quotes: readonly LocalQuote[]): Figure[] {
  const ids = new Set(quotes.map((quote) => quote.id));
  return figures.map(({ quoteId, ...figure }) => (quoteId && ids.has(quoteId) ? { ...figure, quoteId } : figure));
}

/** Corrects what was counted; what the archivist sets or accepts is certain. */
export function correctFigures(
  article: CuratedArticle,
  { add = [], change = [], remove = [] }: Corrections<'figures'>,
  desk: CorrectionDesk,
): CuratedArticle {
  const actors = [...article.actors];
  let figures = [...article.figures];
  const who = (name: string | undefined, before: string, path: readonly (string | number)[]): string =>
    name === undefined ? before : name && castActor(actors, name, desk, path);
  const FIELDS = ['value', 'min', 'max', 'comparator', 'kind', 'unit', 'place', 'asOf', 'status'] as const;
  change.forEach((entry, i) => {
    const at = findNamed(figures, entry, 'figure');
    if (typeof at === 'string') return desk.fault(['figures', 'change', i], at);
    const figure = figures[at]!;
    figures[at] = {
      ...figure,
      ...chosen(entry, FIELDS),
      side: who(entry.side, figure.side, ['figures', 'change', i]),
      claimant: who(entry.claimant, figure.claimant, ['figures', 'change', i]),
      confidence: 1,
    };
  });
  remove.forEach((entry, i) => {
    const at = findNamed(figures, entry, 'figure');
    if (typeof at === 'string') return desk.fault(['figures', 'remove', i], at);
    const gone = figures[at]!.id;
    figures = figures
      .filter((_, k) => k !== at)
      .map(({ partOf, ...rest }) => (partOf && partOf !== gone ? { ...rest, partOf } : rest));
  });
  add.forEach((entry, i) => {
    const span = findWords(article.text, entry);
    if (!span)
      return desk.fault(['figures', 'add', i], `"${entry.text}" does not stand in ${article.file} in these characters`);
    if (!entry.kind)
      return desk.fault(
        ['figures', 'add', i],
        'an added figure needs a kind: personnel, killed, wounded, captured, missing, displaced or equipment',
      );
    figures.push({
      id: freeId('added-figure', figures),
      ...span,
      text: entry.text,
      kind: entry.kind,
      value: null,
      min: null,
      max: null,
      unit: '',
      status: 'present',
      comparator: entry.value === undefined || entry.value === null ? 'vague' : 'exact',
      ...chosen(entry, FIELDS),
      side: who(entry.side, '', ['figures', 'add', i]),
      claimant: who(entry.claimant, '', ['figures', 'add', i]),
      confidence: 1,
    } satisfies Figure);
  });
  figures.sort((a, b) => a.start - b.start || b.end - a.end);
  return { ...article, actors, figures };
}

/** The fields of `entry` that are set. */
function chosen<Entry extends object, Key extends keyof Entry>(
  entry: Entry,
  keys: readonly Key[],
): { [K in Key]?: NonNullable<Entry[K]> | Extract<Entry[K], null> } {
  return Object.fromEntries(keys.filter((key) => entry[key] !== undefined).map((key) => [key, entry[key]])) as never;
}
