/** "he", "they", "who", "I", "the two": pronouns as a speaker's words. */
import { firstAt } from '../../../record/index.js';
import type { DiscourseState } from './discourse-state.js';
import { type Resolution, NOBODY, type Phrase } from './phrase.js';
import type { ActorDraft } from '../names/registry.js';
import {
  POSSESSIVES,
  PRONOUNS_PRONOUNS,
  READ_PRONOUN_BOTH,
  type PronounKind,
} from '../../english/actors/references.table.js';
import { CERTAINTY } from '../certainty.table.js';

/** How many names back a transcript's speaker is looked for. */
const MOST_BACK = 60;
/** How many tokens may open a sentence before the first of two. */
const OPENING = 3;
/** How many tokens a clause may stand from whom it tells of. */
const FARTHEST_CLAUSE = 12;

/** Whom a pronoun names; undefined where the phrase is none. */
export function readPronoun(discourse: DiscourseState, phrase: Phrase): Resolution | undefined {
  if (phrase.to - phrase.from > 1) return readBoth(discourse, phrase);
  const kind = PRONOUNS_PRONOUNS.get(discourse.context.document.tokens[phrase.from]!.lower);
  if (!kind) return undefined;
  if (kind === 'relative') return readRelative(discourse, phrase);
  const last = discourse.lastAsked(phrase.from);
  if (kind === 'speaker') {
    const label = labelBefore(discourse, phrase.from);
    return label || last
      ? discourse.answer(label ? [label] : last!.actors, phrase, 'pronoun', CERTAINTY.firstPerson)
      : NOBODY;
  }
  const several = last && (last.actors.length > 1 || last.actors[0]!.kind === 'group');
  if (kind === 'plural' && several) return discourse.answer(last.actors, phrase, 'pronoun', CERTAINTY.theyOfSeveral);
  const pair = kind === 'plural' ? pairBefore(discourse, phrase.from) : undefined;
  if (pair) return discourse.answer(pair, phrase, 'pronoun', CERTAINTY.theyOfPair);
  const choices = discourse.choices(kind, phrase.from);
  const [best] = choices;
  if (!best) {
    const only = last?.actors.length === 1 && kind !== 'plural' && mayBe(kind, last.actors[0]!);
    return only ? discourse.answer(last.actors, phrase, 'pronoun', CERTAINTY.onlySpeaker) : NOBODY;
  }
  const who = best.actor ?? best.referent;
  const rival = choices.find((choice) => (choice.actor ?? choice.referent) !== who);
  const margin = best.score - (rival?.score ?? -4);
  const person = pronounCertainty(margin);
  const certainty = kind === 'thing' || kind === 'plural' ? CERTAINTY.thingOrPlural : person;
  return discourse.answer([best.actor ?? discourse.introduce(best.referent)], phrase, 'pronoun', certainty);
}

/**
 * "The mayor of Aston and Peter Lind signed a letter in which they …": two who open this sentence or the one before.
 */
function pairBefore({ context }: DiscourseState, token: number): ActorDraft[] | undefined {
  const {
    named,
    index,
    document: { tokens, sentences },
  } = context;
  const sentence = index.sentenceOf[token]!;
  let i = firstAt(named, tokens[token]!.start) - 1;
  for (let steps = 0; i > 0 && steps < MOST_BACK; i--, steps++) {
    const b = named[i]!;
    // Between the two may stand what belongs to the second one's title: "Anna Weber and Lunian harbour master Peter
    // Lind".
    const a = named.slice(Math.max(0, i - OPENING), i).find(({ name }) => name.to === b.phraseFrom - 1);
    if (!a) continue;
    const there = index.sentenceOf[a.name.from]!;
    if (sentence - there > 1) return undefined;
    const opens = a.phraseFrom - sentences[there]!.tokens[0] < OPENING;
    if (
      opens &&
      tokens[b.phraseFrom - 1]!.lower === 'and' &&
      a.actor !== b.actor &&
      a.actor.kind === b.actor.kind &&
      b.name.form !== 'demonym'
    )
      return [a.actor, b.actor];
  }
  return undefined;
}

/** Whether nothing tells that an actor is no "he", "she" or "it". */
const mayBe = (kind: PronounKind, { kind: sort, gender }: ActorDraft): boolean =>
  kind === 'thing' ? sort !== 'person' : !gender || gender === kind;

/** "the two", "the two leaders", "the pair": the several who were asked for last. */
function readBoth(discourse: DiscourseState, phrase: Phrase): Resolution | undefined {
  const [first, second] = discourse.context.document.tokens.slice(phrase.from, phrase.from + 2);
  if (first!.lower !== 'the' || !READ_PRONOUN_BOTH.has(second!.lower) || phrase.to - phrase.from > 3) return undefined;
  const last = discourse.lastAsked(phrase.from);
  return last && last.actors.length > 1 ? discourse.answer(last.actors, phrase, 'pronoun', CERTAINTY.both) : undefined;
}

/** Who holds the floor in a transcript: "Anna Berg: Good evening." */
function labelBefore({ context }: DiscourseState, token: number): ActorDraft | undefined {
  const { index, document } = context;
  const last = index.before(token);
  for (let i = last; i >= 0 && i > last - MOST_BACK; i--) {
    const { actor, from, to } = index.referents[i]!;
    if (actor?.kind === 'person' && document.tokens[to]?.text === ':' && index.startsBlock(from)) return actor;
  }
  return undefined;
}

/** "Avakov, who said". */
function readRelative(discourse: DiscourseState, phrase: Phrase): Resolution {
  const actor = antecedent(discourse, phrase.from);
  return actor ? discourse.answer([actor], phrase, 'pronoun', CERTAINTY.relative) : NOBODY;
}

/** The name or description that stands right before a clause at token `token`. */
function antecedent(discourse: DiscourseState, token: number): ActorDraft | undefined {
  const { index } = discourse.context;
  const referent = index.referents[index.before(token)];
  if (!referent || index.sentenceOf[token] !== referent.sentence || token - referent.to > FARTHEST_CLAUSE)
    return undefined;
  return discourse.introduce(referent);
}

/** "his spokesman", "whose website": whose. */
export function possessorOf(discourse: DiscourseState, { from, to }: Phrase): ActorDraft | undefined {
  const { lower } = discourse.context.document.tokens[from]!;
  const kind = PRONOUNS_PRONOUNS.get(lower);
  if (to - from < 2 || !kind) return undefined;
  if (lower === 'whose') return antecedent(discourse, from);
  if (!POSSESSIVES.has(lower) || kind === 'speaker' || kind === 'relative') return undefined;
  return discourse.choices(kind, from)[0]?.actor;
}

/** The certainty of a person's pronoun, by how far the best choice leads the second. */
const pronounCertainty = (margin: number): number => CERTAINTY.pronounByLead.find(([lead]) => margin > lead)![1];
