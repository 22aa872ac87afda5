/** Whether two texts report the same, or are of one form: bulletins of two days differ in their numbers and names. */
import type { Anchors } from '../text/index.js';

/** Numbers of two or more figures; with fewer a translation can't be told. */
const LEAST_NUMBERS = 3;
/**
 * Of the numbers of the text with more. Measured: translations have 0.88 and above, reports of two days in one form at
 * most 0.33.
 */
const NUMBERS_AGREE = 0.7;
/** Of the numbers and of the names of a copy that its original has. */
const COPIED = 0.7;

/** Whether both texts have nearly the same numbers. */
export function agreeInNumbers({ numbers: one }: Anchors, { numbers: two }: Anchors): boolean {
  const common = countCommon(one, two);
  return common >= LEAST_NUMBERS && common >= NUMBERS_AGREE * Math.max(one.length, two.length);
}

/** Whether what a text tells with numbers and names stands in the other one, too. */
export const isToldIn = (copy: Anchors, original: Anchors): boolean =>
  countCommon(copy.numbers, original.numbers) >= COPIED * copy.numbers.length &&
  countCommon(copy.names, original.names) >= COPIED * copy.names.length;

function countCommon(one: readonly string[], two: readonly string[]): number {
  const others = new Set(two);
  return one.filter((anchor) => others.has(anchor)).length;
}
