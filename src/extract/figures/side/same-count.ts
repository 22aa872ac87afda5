/**
 * Figures whose own sentence tells no side, though another one of the article does: "Seven soldiers killed" over "seven
 * Lunian soldiers were killed".
 */
import type { Figure } from '../../../record/index.js';
import { STATE_SOLDIERS } from '../../english/figures/sides.table.js';
import { SAME_COUNT_LOSSES } from '../../english/figures/side.table.js';

/** How many figures back a count of the same soldiers is looked for. */
const BACK = 3;
/** No side that is read elsewhere is surer than this. */
const MOST_SURE = 0.7;
const countOf = ({ value, kind, unit }: Figure): string => `${value} ${kind} ${unit.split(' ').at(-1)}`;
const nounOf = ({ unit }: Figure): string => unit.split(' ').at(-1)!;

/** The figures, with the sides that the same count elsewhere, or the count of such soldiers just before, has told. */
export function withSidesTold(figures: readonly Figure[]): Figure[] {
  const told = new Map<string, string>();
  for (const figure of figures)
    if (figure.side && figure.value !== null && !told.has(countOf(figure))) told.set(countOf(figure), figure.side);
  return figures.map((figure, index) => {
    if (figure.side || !SAME_COUNT_LOSSES.has(figure.kind) || !STATE_SOLDIERS.has(nounOf(figure))) return figure;
    const before = figures
      .slice(Math.max(0, index - BACK), index)
      .findLast((other) => other.side && SAME_COUNT_LOSSES.has(other.kind) && nounOf(other) === nounOf(figure));
    const side = told.get(countOf(figure)) ?? before?.side;
    return side ? { ...figure, side, confidence: Math.min(figure.confidence, MOST_SURE) } : figure;
  });
}
