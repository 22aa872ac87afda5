/** The archivist's word on one article, put above what was read and extracted. */
import type { ExtractedArticle } from '../pipeline.js';
import { type ArticleCuration, type Identity, isEdtf, type Problem, type Span } from '../record/index.js';
import { foldWords, toSlug } from '../text/index.js';
import type { Curated } from './archive.js';
import { correctActors, correctFigures, correctQuotes } from './corrections.js';

/** An article as the archivist wants it, before the archive gives ids. */
export interface CuratedArticle extends ExtractedArticle {
  readonly tags: readonly string[];
  readonly note: string;
  /** Why the archivist took it back; "" where it stands. */
  readonly withdrawn: string;
  /** The id that the archivist set; "" where the archive gives it. */
  readonly givenId: string;
}

/** What a correction needs to know and where it reports to. */
export interface Desk {
  readonly file: string;
  /** Reports an entry that can't be carried out. */
  fault(path: readonly (string | number)[], message: string): void;
  readonly identities: readonly Identity[];
}

/** Applies front matter first, then `NAME.meta.yaml`; faults are added to `problems`, and all else still holds. */
export function curate(
  extracted: ExtractedArticle,
  meta: Curated<ArticleCuration> | undefined,
  identities: readonly Identity[],
  problems: Problem[],
): CuratedArticle {
  let article: CuratedArticle = { ...extracted, tags: [], note: '', withdrawn: '', givenId: '' };
  const words: Curated<ArticleCuration>[] = [];
  if (extracted.frontMatter) words.push({ file: extracted.file, value: extracted.frontMatter, lineOf: () => 1 });
  if (meta) words.push(meta);
  for (const word of words) {
    const fault: Desk['fault'] = (path, message) =>
      problems.push({ severity: 'error', file: word.file, line: word.lineOf(path), message });
    article = applyWord(article, word.value, { file: word.file, fault, identities });
  }
  return article;
}

function applyWord(article: CuratedArticle, word: ArticleCuration, desk: Desk): CuratedArticle {
  let curated = applyFields(article, word, desk);
  curated = correctActors(curated, word.actors ?? {}, desk);
  curated = correctQuotes(curated, word.quotes ?? {}, desk);
  return correctFigures(curated, word.figures ?? {}, desk);
}

function applyFields(article: CuratedArticle, word: ArticleCuration, desk: Desk): CuratedArticle {
  const curated = { ...article };
  const why = word.why ?? 'set by the archivist';
  if (word.title !== undefined && word.title !== article.title.text) Object.assign(curated, retitled(article, word.title));
  if (word.source !== undefined) {
    const id = toSlug(word.source) || 'source';
    curated.source = { ...article.source, id, name: word.source, basis: 'curated', why };
  }
  if (word.published !== undefined) {
    if (isEdtf(word.published)) curated.published = { edtf: word.published, basis: 'curated', evidence: [], why };
    else desk.fault(['published'], `"${word.published}" is no EDTF date; write 2021-11-30, 2021-11, 2021-11-26/.. or 2021-04~`);
  }
  if (word.language !== undefined) curated.language = word.language;
  return Object.assign(curated, {
    url: word.url ?? article.url,
    tags: word.tags ?? article.tags,
    note: word.note ?? article.note,
    withdrawn: word.withdrawn ?? article.withdrawn,
    givenId: word.id ?? article.givenId,
  });
}

/** A title that the file does not have stands nowhere in it; the file's own headline is then left out with its facts, and said so. */
function retitled(article: CuratedArticle, title: string): Pick<CuratedArticle, 'title' | 'dropped' | 'quotes' | 'figures'> {
  const { start, end } = article.title;
  const same = foldWords(title) === foldWords(article.title.text);
  const { quotes, figures } = article;
  if (same || start === end) return { title: same ? article.title : { start: 0, end: 0, text: title }, dropped: article.dropped, quotes, figures };
  const dropped = [...article.dropped, { start, end, reason: 'repeated title' as const }].sort((a, b) => a.start - b.start);
  const isElsewhere = (fact: Span): boolean => fact.end <= start || fact.start >= end;
  return { title: { start, end: start, text: title }, dropped, quotes: quotes.filter(isElsewhere), figures: figures.filter(isElsewhere) };
}
