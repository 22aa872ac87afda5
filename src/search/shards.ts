/** Records cut into shards by date, so that a new article changes one of them and leaves the others as they are. */
import type { SearchRecord } from './record.js';

export interface RecordShard {
  /** "all", "2010s", "2021", "2021-q3", "2021-11", "2021-11-26", "undated". */
  readonly id: string;
  readonly records: readonly SearchRecord[];
}

/**
 * So many records make a shard at most, except where one day has more. Pagefind's memory and time grow with the size, and an article has
 * about five facts; the index of our own is quick to make, and the more shards it has the more a query has to fetch.
 */
export const SHARD_SIZE = { articles: 1_000, facts: 5_000, index: 20_000 } as const;

const QUARTER_OF = (day: string): string => `${day.slice(0, 4)}-q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
/** Ever smaller stretches of the calendar. */
const STRETCHES: readonly ((day: string) => string)[] = [
  () => 'all', (day) => `${day.slice(0, 3)}0s`, (day) => day.slice(0, 4), QUARTER_OF, (day) => day.slice(0, 7), (day) => day,
];

/** The shards of `records`, by date. A shard is a whole stretch of the calendar: what is in it does not depend on its neighbours. */
export function shardsOf(records: readonly SearchRecord[], most: number): RecordShard[] {
  if (records.length <= most) return records.length > 0 ? [{ id: 'all', records }] : [];
  const undated = records.filter(({ first }) => !first);
  const dated = records.filter(({ first }) => first);
  return [...(undated.length > 0 ? [{ id: 'undated', records: undated }] : []), ...cut(dated, most, 1)];
}

function cut(records: readonly SearchRecord[], most: number, level: number): RecordShard[] {
  const stretches = new Map<string, SearchRecord[]>();
  for (const record of records) {
    const id = STRETCHES[level]!(record.first);
    const there = stretches.get(id);
    if (there) there.push(record);
    else stretches.set(id, [record]);
  }
  return [...stretches]
    .sort((a, b) => (a[0] < b[0] ? -1 : 1))
    .flatMap(([id, inside]) => (inside.length > most && level + 1 < STRETCHES.length ? cut(inside, most, level + 1) : [{ id, records: inside }]));
}
