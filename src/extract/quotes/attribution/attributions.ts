/** Who reports what: every reporting verb or phrase outside quotations, with its source and what it reports. */
import type { Span } from '../../../record/index.js';
import { MONTHS } from '../../../text/months.table.js';
import { hashOf } from '../model/hash.js';
import { BOUNDARY_WEIGHTS, CUE_WEIGHTS } from '../model/load-weights.js';
import { sayingAtEnd } from './headline.js';
import { correctedByWording, REACH, subjectBetween } from './model-corrections.js';
import {
  countCues,
  findTokenSpan,
  type Model,
  type SentenceContext,
  type TokenSpan,
  tagCues,
} from '../model/tagger.js';
import { unpacked } from '../model/packing.js';
import { isComma, isDash, isKind, isSayingVerb, isSpeechVerb } from '../model/token-classes.js';
import { nameOfSource } from './source.js';
import type { Attribution } from './attribution.js';
import type { TokenFeatures } from '../model/token-features.js';
import type { Tokens } from '../model/boundary-features.js';

/** How much a token must fall short of being a cue before it is none: favours finding over leaving out. */
const CUE_BIAS = 1.1;

/** How many tokens an insertion between dashes may have. */
const LONGEST_INSERTION = 40;

const model: Model = {
  cues: unpacked(CUE_WEIGHTS.bytes),
  boundaries: unpacked(BOUNDARY_WEIGHTS.bytes),
  cueScale: CUE_WEIGHTS.scale,
  boundaryScale: BOUNDARY_WEIGHTS.scale,
};

/** The attributions of an article in text order, and how many cues begin before each token. */
export function findAttributions(
  text: string,
  reading: TokenFeatures,
): { attributions: Attribution[]; cued: Int32Array } {
  const cues = reading.segments.map((segment) => tagCues(model, reading, segment, CUE_BIAS));
  const cued = countCues(reading, cues.flat());
  const attributions = cues.flatMap(
    (list, index) =>
      atEndOfHeadline(text, reading, index) ??
      withoutBareColons(
        text,
        list.map((cue) =>
          attributionOf(text, { reading, segment: reading.segments[index]!, cue, cued }, index, cue.probability),
        ),
      ),
  );
  return { attributions, cued };
}

/**
 * The attributions of a sentence without a colon that leads to what a verb before it reports: in "Weber told the crowd
 * at Mill Bridge: “We stay”" the bridge says nothing.
 */
function withoutBareColons(text: string, attributions: Attribution[]): Attribution[] {
  if (attributions.length < 2) return attributions;
  return attributions.filter(({ cue, quotes }) => {
    if (text[cue.start] !== ':' || cue.end !== cue.start + 1) return true;
    return !attributions.some(
      (other) => other.source && other.cue.end < cue.start && other.quotes.some((quote) => quotes.includes(quote)),
    );
  });
}

/** How sure a headline's last words are of who says so. */
const HEADLINE_SURE = 0.85;

/** The one attribution of a headline that ends in who says so. */
function atEndOfHeadline(text: string, reading: TokenFeatures, index: number): Attribution[] | null {
  const segment = reading.segments[index]!;
  const told = sayingAtEnd(reading, segment);
  if (!told) return null;
  const quotes = quotesIn(reading, [told.content]);
  const probability = { cue: HEADLINE_SURE, source: HEADLINE_SURE, content: HEADLINE_SURE };
  return [
    {
      cue: spanOf(reading, told.cue),
      source: nameOfSource(text, spanOf(reading, told.source)),
      content: [spanOf(reading, told.content)],
      quotes: quotes.indices,
      onlyQuotes: quotes.indices.length > 0 && quotes.words === 0,
      block: segment.block,
      segment: index,
      probability,
    },
  ];
}

const spanOf = (r: TokenFeatures, { from, to }: Tokens): Span => ({ start: r.start[from]!, end: r.end[to - 1]! });

/** The quotations that stand in stretches, and how many other words. */
function quotesIn(r: TokenFeatures, parts: readonly Tokens[]): { indices: number[]; words: number } {
  const indices: number[] = [];
  let words = 0;
  for (const { from, to } of parts) {
    for (let i = from; i < to; i++) {
      if (r.quote[i]! < 0) words++;
      else if (!indices.includes(r.quote[i]!)) indices.push(r.quote[i]!);
    }
  }
  return { indices, words };
}

