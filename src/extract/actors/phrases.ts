/** Reads the words that name a speaker: names, pronouns, roles, documents, organisations, descriptions. */
import type { ActorKind, Mention, Span } from '../../record/index.js';
import type { Token } from '../../text/index.js';
import { firstAt, type Stage, tokensWithin } from './cast.js';
import { COMMON, MODIFIER, ORGANIZATION_HEAD, PLACE, ROLE, STATE } from './lexicon.js';
import { DOCUMENTS, GROUP_NOUNS, ORGANIZATION_NOUNS, ORGANIZATION_SORTS } from './nouns.table.js';
import { PRONOUNS, rankChoices } from './pronouns.js';
import type { Draft } from './registry.js';
import { roleFit } from './role-match.js';
import { singular } from './roles.js';
import type { Named, Referent } from './scene.js';
import { ROLE_GENDER } from './titles.table.js';

/** Whom a phrase names, and how sure that is. */
export interface Answer {
  readonly ids: readonly string[];
  readonly certainty: number;
}

const NOBODY: Answer = { ids: [], certainty: 0 };
const PREPOSITIONS = new Set(['of', 'for', 'to', 'by', 'with', 'from', 'in', 'at', 'on', 'near', 'about', 'against', 'close', 'under', 'alongside', 'representing', 'listed']);
/** Words that may follow a name without making it another noun's: "Obama and", "Kerry himself". */
const BEHIND_NAMES = new Set(['and', 'or', 'himself', 'herself', 'then', 'now', 'also', 'as', 'during', 'after', 'before', 'while', 'when', 'but', 'both', 'later', 'was', 'is', 'has', 'had', 'were', 'have', 'currently', 'formerly', 'here', 'there', 'de', 'jr', 'plus', 'via', 'into', 'over', 'since', 'until', 'amid', 'said', 'says', 'told']);
const DETERMINERS = new Set(['the', 'a', 'an', 'this', 'that', 'his', 'her', 'its', 'their', 'one', 'another', 'some', 'many', 'several', 'most', 'two', 'three', 'both']);
const RELATIVES = new Set(['who', 'that', 'whom', 'which', 'whose', 'flanked', 'citing', 'speaking', 'referring']);
const OWNERS = new Set(['his', 'her', 'its', 'their', 'our', 'my']);
const INDEFINITE = new Set(['a', 'an', 'one', 'another', 'some', 'many', 'several', 'any', 'every']);

/** Words for a document of any sort. */
const ANY_DOCUMENT = new Set(['document', 'text', 'file', 'paper']);
/** How many names back a transcript's speaker is looked for. */
const MOST_REFERENTS = 60;
/** Documents that are hardly more than their issuer's words. */
const SPOKEN = new Set(['statement', 'appeal', 'declaration', 'announcement', 'communique', 'communiqué', 'letter', 'post', 'tweet', 'speech', 'notice', 'release']);

/** A phrase under the reader's eyes: its span and tokens. */
interface Phrase extends Span {
  readonly from: number;
  readonly to: number;
}

export class PhraseReader {
  /** Who was asked for, in the order of the questions. */
  private readonly asked: { readonly token: number; readonly actors: readonly Draft[] }[] = [];
  /** Descriptions that became actors, by their head noun, latest last. */
  private readonly described: { readonly head: string; readonly token: number; readonly actor: Draft }[] = [];
  private readonly stage: Stage;
  private readonly tokens: readonly Token[];

  constructor(stage: Stage) {
    this.stage = stage;
    this.tokens = stage.document.tokens;
  }

  read(span: Span): Answer {
    let [from, to] = tokensWithin(this.tokens, span);
    while (to > from && this.tokens[to - 1]!.kind === 'mark') to--;
    while (from < to && this.tokens[from]!.kind === 'mark') from++;
    if (from >= to) return NOBODY;
    const phrase: Phrase = { start: span.start, end: span.end, from, to: this.headEnd(from, to) };
    const answer =
      this.pronoun(phrase) ?? this.people(phrase) ?? this.named(phrase) ?? this.role(phrase) ?? this.document(phrase) ?? this.organization(phrase) ?? this.again(phrase) ?? this.description({ ...phrase, to });
    const actors = answer.ids.map((id) => this.stage.registry.get(id)!);
    if (actors.length > 0) this.asked.push({ token: from, actors });
    return answer;
  }

