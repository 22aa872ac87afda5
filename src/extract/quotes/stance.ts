/** What a speaker does with the words that are reported: asserts them, denies them, asks, demands, or says nothing. */
import type { Span, Stance } from '../../record/index.js';
import * as table from '../english/quotes/stance.table.js';
import {
  ASKING,
  BELIEVING,
  CALLING,
  DEMANDING,
  DENYING,
  DOUBTING,
  REFUSING,
  TOUCHING,
} from '../english/quotes/stance-words.js';
import { cueOf } from '../english/quotes/cues.js';
import type { Attribution } from './attribution/attribution.js';

/** A quote's stance, and the words that tell it: the cue with what negates it. */
export interface StanceReading {
  readonly stance: Stance;
  readonly cue: Span;
}

/** How many code units before a cue its negation is looked for. */
const REACH = 70;

// "didn't", "n't", "say", "short"
const WORD = /[\p{L}\p{N}]+(?:[’'-][\p{L}]+)*/gu;

interface Word extends Span {
  readonly lower: string;
}

function wordsIn(text: string, from: number, to: number): Word[] {
  return [...text.slice(from, to).matchAll(WORD)].map(({ 0: word, index }) => ({
    lower: word.toLowerCase().replaceAll('’', "'"),
    start: from + index,
    end: from + index + word.length,
  }));
}

const isNegation = ({ lower }: Word): boolean =>
  table.NEGATIONS.has(lower) || lower.endsWith("n't") || lower === 'cannot';

/** Whether the word may stand in a chain between a negation and its verb: "did not immediately | say". */
const isBetween = (word: Word): boolean =>
  table.STANCE_BETWEEN.has(word.lower) || isNegation(word) || REFUSING.has(word.lower) || /ly$/.test(word.lower);

/** The chain of helping words right before the cue: "has repeatedly refused to". */
function chainBefore(text: string, { cue, source }: Attribution): Word[] {
  const from = source && source.end <= cue.start ? source.end : cue.start - REACH;
  const words = wordsIn(text, Math.max(0, from, cue.start - REACH), cue.start);
  let first = words.length;
  while (first > 0 && isBetween(words[first - 1]!)) {
    const end = words[first]?.start ?? cue.start;
    // Nothing but spaces, or the commas of an aside, between the words of a chain.
    if (/[^\s,]/.test(text.slice(words[first - 1]!.end, end))) break;
    first--;
  }
  return words.slice(first);
}

/** What the words of a cue and around it tell. */
interface Parts {
  readonly chain: readonly Word[];
  readonly cued: readonly Word[];
  /** Cue and chain as written. */
  readonly phrase: string;
  /** What stands between the cue and what is reported, then that itself. */
  readonly behind: string;
}

/** How many code units behind a cue tell how its verb is meant. */
const BEHIND = 120;

/**
 * The stance in which the attribution's source holds the words at `span`; `direct`: whether these are whole sentences
 * between marks.
 */
export function stanceOf(text: string, attribution: Attribution, span: Span, direct: boolean): StanceReading {
  const { cue } = attribution;
  const chain = chainBefore(text, attribution);
  const cued = wordsIn(text, cue.start, cue.end);
  const negated = chain.findIndex((word) => isNegation(word) || REFUSING.has(word.lower));
  const governing = governingVerb(text, attribution, cued);
  const start = governing?.start ?? (negated < 0 ? cue.start : chainStart(chain, negated));
  const nothing = wordsIn(text, cue.end, Math.min(span.start, cue.end + 24)).find(
    ({ lower }, at) => at < 2 && table.NEGATED_OBJECTS.has(lower),
  );
  const end = nothing?.end ?? cue.end;
  const behind = text.slice(cue.end, cue.end + BEHIND).replace(/^\s/, '');
  const parts = { chain: negated < 0 ? [] : chain.slice(negated), cued, phrase: text.slice(start, end), behind };
  const found = nothing ? 'unsaid' : governing ? 'denies' : cueStance(parts, span.start < cue.start);
  const stance = direct ? spokenStance(text, found, attribution, span, parts) : (found ?? supposed(text, attribution));
  return { stance: stance ?? 'asserts', cue: { start, end } };
}

/** A chain begins with the helping verb before its negation: "did | not say". */
const chainStart = (chain: readonly Word[], negated: number): number =>
  chain[negated - 1] && !REFUSING.has(chain[negated - 1]!.lower) && !/ly$/.test(chain[negated - 1]!.lower)
    ? chain[negated - 1]!.start
    : chain[negated]!.start;

/**
 * Words between marks that are sentences are said as they stand, whatever was denied before: "She denied it: “I was
 * at home.”" What was not said, asked or demanded was not.
 */
function spokenStance(
  text: string,
  found: Stance | undefined,
  { cue }: Attribution,
  span: Span,
  { chain, cued }: Parts,
): Stance | undefined {
  const words = text.slice(span.start, span.end).trimEnd();
  const own = /\?[”"’']?$/.test(words) && !/[.!] /.test(words) ? 'asks' : undefined;
  const attached = cue.end <= span.start && !/[.,:;]/.test(text.slice(cue.end, span.start));
  if ([...chain, ...cued].some(isNegation) || (attached && found === 'denies'))
    return attached ? found : (own ?? 'asserts');
  return own ?? (found === 'demands' && attached ? 'demands' : undefined);
}

/** A saying that is only supposed or expected: "if Kyiv says", "might announce". */
function supposed(text: string, { cue, source }: Attribution): Stance | undefined {
  const first = source && source.end <= cue.start ? source : cue;
  const before = wordsIn(text, Math.max(0, first.start - 12), first.start).at(-1);
  if (before && table.SUPPOSING.has(before.lower) && !/[.,;]/.test(text.slice(before.end, first.start)))
    return 'unsaid';
  const helping =
    source && source.end <= cue.start ? wordsIn(text, source.end, cue.end) : wordsIn(text, cue.start, cue.end);
  return helping.length < 6 && helping.some(({ lower }) => table.UNREAL.has(lower)) ? 'unsaid' : undefined;
}

/**
 * The verb that denies a claim which is itself the cue: "dismissed | suggestions that"; none where others make the
 * claim.
 */
function governingVerb(text: string, { cue, source }: Attribution, cued: readonly Word[]): Word | undefined {
  const noun = cued.at(-1);
  if (!noun || !cued.some(({ lower }) => table.CLAIM_NOUNS.has(lower)) || !source) return undefined;
  // "rejected Western suggestions that": who stands right before the noun suggests.
  if (source.end <= cue.start && cue.start - source.end < 4) return undefined;
  const words = wordsIn(text, Math.max(0, cue.start - 40), cue.start).slice(-4);
  return words.findLast(
    ({ lower, start, end }) =>
      DENYING.has(lower) && start !== source.start && !/[,.;:]/.test(text.slice(end, cue.start)),
  );
}

/** The stance that the cue's own words tell; undefined where it asserts. `inverted`: the words stand before the cue. */
function cueStance({ chain, cued, phrase, behind }: Parts, inverted: boolean): Stance | undefined {
  const negations = chain.filter(isNegation).length + cued.filter(isNegation).length;
  const refusing = [...chain, ...cued].some(({ lower }) => REFUSING.has(lower));
  if (table.NO_DOUBT.test(phrase)) return undefined;
  if (table.SILENT_PHRASE.test(phrase)) return 'unsaid';
  if (table.DOUBTING_PHRASE.test(phrase)) return 'doubts';
  const main = cued.find((word) => cueOf(word.lower) && !isBetween(word)) ?? cued.find((word) => !isBetween(word));
  const has = (forms: ReadonlySet<string>): boolean => cued.some(({ lower }) => forms.has(lower));
  if (refusing) {
    const told = [...cued.map(({ lower }) => lower), ...(/^to \p{Ll}+/u.exec(behind)?.[0].split(' ') ?? [])];
    const telling = told.some((word) => table.STANCE_TELLING.has(word));
    return telling || main === undefined || DENYING.has(main.lower) ? 'unsaid' : refusesToAct(cued, behind);
  }
  if (table.DENYING_PHRASE.test(phrase)) return negations > 0 ? 'unsaid' : 'denies';
  if (has(DENYING) || has(table.DENYING_NOUNS)) return negations > 0 ? 'unsaid' : 'denies';
  if (isQuestion(cued)) return 'asks';
  if (has(DOUBTING) || has(table.DOUBTING_NOUNS)) return negations > 0 ? undefined : 'doubts';
  if (negations > 0) return has(BELIEVING) ? negatedBelief(behind) : 'unsaid';
  if (has(TOUCHING) && claims(behind)) return 'unsaid';
  if (has(ASKING)) return asked(cued, behind, inverted);
  if (has(table.ASKING_NOUNS)) return 'asks';
  if (has(DEMANDING) || has(table.DEMANDING_NOUNS) || calls(cued, behind)) return wanted(phrase, behind);
  return WARNING.test(phrase) && table.BIDDEN.test(behind) ? 'demands' : undefined;
}

/** "question" as a noun: "the question of", "taking questions". */
const isQuestion = (cued: readonly Word[]): boolean =>
  cued.some(
    ({ lower }, at) =>
      at > 0 && /^questions?$/.test(lower) && !/(?:ly|also|to|and|then|who|has|have)$/.test(cued[at - 1]!.lower),
  );

/** "called on", "calls for", "pleaded with", but not "called it a theft". */
function calls(cued: readonly Word[], behind: string): boolean {
  const at = cued.findIndex(({ lower }) => CALLING.has(lower));
  return at >= 0 && table.CALLED.test([...cued.slice(at + 1).map(({ lower }) => lower), behind].join(' '));
}

/** What somebody plans to do himself is told of him: "wants to win"; what he wants of others is demanded. */
function wanted(phrase: string, behind: string): Stance | undefined {
  if (TO_KNOW.test(`${phrase} ${behind.slice(0, 14)}`)) return 'asks';
  return OWN_WISH.test(phrase) && table.OWN_PLAN.test(behind) ? undefined : 'demands';
}

// Matches verbs of wishing at the end of a cue: "hopes", "is seeking".
const OWN_WISH = /\b(?:want|hop|wish|seek|sought)(?:e|es|s|ed|ing)?(?: to(?: \p{Ll}+)?)?$/iu;

// "refused to withdraw": what is refused is not a telling but a deed.
const refusesToAct = (cued: readonly Word[], behind: string): Stance =>
  cued.length > 0 && /^(?:to|the|an?|any|his|her|their)\b/u.test(behind) ? 'denies' : 'unsaid';

// Matches verbs that may tell somebody what to do: "warned", "told".
const WARNING = /\b(?:warn(?:s|ed|ing)?|t(?:old|ells?|elling)|remind(?:s|ed|ing)?)\b/iu;

/** "does not believe that it is": believes that it isn't; "does not see why": nothing. */
const negatedBelief = (behind: string): Stance =>
  /^(?:why|how|whether|if|when|what)\b/u.test(behind) ? 'unsaid' : 'denies';

/** Whether a claim of others follows: "claims that", "the reports of". */
function claims(behind: string): boolean {
  const words = wordsIn(behind, 0, behind.length).slice(0, 5);
  return words.some(({ lower }) => table.CLAIM_NOUNS.has(lower));
}

/** "asked whether" asks; "asked them to leave", "asked for help" demand. */
function asked(cued: readonly Word[], behind: string, inverted: boolean): Stance {
  const questioned = table.QUESTIONED.exec(behind)?.[0].length ?? Number.POSITIVE_INFINITY;
  const wanted = table.WANTED.exec(behind)?.[0].length ?? Number.POSITIVE_INFINITY;
  if (inverted || questioned < wanted) return 'asks';
  const asking = cued.some(({ lower }) => /^ask/.test(lower));
  return asking && (wanted < BEHIND || cued.some(({ lower }) => lower === 'to' || lower === 'for'))
    ? 'demands'
    : 'asks';
}

// Matches "wants to know" and "demanded to know" as one phrase.
const TO_KNOW = /\bto (?:know|learn|hear)\b/u;
