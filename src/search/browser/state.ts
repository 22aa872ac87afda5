/** What is asked for, as the page's address holds it: query, filters, sort and tab. */
import type { Sort } from '../evaluate.js';
import { parseQuery, type Query, VALUE_FILTERS, type ValueFilter } from '../query.js';
import type { RecordType } from '../record.js';

export interface SearchState {
  readonly q: string;
  readonly tab: RecordType;
  /** null: by relevance where words are sought, else the newest first. */
  readonly sort: Sort | null;
  readonly values: Readonly<Record<ValueFilter, readonly string[]>>;
  /** Months, "2021-11"; "" for no bound. */
  readonly from: string;
  readonly to: string;
}

const TABS: Readonly<Record<string, RecordType>> = { quotes: 'quote', figures: 'figure', articles: 'article' };
export const TAB_NAMES: Readonly<Record<RecordType, string>> = {
  quote: 'quotes',
  figure: 'figures',
  article: 'articles',
};
const SORTS: readonly Sort[] = ['relevance', 'newest', 'oldest'];
// "2021", "2021-11"
const MONTH = /^\d{4}(?:-\d{2})?$/;

/** Reads the part of the address behind "?". What it cannot hold is left out. */
export function readState(search: string): SearchState {
  const params = new URLSearchParams(search);
  const tab = params.get('tab') ?? '';
  const month = (name: string) => (MONTH.test(params.get(name) ?? '') ? params.get(name)! : '');
  return {
    q: params.get('q') ?? '',
    tab: Object.hasOwn(TABS, tab) ? TABS[tab]! : 'quote',
    sort: SORTS.find((sort) => sort === params.get('sort')) ?? null,
    values: Object.fromEntries(
      VALUE_FILTERS.map((filter) => [filter, [...new Set(params.getAll(filter).filter(Boolean))]]),
    ) as unknown as SearchState['values'],
    from: month('from'),
    to: month('to'),
  };
}

/** The part of the address from "?" on; "" for a state that asks for nothing. */
export function writeState({ q, tab, sort, values, from, to }: SearchState): string {
  const params = new URLSearchParams();
  if (q) params.set('q', q);
  if (tab !== 'quote') params.set('tab', TAB_NAMES[tab]);
  if (sort) params.set('sort', sort);
  for (const filter of VALUE_FILTERS) for (const value of values[filter]) params.append(filter, value);
  if (from) params.set('from', from);
  if (to) params.set('to', to);
  const text = params.toString();
  return text && `?${text}`;
}

/** The whole query: what is typed, and what is chosen beside it. */
export function queryOf(state: SearchState): Query {
  const typed = parseQuery(state.q);
  const values = Object.fromEntries(
    VALUE_FILTERS.map((filter) => [filter, [...typed.values[filter], ...state.values[filter]]]),
  ) as unknown as Query['values'];
  return {
    ...typed,
    values,
    dates: { ...typed.dates, from: state.from || typed.dates.from, to: state.to || typed.dates.to },
    type: typed.type || state.tab,
  };
}

/** The order of hits: the one that is chosen, else the one that fits. */
export const sortOf = (state: SearchState, query: Query): Sort =>
  state.sort ?? (query.words.length + query.phrases.length > 0 ? 'relevance' : 'newest');

/** The same question in another tab; filters that mean nothing there are taken off. */
export function withTab(state: SearchState, tab: RecordType): SearchState {
  if (tab === state.tab) return state;
  const values =
    tab === 'article'
      ? { ...state.values, speaker: [], role: [], side: [], kind: [], stance: [] }
      : { ...state.values, kind: [], side: [], stance: [] };
  return { ...state, tab, values };
}
