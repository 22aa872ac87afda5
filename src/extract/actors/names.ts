/** Stretches of capitals that name somebody or something: where they begin and end, and what their words make of them. */
import type { Document, Token } from '../../text/index.js';
import { STATE_FORMS } from './places.table.js';
import { COMMON, GIVEN, HONORIFIC, type Marks, MODIFIER, NAME_TITLE, NEVER, ORGANIZATION_HEAD, PARTICLE, PLACE, REPORTING, ROLE, STATE, THING_HEAD, TIME } from './lexicon.js';

export type NameKind = 'person' | 'organization' | 'state' | 'thing';

/** A stretch of tokens that is one name. */
export interface Name {
  /** First token, and one past the last. */
  readonly from: number;
  readonly to: number;
  readonly block: number;
  /** `person` here is a candidate: evidence decides. */
  readonly kind: NameKind;
  /** The actor's name where a list tells it ("Russia" for "Moscow"); "" to take the words as they stand. */
  readonly canonical: string;
  readonly form: 'name' | 'metonym' | 'demonym' | 'people';
  /** Whether its first word begins a sentence or stands in a headline, where a capital says little. */
  readonly weak: boolean;
}

/** Finds the names of a document in text order; they do not overlap. */
export function findNames(document: Document, marks: Marks): Name[] {
  const names: Name[] = [];
  document.blocks.forEach((block, index) => {
    if (block.kind === 'credit') return;
    const reader = new NameReader(document, marks, index);
    let i = block.tokens[0];
    while (i < block.tokens[1]) {
      const name = reader.at(i);
      if (name) names.push(name);
      i = Math.max(i + 1, name?.to ?? 0);
    }
  });
  return names;
}

const MOST_WORDS = 12;
const TOP_LEVEL = new Set(['com', 'org', 'net', 'info', 'ru', 'ua', 'de', 'fr', 'eu', 'uk', 'gov', 'tv', 'by', 'pl']);
/** "Commission on Presidential Debates". */
const ON_HEADS = new Set(['commission', 'committee', 'council', 'conference', 'institute', 'centre', 'center']);
// "I'm", "Don't", "We’ll"
const CONTRACTION = /^(?:i|it|we|you|they|he|she|that|there|what|who|let|here|how|where|don|can|won|isn|doesn|didn|couldn|wouldn|shouldn|aren|wasn|weren|hasn|haven|hadn|ain|y)'/;
const SHIPS = new Set(['USS', 'HMS', 'HMCS', 'HMAS', 'ROS', 'USNS', 'MV', 'INS', 'SS', 'TCG', 'ORP', 'HNoMS']);

// "Siberian-born", "Tennessee-based", "Soviet-era"
const COMPOUND = /-(?:born|based|backed|led|friendly|held|controlled|era|speaking|style|made|owned|run|wide|trained|linked|occupied|allied|appointed|installed|sponsored|funded|brokered|elect|designate|level|old)$/;

// "Thirty-seven"
const NUMERAL = /^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-/;

/** "Russian-backed", "American-Serbian", "Moscow-friendly": a state with something joined to it. */
function isCompoundAdjective(lower: string): boolean {
  const dash = lower.indexOf('-');
  return dash > 0 && (STATE_FORMS.has(lower.slice(0, dash)) || STATE_FORMS.has(lower.slice(dash + 1)) || COMPOUND.test(lower) || NUMERAL.test(lower));
}

class NameReader {
  private readonly tokens: readonly Token[];
  private readonly end: number;
  private readonly starts: ReadonlySet<number>;
  private readonly titleCase: boolean;

  private readonly document: Document;
  private readonly marks: Marks;
  private readonly block: number;

  constructor(document: Document, marks: Marks, block: number) {
    this.document = document;
    this.marks = marks;
    this.block = block;
    const { tokens, sentences, kind } = document.blocks[block]!;
    this.tokens = document.tokens;
    this.end = tokens[1];
    this.starts = new Set(document.sentences.slice(...sentences).map((sentence) => sentence.tokens[0]));
    this.titleCase = (kind === 'title' || kind === 'heading') && isTitleCase(document.tokens.slice(...tokens));
  }

  /** The name that begins at token `i`, if one does. */
  at(i: number): Name | undefined {
    const token = this.tokens[i]!;
    if (token.text === '(' && this.isBracketed(i) && this.is(i + 1, GIVEN)) return this.name(i, this.runEnd(i + 3), 'person');
    if (token.kind !== 'word') return undefined;
    const particle = !token.capital && !!(this.bits(i) & PARTICLE) && this.startsWithParticle(i);
    const organization = this.marks.organizations.get(i);
    if (!token.capital && !particle && !organization) return undefined;
    if (organization && this.isOrganization(i, organization.length)) return this.organization(i, i + organization.length, organization.value);
    if (token.capital && this.isDomain(i)) return this.name(i, i + 3, 'organization');
    const state = this.marks.states.get(i);
    if (state && !this.isGivenNameHere(i)) return this.state(i);
    // "USS Donald Cook" is a ship.
    if (SHIPS.has(token.text)) return this.name(i, this.runEnd(i), 'thing');
    if (token.capital && isCompoundAdjective(token.lower)) return undefined;
    return this.run(i);
  }

