/**
 * Which names of organisations are one: "Russia's Foreign Ministry", "the Russian Foreign Ministry" and, after them,
 * "the Foreign Ministry".
 */
import type { TokenizedArticle } from '../../../text/index.js';
import type { Marks } from './lexicon.js';
import type { ActorDraft, Registry } from './registry.js';
import type { Name } from './name.js';

/** Gives the names of organisations their actors, asked in text order. */
export class OrganizationNames {
  private readonly document: TokenizedArticle;
  private readonly marks: Marks;
  private readonly registry: Registry;
  /** Name without its state → the state it was last named with ("" for none), and the actor. */
  private readonly last = new Map<string, { readonly state: string; readonly actor: ActorDraft }>();
  private readonly owned = new Map<string, ActorDraft>();

  constructor(document: TokenizedArticle, marks: Marks, registry: Registry) {
    this.document = document;
    this.marks = marks;
    this.registry = registry;
  }

  /** The organisation of a name that no list holds. */
  actorOf(name: Name): ActorDraft {
    const { tokens, text } = this.document;
    const end = tokens[name.to - 1]!.end;
    const written = text.slice(tokens[name.from]!.start, end);
    const state = this.marks.states.get(name.from);
    const first = name.from + (state?.length ?? 0);
    const rest = tokens[first]?.lower === "'s" ? first + 1 : first;
    if (rest >= name.to) return this.registry.actor('organization', written);
    return this.settle(state?.value.name ?? '', text.slice(tokens[rest]!.start, end).toLowerCase(), written);
  }

  private settle(state: string, rest: string, written: string): ActorDraft {
    const last = this.last.get(rest);
    const key = `${state} ${rest}`;
    // A bare name means the one named last; a first name with a state takes over one that stood bare before.
    let actor = state ? this.owned.get(key) : last?.actor;
    if (!actor && state && last?.state === '') actor = last.actor;
    actor ??= this.registry.actor('organization', written);
    if (state) {
      this.owned.set(key, actor);
      if (last?.state === '' && last.actor === actor && actor.name !== written) this.registry.rename(actor, written);
    }
    this.last.set(rest, { state: state || last?.state || '', actor });
    if (actor.name !== written && !actor.aliases.includes(written)) actor.aliases.push(written);
    return actor;
  }
}
