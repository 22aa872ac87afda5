/** Discourse state of coreference resolution: who spoke so far, and which descriptions became actors. */
import { firstAt, type ActorKind, type Mention } from '../../../record/index.js';
import { type Resolution, genderOfRole, type Phrase, spanOf } from './phrase.js';
import { rankChoices } from './pronouns.js';
import type { Choice, PronounQuestion } from './pronouns.js';
import type { ActorDraft } from '../names/registry.js';
import { personByRole } from './role-holders.js';
import { singular } from '../names/roles.js';
import type { ResolvedName, Referent } from './reference-index.js';
import type { ArticleContext } from './article-context.js';

/** Who was asked for, and where. */
export interface Asked {
  readonly token: number;
  readonly actors: readonly ActorDraft[];
}

/** A description that became an actor. */
export interface Described {
  readonly token: number;
  readonly actor: ActorDraft;
}

export class DiscourseState {
  readonly context: ArticleContext;
  private readonly asked: Asked[] = [];
  private readonly describedAt = new Map<number, ActorDraft>();
  private readonly describedAs = new Map<string, Described[]>();
  private readonly holders = new Map<number, ActorDraft | undefined>();

  constructor(context: ArticleContext) {
    this.context = context;
  }

  /** Makes an answer of `actors`, and the phrase a mention of each. */
  answer(actors: readonly ActorDraft[], phrase: Phrase, via: Mention['via'], certainty: number): Resolution {
    for (const actor of actors) this.context.registry.mention(actor, phrase, via);
    return { ids: actors.map(({ id }) => id), certainty };
  }

  /** Keeps who was asked for at token `token`. */
  remember(token: number, actors: readonly ActorDraft[]): void {
    if (actors.length > 0) this.asked.push({ token, actors });
  }

  /** Who was asked for last before token `token`. */
  lastAsked(token: number): Asked | undefined {
    for (let i = this.asked.length - 1; i >= 0 && i > this.asked.length - MOST_ASKED; i--) {
      if (this.asked[i]!.token < token) return this.asked[i];
    }
    return undefined;
  }

  /** Candidates for a pronoun at token `token`, best first. */
  choices(kind: PronounQuestion['kind'], token: number): Choice[] {
    const last = this.lastAsked(token);
    const { index } = this.context;
    const lastSpeaker =
      last?.actors.length === 1
        ? { actor: last.actors[0]!, sentence: index.sentenceOf[last.token]!, token: last.token }
        : undefined;
    return rankChoices(index, { kind, token, lastSpeaker, actorOf: (referent) => this.actorOf(referent) });
  }

  /** The actor of a name, or of a description that can only mean one person here. */
  actorOf(referent: Referent): ActorDraft | undefined {
    if (referent.actor) return referent.actor;
    const described = this.describedAt.get(referent.from);
    if (described || !this.context.index.isDefinite(referent)) return described;
    if (!this.holders.has(referent.from)) {
      const phrase = { ...spanOf(this.context.document.tokens, referent), from: referent.from, to: referent.to };
      this.holders.set(referent.from, personByRole(this.context, phrase)?.actor);
    }
    return this.holders.get(referent.from);
  }

  /** The actor that a description in the text makes: "a senior EU diplomat". */
  introduce(referent: Referent): ActorDraft {
    const known = this.actorOf(referent);
    if (known) return known;
    const { lower } = this.context.document.tokens[referent.to - 1]!;
    const actor = this.describe('unnamed', this.context.index.textOf(referent), lower, referent.from);
    this.context.registry.mention(actor, spanOf(this.context.document.tokens, referent), 'role');
    return actor;
  }

  /** Makes an actor of a description whose head noun is `head`. */
  describe(kind: ActorKind, name: string, head: string, token: number): ActorDraft {
    const actor = this.context.registry.actor(kind, name, genderOfRole(head));
    const key = singular(head);
    const list = this.describedAs.get(key) ?? [];
    if (list.length === 0) this.describedAs.set(key, list);
    list.push({ token, actor });
    this.describedAt.set(token, actor);
    return actor;
  }

  /** The last description with that head noun before token `token`. */
  earlier(head: string, token: number): Described | undefined {
    const list = this.describedAs.get(singular(head)) ?? [];
    for (let i = list.length - 1; i >= 0 && i > list.length - MOST_ASKED; i--)
      if (list[i]!.token < token) return list[i];
    return undefined;
  }

  /** The names that stand in a phrase. */
  namesIn(phrase: Phrase): ResolvedName[] {
    const { named } = this.context;
    const inside: ResolvedName[] = [];
    for (let i = firstAt(named, phrase.start); i < named.length && named[i]!.start < phrase.end; i++)
      inside.push(named[i]!);
    return inside;
  }
}

/** How many answers back are looked at. */
const MOST_ASKED = 100;
