/** What was counted: troops, losses, equipment, with side and claimant. */
import { type Figure, passage } from '../../record/index.js';
import type { TokenizedArticle, Sentence, Token } from '../../text/index.js';
import type { LocalQuote } from '../facts.js';
import { findCandidates } from './candidates.js';
import { circumstancesOf } from './circumstances.js';
import { claimantOf } from './claimant/claimant.js';
import { figureConfidence } from './confidence.js';
import { Heard } from './claimant/quotes-at.js';
import { type HomeState, homeStateOf } from './side/home-state.js';
import { areJoined, type Candidate, type Classified, classify, isIncluded } from './event/kind.js';
import { mayStartQuantity } from './amount/quantity.js';
import { withSidesTold } from './side/same-count.js';
import { sideOf } from './side/read-side.js';
import type { ActorResolver } from '../actors/references/actor-resolver.js';
import type { Side } from './side/side.js';
import { ELLIPTICAL } from '../english/figures/candidates.table.js';

/** Finds the figures of an article in text order; the claimant of a figure in a quote is the quote's speaker. */
export function findFigures(
  document: TokenizedArticle,
  resolver: ActorResolver,
  quotes: readonly LocalQuote[],
): Figure[] {
  const article: Article = { document, resolver, heard: new Heard(quotes), home: homeStateOf(document, resolver) };
  const figures: Figure[] = [];
  const starters = document.words.map(mayStartQuantity);
  const mayStart = (token: number): boolean => starters[document.wordOf[token]!]!;
  for (const sentence of document.sentences) {
    let before: FigureInContext | null = null;
    for (const candidate of findCandidates(document.tokens, sentence, mayStart)) {
      const classified =
        classify(document.tokens, candidate, sentence.tokens[1]) ?? namedAgain(document.tokens, candidate, figures);
      if (!classified) continue;
      const id = `f-${figures.length + 1}`;
      if (before?.candidate.counted.ofNext) figures.push({ ...figures.pop()!, partOf: id });
      const whole = before && isIncluded(document.tokens, candidate) ? figures.at(-1)!.id : undefined;
      before = tell(article, sentence, candidate, classified, before);
      figures.push({ id, ...before.figure, ...(whole ? { partOf: whole } : {}) });
    }
  }
  return withSidesTold(figures);
}

/** How many tokens before a sentence its figures may lean on. */
const CONTEXT = 90;

/** "The eight sailors", whom the article has counted before: they are what they were. */
function namedAgain(
  tokens: readonly Token[],
  { quantity, counted }: Candidate,
  figures: readonly Figure[],
): Classified | null {
  if (
    quantity.value === null ||
    quantity.value < 2 ||
    counted.class === 'bare' ||
    tokens[quantity.from - 1]?.lower !== 'the'
  )
    return null;
  const noun = tokens[counted.to - 1]!.lower;
  const before = figures.slice(-AGAIN).find(({ value, unit }) => value === quantity.value && unit.endsWith(noun));
  return before ? { kind: before.kind, link: 'joined' } : null;
}

/** How many figures back. */
const AGAIN = 12;

interface Article {
  readonly document: TokenizedArticle;
  readonly resolver: ActorResolver;
  readonly heard: Heard;
  readonly home: HomeState;
}

/** A figure with what the next one of its sentence may lean on. */
interface FigureInContext {
  readonly candidate: Candidate;
  readonly side: Side;
  readonly figure: Omit<Figure, 'id'>;
}

/** Where a figure starts: at its number, or at the toll that it is: "death toll of five". */
function firstToken(tokens: readonly Token[], { quantity, counted }: Candidate, start: number): number {
  const { from } = quantity;
  if (
    counted.class !== 'bare' ||
    from - 2 < start ||
    tokens[from - 1]!.lower !== 'of' ||
    tokens[from - 2]!.lower !== 'toll'
  )
    return from;
  return from - 3 >= start && tokens[from - 3]!.lower === 'death' ? from - 3 : from - 2;
}

/** The noun that a bare number leaves out: the toll before it, or what its sentence has counted last. */
function bareUnit(text: string, before: FigureInContext | null): string {
  const words = text.toLowerCase();
  const toll = words.indexOf('toll of');
  return toll === -1 ? (before?.figure.unit ?? '') : words.slice(0, toll + 4);
}

/** Makes the figure of one classified candidate. */
function tell(
  { document, resolver, heard, home }: Article,
  sentence: Sentence,
  candidate: Candidate,
  classified: Classified,
  before: FigureInContext | null,
): FigureInContext {
  const { tokens, text } = document;
  const { quantity, counted } = candidate;
  const { kind } = classified;
  const [start, end] = sentence.tokens;
  const span = passage(
    text,
    tokens[firstToken(tokens, candidate, start)]!.start,
    tokens[Math.max(counted.to, quantity.to) - 1]!.end,
  );
  const claimant = claimantOf(document, sentence, candidate, span, resolver, heard);
  const elliptical =
    counted.class === 'bare' || (counted.to - counted.from <= 1 && ELLIPTICAL.has(tokens[counted.to - 1]!.lower));
  const joined =
    before && (elliptical || (before.figure.kind === kind && areJoined(tokens, before.candidate, candidate)))
      ? before.side
      : null;
  const side = sideOf(
    { tokens, candidate, kind, claimant, start, end, joined, context: Math.max(0, start - CONTEXT) },
    resolver,
    home,
  );
  const { value, min, max, comparator } = quantity;
  const unit =
    counted.unitTo > counted.unit
      ? text.slice(tokens[counted.unit]!.start, tokens[counted.unitTo - 1]!.end).toLowerCase()
      : bareUnit(span.text, before);
  const figure = { ...span, value, min, max, comparator, kind, unit, side: side.actor, claimant: claimant.actor };
  const confidence = figureConfidence(candidate, classified, side, claimant);
  return {
    candidate,
    side,
    figure: {
      ...figure,
      ...circumstancesOf(tokens, candidate, start, end),
      ...(claimant.quoteId ? { quoteId: claimant.quoteId } : {}),
      confidence,
    },
  };
}
