/** Archive → what search knows: one record for each quote, figure and article, in a fixed order. */
import type { Archive } from '../archive/index.js';
import { type ArticleRecord, covers, edtfBounds, type Figure, type Quote, type Span } from '../record/index.js';
import { formatDate } from '../site/format-date.js';
import type { SiteSettings } from '../site/page.js';
import { type Document, readDocument } from '../text/index.js';
import type { Directory, SearchRecord } from './record.js';
import { byDate } from './shard.js';

/** All records of the archive, by date (unknown first). */
export function searchRecords(archive: Archive, settings: Pick<SiteSettings, 'text'>): SearchRecord[] {
  return archive.articles.flatMap((article) => articleRecords(article, archive.texts.get(article.id) ?? '', settings)).sort(byDate);
}

/** The names that records refer to by id. */
export const searchDirectory = ({ actors, sources }: Pick<Archive, 'actors' | 'sources'>): Directory => ({
  actors: actors.map(({ id, name, aliases, kind, page }) => ({ id, name, aliases: [...aliases], byWord: kind !== 'unnamed', ...(!page && { page }) })),
  sources: sources.map(({ id, name }) => ({ id, name, aliases: [], byWord: true })),
});

/** The records of one article: itself, its quotes, its figures, in text order. */
function articleRecords(article: ArticleRecord, text: string, settings: Pick<SiteSettings, 'text'>): SearchRecord[] {
  const document = readDocument(text, article.title, article.body);
  return [
    articleRecord(article, document, settings),
    ...article.quotes.map((quote) => quoteRecord(article, quote)),
    ...article.figures.map((figure) => figureRecord(article, figure, document)),
  ];
}

function articleRecord(article: ArticleRecord, document: Document, { text: published }: Pick<SiteSettings, 'text'>): SearchRecord {
  const facts: readonly Span[] = [...article.quotes, ...article.figures];
  const parts = published === 'full'
    ? article.body.filter(({ kind }) => kind !== 'credit')
    : document.sentences.filter((sentence) => facts.some((fact) => fact.start < sentence.end && sentence.start < fact.end && sentence.start >= article.title.end));
  return {
    ...common(article, article.published.edtf, 'published'),
    type: 'article', id: article.id, path: `/articles/${article.id}/`, kind: 'article', confidence: 1, side: '', speakers: [], roles: [], marks: [],
    text: parts.map(({ start, end }) => document.text.slice(start, end)).join('\n'),
    about: article.actors.map(({ id }) => id).sort(),
  };
}

function quoteRecord(article: ArticleRecord, quote: Quote): SearchRecord {
  return {
    ...common(article, quote.said ?? article.published.edtf, quote.said ? 'said' : 'published'),
    type: 'quote', id: quote.id, path: `/articles/${article.id}/#${quote.id}`, kind: quote.kind, confidence: quote.confidence, side: '',
    text: quote.text, marks: [], speakers: quote.speakers, roles: rolesOf(article, quote.speakers), about: namedIn(article, quote),
  };
}

function figureRecord(article: ArticleRecord, figure: Figure, document: Document): SearchRecord {
  const sentence = document.sentences.find((span) => covers(span, figure)) ?? document.blocks.find((span) => covers(span, figure)) ?? figure;
  return {
    ...common(article, figure.asOf ?? article.published.edtf, figure.asOf ? 'as of' : 'published'),
    type: 'figure', id: figure.id, path: `/articles/${article.id}/#${figure.id}`, kind: figure.kind, confidence: figure.confidence, side: figure.side,
    text: document.text.slice(sentence.start, sentence.end), marks: [[figure.start - sentence.start, figure.end - sentence.start]],
    speakers: figure.claimant ? [figure.claimant] : [], roles: rolesOf(article, figure.claimant ? [figure.claimant] : []), about: namedIn(article, sentence),
  };
}

function common(article: ArticleRecord, date: string, dated: SearchRecord['dated']) {
  const { earliest, latest } = edtfBounds(date);
  const first = earliest || latest;
  const basis = dated === 'published' ? article.published.basis : 'stated';
  return { article: article.id, title: article.title.text || article.file, source: article.source.id, date, dated, when: formatDate(date), first, last: latest || first, basis: first ? basis : 'unknown' };
}

/** What the article calls these actors. */
function rolesOf(article: ArticleRecord, ids: readonly string[]): string[] {
  const roles = article.actors.filter(({ id }) => ids.includes(id)).flatMap((actor) => actor.roles.filter(({ span }) => span).map(({ text }) => text.replace(/\s+/g, ' ')));
  return [...new Set(roles)].sort();
}

/** Actors whom the words of a span name; not those that a pronoun or a role may mean. */
function namedIn(article: ArticleRecord, span: Span): string[] {
  const named = ({ via, ...mention }: ArticleRecord['actors'][number]['mentions'][number]) => (via === 'name' || via === 'metonym') && covers(span, mention);
  return article.actors.filter((actor) => actor.mentions.some(named)).map(({ id }) => id).sort();
}
