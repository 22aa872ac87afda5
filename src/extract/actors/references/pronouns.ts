/** Whom "he", "she", "they" and "it" stand for. */
import type { ActorDraft } from '../names/registry.js';
import type { Referent, ReferenceIndex } from './reference-index.js';

/** One possible answer and how much speaks for it. */
export interface Choice {
  readonly referent: Referent;
  readonly actor: ActorDraft | undefined;
  readonly score: number;
}

const FARTHEST = 14;
const MOST = 60;

/** What decides between candidates. */
export interface PronounQuestion {
  readonly kind: 'male' | 'female' | 'plural' | 'thing';
  readonly token: number;
  /** Who spoke last, and how many sentences ago. */
  readonly lastSpeaker: { readonly actor: ActorDraft; readonly sentence: number; readonly token: number } | undefined;
  /** Who a description stands for, where that is known. */
  readonly actorOf: (referent: Referent) => ActorDraft | undefined;
}

/** Candidates for a pronoun, best first. */
export function rankChoices(index: ReferenceIndex, question: PronounQuestion): Choice[] {
  const { token, lastSpeaker, actorOf } = question;
  const sentence = index.sentenceOf[token]!;
  const choices: Choice[] = [];
  // Somebody who speaks after the last speaker takes the pronoun from him.
  let overtaken = false;
  const last = index.before(token);
  for (let i = last; i >= 0 && i > last - MOST; i--) {
    const referent = index.referents[i]!;
    const distance = sentence - referent.sentence;
    if (distance > FARTHEST) break;
    const actor = actorOf(referent);
    const agreement = agrees(question.kind, actor);
    if (agreement === undefined) continue;
    let score = agreement - 0.8 * Math.min(distance, 6) - 0.04 * (last - i);
    if (referent.part === 'subject') score += distance === 0 ? 2 : 1.2;
    if (referent.part === 'owner') score -= 0.2;
    if (referent.quoted && !index.quoted[token]) score -= 2.5;
    if (referent.speaks) score += 0.5;
    if (!actor) score -= 0.4;
    // Whoever opens a later sentence as its subject takes the centre, too, whether or not they speak.
    const opens = index.referents[i - 1]?.sentence !== referent.sentence;
    const newSpeaker = (referent.speaks || opens) && referent.part === 'subject' && !referent.quoted;
    if (newSpeaker && lastSpeaker && actor !== lastSpeaker.actor && referent.from > lastSpeaker.token) overtaken = true;
    if (lastSpeaker && !overtaken && actor === lastSpeaker.actor)
      score += Math.max(0, 1.6 - 0.25 * (sentence - lastSpeaker.sentence));
    choices.push({ referent, actor, score });
  }
  return choices.sort((a, b) => b.score - a.score || b.referent.from - a.referent.from);
}

/** What gender, number and kind add; undefined where they forbid. */
function agrees(kind: PronounQuestion['kind'], actor: ActorDraft | undefined): number | undefined {
  if (kind === 'male' || kind === 'female') {
    if (actor && actor.kind !== 'person' && actor.kind !== 'unnamed') return undefined;
    const gender = actor?.gender ?? '';
    if (gender && gender !== kind) return undefined;
    return gender ? 0.5 : kind === 'male' ? 0 : -0.3;
  }
  if (!actor || actor.kind === 'person' || actor.kind === 'unnamed') return undefined;
  if (kind === 'plural') return actor.kind === 'group' ? 0.6 : 0;
  return actor.kind === 'group' ? undefined : 0.2;
}
