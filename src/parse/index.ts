/** A file's text → headline, source, date, body, and what was left out. */
import {
  type Dropped,
  lineAt,
  type Paragraph,
  type Passage,
  passage,
  type Problem,
  type Span,
  trimSpan,
} from '../record/index.js';
import type { InputText, ParsedArticle } from './article.js';
import { readFrontMatter } from './formats/front-matter.js';
import { languageOf } from './metadata/language.js';
import { type ArticlePart, readLayout } from './layout/layout.js';
import { readPageLayout } from './layout/page-layout.js';
import { type Line, readLines } from './lines.js';
import { readMarkdown } from './formats/markdown.js';
import { parsePublished } from './metadata/published.js';
import { parseSource } from './metadata/source.js';

export type * from './article.js';
export { type Decoded, decodeText } from './formats/decode.js';
export { readFrontMatter } from './formats/front-matter.js';
export { endsWithStop } from './lines.js';
export { type HtmlArticle, readHtml } from './formats/html.js';
export { checkCuration, edtfDayOf, ownFieldOf } from './formats/curation-fields.js';
export * from './exports/index.js';
export { ARTICLE_FORMATS, type ArticleFormat } from './formats/index.js';
export { type CheckedYaml, checkYaml, readYaml, type YamlFault, type YamlPath, type YamlText } from './formats/yaml.js';

/**
 * Reads one article file. Pure; any text yields an article, and what can't be told is unknown.
 *
 * A problem of severity "error" means that the file must not be published: its front matter or its Markdown can't be
 * read.
 */
export function parseArticle(input: InputText): ParsedArticle {
  const { file, text, fixity, page } = input;
  const front = input.format === 'html' ? null : readFrontMatter(text, file);
  const known = front?.value?.title ?? page?.title ?? '';
  const { lines, markup, problems } = input.lines ? NO_LINES : linesOf(input, front?.end ?? 0);
  const told = input.lines ? readPageLayout(text, input.lines, page?.byline ?? '') : readLayout(lines, known);
  const inFront = told.some(({ role, start, end }) => role === 'title' && text.slice(start, end) === known)
    ? null
    : (front?.title ?? null);
  const parts = inFront
    ? told.map((part) => (part.role === 'title' ? { ...part, role: 'repeated title' as const } : part))
    : told;
  const title = inFront ? passage(text, inFront.start, inFront.end) : titleOf(text, parts, known);
  const body = (input.lines ? withoutLeadPicture(parts) : parts).flatMap(paragraphOf);
  const source = parseSource(text, parts, page);
  const covered = [title, ...body, ...(source.bylineSpan ? [source.bylineSpan] : [])];
  return {
    file,
    text,
    ...(input.format === 'html' ? { isMade: true as const } : {}),
    fixity,
    title,
    source,
    published: parsePublished(text, parts, page),
    body,
    dropped: droppedOf(text, parts, covered, front?.end ?? 0),
    ...(markup.length > 0 ? { markup } : {}),
    language: languageOf(text.slice(body[0]?.start ?? 0, body.at(-1)?.end ?? 0), page?.language ?? ''),
    url: page?.url ?? '',
    frontMatter: front?.value ?? null,
    problems: [...(front?.problems ?? []), ...problems],
  };
}

const NO_LINES: ReturnType<typeof linesOf> = { lines: [], markup: [], problems: [] };

/**
 * The lines below the front matter, and the signs of Markdown in them; none where the file's Markdown can't be read.
 */
function linesOf(
  { file, text, format }: InputText,
  from: number,
): { lines: Line[]; markup: Span[]; problems: Problem[] } {
  if (format !== 'markdown') return { lines: readLines(text, from), markup: [], problems: [] };
  const read = readMarkdown(text, from);
  if ('lines' in read) return { ...read, problems: [] };
  return {
    lines: [],
    markup: [],
    problems: [{ severity: 'error', file, line: lineAt(text, read.at), message: read.fault }],
  };
}

/** The headline; with an empty span where it stands nowhere in the text. */
function titleOf(text: string, parts: readonly ArticlePart[], known: string): Passage {
  const part = parts.find(({ role }) => role === 'title');
  return part ? passage(text, part.start, part.end) : { start: 0, end: 0, text: known };
}

/** A page's picture above the text is no part of it, nor is what stands under that picture. */
function withoutLeadPicture(parts: readonly ArticlePart[]): ArticlePart[] {
  const first = parts.findIndex(({ role }) => role === 'text' || role === 'heading');
  return parts.filter(({ role }, i) => i >= first || (role !== 'caption' && role !== 'credit'));
}

function paragraphOf({ start, end, role }: ArticlePart): Paragraph[] {
  return role === 'text' || role === 'heading' || role === 'caption' || role === 'credit'
    ? [{ start, end, kind: role }]
    : [];
}

/**
 * Everything that is neither headline, byline nor body: the parts told so, the front matter, and signs that no part
 * has.
 */
function droppedOf(text: string, parts: readonly ArticlePart[], covered: readonly Span[], frontEnd: number): Dropped[] {
  const taken = covered.filter(({ start, end }) => start < end);
  const isTaken = new Set(taken.map(({ start }) => start));
  const told = parts
    .filter(({ start }) => !isTaken.has(start))
    .map(({ start, end, role }): Dropped => ({ start, end, reason: reasonOf(role, end - start) }));
  const dropped = [...told];
  const all = [...taken, ...told].sort((a, b) => a.start - b.start);
  let at = 0;
  for (const { start, end } of [...all, { start: text.length, end: text.length }]) {
    // A gap may be part front matter, part what follows it.
    for (const gap of [
      { start: at, end: Math.min(start, frontEnd) },
      { start: Math.max(at, frontEnd), end: start },
    ]) {
      const trimmed = gap.start < gap.end ? trimSpan(text, gap) : gap;
      if (trimmed.start < trimmed.end)
        dropped.push({ ...trimmed, reason: trimmed.start < frontEnd ? 'front matter' : 'page furniture' });
    }
    at = Math.max(at, end);
  }
  return dropped.sort((a, b) => a.start - b.start);
}

/** Why a part is left out that is neither headline nor body; a second byline is the first's company. */
function reasonOf(role: ArticlePart['role'], length: number): Dropped['reason'] {
  if (role === 'byline') return length <= 3 ? 'editor initials' : 'author box';
  if (role === 'caption' || role === 'credit') return 'picture';
  return role as Dropped['reason'];
}
