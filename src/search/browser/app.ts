/** The search itself, as the page and quotes.html have it: takes what is asked, shows what is answered. */
import { type SearchAnswer, answer, type Corpus, type Hit, readHits, type Sort } from '../evaluate.js';
import type { Naming } from '../export.js';
import { asksNothing, type Query, type ValueFilter } from '../query.js';
import type { RecordType, SearchRecord } from '../record.js';
import { listenForDownloads } from './downloads.js';
import { byId, counted, digits, element } from './elements.js';
import { listMonths, showFacets, showMonths } from './facets.js';
import { resultItem } from './results.js';
import { queryOf, readState, type SearchState, sortOf, TAB_NAMES, withTab, writeState } from './state.js';

/** Articles found, as many as are asked for at a time. */
export interface Articles {
  readonly total: number;
  /** Whether `total` is only what Pagefind found, and the texts may take some away. */
  readonly unchecked: boolean;
  readonly counts: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** The next hits, `count` of them or fewer at the end. */
  next(count: number): Promise<readonly SearchRecord[]>;
}

/** What answers: the index, and on the site Pagefind beside it, for articles. */
export interface Engine {
  readonly corpus: Corpus;
  readonly naming: Naming;
  readonly doubtBelow: number;
  findArticles?(query: Query, sort: Sort): Promise<Articles>;
  /** Records that hold the words in other forms, and are not among the hits `asWritten`. */
  findOtherForms(query: Query, asWritten: readonly Hit[], count: number): Promise<readonly SearchRecord[]>;
}

/** The part of the address that says what is asked: "?q=…" or "". */
export interface Address {
  read(): string;
  write(search: string, step: 'push' | 'replace'): void;
  /** What a link to a state says. */
  link(search: string): string;
}

/** Results shown at a time. */
const PAGE = 10;

/** What is shown: the records, and how to get more of them. */
interface Shown {
  readonly records: readonly SearchRecord[];
  readonly query: Query;
  readonly words: string;
  readonly total: number;
  next(count: number): Promise<readonly SearchRecord[]>;
  all(): Promise<readonly SearchRecord[]>;
}

/** Starts the search of the page. */
export function startSearch(opening: Promise<Engine>, address: Address): void {
  let state = readState(address.read());
  let shown: Shown | null = null;
  // Only the answer to what was asked last is shown
  let asked = 0;
  const input = byId<HTMLInputElement>('q');

  const go = (wanted: SearchState, step: 'push' | 'replace' = 'push'): void => {
    state = wanted;
    if (writeState(state) !== address.read()) address.write(writeState(state), step);
    void ask().catch(fail);
  };
  const choose = (filter: ValueFilter, values: readonly string[]): void =>
    go({ ...state, values: { ...state.values, [filter]: values } });

  async function ask(): Promise<void> {
    const mine = ++asked;
    const query = queryOf(state);
    const sort = sortOf(state, query);
    showTabs(state, query, sort, address);
    const engine = await opening;
    const found = await answer(engine.corpus, query, sort);
    if (mine !== asked) return;
    showMonths(state);
    showCounts(found);
    showSuggestion(found.suggestion);
    const articles =
      query.type === 'article' && !asksNothing(query) ? await engine.findArticles?.(query, sort) : undefined;
    const next = articles ? await articlesShown(articles, query) : await factsShown(engine.corpus, found, query);
    if (mine !== asked) return;
    shown = next;
    const counts = articles ? countsOf(articles) : found.counts;
    showFacets({
      state,
      counts: query.type === 'article' && !articles ? { source: counts.source!, basis: counts.basis! } : counts,
      naming: engine.naming,
      choose,
    });
    show(shown, engine);
    showOtherForms(engine, query, found.hits, () => mine === asked);
  }

  function showSuggestion(suggestion: SearchAnswer['suggestion']): void {
    const line = byId('suggestion');
    line.replaceChildren();
    if (!suggestion) return;
    const q = state.q.replace(suggestion.written, suggestion.meant);
    const link = element('a', { href: address.link(writeState({ ...state, q })) }, element('b', {}, suggestion.meant));
    link.addEventListener('click', (event) => {
      event.preventDefault();
      input.value = q;
      go({ ...state, q });
    });
    line.append('Did you mean ', link, '?');
  }

  async function showMore(): Promise<void> {
    const [engine, records] = await Promise.all([opening, shown?.next(PAGE) ?? []]);
    const items = records.map((record) => resultItem(record, shown!.query, engine.naming, engine.doubtBelow));
    byId('results').append(...items);
    byId('more').hidden = records.length < PAGE;
    items[0]?.querySelector('a')?.focus();
  }

  input.value = state.q;
  input.addEventListener('input', () => go({ ...state, q: input.value }, state.q === '' ? 'push' : 'replace'));
  byId('search-form').addEventListener('submit', (event) => {
    event.preventDefault();
    go({ ...state, q: input.value });
  });
  for (const tab of document.querySelectorAll<HTMLAnchorElement>('[data-tab]')) {
    tab.addEventListener('click', (event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      go(withTab(state, tab.dataset.tab as RecordType));
    });
  }
  byId<HTMLSelectElement>('sort').addEventListener('change', (event) =>
    go({ ...state, sort: (event.target as HTMLSelectElement).value as Sort }),
  );
  for (const id of ['from', 'to'] as const)
    byId<HTMLSelectElement>(id).addEventListener('change', (event) =>
      go({ ...state, [id]: (event.target as HTMLSelectElement).value }),
    );
  byId('clear').addEventListener('click', () => go({ ...readState(''), q: state.q, tab: state.tab }));
  byId('more').addEventListener('click', () => void showMore().catch(fail));
  listenForDownloads(
    async () => ({
      records: (await shown?.all()) ?? [],
      naming: absolute((await opening).naming),
      name: TAB_NAMES[state.tab],
    }),
    fail,
  );
  addEventListener('popstate', () => {
    state = readState(address.read());
    input.value = state.q;
    void ask().catch(fail);
  });
  void opening
    .then(({ corpus }) => listMonths(monthsOf(corpus)))
    .then(ask)
    .catch(fail);
}

