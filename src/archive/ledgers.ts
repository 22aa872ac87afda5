/** The figure ledger: all figures for one thing side by side, whoever counted. */
import { edtfBounds, type Figure } from '../record/index.js';
import { toSlug } from '../text/index.js';
import type { ArticleHead, FigureEntry, Ledger } from './types.js';

/** The date a figure holds for: its own, else that of its article. */
export const figureDate = ({ article, figure }: FigureEntry): string => figure.asOf ?? article.published.edtf;

/** The last word of a unit in the plural: "battle tanks" and "tank" are both "tanks". */
function equipmentUnit(figure: Figure): string {
  if (figure.kind !== 'equipment') return '';
  const head = figure.unit.split(' ').at(-1) ?? '';
  return /(?:s|aircraft|artillery)$/.test(head) || !head ? head : `${head}s`;
}

/** By the first day each may hold for, the unknown last, else as they are. */
function inTime(figures: readonly FigureEntry[]): FigureEntry[] {
  const days = figures.map((entry) => ({ entry, day: edtfBounds(figureDate(entry)).earliest || '~' }));
  return days.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)).map(({ entry }) => entry);
}

/** Groups figures by what is counted and whose it is; the largest ledgers first. */
export function groupLedgers(articles: readonly ArticleHead[]): Ledger[] {
  const ledgers = new Map<string, { kind: Figure['kind']; unit: string; side: string; figures: FigureEntry[] }>();
  for (const article of articles) {
    for (const figure of article.figures) {
      const unit = equipmentUnit(figure);
      const id = [figure.side || 'unknown', figure.kind, toSlug(unit)].filter(Boolean).join('-');
      const ledger = ledgers.get(id) ?? { kind: figure.kind, unit, side: figure.side, figures: [] };
      ledger.figures.push({ article, figure });
      ledgers.set(id, ledger);
    }
  }
  return [...ledgers]
    .map(([id, ledger]) => ({ id, ...ledger, figures: inTime(ledger.figures) }))
    .sort((a, b) => b.figures.length - a.figures.length || (a.id < b.id ? -1 : 1));
}
