/** The filters beside the results: what can be chosen, with how many hits each choice would leave. */
import type { Counts } from '../evaluate.js';
import type { Naming } from '../export.js';
import type { ValueFilter } from '../query.js';
import { NO_SOURCE, type RecordType } from '../record.js';
import { byId, digits, element } from './elements.js';
import type { SearchState } from './state.js';

/** Filters in the order they are shown, and the tabs they make sense in. */
const FACETS: readonly {
  readonly filter: ValueFilter;
  readonly label: Readonly<Partial<Record<RecordType, string>>>;
}[] = [
  { filter: 'speaker', label: { quote: 'Speaker', figure: 'Who counts' } },
  { filter: 'side', label: { figure: 'Whose' } },
  { filter: 'role', label: { quote: 'Role', figure: 'Role' } },
  { filter: 'source', label: { quote: 'Source', figure: 'Source', article: 'Source' } },
  { filter: 'kind', label: { quote: 'How it is quoted', figure: 'What is counted' } },
  { filter: 'stance', label: { quote: 'What is done with the words' } },
  { filter: 'basis', label: { quote: 'Basis of the date', figure: 'Basis of the date', article: 'Basis of the date' } },
];
/** What the values of a filter are called. */
export const WORDS: Readonly<Record<string, string>> = {
  direct: 'word for word',
  mixed: 'in part',
  indirect: 'reported',
  stated: 'stated',
  inferred: 'inferred',
  curated: 'from the archivist',
  unknown: 'unknown',
  personnel: 'troops',
  asserts: 'asserted',
  denies: 'denied',
  doubts: 'doubted',
  asks: 'asked',
  demands: 'demanded',
  unsaid: 'not said',
};
/** Values of a filter shown before all are asked for. */
const SHOWN = 8;

export interface FacetsInput {
  readonly state: SearchState;
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
  const values = [...counts].sort(
    (a, b) =>
      Number(chosen.includes(b[0])) - Number(chosen.includes(a[0])) ||
      b[1] - a[1] ||
      (nameOf(input, filter, a[0]) < nameOf(input, filter, b[0]) ? -1 : 1),
  );
  if (values.length === 0) return null;
  const shown = opened.has(filter) ? values : values.slice(0, Math.max(SHOWN, chosen.length));
  const list = element(
    'ul',
    { class: 'facet-values' },
    ...shown.map(([value, count], i) => choice(input, filter, value, count, `facet-${filter}-${i}`)),
  );
  const group = element('fieldset', { class: 'facet' }, element('legend', { class: 'label' }, legend), list);
  if (shown.length < values.length) {
    const more = element(
      'button',
      { type: 'button', class: 'facet-more', id: `facet-${filter}-more` },
      `All ${digits(values.length)}`,
    );
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
  box.addEventListener('change', () =>
    input.choose(filter, box.checked ? [...chosen, value] : chosen.filter((each) => each !== value)),
  );
  const name = element('span', { class: 'facet-name' }, element('bdi', {}, nameOf(input, filter, value)));
  return element(
    'li',
    {},
    element('label', { for: id }, box, name, element('span', { class: 'facet-count' }, digits(count))),
  );
}

function nameOf({ naming }: FacetsInput, filter: ValueFilter, value: string): string {
  if (filter === 'speaker' || filter === 'side') return naming.actors.get(value) ?? value;
  if (filter === 'source') return value === NO_SOURCE ? 'source unknown' : (naming.sources.get(value) ?? value);
  return WORDS[value] ?? value;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const formatMonth = (month: string): string =>
  `${MONTHS[Number(month.slice(5)) - 1] ?? ''} ${month.slice(0, 4)}`.trim();

/** Fills the two lists with the months that the archive has. */
export function listMonths(months: readonly string[]): void {
  for (const id of ['from', 'to'])
    byId(id).append(...months.map((month) => element('option', { value: month }, formatMonth(month))));
}

/** Shows which months are chosen; one that the archive does not have is put to the list. */
export function showMonths({ from, to }: SearchState): void {
  for (const [id, chosen] of [
    ['from', from],
    ['to', to],
  ] as const) {
    const list = byId<HTMLSelectElement>(id);
    list.value = chosen;
    if (list.value === chosen) continue;
    list.append(element('option', { value: chosen }, formatMonth(chosen)));
    list.value = chosen;
  }
}
