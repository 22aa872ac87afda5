/** Which articles have sampled sequences in common. */

type Hashes = readonly number[] | Uint32Array;

/** Fewer in common prove nothing. */
const LEAST_SHARED = 4;
/** A sequence in more articles than this is boilerplate or a formula; an agency's report may be in as many. */
const MOST_OWNERS = 100;

/**
 * Pairs of articles that share hashes (32-bit), and how many; one article after the other, since most pairs share too
 * few to be remembered.
 */
export function* sharedSequences(
  sketches: ReadonlyMap<string, Hashes>,
): Generator<{ a: string; b: string; shared: number }> {
  const ids = [...sketches.keys()].sort();
  const shared = ownersOfShared(ids.map((id) => sketches.get(id)!));
  const counts = new Int32Array(ids.length);
  for (const [article, id] of ids.entries()) {
    const others: number[] = [];
    for (const owners of shared[article] ?? []) {
      for (const other of owners) if (other > article && counts[other]!++ === 0) others.push(other);
    }
    for (const other of others) {
      if (counts[other]! >= LEAST_SHARED) yield { a: id, b: ids[other]!, shared: counts[other]! };
      counts[other] = 0;
    }
  }
}

/** Hashes have 32 bits; with the number of an article behind them they are still whole numbers. */
const ARTICLES = 2 ** 20;

/**
 * For each sketch the owners of its sequences, by number: of those that others have too, and not too many. Sorted, not
 * looked up: most sequences are one article's.
 */
function ownersOfShared(sketches: readonly Hashes[]): (Uint32Array[] | undefined)[] {
  const all = new Float64Array(sketches.reduce((sum, { length }) => sum + length, 0));
  let size = 0;
  for (const [article, sketch] of sketches.entries())
    for (const hash of sketch) all[size++] = hash * ARTICLES + article;
  all.sort();
  const shared: (Uint32Array[] | undefined)[] = new Array(sketches.length);
  for (let from = 0, to = 0; from < all.length; from = to) {
    const hash = Math.floor(all[from]! / ARTICLES);
    for (to = from + 1; to < all.length && all[to]! < (hash + 1) * ARTICLES; ) to++;
    if (to - from < 2 || to - from > MOST_OWNERS) continue;
    const owners = Uint32Array.from(all.subarray(from, to), (each) => each % ARTICLES);
    for (const owner of owners) (shared[owner] ??= []).push(owners);
  }
  return shared;
}
