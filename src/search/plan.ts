/** A query made ready to be matched: names resolved, dates bounded. */
import { findNamed, namedBySound, namedByWord, type Names } from './names.js';
import { foldWord } from './fold.js';
import type { Query, Sought, ValueFilter } from './query.js';
import type { ShardFacts } from './shard.js';

export interface PlannedWord extends Sought {
  /** Ids of actors that the word names. */
  readonly actors: ReadonlySet<string>;
  /** Ids of actors whose names sound like it: they count when nothing has the word as it is written. */
  readonly alike: ReadonlySet<string>;
}

export interface Plan {
  readonly query: Query;
  readonly words: readonly PlannedWord[];
  /** Filters in use, each with its test. */
  readonly filters: ReadonlyMap<ValueFilter | 'date', (facts: ShardFacts) => boolean>;
  /** Filter values that name nothing in the archive. */
  readonly unknown: readonly { readonly filter: ValueFilter; readonly value: string }[];
}

/** Makes `query` ready for an archive with these actors and sources. */
export function planQuery(query: Query, actors: Names, sources: Names): Plan {
  const filters = new Map<ValueFilter | 'date', (facts: ShardFacts) => boolean>();
  const unknown: { filter: ValueFilter; value: string }[] = [];
  const named = (filter: ValueFilter, names: Names): ReadonlySet<string> => {
    const ids = new Set<string>();
    for (const value of query.values[filter]) {
      const found = findNamed(names, value);
      if (found.size === 0) unknown.push({ filter, value });
      for (const id of found) ids.add(id);
    }
    return ids;
  };
  const { values } = query;
  if (values.speaker.length > 0) {
    const ids = named('speaker', actors);
    filters.set('speaker', (facts) => facts.speakers.some((id) => ids.has(id)));
  }
  if (values.side.length > 0) {
    const ids = named('side', actors);
    filters.set('side', (facts) => ids.has(facts.side));
  }
  if (values.source.length > 0) {
    const ids = named('source', sources);
    filters.set('source', (facts) => ids.has(facts.source));
  }
  if (values.role.length > 0)
    filters.set('role', (facts) => facts.roles.some((role) => values.role.some((value) => hasWords(role, value))));
  if (values.stance.length > 0)
    filters.set('stance', (facts) => values.stance.some((value) => value.toLowerCase() === facts.stance));
  if (values.kind.length > 0)
    filters.set('kind', (facts) => values.kind.some((value) => value.toLowerCase() === facts.kind));
  if (values.basis.length > 0)
    filters.set('basis', (facts) => values.basis.some((value) => value.toLowerCase() === facts.basis));
  const within = dateTest(query.dates);
  if (within) filters.set('date', within);
  const words = query.words.map((word) => ({
    ...word,
    actors: namedByWord(actors, word.text),
    alike: namedBySound(actors, word.text),
  }));
  return { query, words, filters, unknown };
}

const hasWords = (text: string, sought: string): boolean => {
  const words = foldWord(text).split(/[^\p{L}\p{N}]+/u);
  return foldWord(sought)
    .split(/[^\p{L}\p{N}]+/u)
    .every((word) => words.includes(word));
};

/** Whether all days that a date may stand for lie in the range; null where no range is asked for. */
export function dateTest({
  from,
  to,
  after,
  before,
}: Query['dates']): ((facts: Pick<ShardFacts, 'first' | 'last'>) => boolean) | null {
  if (!from && !to && !after && !before) return null;
  return ({ first, last }) =>
    first !== '' &&
    (!from || first >= from) &&
    (!to || last.slice(0, to.length) <= to) &&
    (!after || first.slice(0, after.length) > after) &&
    (!before || last < before);
}
