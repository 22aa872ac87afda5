/** Dates that may be uncertain, approximate or open: EDTF (ISO 8601-2) level 1. */
import edtf from 'edtf';

/** The first and the last day a date may mean, as "YYYY-MM-DD"; "" where that end is open or unknown. */
export interface DateBounds {
  readonly earliest: string;
  readonly latest: string;
}

/**
 * Whether `text` is EDTF of level 1 or below: a day, month, year or season, uncertain or not, or an interval. No times
 * of day.
 */
export function isEdtf(text: string): boolean {
  if (isPlainDay(text)) return true;
  if (!/^[\dX?~%./-]+$/.test(text)) return false;
  try {
    edtf(text, { level: 1 });
    return true;
  } catch {
    return false;
  }
}

/** Nearly all dates are plain days: no need to parse those. */
const isPlainDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && isoDay(Date.parse(text)) === text;

const isoDay = (time: number): string => (Number.isFinite(time) ? new Date(time).toISOString().slice(0, 10) : '');

/** Dates already read: an archive has the same few thousand again and again. */
const known = new Map<string, DateBounds>();
/** So many are kept in mind. */
const MOST_KNOWN = 50_000;

/** The days that an EDTF date may mean; both "" for "" and for what is no EDTF date. */
export function edtfBounds(text: string): DateBounds {
  let bounds = known.get(text);
  if (bounds === undefined) {
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(text, (bounds = readBounds(text)));
  }
  return bounds;
}

function readBounds(text: string): DateBounds {
  if (isPlainDay(text)) return { earliest: text, latest: text };
  if (!text || !isEdtf(text)) return { earliest: '', latest: '' };
  const { min, max } = edtf(text, { level: 1 }) as { min: number; max: number };
  return { earliest: text.startsWith('..') ? '' : isoDay(min), latest: isoDay(max) };
}

/** Sorts by the earliest day a date may mean; dates that are unknown come last. */
export function byDate(a: string, b: string): number {
  const one = edtfBounds(a).earliest || '~';
  const two = edtfBounds(b).earliest || '~';
  return one < two ? -1 : one > two ? 1 : 0;
}
