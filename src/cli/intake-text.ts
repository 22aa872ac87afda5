/** The intake report in words for the terminal. */
import { count } from '../site/format/format-amount.js';
import type { IntakeEntry, IntakeReport } from '../site/pages/intake-page.js';

/**
 * One file's line for the terminal. "a.txt: published as x-1; date stated; source unknown; 3 quotes, 2 figures, 4
 * actors; 1 doubtful; dropped 2 navigation"
 */
export function formatEntry(entry: IntakeEntry): string {
  if (entry.fate !== 'published')
    return (
      `${entry.file}: ` +
      `${entry.fate}${entry.id ? `, ${entry.fate === 'duplicate' ? 'repeats' : 'was'} ${entry.id}` : ''}`
    );
  const bases = (['stated', 'inferred', 'curated', 'unknown'] as const)
    .filter((basis) => entry[basis].length > 0)
    .map((basis) => `${entry[basis].join(' and ')} ${basis}`);
  const dropped = Object.entries(entry.dropped).map(([reason, count]) => `${count} ${reason}`);
  return [
    `${entry.file}: published as ${entry.id}`,
    ...(entry.copyOf ? [`same report as ${entry.copyOf}`] : []),
    ...bases,
    ...(entry.unread ? [`not in English (${entry.unread}): only words between marks are read`] : []),
    [count(entry.quotes, 'quote'), count(entry.figures, 'figure'), count(entry.actors, 'actor')].join(', '),
    ...(entry.doubtful ? [`${entry.doubtful} doubtful`] : []),
    ...(dropped.length > 0 ? [`dropped ${dropped.join(', ')}`] : []),
  ].join('; ');
}

/** The sums in a few lines for the terminal. */
export function formatIntake(report: IntakeReport): string {
  const withdrawn = report.entries.filter(({ fate }) => fate === 'withdrawn').length;
  const among = [
    ...(withdrawn ? [`${withdrawn} withdrawn`] : []),
    ...(report.copies
      ? [
          `${report.copies} ` +
            `${report.copies === 1 ? 'copy or translation of another' : 'copies or translations of others'}`,
        ]
      : []),
  ];
  const sum = (field: 'quotes' | 'figures' | 'doubtful') =>
    report.entries.reduce((total, entry) => total + entry[field], 0);
  const undated = report.entries.filter(({ unknown }) => unknown.includes('date')).length;
  const unsourced = report.entries.filter(({ unknown }) => unknown.includes('source')).length;
  return [
    `${count(report.files, 'file')}: ${report.published} ` +
      `published${among.length > 0 ? ` (${among.join(', ')})` : ''}, ${count(report.duplicates, 'duplicate')}, ` +
      `${report.quarantined} left out.`,
    `${count(sum('quotes'), 'quote')} and ${count(sum('figures'), 'figure')}, ${sum('doubtful')} of them ` +
      `doubtful; ${count(undated, 'article')} without a date, ${unsourced} without a source.`,
    ...(report.lost.length > 0
      ? [
          `${count(report.lost.length, 'published article')} lost ` +
            `${report.lost.length === 1 ? 'its file' : 'their files'}.`,
        ]
      : []),
  ].join('\n');
}
