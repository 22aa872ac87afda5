/** Numbers and amounts in words for readers. */
import type { Ledger } from '../../archive/index.js';
import type { Comparator, Figure } from '../../record/index.js';

/** "92,000": digits in threes. */
export function formatNumber(value: number): string {
  const [whole = '', fraction] = String(Math.abs(value)).split('.');
  if (!/^\d+$/.test(whole)) return String(value);
  let grouped = '';
  for (let end = whole.length; end > 0; end -= 3)
    grouped = whole.slice(Math.max(0, end - 3), end) + (grouped && `,${grouped}`);
  return `${value < 0 ? '−' : ''}${grouped}${fraction ? `.${fraction}` : ''}`;
}

/** "1 quote", "2 quotes". */
export const count = (number: number, one: string, many = `${one}s`): string =>
  `${formatNumber(number)} ${number === 1 ? one : many}`;

const BEFORE: Readonly<Record<Exclude<Comparator, 'range' | 'vague'>, string>> = {
  exact: '',
  about: 'about ',
  more_than: 'more than ',
  at_least: 'at least ',
  up_to: 'up to ',
  less_than: 'fewer than ',
};

/** "more than 92,000", "80,000 to 100,000", "no number" for a vague figure. */
export function formatAmount({
  comparator,
  value,
  min,
  max,
}: Pick<Figure, 'comparator' | 'value' | 'min' | 'max'>): string {
  if (comparator === 'vague') return 'no number';
  if (comparator === 'range')
    return min !== null && max !== null ? `${formatNumber(min)} to ${formatNumber(max)}` : 'no number';
  return value === null ? 'no number' : BEFORE[comparator] + formatNumber(value);
}

const KINDS: Readonly<Record<Exclude<Figure['kind'], 'equipment'>, string>> = {
  personnel: 'troops',
  killed: 'killed',
  wounded: 'wounded',
  captured: 'captured',
  missing: 'missing',
  displaced: 'displaced',
};

/** What a ledger counts: "troops", "killed", "tanks". */
export const countedThing = ({ kind, unit }: Pick<Ledger, 'kind' | 'unit'>): string =>
  kind === 'equipment' ? unit || 'equipment' : KINDS[kind];

/**
 * Counted nouns, in the plural, that say by themselves what became of people: "killed" behind "deaths" would say it
 * twice.
 */
const TELLING: ReadonlySet<string> = new Set([
  ...'dead deaths bodies corpses fatalities casualties victims lives martyrs killed fallen'.split(' '),
  ...(
    'injuries wounded injured amputees prisoners captives hostages detainees pows internees abductees ' +
    'inmates captured'
  ).split(' '),
  ...'refugees evacuees idps exiles asylum-seekers returnees deportees displaced missing disappeared'.split(' '),
]);

/** What a figure counts and what became of it: "troops", "soldiers killed", "wounded". */
export function countedWords({ kind, unit }: Pick<Figure, 'kind' | 'unit'>): string {
  if (kind === 'personnel' || kind === 'equipment' || TELLING.has(unit.toLowerCase())) return unit;
  return `${unit} ${kind}`.trim();
}

/** What share `part` is of `whole`, for a sentence: "93 %"; "–" of nothing. */
export const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${Math.round((100 * part) / whole)} %`;