/** The attribution that the token at `at` in the segment with number `index` makes, taken as a cue. */
export function attributionAt(
  text: string,
  reading: TokenFeatures,
  cued: Int32Array,
  index: number,
  at: number,
): Attribution {
  const cue = { from: at, to: at + 1 };
  const attribution = attributionOf(text, { reading, segment: reading.segments[index]!, cue, cued }, index, 0);
  let verb = at - 1;
  while (
    verb > reading.segments[index]!.from &&
    !isSpeechVerb(reading, verb) &&
    reading.start[at]! - reading.end[verb]! < REACH
  )
    verb--;
  const subject = isSpeechVerb(reading, verb) ? subjectBetween(text, reading.end[verb]!, reading.start[at]!) : null;
  return subject ? { ...attribution, source: subject } : attribution;
}

/** A part without the comma that sets its attribution off. */
const withoutComma = (r: TokenFeatures, { from, to }: TokenSpan): { from: number; to: number } =>
  to - from > 1 && isComma(r, to - 1) ? { from, to: to - 1 } : { from, to };

/** A cue without the colon behind its words. */
const withoutColon = (r: TokenFeatures, { from, to }: Tokens): Tokens =>
  to - from > 1 && isKind(r, to - 1, ':') ? { from, to: to - 1 } : { from, to };

/**
 * The scene with an insertion between dashes before the cue taken for a part of it: "The ministers – Canada, France and
 * Italy – said".
 */
function beforeInsertion(scene: SentenceContext): SentenceContext {
  const { reading, segment, cue } = scene;
  const clause = clauseBefore(scene);
  if (clause >= 0) return { ...scene, cue: { from: clause, to: cue.to } };
  if (!isDash(reading, cue.from - 1) || cue.from - 1 <= segment.from) return scene;
  for (let i = cue.from - 2; i > segment.from && i > cue.from - LONGEST_INSERTION; i--) {
    if (isDash(reading, i)) return { ...scene, cue: { from: i, to: cue.to } };
  }
  return scene;
}

/** How many tokens a subject may have that only its place tells. */
const LONGEST_SUBJECT = 7;
/** How sure it is that such words name the source. */
const BY_PLACE = 0.5;

/**
 * The words between the beginning of a sentence and a cue, without a day, where the model names no source: "The
 * presidency on Sunday | called".
 */
function subjectBefore({ reading: r, segment, cue }: SentenceContext): TokenSpan | null {
  let to = cue.from;
  while (to > segment.from && (isKind(r, to - 1, 'day') || (to < cue.from && isKind(r, to - 1, 'preposition')))) to--;
  if (to === cue.from || to - segment.from > LONGEST_SUBJECT || to <= segment.from || r.capital[segment.from] !== 1)
    return null;
  for (let i = segment.from; i < to; i++)
    if (r.quote[i]! >= 0 || r.verb[i] !== 0 || isComma(r, i) || r.inside[i] === 1) return null;
  return { from: segment.from, to, probability: BY_PLACE };
}

/** Whether a day stands at token `i`, with or without "on". */
const isDayAt = (r: TokenFeatures, i: number): boolean =>
  isDayName(r, i) || (isDayName(r, i + 1) && !isKind(r, i, 'capital'));

/** Whether nothing but a date stands there: "Dec. 20", "on May 3, 2021". */
function isOnlyDate(r: TokenFeatures, { from, to }: Tokens): boolean {
  for (let i = from; i < to; i++) if (!isMonth(r, i) && !DATE_KINDS.some((kind) => isKind(r, i, kind))) return false;
  return true;
}

const DATE_KINDS = ['day', 'number', 'preposition', '.', ','] as const;

/** A weekday, or a month with its day: "Dec. 20". */
const isDayName = (r: TokenFeatures, i: number): boolean =>
  isKind(r, i, 'day') || (isMonth(r, i) && (isKind(r, i + 1, 'number') || isKind(r, i + 2, 'number')));

