/** Pagefind in the page: several bundles, each a shard by date, searched as one. Loaded when first needed. */

/** A part of a page that holds what was asked. */
export interface PagefindPart {
  readonly url: string;
  readonly title: string;
  /** Absent for what stands before the first quote or figure; its id is "" for what stands between them. */
  readonly anchor?: { readonly id: string };
}

export interface PagefindData {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly sub_results: readonly PagefindPart[];
}

export interface PagefindHit {
  readonly words: readonly number[];
  data(): Promise<PagefindData>;
}

type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;
type Filters = Readonly<Record<string, readonly string[] | { readonly any: readonly string[] }>>;

interface Instance {
  init(): Promise<void>;
  mergeIndex(folder: string, options: Readonly<Record<string, unknown>>): Promise<void>;
  search(
    term: string | null,
    options: Readonly<Record<string, unknown>>,
  ): Promise<{ readonly results: readonly PagefindHit[]; readonly filters: Counts }>;
}

export interface Bundles {
  /** Hits by rank, or shard by shard in order of date. */
  search(
    term: string | null,
    filters: Filters,
    sort: 'relevance' | 'newest' | 'oldest',
  ): Promise<{ readonly hits: readonly PagefindHit[]; readonly counts: Counts }>;
}

/** Opens bundles: `folders` below `root`, by date with the undated first; the first one holds the engine. */
export async function openBundles(root: string, folders: readonly string[], version: string): Promise<Bundles> {
  const [first, ...others] = folders.map((folder) => `${root}${folder}/`);
  if (!first) return { search: async () => ({ hits: [], counts: {} }) };
  const { createInstance } = (await import(`${first}pagefind.js`)) as {
    createInstance(options: Readonly<Record<string, unknown>>): Instance;
  };
  const shard = (i: number) => ({ metaCacheTag: version, mergeFilter: { shard: folders[i] } });
  const instance = createInstance({ basePath: first, noWorker: true, ...shard(0) });
  await instance.init();
  await Promise.all(others.map((folder, i) => instance.mergeIndex(folder, shard(i + 1))));
  return {
    search: async (term, filters, sort) => {
      if (sort === 'relevance') {
        const { results, filters: counts } = await instance.search(term, { filters });
        return { hits: results, counts };
      }
      const hits: PagefindHit[] = [];
      let counts: Counts = {};
      for (const folder of inOrder(folders, sort)) {
        const found = await instance.search(term, {
          filters: { ...filters, shard: [folder] },
          sort: { date: sort === 'newest' ? 'desc' : 'asc' },
        });
        hits.push(...found.results);
        counts = added(counts, found.filters);
      }
      return { hits, counts };
    },
  };
}

/** Shards in order of date; what has no date comes last either way. */
function inOrder(folders: readonly string[], sort: 'newest' | 'oldest'): readonly string[] {
  if (sort === 'newest') return [...folders].reverse();
  // "articles-undated", "articles-undated-a"
  const undated = folders.filter((folder) => /undated(?:-[0-9a-f]{1,3})?$/.test(folder));
  return [...folders.filter((folder) => !undated.includes(folder)), ...undated];
}

function added(a: Counts, b: Counts): Counts {
  const sum: Record<string, Record<string, number>> = {};
  for (const counts of [a, b]) {
    for (const [filter, values] of Object.entries(counts)) {
      sum[filter] ??= {};
      for (const [value, count] of Object.entries(values)) sum[filter][value] = (sum[filter][value] ?? 0) + count;
    }
  }
  return sum;
}