  /** Where the words end that name somebody, before a clause about him: "The admiral", who met Putin last week. */
  private headEnd(from: number, to: number): number {
    for (let i = from + 1; i < to; i++) if (RELATIVES.has(this.tokens[i]!.lower)) return this.tokens[i - 1]!.kind === 'mark' ? i - 1 : i;
    return to;
  }

  private answer(actors: readonly Draft[], phrase: Span, via: Mention['via'], certainty: number): Answer {
    for (const actor of actors) this.stage.registry.mention(actor, phrase, via);
    return { ids: actors.map(({ id }) => id), certainty };
  }

  /** Who was asked for last before token `token`. */
  private lastAsked(token: number): { readonly token: number; readonly actors: readonly Draft[] } | undefined {
    for (let i = this.asked.length - 1; i >= 0; i--) if (this.asked[i]!.token < token) return this.asked[i];
    return undefined;
  }

  private pronoun(phrase: Phrase): Answer | undefined {
    if (phrase.to - phrase.from > 1) return this.bothOf(phrase);
    const kind = PRONOUNS.get(this.tokens[phrase.from]!.lower);
    if (!kind) return undefined;
    if (kind === 'relative') return this.relative(phrase);
    const { scene } = this.stage;
    const last = this.lastAsked(phrase.from);
    if (kind === 'speaker') {
      const label = this.labelBefore(phrase.from);
      return label || last ? this.answer(label ? [label] : last!.actors, phrase, 'pronoun', 0.6) : NOBODY;
    }
    if (kind === 'plural' && last && (last.actors.length > 1 || last.actors[0]!.kind === 'group')) return this.answer(last.actors, phrase, 'pronoun', 0.8);
    const lastSpeaker = last?.actors.length === 1 ? { actor: last.actors[0]!, sentence: scene.sentenceOf[last.token]!, token: last.token } : undefined;
    const choices = rankChoices(scene, { kind, token: phrase.from, lastSpeaker, actorOf: (referent) => this.actorOf(referent) });
    const best = choices[0];
    if (!best) return lastSpeaker && kind !== 'plural' ? this.answer([lastSpeaker.actor], phrase, 'pronoun', 0.4) : NOBODY;
    const actor = best.actor ?? this.introduce(best.referent);
    const rival = choices.find((choice) => choice.referent !== best.referent && (choice.actor ?? choice.referent) !== (best.actor ?? best.referent));
    const margin = best.score - (rival?.score ?? -4);
    const certainty = kind === 'thing' || kind === 'plural' ? 0.7 : margin > 2 ? 0.95 : margin > 1 ? 0.9 : margin > 0.4 ? 0.75 : 0.6;
    return this.answer([actor], phrase, 'pronoun', certainty);
  }

  /** "the two", "the two leaders", "the pair": the several who were asked for last. */
  private bothOf(phrase: Phrase): Answer | undefined {
    const [first, second] = [this.tokens[phrase.from]!.lower, this.tokens[phrase.from + 1]!.lower];
    if (first !== 'the' || !/^(?:two|pair|duo|three|trio|both)$/.test(second) || phrase.to - phrase.from > 3) return undefined;
    const last = this.lastAsked(phrase.from);
    return last && last.actors.length > 1 ? this.answer(last.actors, phrase, 'pronoun', 0.75) : undefined;
  }

  /** Who holds the floor in a transcript: "Anna Berg: Good evening." */
  private labelBefore(token: number): Draft | undefined {
    const { scene } = this.stage;
    for (let i = scene.before(token); i >= 0 && i > scene.before(token) - MOST_REFERENTS; i--) {
      const { actor, from, to } = scene.referents[i]!;
      if (actor?.kind === 'person' && this.tokens[to]?.text === ':' && scene.startsBlock(from)) return actor;
    }
    return undefined;
  }

  /** "Avakov, who said": the name or description that stands right before. */
  private relative(phrase: Phrase): Answer {
    const { scene } = this.stage;
    const index = scene.before(phrase.from);
    const referent = scene.referents[index];
    if (!referent || scene.sentenceOf[phrase.from] !== referent.sentence || phrase.from - referent.to > 12) return NOBODY;
    return this.answer([this.actorOf(referent) ?? this.introduce(referent)], phrase, 'pronoun', 0.85);
  }

