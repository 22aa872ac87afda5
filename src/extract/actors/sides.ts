/** Whose troops, losses and equipment a phrase speaks of. */
import type { Span } from '../../record/index.js';
import { firstAt, type Stage, tokensWithin } from './cast.js';

const SEPARATISTS = /^(?:separatists?|rebels?|militants?|insurgents?|gunmen|militia(?:s|men|man)?)$/;
const CIVILIANS = /^(?:civilians?|residents?|people|refugees?|citizens?|villagers?|children|women)$/;
const PRO = /^(?:pro-russian|pro-russia|pro-moscow|pro-kremlin|russia-backed|russian-backed|kremlin-backed|moscow-backed|russian-speaking)$/;

/** The actor id of the side that a phrase names by adjective, noun or name ("Russian troops", "the rebels", "civilians"); "" for nobody. */
export function sideOf(stage: Stage, phrase: Span): string {
  const { tokens } = stage.document;
  const [from, to] = tokensWithin(tokens, phrase);
  let civilians = false;
  for (let i = from; i < to; i++) {
    const { lower } = tokens[i]!;
    if (PRO.test(lower) || SEPARATISTS.test(lower)) return added(stage, 'group', separatistsHere(stage, lower) ? 'pro-Russian separatists' : lower, phrase);
    if (CIVILIANS.test(lower)) civilians = true;
  }
  const { named } = stage;
  for (let i = firstAt(named, phrase.start); i < named.length && named[i]!.start < phrase.end; i++) {
    if (named[i]!.actor.kind !== 'person') {
      stage.registry.mention(named[i]!.actor, { start: named[i]!.start, end: named[i]!.end }, 'name');
      return named[i]!.actor.id;
    }
  }
  return civilians ? added(stage, 'group', 'civilians', phrase) : '';
}

/** Whether the article speaks of pro-Russian fighters, so that "the rebels" are theirs. */
function separatistsHere(stage: Stage, word: string): boolean {
  return PRO.test(word) || stage.document.tokens.some(({ lower }) => PRO.test(lower));
}

function added(stage: Stage, kind: 'group', name: string, phrase: Span): string {
  const actor = stage.registry.actor(kind, name);
  stage.registry.mention(actor, phrase, 'name');
  return actor.id;
}