  private bits(i: number): number {
    return i >= 0 && i < this.end ? this.marks.bits[i]! : 0;
  }

  private is(i: number, bit: number): boolean {
    return (this.bits(i) & bit) !== 0;
  }

  private capital(i: number): boolean {
    return i < this.end && this.tokens[i]!.capital;
  }

  /** Whether a capital at `i` says nothing: first in a sentence or behind an opening mark, or in a headline of capitals. */
  private weakAt(i: number): boolean {
    if (this.titleCase || this.starts.has(i)) return true;
    const before = this.tokens[i - 1];
    // A quotation, a list item or what follows a colon begins with a capital of its own.
    return !before || i === this.document.blocks[this.block]!.tokens[0] || /^["'“‘«„:([•–—-]$/.test(before.text);
  }

  /** "van Rompuy said", "al-Assad": a particle that a capital follows, not "the" or a French word in a phrase. */
  private startsWithParticle(i: number): boolean {
    const { lower } = this.tokens[i]!;
    return this.capital(i + 1) && !['la', 'le', 'les', 'do', 'des', 'al', 'ap', 'da', 'di', 'st', 'ten'].includes(lower) && !this.is(i + 1, ROLE | STATE);
  }

  /** "Georgia Meloni", "Jordan Smith": a state's name that is a given name when a surname follows. */
  private isGivenNameHere(i: number): boolean {
    return this.is(i, GIVEN) && this.capital(i + 1) && !this.is(i + 1, ROLE | MODIFIER | ORGANIZATION_HEAD | THING_HEAD | NEVER | COMMON | STATE) && !this.marks.organizations.has(i + 1);
  }

  /** "Stormfront.org". */
  private isDomain(i: number): boolean {
    const [name, stop, end] = this.tokens.slice(i, i + 3);
    return i + 3 <= this.end && stop?.text === '.' && stop.start === name!.end && end!.start === stop.end && TOP_LEVEL.has(end!.lower) && !end!.capital;
  }

  /** Newspapers and words of everyday use need company: "the Guardian", not "Guardian Angel". */
  private isOrganization(i: number, length: number): boolean {
    if (length > 1 || this.tokens[i]!.text === this.tokens[i]!.text.toUpperCase()) return true;
    return !(this.is(i, GIVEN) && this.capital(i + 1));
  }

  private name(from: number, to: number, kind: NameKind, canonical = '', form: Name['form'] = 'name'): Name {
    return { from, to, block: this.block, kind, canonical, form, weak: this.weakAt(from) };
  }

  /** A known organisation, with what goes on behind it: "NATO Military Committee", "EU Council of Ministers". */
  private organization(from: number, to: number, canonical: string): Name {
    const longer = this.organizationEnd(from, to);
    return longer > to ? this.name(from, longer, 'organization') : this.name(from, to, 'organization', canonical);
  }

  /** A state, or an organisation that begins with one: "Russian Foreign Ministry", "US Embassy in Kyiv". */
  private state(i: number): Name {
    const { length, value } = this.marks.states.get(i)!;
    const to = i + length;
    const longer = this.organizationEnd(i, to);
    if (longer > to) return this.name(i, longer, 'organization');
    const owned = this.ownedEnd(to);
    if (owned > to) return this.name(i, owned, 'organization');
    if (value.form !== 'demonym' && this.thingEnd(to) > to) return this.name(i, this.thingEnd(to), 'thing');
    return this.name(i, to, 'state', value.name, value.form);
  }

  /** "Russia's Foreign Ministry": where the organisation ends that a state owns; `i` where none follows. */
  private ownedEnd(i: number): number {
    if (this.tokens[i]?.lower !== "'s" || !this.capital(i + 1) || this.starts.has(i + 1)) return i;
    const end = this.organizationEnd(i + 1, i + 1);
    return end > i + 2 ? end : i;
  }

  /** Where an organisation's name ends that began before `i`; `i` where no head noun follows. */
  private organizationEnd(from: number, i: number): number {
    let end = i;
    let k = i;
    while (k < this.end && k - from < MOST_WORDS) {
      if (this.titleCase && this.is(k, COMMON | REPORTING) && !this.is(k, ORGANIZATION_HEAD | MODIFIER)) break;
      if (k > from && this.lineBreak(k)) break;
      if (this.capital(k) && !this.marks.bits[k]) k++;
      else if (this.capital(k) && !this.is(k, TIME | HONORIFIC) && !(this.is(k, ROLE) && !this.is(k, ORGANIZATION_HEAD | MODIFIER))) {
        k++;
        if (this.is(k - 1, ORGANIZATION_HEAD) && !this.is(k - 1, MODIFIER & ~ORGANIZATION_HEAD)) end = this.headEnd(k);
        else if (this.is(k - 1, ORGANIZATION_HEAD) && !this.capital(k)) end = this.headEnd(k);
      } else if (this.joins(k) && this.capital(k + 1) && (end < k || k === i)) k++;
      else break;
    }
    return end;
  }

  /** "Theresa May", not "in May" nor "May 2014". */
  private isSurnameMay(k: number): boolean {
    const next = this.tokens[k + 1];
    return this.tokens[k]!.text === 'May' && next?.kind !== 'number' && (this.is(k - 1, GIVEN) || this.is(k + 1, REPORTING) || next?.lower === "'s");
  }

  private lineBreak(k: number): boolean {
    return this.document.text.slice(this.tokens[k - 1]!.end, this.tokens[k]!.start).includes('\n');
  }

  /** "and" or "&" inside a name: "Security and Defense Council". */
  private joins(k: number): boolean {
    const lower = this.tokens[k]?.lower;
    return lower === 'and' || lower === '&' || lower === 'of' || lower === 'for';
  }

  /** Behind a head noun the name may go on: "Ministry of Foreign Affairs", "Institute for the Study of War". */
  private headEnd(i: number): number {
    let end = i;
    for (let turn = 0; turn < 3; turn++) {
      const link = this.tokens[end]?.lower;
      if (end >= this.end || !(link === 'of' || link === 'for' || (link === 'on' && ON_HEADS.has(this.tokens[end - 1]!.lower)) || (link === 'and' && turn > 0))) break;
      let k = end + 1;
      if (this.tokens[k]?.lower === 'the') k++;
      const first = k;
      while (this.capital(k) && k - i < MOST_WORDS && !this.is(k, TIME) && !(k > first && this.is(k, ROLE | GIVEN))) k++;
      if (k === first) break;
      end = k;
    }
    return end;
  }

  /** Where a thing's name ends that began before `i`: "Moscow River", "Minsk Agreement". */
  private thingEnd(i: number): number {
    let k = i;
    while (this.capital(k) && k - i < 4 && !this.is(k, ROLE | GIVEN | STATE)) {
      if (this.is(k, THING_HEAD)) return k + 1;
      k++;
    }
    return i;
  }

  /** A run of capitals that no list knows as a whole. */
  private run(i: number): Name | undefined {
    if (this.skips(i)) return undefined;
    const to = this.titleCase ? this.headlineEnd(i) : this.runEnd(i);
    const last = to - 1;
    const organizationTo = this.organizationEnd(i, i);
    const given = this.is(i, GIVEN);
    if (organizationTo > i && (organizationTo >= to || !given) && !(given && organizationTo === to && to - i === 2 && this.tokens[i - 1]?.lower !== 'the')) {
      // One head noun alone ("Parliament", "Police") names only where a list knows it.
      if (organizationTo - i === 1) return undefined;
      return this.name(i, organizationTo, 'organization');
    }
    if (this.is(last, THING_HEAD) && !(given && to - i === 2 && !this.isThingName(i, to))) return this.name(i, to, 'thing');
    if (this.tokens[to]?.lower === 'of' && this.is(last, THING_HEAD)) return this.name(i, to, 'thing');
    return this.name(i, to, 'person');
  }

  /** "(Barack)" of "(Barack) Obama", "“Strelkov”" of "Igor “Strelkov” Girkin". */
  private isBracketed(k: number): boolean {
    const [open, name, close] = this.tokens.slice(k, k + 3);
    return !!name && !!close && /^[("“'‘]$/.test(open!.text) && /^[)"”'’]$/.test(close.text) && name.capital && this.capital(k + 3) && k + 3 < this.end && !this.is(k + 3, NEVER | ROLE);
  }

  /** "Victoria Station": behind "the" or "at" it is a place, however it begins. */
  private isThingName(i: number, to: number): boolean {
    const before = this.tokens[i - 1]?.lower ?? '';
    return ['the', 'at', 'in', 'on', 'near', 'to', 'from'].includes(before) || to - i > 2;
  }

  /** Words that never begin a name: titles, everyday words first in a sentence, months. */
  private skips(i: number): boolean {
    if (CONTRACTION.test(this.tokens[i]!.lower)) return true;
    if (this.isLabel(i)) return true;
    const bits = this.bits(i);
    const followed = this.capital(i + 1) || (this.is(i + 1, PARTICLE) && this.capital(i + 2)) || this.isInitial(i + 1);
    if (bits & GIVEN && followed && !(bits & NEVER && this.is(i + 1, ROLE | STATE))) return false;
    if (this.isSurnameMay(i)) return false;
    if (bits & (NEVER | HONORIFIC | NAME_TITLE)) return !(this.organizationEnd(i, i) > i + 1);
    if (bits & (ROLE | MODIFIER)) return !(this.organizationEnd(i, i) > i + 1);
    const common = bits & (COMMON | REPORTING) || this.marks.lowered.has(this.tokens[i]!.lower);
    if (common && this.weakAt(i) && !(bits & GIVEN && followed)) return !(this.organizationEnd(i, i) > i + 1 && !this.startsSentenceWord(i));
    return false;
  }

  /** "The", "In", "Another": no part of a name even where an organisation follows. */
  private startsSentenceWord(i: number): boolean {
    return this.is(i, COMMON) && !this.is(i, MODIFIER | ORGANIZATION_HEAD);
  }

  /** "J" of "J. Smith". */
  private isInitial(i: number): boolean {
    return this.capital(i) && this.tokens[i]!.text.length === 1 && this.tokens[i + 1]?.text === '.';
  }

  /** Whether the word at `i` only says what the person behind it is: "AG Vanita Gupta", "Vermonter Bernie Sanders". */
  private isLabel(i: number): boolean {
    const { text, lower } = this.tokens[i]!;
    if (this.is(i, GIVEN) || !this.is(i + 1, GIVEN) || !this.capital(i + 2) || this.is(i + 2, ORGANIZATION_HEAD | THING_HEAD)) return false;
    // "Vermonter", "Kentuckian", "Assemblywoman"
    return (text.length > 1 && text === text.toUpperCase()) || /(?:er|ian|woman|man|ite)$/.test(lower);
  }

  private runEnd(i: number): number {
    let k = i;
    while (k < this.end && k - i < MOST_WORDS) {
      if (k > i && this.stopsRun(k)) break;
      if (this.isInitial(k)) k += 2;
      else if (this.capital(k)) k++;
      else if (this.isBracketed(k)) k += 3;
      else if (this.is(k, PARTICLE) && (this.capital(k + 1) || (this.is(k + 1, PARTICLE) && this.capital(k + 2)))) k++;
      else break;
    }
    return k;
  }

  /** In a headline of capitals only a given name and one surname are sure to belong together: "Hillary Clinton Breaks". */
  private headlineEnd(i: number): number {
    const end = this.runEnd(i);
    let to = i + 1;
    if (this.is(i, GIVEN)) while (to < end && to - i < 4 && (this.isInitial(to) || this.tokens[to]!.text === '.' || this.is(to, PARTICLE))) to++;
    const titled = this.is(i - 1, NAME_TITLE | HONORIFIC | ROLE) && this.capital(i - 1);
    return (this.is(i, GIVEN) || titled) && to < end ? to + 1 : i + 1;
  }

  /** Whether the run that began before `k` ends here: a title, a month, a state, another sentence. */
  private stopsRun(k: number): boolean {
    if (CONTRACTION.test(this.tokens[k]!.lower)) return true;
    if (this.titleCase && this.is(k, COMMON | REPORTING) && !this.is(k, GIVEN)) return true;
    if (this.starts.has(k) || this.lineBreak(k)) return true;
    if (this.is(k, NEVER | HONORIFIC) && !this.is(k, GIVEN)) return !this.isSurnameMay(k);
    if (this.is(k, STATE) && !this.is(k, GIVEN) && this.marks.states.has(k)) return true;
    if (this.is(k, ROLE) && this.capital(k) && this.capital(k + 1) && !this.is(k, GIVEN)) return true;
    return this.marks.organizations.has(k) && !this.is(k, ORGANIZATION_HEAD);
  }
}

/** Whether most words of a headline have capitals: "NATO Chief Warns Russia". */
export function isTitleCase(tokens: readonly Token[]): boolean {
  let long = 0;
  let capital = 0;
  for (const token of tokens) {
    if (token.kind !== 'word' || token.text.length < 4) continue;
    long++;
    if (token.capital) capital++;
  }
  return long > 3 && capital / long > 0.7;
}

/** Whether a place's preposition stands before: "in Slavyansk", "from Kramatorsk". */
export const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set(['in', 'at', 'near', 'around', 'outside', 'inside', 'into', 'towards', 'through', 'throughout', 'across']);

/** A name's marks beyond its kind. */
export const isPlaceName = (marks: Marks, name: Name): boolean => {
  for (let i = name.from; i < name.to; i++) if (marks.bits[i]! & PLACE) return true;
  return false;
};