  /** The actor of a name, or of a description that can only mean one person here. */
  private actorOf(referent: Referent): Draft | undefined {
    if (referent.actor) return referent.actor;
    const known = this.described.find(({ token }) => token === referent.from);
    if (known) return known.actor;
    return this.stage.scene.isDefinite(referent) ? this.personByRole({ ...this.span(referent), from: referent.from, to: referent.to })?.actor : undefined;
  }

  private span({ from, to }: { readonly from: number; readonly to: number }): Span {
    return { start: this.tokens[from]!.start, end: this.tokens[to - 1]!.end };
  }

  /** The actor that a description makes: "a senior EU diplomat". */
  private introduce(referent: Referent): Draft {
    if (referent.actor) return referent.actor;
    const actor = this.stage.registry.actor('unnamed', this.stage.scene.textOf(referent), genderOf(this.tokens[referent.to - 1]!.lower));
    this.stage.registry.mention(actor, this.span(referent), 'role');
    this.described.push({ head: singular(this.tokens[referent.to - 1]!.lower), token: referent.from, actor });
    return actor;
  }

  private namesIn(phrase: Phrase): Named[] {
    const { named } = this.stage;
    const inside: Named[] = [];
    for (let i = firstAt(named, phrase.start); i < named.length && named[i]!.start < phrase.end; i++) inside.push(named[i]!);
    return inside;
  }

  private people(phrase: Phrase): Answer | undefined {
    const heads: Named[] = [];
    let governed: Named | undefined;
    for (const one of this.namesIn(phrase)) {
      if (one.name.from >= phrase.to) break;
      if (this.isGoverned(one, phrase) || (governed && this.joined(governed, one))) governed = one;
      else if (one.actor.kind === 'person') heads.push(one);
    }
    if (heads.length === 0) return undefined;
    const joined = heads.filter((head, i) => i === 0 || this.joined(heads[i - 1]!, head));
    const actors = [...new Set(joined.map(({ actor }) => actor))];
    return this.answer(actors, phrase, 'name', actors.length > 1 ? 0.92 : 0.98);
  }

