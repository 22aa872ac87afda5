/** An article's headline and body with its facts marked and noted: what the article page sets. */
import type { ArticleHead } from '../../archive/index.js';
import { type FigureHead, partsOf, type QuoteHead } from '../../extract/index.js';
import { type ArticleRecord, covers, type Paragraph, type Span } from '../../record/index.js';
import { tokenizeArticle } from '../../text/index.js';
import { type TextMark, type MarkedText, markText } from '../format/mark-text.js';
import { actorLink, type FigureView, figureView, type QuoteView, quoteView, type Site } from '../views.js';

/** A marked fact in the body. */
export interface BodyMark extends TextMark<'direct' | 'mixed' | 'indirect' | 'figure' | 'actor'> {
  /** The note that tells of it, counted from 1; 0 for actors and for the later parts of a cut quote. */
  readonly note: number;
  /** Where the actor's name leads; "" for quotes and figures. */
  readonly href: string;
  readonly doubtful: boolean;
  /** Whether the fact's anchor is here: a quote in several parts has it on the first. */
  readonly anchored: boolean;
}

/** A quote or figure as the margin tells of it. */
export type NoteView = { readonly number: number; readonly original: string } & (
  | {
      readonly about: 'quote';
      readonly quote: QuoteView;
      /** Words between marks inside reported speech of the same speakers: they have no note of their own. */
      readonly within: readonly QuoteView[];
    }
  | { readonly about: 'figure'; readonly figure: FigureView }
);

/** A paragraph, or what is shown of it. */
export interface BlockView {
  readonly kind: Paragraph['kind'] | 'title';
  /** Stretches of the text; what lies between two is left out. */
  readonly runs: readonly (readonly MarkedText<BodyMark>[])[];
  /** Whether words are left out before the first stretch, and behind the last. */
  readonly cut: readonly [before: boolean, behind: boolean];
  readonly notes: readonly NoteView[];
}

/** The headline first, then the body; for `text: facts` only the sentences that carry a quote or figure. */
export function articleBlocks(site: Site, article: ArticleHead): BlockView[] {
  const { record, text, markup } = site.archive.whole(article.id);
  const notes = notesOf(site, article, text);
  const marks = marksOf(site, article, record, notes);
  const blocks = [{ ...record.title, kind: 'title' as const }, ...record.body].filter(({ start, end }) => start < end);
  const views: BlockView[] = [];
  for (const block of blocks) {
    const here = marks.filter(
      (mark) => mark.start < block.end && mark.end > block.start && (block.kind !== 'title' || mark.kind !== 'actor'),
    );
    const shown = site.settings.text === 'full' || block.kind === 'title' ? [block] : factSentences(text, block, here);
    if (shown.length === 0) continue;
    views.push({
      kind: block.kind,
      runs: shown.map((range) => markText(text, range, here, markup)),
      cut: [shown[0]!.start > block.start, shown.at(-1)!.end < block.end],
      notes: notes.filter(({ at }) => block.start <= at && at < block.end).map(({ view }) => view),
    });
  }
  return views;
}

interface Note {
  readonly at: number;
  readonly id: string;
  readonly view: NoteView;
}

/** Every quote and figure, numbered in the order in which they end: that of the numbers that stand behind them. */
function notesOf(site: Site, article: ArticleHead, text: string): Note[] {
  const inside = quotesWithin(article.quotes);
  const contained = new Set([...inside.values()].flat());
  const facts = [
    ...article.quotes
      .filter((quote) => !contained.has(quote))
      .map((quote) => ({ at: quote.start, end: quote.end, id: quote.id, quote, figure: null })),
    ...article.figures.map((figure) => ({ at: figure.start, end: figure.end, id: figure.id, quote: null, figure })),
  ].sort((a, b) => a.end - b.end || b.at - a.at || (a.id < b.id ? -1 : 1));
  return facts.map(({ at, end, id, quote, figure }, index) => {
    const original = originalAddress(article, text, { start: at, end });
    const view: NoteView = quote
      ? {
          number: index + 1,
          original,
          about: 'quote',
          quote: quoteView(site, { article, quote }, true),
          within: (inside.get(quote) ?? []).map((part) => quoteView(site, { article, quote: part }, true)),
        }
      : {
          number: index + 1,
          original,
          about: 'figure',
          figure: figureView(site, { article, figure: figure as FigureHead }, true),
        };
    return { at, id, view };
  });
}