const absolute = (naming: Naming): Naming => ({ ...naming, base: new URL(naming.base, location.href).href });

function fail(error: unknown): void {
  byId('search-status').textContent =
    'The search index could not be read. Check the connection and load the page again.';
  console.error(error);
}

function showTabs(state: SearchState, query: Query, sort: Sort, address: Address): void {
  for (const tab of document.querySelectorAll<HTMLAnchorElement>('[data-tab]')) {
    tab.setAttribute('href', address.link(writeState(withTab(state, tab.dataset.tab as RecordType))));
    if (tab.dataset.tab === query.type) tab.setAttribute('aria-current', 'page');
    else tab.removeAttribute('aria-current');
  }
  byId<HTMLSelectElement>('sort').value = sort;
  byId('search-problems').textContent = query.problems.join('. ');
}

/** The numbers on the tabs; that of articles only once they were looked for. */
function showCounts({ types, query }: SearchAnswer): void {
  for (const type of ['quote', 'figure'] as const)
    byId(`count-${type}`).textContent = asksNothing(query) ? '' : digits(types[type]);
  const articles = document.getElementById('count-article');
  if (articles) articles.textContent = '';
}

const monthsOf = ({ shards }: Corpus): string[] =>
  [...new Set(shards.flatMap(({ facts }) => facts.map(({ first }) => first.slice(0, 7))))].filter(Boolean).sort();

async function factsShown({ shards }: Corpus, found: SearchAnswer, asked: Query): Promise<Shown> {
  const { query, hits } = found;
  if (asksNothing(query)) {
    const total = (type: RecordType) =>
      shards.reduce((sum, { facts }) => sum + facts.filter((each) => each.type === type).length, 0);
    const words = `${counted(total('quote'), 'quote')} and ${counted(total('figure'), 'figure')} can be searched`;
    return { records: [], query, words, total: 0, next: async () => [], all: async () => [] };
  }
  let at = PAGE;
  const begun = query.words.at(-1);
  const opened = begun?.open && !asked.words.at(-1)?.open ? ` with words that begin with “${begun.text}”` : '';
  const elsewhere = hits.length === 0 && query.type !== 'article' ? ' here; see the other tabs' : '';
  return {
    records: await readHits(hits.slice(0, PAGE)),
    query,
    words: `${counted(hits.length, query.type || 'hit')} found${opened}${elsewhere}`,
    total: hits.length,
    next: (count) => readHits(hits.slice(at, (at += count))),
    all: () => readHits(hits),
  };
}

async function articlesShown(articles: Articles, query: Query): Promise<Shown> {
  const known = [...(await articles.next(PAGE))];
  const records = [...known];
  const next = async (count: number) => {
    const found = await articles.next(count);
    known.push(...found);
    return found;
  };
  const all = async () => {
    for (let found = await next(50); found.length > 0; found = await next(50));
    return known;
  };
  const count = document.getElementById('count-article');
  if (count) count.textContent = articles.unchecked ? '' : digits(articles.total);
  const words = articles.unchecked
    ? `At most ${counted(articles.total, 'article')}, each checked before it is shown`
    : `${counted(articles.total, 'article')} found`;
  return { records, query, words, total: articles.total, next, all };
}

const countsOf = ({ counts }: Articles): Record<string, Map<string, number>> =>
  Object.fromEntries(
    Object.entries(counts).map(([filter, values]) => [
      filter,
      new Map(Object.entries(values).filter(([, count]) => count > 0)),
    ]),
  );

function show({ records, query, words, total }: Shown, { naming, doubtBelow }: Engine): void {
  byId('results').replaceChildren(...records.map((record) => resultItem(record, query, naming, doubtBelow)));
  byId('search-status').textContent = `${words}.`;
  byId('more').hidden = records.length === 0 || records.length >= total;
  byId('downloads').hidden = records.length === 0;
  performance.mark('onrecord-shown');
}

/** A button that looks for other forms of the words: who wants only the words as written fetches no more. */
function showOtherForms(
  { findOtherForms, naming, doubtBelow }: Engine,
  query: Query,
  asWritten: readonly Hit[],
  stillAsked: () => boolean,
): void {
  const section = byId('other-forms');
  const none = byId('other-none');
  const title = byId('other-title');
  const button = byId<HTMLButtonElement>('other-button');
  section.hidden = true;
  byId('other-results').replaceChildren();
  if (query.type === 'article' || query.phrases.length > 0 || !query.words.some(({ not }) => !not)) return;
  const load = async () => {
    const records = await findOtherForms(query, asWritten, PAGE);
    if (!stillAsked()) return;
    byId('other-results').replaceChildren(...records.map((record) => resultItem(record, query, naming, doubtBelow)));
    title.hidden = records.length === 0;
    none.hidden = records.length > 0;
    button.hidden = true;
    section.hidden = false;
  };
  title.hidden = none.hidden = true;
  button.hidden = false;
  button.onclick = () => void load().catch(fail);
  section.hidden = false;
}
