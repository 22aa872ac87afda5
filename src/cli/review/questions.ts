/** What the archivist should look at: undated articles and doubtful facts, each with the sentence it stands in. */
import type { Archive } from '../../archive/index.js';
import type { ArticleRecord, Figure, Quote, Span } from '../../record/index.js';
import { foldWords } from '../../text/index.js';
import type { ExtractedArticle } from '../../extract/article.js';

/** One stretch of a paragraph; `mark` tells what it is. */
export interface QuestionSpan {
  readonly text: string;
  readonly mark: '' | 'fact' | 'speaker' | 'cue';
}

interface AboutArticle {
  /** Names the question in addresses and forms. */
  readonly id: string;
  readonly file: string;
  readonly articleId: string;
  readonly title: string;
}

/** Where an entry of the `.meta.yaml` would point: the words, and which of several where they occur more than once. */
export interface QuestionedFact {
  readonly text: string;
  readonly nth?: number;
}

export interface DateQuestion extends AboutArticle {
  readonly kind: 'date';
  /** The first paragraphs of the article. */
  readonly opening: readonly string[];
}
export interface QuoteQuestion extends AboutArticle {
  readonly kind: 'quote';
  readonly quote: Quote;
  readonly sentence: readonly QuestionSpan[];
  readonly speakers: readonly string[];
  readonly toChange: QuestionedFact;
  readonly toRemove: QuestionedFact;
}
export interface FigureQuestion extends AboutArticle {
  readonly kind: 'figure';
  readonly figure: Figure;
  readonly sentence: readonly QuestionSpan[];
  readonly side: string;
  readonly claimant: string;
  readonly toChange: QuestionedFact;
  readonly toRemove: QuestionedFact;
}
export type Question = DateQuestion | QuoteQuestion | FigureQuestion;

/** All questions, article by article: the date first, then the facts in text order. */
export function findQuestions(
  archive: Archive,
  asExtracted: (file: string) => ExtractedArticle | undefined,
  doubtBelow: number,
): Question[] {
  const isDoubtful = ({ confidence }: { readonly confidence: number }) => confidence < doubtBelow;
  const asked = archive.articles.filter(
    ({ published, quotes, figures }) => published.edtf === '' || quotes.some(isDoubtful) || figures.some(isDoubtful),
  );
  return asked.flatMap(({ id }) => {
    const { record, text } = archive.whole(id);
    const about = { file: record.file, articleId: record.id, title: record.title.text };
    const first = asExtracted(record.file);
    const names = new Map(record.actors.map(({ id, name }) => [id, name]));
    const doubtful = <Fact extends Quote | Figure>(facts: readonly Fact[]) => facts.filter(isDoubtful);
    const facts: (QuoteQuestion | FigureQuestion)[] = [
      ...doubtful(record.quotes).map((quote) => ({
        ...about,
        ...namesOf(quote, first?.quotes ?? [], record.quotes),
        kind: 'quote' as const,
        id: quote.id,
        quote,
        sentence: sentenceOf(record, text, quote, [
          [quote.speakerMention, 'speaker'],
          [quote.cue, 'cue'],
        ]),
        speakers: quote.speakers.map((id) => names.get(id) ?? id),
      })),
      ...doubtful(record.figures).map((figure) => ({
        ...about,
        ...namesOf(figure, first?.figures ?? [], record.figures),
        kind: 'figure' as const,
        id: figure.id,
        figure,
        sentence: sentenceOf(record, text, figure, []),
        side: names.get(figure.side) ?? figure.side,
        claimant: names.get(figure.claimant) ?? figure.claimant,
      })),
    ].sort((a, b) => startOf(a) - startOf(b));
    return record.published.edtf === '' ? [dateQuestion(record, text), ...facts] : facts;
  });
}

const startOf = (question: QuoteQuestion | FigureQuestion): number =>
  (question.kind === 'quote' ? question.quote : question.figure).start;

function dateQuestion(record: ArticleRecord, text: string): DateQuestion {
  const opening = record.body
    .filter(({ kind }) => kind === 'text')
    .slice(0, 4)
    .map(({ start, end }) => text.slice(start, end));
  return {
    kind: 'date',
    id: `date-${record.id}`,
    file: record.file,
    articleId: record.id,
    title: record.title.text,
    opening,
  };
}

/**
 * How an entry names the fact: `change` counts among all that was extracted, `remove` among what other entries left.
 */
function namesOf(
  fact: Span & { text: string },
  extracted: readonly (Span & { text: string })[],
  standing: readonly (Span & { text: string })[],
) {
  return { toChange: nameAmong(fact, extracted), toRemove: nameAmong(fact, standing) };
}

function nameAmong(fact: Span & { text: string }, facts: readonly (Span & { text: string })[]): QuestionedFact {
  const same = facts.filter(({ text }) => text === fact.text || foldWords(text) === foldWords(fact.text));
  return same.length > 1
    ? { text: fact.text, nth: same.findIndex(({ start, end }) => start === fact.start && end === fact.end) + 1 }
    : { text: fact.text };
}

/** The paragraph around a fact, with the fact and the words that go with it marked. */
function sentenceOf(
  record: ArticleRecord,
  text: string,
  fact: Span,
  others: readonly [Span | null, QuestionSpan['mark']][],
): QuestionSpan[] {
  const around =
    [...record.body, record.title].find(({ start, end }) => start <= fact.start && fact.end <= end) ?? fact;
  const start = Math.min(around.start, fact.start);
  const end = Math.max(around.end, fact.end);
  const marks = [[fact, 'fact'] as const, ...others].filter(
    (pair): pair is [Span, QuestionSpan['mark']] => pair[0] !== null && pair[0].start >= start && pair[0].end <= end,
  );
  const edges = [...new Set([start, end, ...marks.flatMap(([span]) => [span.start, span.end])])].sort((a, b) => a - b);
  return edges.slice(1).map((to, i) => {
    const from = edges[i]!;
    const inside = marks.filter(([span]) => span.start <= from && to <= span.end);
    return {
      text: text.slice(from, to),
      mark: inside.find(([, mark]) => mark !== 'fact')?.[1] ?? inside[0]?.[1] ?? '',
    };
  });
}
