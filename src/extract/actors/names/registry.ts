/** The actors of one article while it is read: made once, found again by name, with their mentions. */
import type { ActorKind, Mention, Role, Span } from '../../../record/index.js';
import { foldWords, toSlug } from '../../../text/index.js';
import type { LocalActor } from '../../facts.js';
import type { Gender } from '../../english/actors/given-names.table.js';

/** An actor in the making. */
export interface ActorDraft {
  readonly id: string;
  readonly kind: ActorKind;
  name: string;
  readonly aliases: string[];
  readonly roles: Role[];
  readonly mentions: Mention[];
  gender: Gender | '';
}

/** Longer mentions than this are one with their first so many characters. */
const LONGEST = 4096;

/** Actors by name; ids are unique in the article. */
export class Registry {
  private readonly byName = new Map<string, ActorDraft>();
  private readonly byId = new Map<string, ActorDraft>();
  private readonly mentioned = new Map<ActorDraft, Set<number>>();

  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  /** The actor of that kind and name, made where there is none. */
  actor(kind: ActorKind, name: string, gender: Gender | '' = ''): ActorDraft {
    const spelt = this.byName.get(`${kind}:${name}`);
    if (spelt) return spelt;
    // "the crowd" and "crowd" are one
    const key = `${kind} ${foldWords(name).replace(/^(?:the|an?) /, '') || name}`;
    const known = this.byName.get(key);
    if (known) {
      this.byName.set(`${kind}:${name}`, known);
      return known;
    }
    const draft: ActorDraft = { id: this.freeId(name), kind, name, aliases: [], roles: [], mentions: [], gender };
    this.byName.set(key, draft);
    this.byName.set(`${kind}:${name}`, draft);
    this.byId.set(draft.id, draft);
    return draft;
  }

  /** Gives an actor a fuller name; the old one becomes an alias. */
  rename(actor: ActorDraft, name: string): void {
    if (!actor.aliases.includes(actor.name)) actor.aliases.push(actor.name);
    actor.name = name;
  }

  get(id: string): ActorDraft | undefined {
    return this.byId.get(id);
  }

  /** Adds a mention, once for each stretch. */
  mention(actor: ActorDraft, { start, end }: Span, via: Mention['via']): void {
    const places = this.mentioned.get(actor) ?? new Set<number>();
    if (places.size === 0) this.mentioned.set(actor, places);
    const place = start * LONGEST + Math.min(end - start, LONGEST - 1);
    if (places.has(place)) return;
    places.add(place);
    actor.mentions.push({ start, end, text: this.text.slice(start, end), via });
  }

  /** All actors that are mentioned, in order of first mention, their mentions in text order. */
  actors(): LocalActor[] {
    const all = [...this.byId.values()].filter(({ mentions }) => mentions.length > 0);
    for (const { mentions } of all) mentions.sort((a, b) => a.start - b.start || b.end - a.end);
    all.sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start || (a.id < b.id ? -1 : 1));
    return all.map(({ id, kind, name, aliases, roles, mentions }) => ({
      id,
      kind,
      name,
      aliases: [...aliases],
      roles: [...roles],
      mentions: [...mentions],
    }));
  }

  private freeId(name: string): string {
    const slug = toSlug(name) || 'actor';
    let id = slug;
    for (let n = 2; this.byId.has(id); n++) id = `${slug}-${n}`;
    return id;
  }
}