/** The quotes between marks that stand inside reported speech of the same speakers, by that speech. */
function quotesWithin(quotes: readonly QuoteHead[]): Map<QuoteHead, QuoteHead[]> {
  const within = new Map<QuoteHead, QuoteHead[]>();
  for (const outer of quotes) {
    if (outer.kind !== 'indirect') continue;
    const parts = quotes.filter(
      (quote) => quote.kind !== 'indirect' && covers(outer, quote) && quote.speakers.join() === outer.speakers.join(),
    );
    if (parts.length > 0) within.set(outer, parts);
  }
  return within;
}

function marksOf(site: Site, article: ArticleHead, record: ArticleRecord, notes: readonly Note[]): BodyMark[] {
  const numbers = new Map(notes.map(({ id, view }) => [id, view.number]));
  const { doubtBelow } = site.settings;
  const marks: BodyMark[] = [];
  for (const quote of record.quotes) {
    const parts = partsOf(quote);
    parts.forEach(({ start, end }, part) => {
      const note = part === parts.length - 1 ? (numbers.get(quote.id) ?? 0) : 0;
      marks.push({
        start,
        end,
        kind: quote.kind,
        id: quote.id,
        layer: 0,
        note,
        href: '',
        doubtful: quote.confidence < doubtBelow,
        anchored: part === 0,
      });
    });
  }
  for (const { id, start, end, confidence } of record.figures) {
    marks.push({
      start,
      end,
      kind: 'figure',
      id,
      layer: 1,
      note: numbers.get(id)!,
      href: '',
      doubtful: confidence < doubtBelow,
      anchored: true,
    });
  }
  for (const actor of record.actors) {
    const href = actorLink(site, actor.id, article)?.href ?? '';
    if (!href) continue;
    for (const { start, end, via } of actor.mentions) {
      if (via !== 'pronoun')
        marks.push({
          start,
          end,
          kind: 'actor',
          id: actor.id,
          layer: 2,
          note: 0,
          href,
          doubtful: false,
          anchored: false,
        });
    }
  }
  return marks;
}

/** The sentences of a block that a quote or figure stands in, neighbours joined. */
function factSentences(text: string, block: Span, marks: readonly BodyMark[]): Span[] {
  const facts = marks.filter(({ kind }) => kind !== 'actor');
  const kept: Span[] = [];
  let last = -2;
  tokenizeArticle(text, block, []).sentences.forEach((sentence, index) => {
    if (!facts.some((fact) => fact.start < sentence.end && fact.end > sentence.start)) return;
    if (index === last + 1) kept.push({ start: kept.pop()!.start, end: sentence.end });
    else kept.push({ start: sentence.start, end: sentence.end });
    last = index;
  });
  return kept;
}

/** The address of a fact's words in the original, as a text fragment; "" where the original's address is unknown. */
function originalAddress(article: ArticleHead, text: string, fact: Span): string {
  return article.url
    ? `${article.url.replace(/#.*/, '')}#:~:text=${textFragment(text.slice(fact.start, fact.end))}`
    : '';
}

/** What `#:~:text=` is followed by: the words, or the first and last five of many. */
export function textFragment(words: string): string {
  const all = words.trim().split(/\s+/);
  const encode = (part: readonly string[]) => encodeURIComponent(part.join(' ')).replaceAll('-', '%2D');
  return all.length <= 12 ? encode(all) : `${encode(all.slice(0, 5))},${encode(all.slice(-5))}`;
}