  /** Whether a name only belongs to another noun: "a spokesman for Prime Minister Boris Johnson", "Putin's spokesman". */
  private isGoverned({ name }: Named, { from, to }: Phrase): boolean {
    const { bits } = this.stage.marks;
    if (name.to < to && /^['’]s?$/.test(this.tokens[name.to]!.lower)) return true;
    // "the Trump campaign", "some Clinton backers": a noun behind it is the head.
    const next = this.tokens[name.to];
    if (name.to < to && next!.kind === 'word' && !next!.capital && !PREPOSITIONS.has(next!.lower) && !BEHIND_NAMES.has(next!.lower)) return true;
    let i = name.from - 1;
    while (i >= from && bits[i]! & (ROLE | MODIFIER | STATE) && !PREPOSITIONS.has(this.tokens[i]!.lower)) i--;
    if (i < from || !PREPOSITIONS.has(this.tokens[i]!.lower)) return false;
    // "Secretary of State Antony Blinken": the preposition belongs to the title.
    const inTitle = i > from && bits[i - 1]! & ROLE && i + 1 < name.from && this.tokens[i + 1]!.capital && !(bits[i + 1]! & (ROLE | STATE));
    return !inTitle;
  }

  private joined(a: Named, b: Named): boolean {
    for (let i = a.name.to; i < b.name.from; i++) if (this.tokens[i]!.lower === 'and' || this.tokens[i]!.text === '&') return true;
    return this.tokens[a.name.to]?.text === ',' && b.name.from === a.name.to + 1;
  }

  /** Organisations and states that are the whole phrase, or its last words behind a noun that says what they are. */
  private named(phrase: Phrase): Answer | undefined {
    const inside = this.namesIn(phrase).filter(({ name }) => name.form !== 'demonym');
    const first = inside[0];
    // "The Rhodium Group, a consulting firm"
    if (first && this.onlyLinks(phrase.from, first.name.from) && first.name.to < phrase.to && this.tokens[first.name.to]!.text === ',' && first.name.form !== 'people') return this.answer([first.actor], phrase, 'name', 0.93);
    const last = inside.at(-1);
    if (!last || last.name.to !== phrase.to) return this.newName(phrase);
    const certainty = last.actor.kind === 'state' ? 0.95 : 0.97;
    const via = last.name.form === 'metonym' ? 'metonym' : 'name';
    if (this.onlyLinks(phrase.from, inside[0]!.name.from) && inside.every((one, i) => i === 0 || this.onlyLinks(inside[i - 1]!.name.to, one.name.from))) {
      return this.answer([...new Set(inside.map(({ actor }) => actor))], phrase, via, certainty);
    }
    if (this.isGoverned(last, phrase) || last.actor.kind === 'state') return undefined;
    const before = this.tokens[last.name.from - 1]!;
    return ORGANIZATION_NOUNS.has(before.lower) || before.text === ',' ? this.answer([last.actor], phrase, 'name', 0.9) : undefined;
  }

  /** "a local news portal CityNews": capitals that no rule took for a name, behind a noun for organisations. */
  private newName(phrase: Phrase): Answer | undefined {
    let first = phrase.to;
    while (first > phrase.from && this.tokens[first - 1]!.capital && !(this.stage.marks.bits[first - 1]! & (PLACE | STATE | ROLE))) first--;
    if (first === phrase.to) return undefined;
    const noun = first > phrase.from ? this.tokens[first - 1]!.lower : '';
    const whole = first === phrase.from || (first === phrase.from + 1 && noun === 'the');
    const common = whole && phrase.to - first === 1 && (this.stage.marks.bits[first]! & COMMON || this.stage.marks.lowered.has(this.tokens[first]!.lower));
    if (common || (!whole && !ORGANIZATION_NOUNS.has(noun))) return undefined;
    const { start, end } = this.span({ from: first, to: phrase.to });
    return this.answer([this.stage.registry.actor('organization', this.stage.document.text.slice(start, end))], phrase, 'name', 0.85);
  }

  private onlyLinks(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (!['the', 'and', 'both', ',', '&', 'or'].includes(this.tokens[i]!.lower)) return false;
    return true;
  }

  private role(phrase: Phrase): Answer | undefined {
    const head = this.headNoun(phrase);
    const first = this.tokens[phrase.from]!.lower;
    if (head === undefined || singular(head) !== head || OWNERS.has(first)) return undefined;
    if (INDEFINITE.has(first)) return this.announced(phrase);
    const found = this.personByRole(phrase);
    const earlier = this.earlier(head, phrase.from);
    if (found && !(earlier && earlier.token > found.at)) return this.answer([found.actor], phrase, 'role', found.certainty);
    return undefined;
  }

  /** "A Ukrainian opposition leader said" in the lead: whom the next sentences name with such a role. */
  private announced(phrase: Phrase): Answer | undefined {
    const { scene } = this.stage;
    if (scene.sentenceOf[phrase.from]! > 2) return undefined;
    const asked = this.stage.reader.phrase(phrase.from, phrase.to);
    for (const { actor, from, sentence } of scene.referents) {
      if (sentence - scene.sentenceOf[phrase.from]! > 3) return undefined;
      if (from < phrase.to || !actor || this.lastMentionBefore(actor, phrase.from) >= 0) continue;
      if ((this.stage.roles.get(actor.id) ?? []).some((role) => roleFit(asked, role) >= 0.4)) return this.answer([actor], phrase, 'role', 0.85);
    }
    return undefined;
  }

  /** The noun a description is built on: "diplomat" of "a senior EU diplomat in Brussels"; undefined where no list knows it. */
  private headNoun({ from, to }: Phrase): string | undefined {
    let head: string | undefined;
    for (let i = from; i < to; i++) {
      const { lower, kind } = this.tokens[i]!;
      if (i > from && (PREPOSITIONS.has(lower) || (kind === 'mark' && lower !== '-' && lower !== ',' && lower !== '.'))) break;
      if (this.stage.marks.bits[i]! & ROLE) head = lower;
      else if (kind === 'word' && lower !== "'s" && i === to - 1) head = undefined;
    }
    return head;
  }

  /** The person whose role fits the phrase best; of equals the one named last before it. */
  private personByRole(phrase: Phrase): { readonly actor: Draft; readonly certainty: number; readonly at: number } | undefined {
    const asked = this.stage.reader.phrase(phrase.from, phrase.to);
    if (!asked.head) return undefined;
    const fits: { actor: Draft; score: number; at: number }[] = [];
    for (const [id, roles] of this.stage.roles) {
      const fit = Math.max(...roles.map((role) => roleFit(asked, role)));
      if (fit < 0.35) continue;
      const actor = this.stage.registry.get(id)!;
      const gender = genderOf(asked.head);
      if (gender && actor.gender && gender !== actor.gender) continue;
      const at = this.lastMentionBefore(actor, phrase.from);
      if (at < 0 && this.stage.scene.sentenceOf[phrase.from]! > 3) continue;
      const distance = Math.min(6, at < 0 ? 1 + this.sentencesTo(actor, phrase.from) : this.stage.scene.sentenceOf[phrase.from]! - this.stage.scene.sentenceOf[at]!);
      fits.push({ actor, score: fit - 0.06 * distance, at });
    }
    fits.sort((a, b) => b.score - a.score || b.at - a.at);
    const [best, second] = fits;
    if (!best) return undefined;
    const margin = best.score - (second?.score ?? 0);
    return { actor: best.actor, at: best.at, certainty: best.score > 0.6 && margin > 0.15 ? 0.93 : margin > 0.1 ? 0.8 : 0.6 };
  }

  /** How many sentences after token `token` an actor is first named. */
  private sentencesTo(actor: Draft, token: number): number {
    const { scene } = this.stage;
    const first = scene.referents.find((referent) => referent.actor === actor);
    return first ? Math.max(0, first.sentence - scene.sentenceOf[token]!) * 2 : 6;
  }

  /** Token of an actor's last mention before token `token`; −1 for none. */
  private lastMentionBefore(actor: Draft, token: number): number {
    const { scene } = this.stage;
    for (let i = scene.before(token); i >= 0; i--) if (scene.referents[i]!.actor === actor) return scene.referents[i]!.from;
    return -1;
  }

  /** "the statement": whoever issued it. */
  private document(phrase: Phrase): Answer | undefined {
    const noun = this.nounAt(phrase, DOCUMENTS);
    if (noun === undefined) return undefined;
    const issuer = this.namedIssuer(phrase, noun) ?? this.ownedIssuer(phrase, noun);
    if (issuer) return this.answer([issuer], phrase, 'role', 0.75);
    if (this.tokens[phrase.from]!.lower !== 'the' || phrase.to - phrase.from > 3) return undefined;
    const { lower } = this.tokens[noun]!;
    const last = this.lastAsked(phrase.from);
    const { sentenceOf } = this.stage.scene;
    if (SPOKEN.has(lower) && last && sentenceOf[phrase.from]! - sentenceOf[last.token]! <= 4) return this.answer(last.actors, phrase, 'role', 0.8);
    const before = this.issuerBefore(phrase.from, lower);
    return before && this.answer([before], phrase, 'role', 0.7);
  }

  /** "Mogherini's statement", "a statement by the Foreign Ministry", "a Pentagon report". */
  private namedIssuer(phrase: Phrase, noun: number): Draft | undefined {
    for (const { name, actor } of this.namesIn(phrase)) {
      const owner = this.tokens[name.to]?.lower === "'s";
      const before = this.tokens[name.from - 1]?.lower === 'the' ? name.from - 2 : name.from - 1;
      const by = name.from > noun && /^(?:by|from|of)$/.test(this.tokens[before]?.lower ?? '');
      if (owner || (by && (name.form !== 'demonym' || actor.kind !== 'state') && this.tokens[name.to]?.kind !== 'word') || (actor.kind === 'organization' && name.to === noun)) return actor;
      if (by && actor.kind !== 'state') return actor;
    }
    return undefined;
  }

  /** "a statement on the ministry's website". */
  private ownedIssuer(phrase: Phrase, noun: number): Draft | undefined {
    for (let i = phrase.from; i < phrase.to; i++) {
      if (i !== noun && ORGANIZATION_NOUNS.has(this.tokens[i]!.lower) && !DOCUMENTS.has(this.tokens[i]!.lower)) return this.organizationBefore(this.tokens[i]!.lower, phrase.from);
    }
    return undefined;
  }

  /** The nearest name in the last sentences that states, reports or appeals, or whose statement it is. */
  private issuerBefore(token: number, noun: string): Draft | undefined {
    const { scene } = this.stage;
    for (let i = scene.before(token); i >= 0; i--) {
      const referent = scene.referents[i]!;
      if (scene.sentenceOf[token]! - referent.sentence > 5) return undefined;
      if (!referent.actor || referent.quoted) continue;
      const issues = this.issues(referent, noun);
      if (issues) return referent.actor;
    }
    return undefined;
  }

  /** "Poroshenko's statement", "the appeal of Poroshenko", "said in a statement", "reported". */
  private issues({ from, to, part, sentence }: Referent, noun: string): boolean {
    const same = (lower: string): boolean => lower === noun || (SPOKEN.has(noun) && SPOKEN.has(lower));
    if (part === 'owner') return this.tokens.slice(to + 1, to + 5).some(({ lower }) => same(lower));
    const before = this.tokens.slice(Math.max(0, from - 7), from).map(({ lower }) => lower);
    const ruled = before.findLastIndex((lower) => lower === 'of' || lower === 'by' || lower === 'from');
    if (ruled > 0 && same(before[ruled - 1]!)) return true;
    if (noun === 'report' && this.tokens[to]?.lower === 'reported') return true;
    if (part !== 'subject' || !SPOKEN.has(noun)) return false;
    for (let i = to; i < to + 12 && this.stage.scene.sentenceOf[i] === sentence; i++) if (same(this.tokens[i]!.lower)) return true;
    return false;
  }

  /** Index of the head noun of `phrase` where it stands in `list`; undefined where it does not. */
  private nounAt({ from, to }: Phrase, list: ReadonlySet<string>): number | undefined {
    for (let i = from; i < to && !(i > from && PREPOSITIONS.has(this.tokens[i]!.lower)); i++) {
      const { lower } = this.tokens[i]!;
      const next = this.tokens[i + 1];
      const last = i + 1 >= to || next!.kind === 'mark' || PREPOSITIONS.has(next!.lower) || /(?:ed|ing)$/.test(next!.lower);
      if (last && (list.has(lower) || (lower.endsWith('s') && list.has(lower.slice(0, -1))))) return i;
    }
    return undefined;
  }

  /** "the ministry", "the company", "the alliance": the organisation of that sort named last. */
  private organization(phrase: Phrase): Answer | undefined {
    const noun = this.nounAt(phrase, ORGANIZATION_NOUNS);
    if (noun === undefined || this.tokens[phrase.from]!.lower !== 'the' || noun !== phrase.to - 1 || phrase.to - phrase.from > 2) return undefined;
    const actor = this.organizationBefore(this.tokens[noun]!.lower, phrase.from);
    return actor && this.answer([actor], phrase, 'role', 0.8);
  }

  private organizationBefore(noun: string, token: number): Draft | undefined {
    const { scene } = this.stage;
    const sort = ORGANIZATION_SORTS.get(noun);
    for (let i = scene.before(token); i >= 0; i--) {
      const { actor, sentence } = scene.referents[i]!;
      if (!actor || actor.kind !== 'organization') continue;
      const name = actor.name.toLowerCase();
      if (sort ? sort.test(name) : name.split(' ').includes(noun)) return actor;
      if (!sort && /^(?:company|firm|provider|operator|organization|organisation|group|site|website|portal|carrier|airline|bank|institute|movement|outlet|publication|service)$/.test(noun) && scene.sentenceOf[token]! - sentence <= 3) return actor;
    }
    return undefined;
  }

  /** "the spokesman" after "a spokesman for Prime Minister Boris Johnson". */
  private again(phrase: Phrase): Answer | undefined {
    const first = this.tokens[phrase.from]!.lower;
    if (first !== 'the' && first !== 'this' && first !== 'that') return undefined;
    const head = this.headNoun(phrase) ?? this.tokens[phrase.to - 1]!.lower;
    const only = this.onlyPerson(phrase);
    if (only) return only;
    const known = this.earlier(singular(head), phrase.from) ?? (ANY_DOCUMENT.has(head) ? this.described.findLast((one) => DOCUMENTS.has(one.head) && one.token < phrase.from) : undefined);
    if (known) return this.answer([known.actor], phrase, 'role', 0.8);
    const { scene } = this.stage;
    for (let i = scene.before(phrase.from); i >= 0; i--) {
      const referent = scene.referents[i]!;
      if (!referent.actor && !scene.isDefinite(referent) && this.tokens[referent.to - 1]!.lower === head) return this.answer([this.introduce(referent)], phrase, 'role', 0.8);
    }
    return this.aged(phrase);
  }

  /** "the spokesman" where the article names one person alone, and never says what he is. */
  private onlyPerson(phrase: Phrase): Answer | undefined {
    const people = new Set(this.stage.named.filter(({ actor }) => actor.kind === 'person').map(({ actor }) => actor));
    const [only] = people;
    if (!only || people.size > 1 || this.stage.roles.has(only.id) || this.lastMentionBefore(only, phrase.from) < 0) return undefined;
    return this.headNoun(phrase) ? this.answer([only], phrase, 'role', 0.7) : undefined;
  }

  /** "the 55-year-old", "the balding man": somebody told of just before. */
  private aged(phrase: Phrase): Answer | undefined {
    if (!this.tokens.slice(phrase.from, phrase.to).some(({ lower }) => /^(?:year-old|years-old|old)$/.test(lower) || lower.endsWith('year-old'))) return undefined;
    const choices = rankChoices(this.stage.scene, { kind: 'male', token: phrase.from, lastSpeaker: undefined, actorOf: (referent) => this.actorOf(referent) });
    const actor = choices[0]?.actor;
    return actor && this.answer([actor], phrase, 'role', 0.7);
  }

  private earlier(head: string, token: number): { readonly actor: Draft; readonly token: number } | undefined {
    return this.described.findLast((one) => one.head === head && one.token < token);
  }

  /** Nobody named: the description itself. */
  private description(phrase: Phrase): Answer {
    const { document, registry } = this.stage;
    const kind = this.kindOf(phrase);
    const owner = this.owner(phrase);
    const skipped = this.tokens[phrase.from]!.lower === 'the' && phrase.to - phrase.from > 1 ? 1 : 0;
    const from = this.tokens[phrase.from + (owner ? 1 : skipped)] ?? this.tokens[phrase.from]!;
    const words = document.text.slice(from.start, this.tokens[phrase.to - 1]!.end);
    const name = owner ? `${owner.name}’s ${words}` : kind === 'unnamed' || skipped === 0 ? document.text.slice(this.tokens[phrase.from]!.start, this.tokens[phrase.to - 1]!.end) : words;
    const head = this.headNoun(phrase) ?? this.tokens[phrase.to - 1]!.lower;
    const actor = registry.actor(kind, name, genderOf(head));
    this.described.push({ head: singular(head), token: phrase.from, actor });
    return this.answer([actor], phrase, 'role', 0.6);
  }

  /** "his spokesman": whose. */
  private owner({ from, to }: Phrase): Draft | undefined {
    const kind = PRONOUNS.get(this.tokens[from]!.lower);
    if (to - from < 2 || !/^(?:his|her|its|their)$/.test(this.tokens[from]!.lower) || !kind || kind === 'speaker' || kind === 'relative') return undefined;
    const last = this.lastAsked(from);
    const lastSpeaker = last?.actors.length === 1 ? { actor: last.actors[0]!, sentence: this.stage.scene.sentenceOf[last.token]!, token: last.token } : undefined;
    return rankChoices(this.stage.scene, { kind, token: from, lastSpeaker, actorOf: (referent) => this.actorOf(referent) })[0]?.actor;
  }

  private kindOf(phrase: Phrase): ActorKind {
    const first = this.tokens[phrase.from]!.lower;
    let end = phrase.from;
    while (end < phrase.to && !(end > phrase.from && PREPOSITIONS.has(this.tokens[end]!.lower))) end++;
    const head = this.tokens[end - 1]!.lower;
    if (this.stage.marks.bits[end - 1]! & ROLE) return singular(head) === head ? 'unnamed' : 'group';
    if (ORGANIZATION_NOUNS.has(head) || (this.stage.marks.bits[end - 1]! & ORGANIZATION_HEAD && head !== 'forces')) return 'organization';
    if (GROUP_NOUNS.has(head) || (head.endsWith('s') && !INDEFINITE.has(first)) || (DETERMINERS.has(first) && /^(?:some|many|several|most|two|three|both)$/.test(first))) return 'group';
    return 'unnamed';
  }
}

const genderOf = (noun: string): 'male' | 'female' | '' => ROLE_GENDER.get(singular(noun)) ?? '';
