/** The archivist's word on one article, put above what was read and extracted. */
import { headOf, type LocalHead } from '../extract/index.js';
import { endsWithStop } from '../parse/index.js';
import { type ArticleCuration, type Imported, isEdtf, type Problem, type Span } from '../record/index.js';
import { foldWords, toSlug } from '../text/index.js';
import type { ArchiveCuration, Curated } from './types.js';
import { correctActors, correctFigures, correctQuotes } from './corrections.js';
import type { ArticleInput, ExtractedArticle } from '../extract/article.js';
import type { ArchivistsFields, CuratedArticle, CuratedHead, CorrectionDesk } from './curated.js';

const NOT_CURATED: ArchivistsFields = { tags: [], note: '', withdrawn: '', givenId: '' };
/** Whether the archivist says anything of the article: by front matter or in a `NAME.meta.yaml`. */
export const isCurated = (
  { file, frontMatter }: Pick<LocalHead, 'file' | 'frontMatter'>,
  { curations }: Pick<ArchiveCuration, 'curations'>,
): boolean => frontMatter !== null || curations.has(file);

/**
 * The article without its text as the archivist wants it; only one of which he says anything is read. Faults are added
 * to `problems`.
 */
export function curateHead(input: ArticleInput, curation: ArchiveCuration, problems: Problem[]): CuratedHead {
  if (!isCurated(input.head, curation)) return { ...input.head, ...NOT_CURATED };
  const article = curate(input.load(), curation, problems);
  const { tags, note, withdrawn, givenId } = article;
  return { ...headOf(article), tags, note, withdrawn, givenId, extracted: input.head };
}

/** Applies front matter first, then `NAME.meta.yaml`; faults are added to `problems`, and all else still holds. */
export function curate(
  extracted: ExtractedArticle,
  { curations, identities: known }: ArchiveCuration,
  problems: Problem[],
): CuratedArticle {
  const identities = known?.value ?? [];
  const meta = curations.get(extracted.file);
  let article: CuratedArticle = { ...extracted, ...NOT_CURATED };
  const words: Curated<ArticleCuration>[] = [];
  if (extracted.frontMatter) words.push({ file: extracted.file, value: extracted.frontMatter, lineOf: () => 1 });
  if (meta) words.push(meta);
  for (const word of words) {
    const report = (severity: Problem['severity']) => (path: readonly (string | number)[], message: string) =>
      void problems.push({ severity, file: word.file, line: word.lineOf(path), message });
    article = applyCuration(article, word.value, {
      file: word.file,
      fault: report('error'),
      doubt: report('warning'),
      identities,
    });
  }
  return article;
}

function applyCuration(article: CuratedArticle, word: ArticleCuration, desk: CorrectionDesk): CuratedArticle {
  let curated = applyFields(article, word, desk);
  curated = correctActors(curated, word.actors ?? {}, desk);
  curated = correctQuotes(curated, word.quotes ?? {}, desk);
  return correctFigures(curated, word.figures ?? {}, desk);
}

function applyFields(article: CuratedArticle, word: ArticleCuration, desk: CorrectionDesk): CuratedArticle {
  const curated = { ...article, ...(word.from ? importedFields(article, word.from) : {}) };
  const why = word.why ?? 'set by the archivist';
  if (word.title !== undefined && word.title !== curated.title.text)
    Object.assign(curated, retitled(curated, word.title));
  if (word.source !== undefined) {
    const id = toSlug(word.source) || 'source';
    curated.source = { ...curated.source, id, name: word.source, basis: 'curated', why };
  }
  if (word.byline !== undefined) curated.source = { ...curated.source, byline: word.byline };
  if (word.published !== undefined) {
    if (isEdtf(word.published)) curated.published = { edtf: word.published, basis: 'curated', evidence: [], why };
    else
      desk.fault(
        ['published'],
        `"${word.published}" is no EDTF date; write 2021-11-30, 2021-11, 2021-11-26/.. or 2021-04~`,
      );
  }
  if (word.language !== undefined) curated.language = word.language;
  return Object.assign(curated, {
    url: word.url ?? curated.url,
    tags: word.tags ?? curated.tags,
    note: word.note ?? article.note,
    withdrawn: word.withdrawn ?? article.withdrawn,
    givenId: word.id ?? article.givenId,
  });
}

/** What the export of an imported article states: as much a statement of a source as the file's own words. */
function importedFields(article: CuratedArticle, from: Imported): Partial<CuratedArticle> {
  const why = `Stated by the export "${from.export}" (row ${from.row}).`;
  const { title, source, published, byline, url, language, tags } = from;
  const named = source === undefined ? {} : { id: toSlug(source) || 'source', name: source, basis: 'stated', why };
  return {
    ...(title === undefined || title === article.title.text ? {} : retitled(article, title)),
    source: { ...article.source, ...named, ...(byline === undefined ? {} : { byline }) } as CuratedArticle['source'],
    ...(published !== undefined && isEdtf(published)
      ? { published: { edtf: published, basis: 'stated' as const, evidence: [], why } }
      : {}),
    ...(url === undefined ? {} : { url }),
    ...(language === undefined ? {} : { language }),
    ...(tags === undefined ? {} : { tags }),
  };
}

/**
 * A title that the file does not have stands nowhere in it. The file's own headline is then left out with its facts,
 * and said so; but one
 * that ends as a sentence does is the article's first, as where the front matter has the title.
 */
function retitled(article: CuratedArticle, title: string): Partial<CuratedArticle> {
  const { start, end, text } = article.title;
  const same = foldWords(title) === foldWords(text);
  if (same) return {};
  if (start === end) return { title: { start: 0, end: 0, text: title } };
  const isElsewhere = (fact: Span): boolean => fact.end <= start || fact.start >= end;
  const { body, quotes, figures, dropped } = article;
  const inOrder = (a: Span, b: Span): number => a.start - b.start;
  const set = { start, end: start, text: title };
  if (endsWithStop(text)) {
    return {
      title: set,
      body: [...body, { start, end, kind: 'text' as const }].sort(inOrder),
      quotes: quotes.map((quote) => (isElsewhere(quote) ? quote : { ...quote, in: 'body' as const })),
    };
  }
  return {
    title: set,
    dropped: [...dropped, { start, end, reason: 'repeated title' as const }].sort(inOrder),
    quotes: quotes.filter(isElsewhere),
    figures: figures.filter(isElsewhere),
  };
}
