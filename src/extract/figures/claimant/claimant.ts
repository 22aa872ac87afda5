/** Who states each figure: the speaker of the quote it stands in, else the source that its sentence names. */
import { firstAt, covers, type Span } from '../../../record/index.js';
import type { TokenizedArticle, Sentence, Token } from '../../../text/index.js';
import type { LocalQuote } from '../../facts.js';
import { type Claim, claimOf } from './claim.js';
import type { Heard } from './quotes-at.js';
import type { Candidate } from '../event/kind.js';
import { nounAt } from '../counted/noun.js';
import { ACCUSING, SAYING, SEEING, SOURCE_NOUNS } from '../../english/figures/reporting.table.js';
import type { ActorResolver } from '../../actors/references/actor-resolver.js';
import { BEHIND_HEAD, PRONOUN } from '../../english/figures/claimant.table.js';
import { CLAIMANT_CERTAINTY } from './certainty.table.js';

/** A figure's claimant, and how it was told. */
export interface Claimant {
  /** Actor id; "" for the article's own voice. */
  readonly actor: string;
  /** Id of the quote that the figure stands in; undefined where it stands in none. */
  readonly quoteId: string | undefined;
  /** aside: the article's own voice in a sentence that reports what somebody says. */
  readonly form: 'quoted' | 'indirect' | 'own voice' | 'aside' | 'unresolved' | Claim['form'];
  /** The words that name the source, where the sentence does. */
  readonly source: Span | null;
  /** Certainty of the resolver, or of the quote, about whom the words name; null in the article's own voice. */
  readonly certainty: number | null;
}

/** Finds who states the figure at `span`, of the candidate in `sentence`. */
export function claimantOf(
  document: TokenizedArticle,
  sentence: Sentence,
  candidate: Candidate,
  span: Span,
  resolver: ActorResolver,
  heard: Heard,
): Claimant {
  const around = heard.around(span.start);
  const marked = around.find((quote) => quote.kind !== 'indirect' && covers(quote, span));
  if (marked)
    return {
      actor: marked.speakers[0] ?? '',
      quoteId: marked.id,
      form: 'quoted',
      source: marked.speakerMention,
      certainty: marked.confidence,
    };
  const [start, end] = sentence.tokens;
  const { tokens } = document;
  const claim = claimOf(tokens, candidate.quantity.from, candidate.counted.to, start, end);
  const reported = around
    .filter(
      (quote) =>
        statesFigures(quote) &&
        !takesLives(quote, document.text.slice(span.start, span.end)) &&
        quote.spans.some(([from, to]) => from <= span.start && span.end <= to),
    )
    .at(-1);
  const quoteId = reported?.id;
  if (claim === 'article') return { ...OWN_VOICE, form: 'aside' };
  const source = claim?.source;
  if (source && !isPronoun(document.text, source)) {
    const actor = resolver.resolveInOrder(source)[0];
    if (actor && (resolver.certaintyOf(source) > CLAIMANT_CERTAINTY.described || isSourceLike(tokens, source)))
      return { actor, quoteId, form: claim.form, source, certainty: resolver.certaintyOf(source) };
  }
  if (reported)
    return {
      actor: reported.speakers[0] ?? '',
      quoteId,
      form: 'indirect',
      source: reported.speakerMention,
      certainty: reported.confidence,
    };
  if (!claim)
    return saysSomething(tokens, start, Math.min(end, start + 150)) ? { ...OWN_VOICE, form: 'aside' } : OWN_VOICE;
  const actor = source
    ? isPronoun(document.text, source) && heard.lastSpeaker(source.start)
    : subjectOfSentence(resolver, tokens, start, candidate.quantity.from);
  return {
    actor: actor || '',
    quoteId,
    form: actor ? claim.form : 'unresolved',
    source: source ?? null,
    certainty: CLAIMANT_CERTAINTY.fromBefore,
  };
}

const OWN_VOICE: Claimant = { actor: '', quoteId: undefined, form: 'own voice', source: null, certainty: null };

/** Whether a sentence has a reporting verb at all. */
function saysSomething(tokens: readonly Token[], start: number, end: number): boolean {
  for (let k = start; k < end; k++) if (SAYING.has(tokens[k]!.lower)) return true;
  return false;
}

/** Whether a quote's cue is one that states: praise and wishes state no figures. */
function statesFigures({ cue }: LocalQuote): boolean {
  return (
    cue !== null &&
    cue.text
      .toLowerCase()
      .split(' ', 6)
      .some(
        (word) =>
          SAYING.has(word) || SEEING.has(word) || ACCUSING.has(word) || word === 'according' || word === 'pledged',
      )
  );
}

/** "claimed 40 lives" is no claim. */
const takesLives = ({ cue }: LocalQuote, figure: string): boolean =>
  cue!.text.toLowerCase().startsWith('claim') && (figure.endsWith('lives') || figure.endsWith('victims'));

/** Whether a description is one of somebody who can state figures. */
function isSourceLike(tokens: readonly Token[], { start, end }: Span): boolean {
  const phrase = tokens.slice(firstAt(tokens, start), firstAt(tokens, end));
  const head = phrase.findIndex(({ lower, kind }) => kind === 'mark' || BEHIND_HEAD.has(lower));
  const last = phrase[(head === -1 ? phrase.length : head) - 1];
  if (!last || phrase.length > 16) return false;
  const noun = nounAt(last)?.class;
  return (
    SOURCE_NOUNS.has(last.lower) ||
    noun === 'person' ||
    noun === 'fighter' ||
    noun === 'member' ||
    phrase.every(({ capital, lower }) => capital || lower === 'the' || lower === 'of')
  );
}

/** The first actor named in the sentence before the figure: the subject of "…, saying that". */
function subjectOfSentence(resolver: ActorResolver, tokens: readonly Token[], start: number, first: number): string {
  const mention = resolver.mentions[firstAt(resolver.mentions, tokens[start]!.start)];
  return mention && mention.start < tokens[first]!.start ? mention.actor : '';
}

// "He"
const isPronoun = (text: string, { start, end }: Span): boolean =>
  end - start < 5 && PRONOUN.test(text.slice(start, end));
