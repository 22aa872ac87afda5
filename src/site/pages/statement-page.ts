/** One statement in all its versions, side by side, and the list of such statements. */
import type { Statement } from '../../archive/index.js';
import { formatSpan } from '../format/format-date.js';
import { keyOf } from '../keys.js';
import { hrefOf } from '../page.js';
import { type ActorLink, type QuoteView, quoteView, type Site } from '../views.js';
import { compareWords, type WordRun } from '../format/word-diff.js';

export interface VersionView {
  readonly quote: QuoteView;
  readonly runs: readonly WordRun[];
}

export interface StatementView {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly description: string;
  readonly speakers: readonly ActorLink[];
  /** When it was said, or first and last published. */
  readonly when: string;
  readonly versions: readonly VersionView[];
}

export function statementView(site: Site, statement: Statement): StatementView {
  const entries = statement.quotes.map((id) => site.lookup.versions.get(id)!);
  const quotes = entries.map((entry) => quoteView(site, entry));
  const runs = compareWords(quotes.map(({ text }) => text));
  const speakers = quotes.find((quote) => quote.speakers.length > 0)?.speakers ?? [];
  const names = speakers.map(({ name }) => name).join(' and ') || 'Nobody named';
  return {
    id: statement.id,
    href: hrefOf(site.settings, `/statements/${statement.id}/`),
    title: `${names}: “${opening(quotes)}”`,
    description: `One statement by ${names} in ${quotes.length} versions, side by side, with their differences marked.`,
    speakers,
    when: formatSpan(entries.map(({ article, quote }) => quote.said || article.published.edtf)),
    versions: quotes.map((quote, index) => ({ quote, runs: runs[index] ?? [] })),
  };
}

export const statementPageKey = ({ keys, lookup }: Site, { id, quotes }: Statement): string =>
  keyOf([id, keys.facts(quotes.map((quote) => lookup.versions.get(quote)!))]);

/** The longest version's first words: the fullest is the best to know a statement by. */
function opening(quotes: readonly QuoteView[]): string {
  const longest = quotes.reduce((best, { text }) => (text.length > best.length ? text : best), '');
  const words = longest.split(/\s+/);
  return words.length <= 10 ? words.join(' ') : `${words.slice(0, 9).join(' ')} …`;
}
