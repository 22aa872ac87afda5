/** The filters beside the results: what can be chosen, with how many hits each choice would leave. */
import type { Counts } from '../evaluate.js';
import type { Naming } from '../export.js';
import type { ValueFilter } from '../query.js';
import type { RecordType } from '../record.js';
import { byId, digits, element } from './elements.js';
import type { State } from './state.js';

/** Filters in the order they are shown, and the tabs they make sense in. */
const FACETS: readonly { readonly filter: ValueFilter; readonly label: Readonly<Partial<Record<RecordType, string>>> }[] = [
  { filter: 'speaker', label: { quote: 'Speaker', figure: 'Who counts' } },
  { filter: 'side', label: { figure: 'Whose' } },
  { filter: 'role', label: { quote: 'Role', figure: 'Role' } },
  { filter: 'source', label: { quote: 'Source', figure: 'Source', article: 'Source' } },
  { filter: 'kind', label: { quote: 'How it is quoted', figure: 'What is counted' } },
  { filter: 'basis', label: { quote: 'Basis of the date', figure: 'Basis of the date', article: 'Basis of the date' } },
];
const WORDS: Readonly<Record<string, string>> = {
  direct: 'word for word', mixed: 'in part', indirect: 'reported', stated: 'stated', inferred: 'inferred', curated: 'from the archivist', unknown: 'unknown',
  personnel: 'troops',
};
const SHOWN = 8;

export interface FacetsInput {
  readonly state: State;
  readonly counts: Readonly<Record<string, Counts>>;
  readonly naming: Naming;
  choose(filter: ValueFilter, values: readonly string[]): void;
}

/** Filters whose whole list was asked for. */
const opened = new Set<ValueFilter>();

/** Draws all filters anew; the keyboard stays where it was. */
export function showFacets(input: FacetsInput): void {
  const focused = document.activeElement?.id;
  const groups = FACETS.flatMap(({ filter, label }) => {
    const legend = label[input.state.tab];
    return legend ? [facet(input, filter, legend)] : [];
  });
  byId('facets').replaceChildren(...groups.filter((group) => group !== null));
  if (focused?.startsWith('facet-')) document.getElementById(focused)?.focus();
}

function facet(input: FacetsInput, filter: ValueFilter, legend: string): HTMLElement | null {
  const chosen = input.state.values[filter];
  const counts = new Map(input.counts[filter] ?? []);
  for (const value of chosen) if (!counts.has(value)) counts.set(value, 0);
  const values = [...counts].sort((a, b) => Number(chosen.includes(b[0])) - Number(chosen.includes(a[0])) || b[1] - a[1] || (nameOf(input, filter, a[0]) < nameOf(input, filter, b[0]) ? -1 : 1));
  if (values.length === 0) return null;
  const shown = opened.has(filter) ? values : values.slice(0, Math.max(SHOWN, chosen.length));
  const list = element('ul', { class: 'facet-values' }, ...shown.map(([value, count], i) => choice(input, filter, value, count, `facet-${filter}-${i}`)));
  const group = element('fieldset', { class: 'facet' }, element('legend', { class: 'label' }, legend), list);
  if (shown.length < values.length) {
    const more = element('button', { type: 'button', class: 'facet-more', id: `facet-${filter}-more` }, `All ${digits(values.length)}`);
    more.addEventListener('click', () => {
      opened.add(filter);
      showFacets(input);
      document.getElementById(`facet-${filter}-${SHOWN}`)?.focus();
    });
    group.append(more);
  }
  return group;
}

function choice(input: FacetsInput, filter: ValueFilter, value: string, count: number, id: string): HTMLElement {
  const chosen = input.state.values[filter];
  const box = element('input', { type: 'checkbox', id, checked: chosen.includes(value), 'data-value': value });
  box.addEventListener('change', () => input.choose(filter, box.checked ? [...chosen, value] : chosen.filter((each) => each !== value)));
  const name = element('span', { class: 'facet-name' }, element('bdi', {}, nameOf(input, filter, value)));
  return element('li', {}, element('label', { for: id }, box, name, element('span', { class: 'facet-count' }, digits(count))));
}

function nameOf({ naming }: FacetsInput, filter: ValueFilter, value: string): string {
  if (filter === 'speaker' || filter === 'side') return naming.actors.get(value) ?? value;
  if (filter === 'source') return naming.sources.get(value) ?? value;
  return WORDS[value] ?? value;
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** Fills the two lists of months with those that the archive has. */
export function showMonths(months: readonly string[], { from, to }: State): void {
  for (const [id, chosen, any] of [['from', from, 'the first'], ['to', to, 'the last']] as const) {
    const list = byId<HTMLSelectElement>(id);
    const known = chosen && !months.includes(chosen) ? [...months, chosen].sort() : months;
    const options = known.map((month) => element('option', { value: month }, `${MONTHS[Number(month.slice(5)) - 1] ?? ''} ${month.slice(0, 4)}`.trim()));
    list.replaceChildren(element('option', { value: '' }, any), ...options);
    list.value = chosen;
  }
}
