/** What was said: direct, mixed and indirect speech, with speaker and cue. */
import { byPosition, firstAt, passage, type Span } from '../../record/index.js';
import type { TokenizedArticle } from '../../text/index.js';
import type { LocalQuote } from '../facts.js';
import { addresseeOf } from './addressee.js';
import { quoteConfidence } from './confidence.js';
import { cueOf, isReporting } from '../english/quotes/cues.js';
import { type SpokenSpan, findSpoken } from './spoken-span.js';
import { withheldReason } from './gate.js';
import { stanceOf } from './stance.js';
import { whenSaid } from './when-said.js';
import type { ActorResolver } from '../actors/references/actor-resolver.js';
import { LIVES, SAYS_NOTHING } from '../english/quotes/speech.table.js';

// "No", "3", "так"
const WORDED = /[\p{L}\p{N}]/u;

/**
 * Reported speech less sure than this is left out, unless its verb is one of saying: on PolNeAR dev most of the rest
 * names the wrong
 * speaker or nothing that was said, and no marks vouch for the words.
 */
const LEAST_SURE = 0.4;

// "said", "according to"
const WORD = /\p{L}+/gu;

// Matches what fighting claims, not people: "the lives of more than 40 miners", "13 lives".
// Matches what tells nothing without the words around it: "it", "so", "this at a news conference", "Russia".
/** How many code units such words have at the most. */
const LONGEST_LIVES = 40;

/** How many words between marks are a term held at arm's length where nobody is known to have said them. */
const TERM_WORDS = 3;

/**
 * Whether a few words between marks are the article's own: "We hope the ‘Aston spirit’ stays", "feared for his
 * “estate”".
 */
function isArmsLength(text: string, { kind, link, start, end }: SpokenSpan, confidence: number): boolean {
  const words = text.slice(start, end).trim().split(/\s+/).length;
  if (kind !== 'mixed' || words > TERM_WORDS) return false;
  const cue = link.attribution?.cue;
  const verbs = cue
    ? (text.slice(cue.start, cue.end).toLowerCase().match(WORD) ?? []).flatMap((word) => cueOf(word) ?? [])
    : [];
  const inner =
    verbs.length > 0 && verbs.every(({ classes }) => !classes.includes('say') && !classes.includes('label'));
  return inner && (confidence === 0 || words === 1);
}

/** Whether readers are told of a quote at all: reported speech needs a verb of saying, judging, wishing or thinking. */
function isPublished(text: string, { kind, link, start, end, ...rest }: SpokenSpan, confidence: number): boolean {
  if (kind !== 'indirect') return !isArmsLength(text, { kind, link, start, end, ...rest }, confidence);
  if (SAYS_NOTHING.test(text.slice(start, end))) return false;
  if (withheldReason(text, { kind, link, start, end, ...rest })) return false;
  const cue = link.attribution!.cue;
  const words = text.slice(cue.start, cue.end).toLowerCase().match(WORD) ?? [];
  if (words.some((word) => cueOf(word)?.lemma === 'claim') && LIVES.test(text.slice(start, start + LONGEST_LIVES)))
    return false;
  if (words.some((word) => isReporting(word) || word === 'according')) return true;
  return confidence >= LEAST_SURE && words.some((word) => cueOf(word) !== undefined);
}

/**
 * Finds the quotes of an article in text order, and asks `resolver` who the speaker's words name; `published`: EDTF,
 * the
 * day from
 * which "said on Tuesday" is counted back.
 */
export function findQuotes(document: TokenizedArticle, resolver: ActorResolver, published: string): LocalQuote[] {
  // What is left of a clause may be no more than a mark: nobody said that.
  const found = findSpoken(document).filter(({ start, end }) => WORDED.test(document.text.slice(start, end)));
  const speakers = speakersOf(found, resolver);
  const sure = (quote: SpokenSpan): { named: Named; confidence: number } => {
    const source = quote.link.attribution?.source;
    const named = source ? speakers.get(source.start)! : NOBODY;
    return { named, confidence: quoteConfidence(quote, named.ids.length > 0 ? named.certainty : 0) };
  };
  const kept = found
    .map((quote) => ({ quote, ...sure(quote) }))
    .filter(({ quote, confidence }) => isPublished(document.text, quote, confidence));
  return kept.map(({ quote, named, confidence }, index) => {
    const { attribution } = quote.link;
    const source = attribution?.source ?? null;
    const stand = attribution ? stanceOf(document.text, attribution, quote, quote.kind === 'direct') : null;
    const at = (span: Span | null | undefined) => (span ? passage(document.text, span.start, span.end) : null);
    const to = attribution ? addresseeOf(document.text, attribution) : undefined;
    const said = attribution
      ? whenSaid(document.text, attribution, sentenceStart(document, attribution.cue), published)
      : undefined;
    return {
      id: `q-${index + 1}`,
      kind: quote.kind,
      ...passage(document.text, quote.start, quote.end),
      spans: quote.spans,
      speakers: [...named.ids],
      speakerMention: at(source),
      cue: at(stand?.cue),
      stance: stand?.stance ?? 'asserts',
      confidence,
      in: placeOf(document, quote.block),
      ...(said === undefined ? {} : { said }),
      ...(to === undefined ? {} : { to }),
    };
  });
}

/** Whom a source names, and how sure that is. */
interface Named {
  readonly ids: readonly string[];
  readonly certainty: number;
}

const NOBODY: Named = { ids: [], certainty: 0 };

/** Whom each source names, by the offset where it starts: `resolver` must be asked in text order. */
function speakersOf(found: readonly SpokenSpan[], resolver: ActorResolver): Map<number, Named> {
  const sources = found.flatMap(({ link: { attribution } }) =>
    attribution?.source ? [{ ...attribution.source, names: attribution.antecedent ?? attribution.source }] : [],
  );
  const speakers = new Map<number, Named>();
  for (const { start, names } of sources.sort(byPosition))
    if (!speakers.has(start))
      speakers.set(start, { ids: resolver.resolveInOrder(names), certainty: resolver.certaintyOf(names) });
  return speakers;
}

/** Where the sentence begins that `span` lies in. */
const sentenceStart = ({ sentences }: TokenizedArticle, { start }: Span): number =>
  sentences[firstAt(sentences, start + 1) - 1]?.start ?? start;

const placeOf = (document: TokenizedArticle, block: number): LocalQuote['in'] => {
  const { kind } = document.blocks[block]!;
  return kind === 'title' || kind === 'heading' ? kind : 'body';
};