/** A month in words, with a capital: "may" is a verb. */
const isMonth = (r: TokenFeatures, i: number): boolean => r.capital[i] === 1 && MONTH_WORDS.has(r.word[i]!);

const MONTH_WORDS: ReadonlySet<number> = new Set([...MONTHS.keys()].map((name) => hashOf(name)));

/**
 * What is reported; what begins with a day right behind the cue says when, so that the words before are reported: "…,
 * she said Monday, after talks".
 */
function reportedBy(scene: SentenceContext, taken: readonly TokenSpan[]): TokenSpan | null {
  const first = findTokenSpan(model, scene, 'content', taken);
  if (!first || first.from !== scene.cue.to || !isDayAt(scene.reading, first.from)) return first;
  const left = findTokenSpan(model, scene, 'content', taken, 'left');
  const r = scene.reading;
  const day = isKind(r, first.from, 'day') ? first.from : first.from + 1;
  return left ?? (isComma(r, day + 1) || isOnlyDate(r, first) ? null : first);
}

/** How many tokens a statement has at least, and how many may follow the verb behind it. */
const STATEMENT = { shortest: 4, behind: 6 };

/**
 * All before the comma and who says it: "Boats have left the quay, | the harbour office of Brill said Tuesday", where
 * the model finds nothing reported.
 */
function statementBefore({ reading: r, segment, cue }: SentenceContext, source: Tokens): TokenSpan | null {
  const comma = source.from - 1;
  if (
    source.to !== cue.from ||
    comma < segment.from + STATEMENT.shortest ||
    !isComma(r, comma) ||
    !isSayingVerb(r, cue.from) ||
    segment.to - cue.to > STATEMENT.behind
  )
    return null;
  let verbs = false;
  for (let i = segment.from; i < comma; i++) {
    if (r.quote[i]! >= 0 || isKind(r, i, ':')) return null;
    verbs ||= isKind(r, i, 'be') || isKind(r, i, 'have') || isKind(r, i, 'modal');
  }
  return verbs ? { from: segment.from, to: comma, probability: BY_PLACE } : null;
}

/**
 * The comma before a clause about the speaker that ends right before the cue: "The officer, who asked not to be named,
 * | told"; -1 where there is none.
 */
function clauseBefore({ reading: r, segment, cue }: SentenceContext): number {
  if (!isComma(r, cue.from - 1)) return -1;
  for (let i = cue.from - 2; i > segment.from && i > cue.from - LONGEST_INSERTION; i--) {
    if (r.quote[i]! >= 0 || r.inside[i] === 1) return -1;
    if (isComma(r, i)) return isKind(r, i + 1, 'who') ? i : -1;
  }
  return -1;
}

const attributionOf = (text: string, scene: SentenceContext, index: number, probability: number): Attribution =>
  correctedByWording(text, readAttribution(text, scene, index, probability));

function readAttribution(text: string, scene: SentenceContext, index: number, probability: number): Attribution {
  const { reading: r, segment, cue } = scene;
  const taken: TokenSpan[] = [];
  const source = findTokenSpan(model, beforeInsertion(scene), 'source', taken) ?? subjectBefore(scene);
  if (source) taken.push(source);
  const parts: TokenSpan[] = [];
  const first = reportedBy(scene, taken) ?? (source ? statementBefore(scene, source) : null);
  if (first) {
    taken.push(first);
    parts.push(first);
    const second = findTokenSpan(model, scene, 'second', taken, first.from < cue.from ? 'right' : 'left');
    if (second) parts.push(second);
  }
  parts.sort((a, b) => a.from - b.from);
  const span = (part: Tokens): Span => spanOf(r, part);
  const { indices: quotes, words } = quotesIn(r, parts);
  return {
    cue: span(withoutColon(r, cue)),
    source: source ? nameOfSource(text, span(source)) : null,
    content: parts.map((part) => span(withoutComma(r, part))),
    quotes,
    onlyQuotes: quotes.length > 0 && words === 0,
    block: segment.block,
    segment: index,
    probability: { cue: probability, source: source?.probability ?? 0, content: first?.probability ?? 0 },
  };
}
