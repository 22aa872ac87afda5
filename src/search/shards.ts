/** Records cut into shards by date, so that a new article changes one of them and leaves the others as they are. */
import { hash } from 'node:crypto';

export interface RecordShard<Item> {
  /**
   * "all", "2010s", "2021", "2021-q3", "2021-11", "2021-11-26", "undated"; where one of the last two is too large
   * "2021-11-26-a", "undated-a".
   */
  readonly id: string;
  readonly records: readonly Item[];
}

/**
 * So many make a shard at most. Pagefind's memory and time grow with the size; the index of our own is quick to make,
 * and the more shards
 * it has the more a query has to fetch.
 */
export const SHARD_SIZE = { articles: 1_000, facts: 20_000 } as const;

/** What of a record its shard depends on. */
interface Dated {
  /** Day, "" where unknown. */
  readonly first: string;
  /** Article id. */
  readonly article: string;
}

const QUARTER_OF = (day: string): string => `${day.slice(0, 4)}-q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
/** Ever smaller stretches of the calendar. */
const STRETCHES: readonly ((day: string) => string)[] = [
  (day) => `${day.slice(0, 3)}0s`,
  (day) => day.slice(0, 4),
  QUARTER_OF,
  (day) => day.slice(0, 7),
  (day) => day,
];
/** Digits of a hash that cut what the calendar cannot. */
const DIGITS = 3;

/**
 * The shards of `items`, by date. A shard is a whole stretch of the calendar: what is in it does not depend on its
 * neighbours.
 */
export function shardsOf<Item extends Dated>(items: readonly Item[], most: number): RecordShard<Item>[] {
  if (items.length <= most) return items.length > 0 ? [{ id: 'all', records: items }] : [];
  const undated = items.filter(({ first }) => !first);
  const dated = items.filter(({ first }) => first);
  return [
    ...(undated.length > 0 ? smaller({ id: 'undated', records: undated }, most, STRETCHES.length) : []),
    ...cut(dated, most, 0),
  ];
}

/**
 * The shard, or the smaller ones that it is cut into; `level` says by what: first the calendar, then a hash of the
 * article's id.
 */
const smaller = <Item extends Dated>(shard: RecordShard<Item>, most: number, level: number): RecordShard<Item>[] =>
  shard.records.length > most && level < STRETCHES.length + DIGITS
    ? cut(shard.records, most, level, shard.id)
    : [shard];

function cut<Item extends Dated>(
  items: readonly Item[],
  most: number,
  level: number,
  within = '',
): RecordShard<Item>[] {
  const digit = level - STRETCHES.length;
  const stretches = new Map<string, Item[]>();
  for (const item of items) {
    const id =
      digit < 0
        ? STRETCHES[level]!(item.first)
        : `${within}${digit === 0 ? '-' : ''}${hash('sha256', item.article, 'hex')[digit]}`;
    const there = stretches.get(id);
    if (there) there.push(item);
    else stretches.set(id, [item]);
  }
  return [...stretches]
    .sort((a, b) => (a[0] < b[0] ? -1 : 1))
    .flatMap(([id, inside]) => smaller({ id, records: inside }, most, level + 1));
}
