import { genderOfRole, type Phrase } from './phrase.js';
import type { ActorDraft } from '../names/registry.js';
import { roleFit } from './role-match.js';
import type { RoleHolder, ArticleContext } from './article-context.js';
import { CERTAINTY } from '../certainty.table.js';

/** A person found by role: how sure, and the token of his last mention before (−1 for none). */
export interface Holder {
  readonly actor: ActorDraft;
  readonly certainty: number;
  readonly at: number;
}

const LEAST_FIT = 0.35;
/** A role may be used before the article names its holder only in the headline and the lead. */
const LEAD = 3;
/** How many roles back, and how many ahead, are looked at. */
const MOST_BACK = 200;
const MOST_AHEAD = 60;

/** The person whose role fits the phrase best; of equals the one named last before it. */
export function personByRole(context: ArticleContext, phrase: Phrase): Holder | undefined {
  const asked = context.reader.phrase(phrase.from, phrase.to);
  if (!asked.head) return undefined;
  const gender = genderOfRole(asked.head);
  const best = new Map<ActorDraft, number>();
  for (const { actor, role } of rolesNear(context, phrase)) {
    if (clashes(gender, actor)) continue;
    const fit = roleFit(asked, role);
    if (fit >= LEAST_FIT) best.set(actor, Math.max(fit, best.get(actor) ?? 0));
  }
  const sentence = context.index.sentenceOf[phrase.from]!;
  const fits: { actor: ActorDraft; score: number; at: number }[] = [];
  for (const [actor, fit] of best) {
    const at = context.index.lastMention(actor, phrase.from);
    if (at < 0 && sentence > LEAD) continue;
    const distance =
      at < 0
        ? 1 + 2 * Math.max(0, context.index.firstSentence(actor) - sentence)
        : sentence - context.index.sentenceOf[at]!;
    fits.push({ actor, score: fit - 0.06 * Math.min(6, distance), at });
  }
  fits.sort((a, b) => b.score - a.score || b.at - a.at);
  const [first, second] = fits;
  if (!first) return undefined;
  const margin = first.score - (second?.score ?? 0);
  return {
    actor: first.actor,
    at: first.at,
    certainty:
      first.score > 0.6 && margin > 0.15
        ? CERTAINTY.roleClear
        : margin > 0.1
          ? CERTAINTY.roleLikely
          : CERTAINTY.roleClose,
  };
}

/** Whether a role for a woman is asked for and a man is at hand, or the other way round. */
const clashes = (gender: ActorDraft['gender'], actor: ActorDraft): boolean =>
  gender !== '' && actor.gender !== '' && gender !== actor.gender;

function rolesNear({ holders }: ArticleContext, { start }: Phrase): readonly RoleHolder[] {
  let low = 0;
  let high = holders.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holders[middle]!.role.start < start) low = middle + 1;
    else high = middle;
  }
  return holders.slice(Math.max(0, low - MOST_BACK), low + MOST_AHEAD);
}

/** "A Ukrainian opposition leader said" in the lead: whom the next sentences name with such a role. */
export function announcedPerson(context: ArticleContext, phrase: Phrase): ActorDraft | undefined {
  const { index } = context;
  const sentence = index.sentenceOf[phrase.from]!;
  if (sentence >= LEAD) return undefined;
  const asked = context.reader.phrase(phrase.from, phrase.to);
  const gender = genderOfRole(asked.head);
  const holders = rolesNear(context, phrase).filter(
    ({ actor, role }) => !clashes(gender, actor) && roleFit(asked, role) >= LEAST_FIT + 0.05,
  );
  const fitting = new Set(holders.map(({ actor }) => actor));
  for (let i = index.before(phrase.to) + 1; i < index.referents.length; i++) {
    const { actor, sentence: there } = index.referents[i]!;
    if (there - sentence > LEAD) return undefined;
    if (actor && fitting.has(actor) && index.lastMention(actor, phrase.from) < 0) return actor;
  }
  return undefined;
}
