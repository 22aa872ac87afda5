/** Order of time for what may have no date, or half of one. */
import { edtfBounds } from '../../record/index.js';

/** The day a date is placed at: its first possible day, or its last where the beginning is open; "" where unknown. */
export function placedAt(edtf: string): string {
  let day = known.get(edtf);
  if (day === undefined) {
    const { earliest, latest } = edtfBounds(edtf);
    known.set(edtf, (day = earliest || latest));
  }
  return day;
}

/** Dates already placed: reading one that is no plain day takes long. */
const known = new Map<string, string>();

/** `things` from the earliest to the latest, those without a date last, else in their order. */
export function sortInTime<Thing>(things: readonly Thing[], dateOf: (thing: Thing) => string): Thing[] {
  const keyed = things.map((thing) => [placedAt(dateOf(thing)) || '~', thing] as const);
  return keyed.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, thing]) => thing);
}

/** Whether a date names one day and nothing else: "2021-11-30". */
export const isDay = (edtf: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(edtf);

/** Days since 1970-01-01 of a day such as "2021-11-30": what charts and gaps are measured in. */
export const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;
