/** A file's text → headline, source, date, body, and what was left out. */
import type { Dropped, Paragraph, Passage } from '../record/index.js';
import { passage } from '../record/index.js';
import type { InputText, ParsedArticle } from './article.js';
import { findLanguage } from './language.js';
import { type Part, readLayout } from './layout.js';
import { readLines } from './lines.js';
import { parsePublished } from './published.js';
import { parseSource } from './source.js';

export type * from './article.js';

/** Reads one article file. Pure; any text yields an article, and what can't be told is unknown. */
export function parseArticle(input: InputText): ParsedArticle {
  const { file, text, fixity, page } = input;
  const parts = readLayout(readLines(text), page?.title ?? '');
  const body = parts.flatMap(paragraphOf);
  const bylineSpan = parts.find((part) => part.role === 'byline');
  return {
    file,
    text,
    fixity,
    title: titleOf(text, parts, page?.title ?? ''),
    source: parseSource(text, parts, page),
    published: parsePublished(text, parts, page),
    body,
    dropped: parts.flatMap((part) => droppedOf(part, bylineSpan)),
    language: page?.language || findLanguage(body.map(({ start, end }) => text.slice(start, end)).join('\n')),
    url: page?.url ?? '',
    frontMatter: null,
    problems: [],
  };
}

/** The headline; with an empty span where it stands nowhere in the text. */
function titleOf(text: string, parts: readonly Part[], known: string): Passage {
  const part = parts.find(({ role }) => role === 'title');
  return part ? passage(text, part.start, part.end) : { start: 0, end: 0, text: known };
}

function paragraphOf({ start, end, role }: Part): Paragraph[] {
  return role === 'text' || role === 'heading' || role === 'caption' || role === 'credit' ? [{ start, end, kind: role }] : [];
}

/** Everything that is neither headline, byline nor body; a second byline is the first's company. */
function droppedOf(part: Part, byline: Part | undefined): Dropped[] {
  const { start, end, role } = part;
  if (role === 'title' || role === 'text' || role === 'heading' || role === 'caption' || role === 'credit' || part === byline) return [];
  if (role !== 'byline') return [{ start, end, reason: role }];
  return [{ start, end, reason: end - start <= 3 ? 'editor initials' : 'author box' }];
}
