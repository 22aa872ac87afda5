/** Reads the words that name a speaker: names, pronouns, roles, descriptions. */
import type { ActorKind, Span } from '../../record/index.js';
import { firstAt, type Named, type Stage, tokensWithin } from './cast.js';
import { MODIFIER, ORGANIZATION_HEAD, ROLE, STATE } from './lexicon.js';
import { type Draft } from './registry.js';
import { singular } from './roles.js';

export interface Answer {
  readonly ids: readonly string[];
  readonly certainty: number;
}

const NOBODY: Answer = { ids: [], certainty: 0 };
const PREPOSITIONS = new Set(['of', 'for', 'to', 'by', 'with', 'from', 'in', 'at', 'on', 'near', 'about', 'against', 'close', 'under']);
const MALE = new Set(['he', 'him', 'his', 'himself']);
const FEMALE = new Set(['she', 'her', 'hers', 'herself']);

export class PhraseReader {
  /** Who was named as a speaker, in the order of the questions. */
  private readonly asked: { at: number; actor: Draft }[] = [];

  private readonly stage: Stage;

  constructor(stage: Stage) {
    this.stage = stage;
  }

  read(phrase: Span): Answer {
    const { tokens } = this.stage.document;
    const [from, to] = tokensWithin(tokens, phrase);
    if (from >= to) return NOBODY;
    const answer = this.pronoun(from, to, phrase) ?? this.names(from, to, phrase) ?? this.role(from, to, phrase) ?? this.description(from, to, phrase);
    for (const id of answer.ids) this.asked.push({ at: phrase.start, actor: this.stage.registry.get(id)! });
    return answer;
  }

  private answer(actors: readonly Draft[], phrase: Span, via: 'name' | 'role' | 'pronoun' | 'metonym', certainty: number): Answer {
    for (const actor of actors) this.stage.registry.mention(actor, phrase, via);
    return { ids: actors.map(({ id }) => id), certainty };
  }

  private pronoun(from: number, to: number, phrase: Span): Answer | undefined {
    if (to - from !== 1) return undefined;
    const { lower } = this.stage.document.tokens[from]!;
    const gender = MALE.has(lower) ? 'male' : FEMALE.has(lower) ? 'female' : undefined;
    if (!gender) return undefined;
    const before = firstAt(this.stage.named, phrase.start);
    const last = this.asked.at(-1);
    const fits = (actor: Draft): boolean => actor.kind === 'person' && (actor.gender === '' || actor.gender === gender);
    for (let i = before - 1; i >= 0 && i > before - 60; i--) {
      const { actor } = this.stage.named[i]!;
      if (last && fits(last.actor) && last.at > this.stage.named[i]!.start) break;
      if (fits(actor)) return this.answer([actor], phrase, 'pronoun', 0.7);
    }
    if (last && fits(last.actor)) return this.answer([last.actor], phrase, 'pronoun', 0.7);
    return NOBODY;
  }

  private names(from: number, to: number, phrase: Span): Answer | undefined {
    const { named } = this.stage;
    const heads: Named[] = [];
    for (let i = firstAt(named, phrase.start); i < named.length && named[i]!.start < phrase.end; i++) {
      const one = named[i]!;
      if (one.actor.kind === 'person' && !this.isGoverned(one, from)) heads.push(one);
    }
    if (heads.length > 0) {
      const joined = heads.filter((head, i) => i === 0 || this.joined(heads[i - 1]!, head));
      return this.answer([...new Set(joined.map(({ actor }) => actor))], phrase, 'name', 0.97);
    }
    const last = named[firstAt(named, phrase.end) - 1];
    const bare = last && last.start >= phrase.start && last.name.to === to && last.name.form !== 'demonym';
    if (bare && onlyArticle(this.stage, from, last.name.from)) return this.answer([last.actor], phrase, last.name.form === 'metonym' ? 'metonym' : 'name', 0.95);
    return undefined;
  }

  /** Whether a name only belongs to another noun: "a spokesman for Prime Minister Boris Johnson". */
  private isGoverned({ name }: Named, from: number): boolean {
    const { tokens } = this.stage.document;
    if (tokens[name.to]?.lower === "'s") return true;
    let i = name.from - 1;
    while (i >= from && this.stage.marks.bits[i]! & (ROLE | MODIFIER | STATE) && !PREPOSITIONS.has(tokens[i]!.lower)) i--;
    if (i < from || !PREPOSITIONS.has(tokens[i]!.lower)) return false;
    // "Secretary of State Antony Blinken": the preposition belongs to the title.
    return !(this.stage.marks.bits[i - 1]! & ROLE && tokens[i + 1]!.capital && i + 1 < name.from && !(this.stage.marks.bits[i + 1]! & (ROLE | STATE)));
  }

  private joined(a: Named, b: Named): boolean {
    const { tokens } = this.stage.document;
    for (let i = a.name.to; i < b.name.from; i++) if (tokens[i]!.lower === 'and' || tokens[i]!.text === '&') return true;
    return tokens[a.name.to]?.text === ',' && b.name.from === a.name.to + 1;
  }

  private role(from: number, to: number, phrase: Span): Answer | undefined {
    const asked = this.stage.reader.phrase(from, to);
    if (!asked.head) return undefined;
    const { tokens } = this.stage.document;
    const head = tokens[to - 1]!.lower;
    if (/^(?:an?|one|some|another|many|several)$/.test(tokens[from]!.lower) || singular(head) !== head) return undefined;
    let best: { actor: Draft; at: number } | undefined;
    for (const [id, roles] of this.stage.roles) {
      for (const role of roles) {
        if (role.start > phrase.start && best) continue;
        if (role.head !== asked.head && !role.words.has(asked.head)) continue;
        if ([...asked.states].some((state) => role.states.size > 0 && !role.states.has(state))) continue;
        if (!best || role.start > best.at) best = { actor: this.stage.registry.get(id)!, at: role.start };
      }
    }
    return best && this.answer([best.actor], phrase, 'role', 0.8);
  }

  private description(from: number, to: number, phrase: Span): Answer {
    const { tokens, text } = this.stage.document;
    const { bits } = this.stage.marks;
    let kind: ActorKind = 'unnamed';
    for (let i = from; i < to; i++) {
      if (PREPOSITIONS.has(tokens[i]!.lower)) break;
      if (bits[i]! & ROLE) kind = singular(tokens[i]!.lower) === tokens[i]!.lower ? 'unnamed' : 'group';
      else if (bits[i]! & ORGANIZATION_HEAD) kind = 'organization';
      else if (i === to - 1 && tokens[i]!.lower.endsWith('s')) kind = 'group';
    }
    const start = /^(?:the|an?)$/.test(tokens[from]!.lower) && from + 1 < to ? tokens[from + 1]!.start : tokens[from]!.start;
    const name = kind === 'unnamed' ? text.slice(phrase.start, phrase.end) : text.slice(start, phrase.end);
    return this.answer([this.stage.registry.actor(kind, name)], phrase, 'role', 0.6);
  }
}

/** Whether nothing but an article stands from token `from` to `to`. */
function onlyArticle(stage: Stage, from: number, to: number): boolean {
  return from === to || (to - from === 1 && stage.document.tokens[from]!.lower === 'the');
}
