/**
 * Stretches of capitals that name somebody or something: where they begin and end, and what their words make of them.
 */
import type { TokenizedArticle } from '../../../text/index.js';
import { BlockWords } from './block-words.js';
import { WORD_NAMES } from '../../english/actors/given-names.table.js';
import {
  COMMON,
  GIVEN,
  HONORIFIC,
  type Marks,
  MODIFIER,
  NAME_TITLE,
  NEVER,
  ORGANIZATION_HEAD,
  PARTICLE,
  PLACE,
  REPORTING,
  ROLE,
  STATE,
  SURNAME,
  THING_HEAD,
} from './lexicon.js';
import { INITIALS } from './word-cues.js';
import { MOST_WORDS, organizationEnd, ownedEnd } from './organization-names.js';
import {
  isBracketed,
  isCompoundAdjective,
  isContraction,
  isDomain,
  isLabel,
  isSurnameMay,
  SHIPS,
} from './word-shapes.js';
import {
  NAMES_PLACE_PREPOSITIONS,
  NUMERALS,
  REPORT_CREDITS,
  NO_STARTS,
  NAMES_AT,
  ADDRESSES,
  TITLE_SURNAMES,
  ARTICLES,
} from '../../english/actors/names.table.js';
import type { Name, NameKind } from './name.js';

/** Finds the names of a document in text order; they do not overlap. */
export function findNames(document: TokenizedArticle, marks: Marks): Name[] {
  const names: Name[] = [];
  const surnames = new Set<string>();
  document.blocks.forEach((block, index) => {
    if (block.kind === 'credit' && !isReportCredit(document, block.tokens)) return;
    const reader = new NameReader(document, marks, index, surnames);
    let i = block.tokens[0];
    while (i < block.tokens[1]) {
      const name = reader.at(i);
      // Credits of a report name who wrote it, and the outlets those work for, who are no actors.
      if (name && (block.kind !== 'credit' || name.kind === 'person')) names.push(name);
      i = Math.max(i + 1, name?.to ?? 0);
    }
  });
  return names;
}

/** "(Reporting by Anna Berg; editing by Peter Lind)", not the credit of a picture. */
const isReportCredit = ({ tokens }: TokenizedArticle, [from, to]: readonly [number, number]): boolean =>
  tokens.slice(from, to).some(({ lower }) => REPORT_CREDITS.has(lower));

/**
 * One past the last token of a person's name that an organisation's follows behind "of", within tokens `i` to `end`;
 * `i` where none does.
 */
function personOf(words: BlockWords, i: number, end: number): number {
  let to = i;
  while (to < end && words.capital(to) && (words.bits(to) & ~GIVEN) === 0) to++;
  return to - i >= 2 && to - i <= 3 && to < end - 1 && words.tokens[to]!.lower === 'of' ? to : i;
}

class NameReader {
  private readonly words: BlockWords;
  private readonly block: number;

  /** Capitals and states that are surnames of people named so far. */
  private readonly surnames: Set<string>;

  constructor(document: TokenizedArticle, marks: Marks, block: number, surnames: Set<string>) {
    this.words = new BlockWords(document, marks, block);
    this.surnames = surnames;
    this.block = block;
  }

  /** The name that begins at token `i`, if one does. */
  at(i: number): Name | undefined {
    const { words } = this;
    const token = words.tokens[i]!;
    if (token.text === '(' && isBracketed(words, i) && words.is(i + 1, GIVEN))
      return this.name(i, this.runEnd(i + 3), 'person');
    if (token.kind !== 'word') return undefined;
    const organization = words.marks.organizations.get(i);
    if (!words.capital(i) && !organization && !this.startsWithParticle(i)) return undefined;
    if (organization && this.isOrganization(i, organization.length)) {
      return this.organization(i, i + organization.length, organization.value);
    }
    if (token.capital && isDomain(words, i)) return this.name(i, i + 3, 'organization');
    if (this.isSurnameHere(i)) return this.name(i, i + 1, 'person');
    if (words.marks.states.has(i) && !this.isGivenNameHere(i)) return this.state(i);
    const place = token.capital ? words.marks.places.get(i) : undefined;
    if (place && !this.isTitled(i)) return this.place(i, i + place);
    // "USS Donald Cook" is a ship.
    if (SHIPS.has(token.text)) return this.name(i, this.runEnd(i), 'thing');
    if (token.capital && isCompoundAdjective(token.lower)) return undefined;
    return this.skips(i) ? undefined : this.run(i);
  }

  private name(from: number, to: number, kind: NameKind, canonical = '', form: Name['form'] = 'name'): Name {
    return {
      from,
      to,
      block: this.block,
      kind,
      canonical,
      form,
      weak: this.words.weakAt(from),
      headline: this.words.titleCase,
    };
  }

  /** "van Rompuy said", "von der Leyen said": particles that a capital follows, no French words in a phrase. */
  private startsWithParticle(i: number): boolean {
    const { words } = this;
    const isStart = (k: number): boolean =>
      words.is(k, PARTICLE) && !words.capital(k) && !NO_STARTS.has(words.tokens[k]!.lower);
    const surname = isStart(i) && isStart(i + 1) ? i + 2 : i + 1;
    return isStart(i) && words.capital(surname) && !words.is(surname, ROLE | STATE);
  }

  /** "Amman said" behind "Omar Amman", unlike "in Amman": a capital that is the surname of somebody named before. */
  private isSurnameHere(i: number): boolean {
    const { words } = this;
    return this.surnames.has(words.tokens[i]!.text) && !NAMES_PLACE_PREPOSITIONS.has(words.tokens[i - 1]?.lower ?? '');
  }

  /** "Georgia Meloni", "Jordan Smith": a state's name that is a given name when a surname follows. */
  private isGivenNameHere(i: number): boolean {
    const { words } = this;
    const surname =
      words.capital(i + 1) &&
      !words.is(i + 1, ROLE | MODIFIER | ORGANIZATION_HEAD | THING_HEAD | NEVER | COMMON | STATE);
    const single = words.marks.states.get(i)!.length === 1;
    return single && words.is(i, GIVEN) && surname && !words.marks.organizations.has(i + 1);
  }

  /** Newspapers and words of everyday use need company: "the Guardian", not "Guardian Angel". */
  private isOrganization(i: number, length: number): boolean {
    const { text } = this.words.tokens[i]!;
    if (length > 1 || text === text.toUpperCase()) return true;
    return !(this.words.is(i, GIVEN) && this.words.capital(i + 1));
  }

  /** A city of several words, or an organisation that begins with one: "Hong Kong Police Force". */
  private place(from: number, to: number): Name {
    const longer = organizationEnd(this.words, from, to);
    return longer > to ? this.name(from, longer, 'organization') : this.name(from, this.thingEnd(to), 'thing');
  }

  /** A known organisation, with what goes on behind it: "NATO Military Committee", "EU Council of Ministers". */
  private organization(from: number, to: number, canonical: string): Name {
    const longer = organizationEnd(this.words, from, to);
    return longer > to ? this.name(from, longer, 'organization') : this.name(from, to, 'organization', canonical);
  }

  /** A state, or an organisation that begins with one: "Russian Foreign Ministry", "Russia's Foreign Ministry". */
  private state(i: number): Name {
    const { length, value } = this.words.marks.states.get(i)!;
    const to = i + length;
    const longer = Math.max(organizationEnd(this.words, i, to), ownedEnd(this.words, to));
    if (longer > to) return this.name(i, longer, 'organization');
    const thing = value.form === 'demonym' ? to : this.thingEnd(to);
    return thing > to ? this.name(i, thing, 'thing') : this.name(i, to, 'state', value.name, value.form);
  }

  /** Where a thing's name ends that began before `i`: "Moscow River", "Minsk Agreement". */
  private thingEnd(i: number): number {
    for (let k = i; this.words.capital(k) && k - i < 4 && !this.words.is(k, ROLE | GIVEN | STATE); k++) {
      if (this.words.is(k, THING_HEAD)) return k + 1;
    }
    return i;
  }

  /** A run of capitals that no list knows as a whole. */
  private run(i: number): Name | undefined {
    const { words } = this;
    const to = words.titleCase ? this.headlineEnd(i) : this.runEnd(i);
    const given = words.is(i, GIVEN);
    const before = words.tokens[i - 1]?.lower ?? '';
    const organizationTo = organizationEnd(words, i, i);
    // "Ned Price": a given name and one word are a person, though the word may be an organisation's; not "the Ford
    // Foundation".
    const couple = given && to - i === 2;
    // "Anna Berg of Riga University": the university is whose she is.
    const owner = personOf(words, i, organizationTo);
    if (owner > i) return this.name(i, owner, 'person');
    if (
      organizationTo > i &&
      (organizationTo >= to || !given) &&
      !(couple && organizationTo === to && before !== 'the')
    ) {
      // One head noun alone ("Parliament", "Police") names only where a list knows it.
      return organizationTo - i === 1 ? undefined : this.name(i, organizationTo, 'organization');
    }
    const thing =
      words.is(to - 1, THING_HEAD) &&
      (!couple || NAMES_AT.has(before) || words.tokens[to]?.lower === 'of') &&
      !this.isTitled(i);
    return this.name(i, to, thing ? 'thing' : 'person');
  }

  /** Words that never begin a name: titles, everyday words first in a sentence, months. */
  private skips(i: number): boolean {
    const { words } = this;
    const { lower } = words.tokens[i]!;
    if (isContraction(lower) || isLabel(words, i)) return true;
    if (this.isAddressed(i) && (!words.is(i, HONORIFIC | NAME_TITLE) || TITLE_SURNAMES.has(lower))) return false;
    const bits = words.bits(i);
    const followed =
      words.capital(i + 1) || (words.is(i + 1, PARTICLE) && words.capital(i + 2)) || words.isInitial(i + 1);
    if (bits & GIVEN && followed && !(bits & NEVER && words.is(i + 1, ROLE | STATE))) return false;
    if (isSurnameMay(words, i)) return false;
    const organization = (): boolean => organizationEnd(words, i, i) > i + 1;
    if (bits & (NEVER | HONORIFIC | NAME_TITLE | ROLE | MODIFIER)) return !organization();
    if (this.isIntroduced(i)) return false;
    const common = bits & (COMMON | REPORTING) || words.marks.lowered.has(lower);
    // "The", "In", "Another" are no part of a name even where an organisation follows.
    const opener = bits & COMMON && !(bits & (MODIFIER | ORGANIZATION_HEAD));
    return !!common && words.weakAt(i) && !(organization() && !opener);
  }

  /**
   * "Will Estrada, the chairman": a given name that is an everyday word, and a capital of no list, explained by a role
   * behind a comma.
   */
  private isIntroduced(i: number): boolean {
    const { words } = this;
    const { tokens } = words;
    if (
      !WORD_NAMES.has(tokens[i]!.lower) ||
      !words.capital(i + 1) ||
      words.bits(i + 1) & ~SURNAME ||
      words.titleCase ||
      tokens[i + 2]?.text !== ',' ||
      !ARTICLES.has(tokens[i + 3]?.lower ?? '')
    )
      return false;
    for (let k = i + 4; k < i + 10 && k < words.end && tokens[k]!.kind === 'word'; k++)
      if (words.is(k, ROLE)) return true;
    return false;
  }

  /** The token before `i`, past the stop of an abbreviation. */
  private before(i: number): number {
    return this.words.tokens[i - 1]?.text === '.' ? i - 2 : i - 1;
  }

  /** "Mr. White", "Ms. King": what Mr. and Ms. stand before is a surname, whatever else the word means. */
  private isAddressed(i: number): boolean {
    const { words } = this;
    const before = this.before(i);
    return ADDRESSES.has(words.tokens[before]?.text ?? '') && words.is(before, HONORIFIC) && words.capital(i);
  }

  /** "Gov. Nathan Deal": behind a title stands a person, though the last word may be a thing's. */
  private isTitled(i: number): boolean {
    const before = this.before(i);
    return this.words.is(before, HONORIFIC | NAME_TITLE) && this.words.capital(before);
  }

  /** "Mark Cuban", "Omar Amman": a given name and the name of a people or a capital, where no other capital follows. */
  private isSurnameOfPeople(i: number, k: number): boolean {
    const { words } = this;
    const state = words.marks.states.get(k);
    return (
      state?.length === 1 &&
      state.value.form !== 'name' &&
      !words.titleCase &&
      k === i + 1 &&
      words.is(i, GIVEN) &&
      !words.is(i, STATE | ROLE | NEVER) &&
      !words.capital(k + 1) &&
      !words.is(k + 1, ROLE)
    );
  }

  /** "mayor of Slovyansk | Vyacheslav Ponomarev": what an office is of, and whoever holds it. */
  private isOffice(i: number, k: number): boolean {
    const { words } = this;
    if (
      !words.is(k, GIVEN) ||
      words.is(i, GIVEN) ||
      !words.capital(k + 1) ||
      k - i > 2 ||
      words.tokens[i - 1]?.lower !== 'of'
    )
      return false;
    for (let back = i - 2; back >= 0 && back > i - 6; back--) if (words.is(back, ROLE)) return true;
    return false;
  }

  /** "Envoy to Siberia | Oleg Belov": a place, and somebody behind it. */
  private isPlaceBefore(i: number, k: number): boolean {
    const { words } = this;
    return k === i + 1 && words.is(i, PLACE) && !words.is(i, GIVEN) && words.is(k, GIVEN) && words.capital(k + 1);
  }

  private runEnd(i: number): number {
    const { words } = this;
    let k = i;
    while (k < words.end && k - i < MOST_WORDS) {
      if (k > i + 1 && NUMERALS.test(words.tokens[k]!.text)) return k + 1;
      if (k > i && this.isSurnameOfPeople(i, k)) this.surnames.add(words.tokens[k]!.text);
      if (
        k > i &&
        ((this.stopsRun(k) && !this.isSurnameOfPeople(i, k)) || this.isOffice(i, k) || this.isPlaceBefore(i, k))
      )
        break;
      if (words.isInitial(k)) k += 2;
      else if (words.capital(k)) k++;
      else if (isBracketed(words, k)) k += 3;
      else if (words.is(k, PARTICLE) && (words.capital(k + 1) || (words.is(k + 1, PARTICLE) && words.capital(k + 2))))
        k++;
      else break;
    }
    return k;
  }

  /**
   * In a headline of capitals only a given name and one surname are sure to belong together: "Hillary Clinton Breaks".
   */
  private headlineEnd(i: number): number {
    const { words } = this;
    const end = this.runEnd(i);
    const given = words.is(i, GIVEN);
    let to = i + 1;
    while (
      given &&
      to < end &&
      to - i < 4 &&
      (words.isInitial(to) || words.tokens[to]!.text === '.' || words.is(to, PARTICLE))
    )
      to++;
    const titled = words.is(i - 1, NAME_TITLE | HONORIFIC | ROLE) && words.capital(i - 1);
    return (given || titled) && to < end ? to + 1 : i + 1;
  }

  /** Whether the run that began before `k` ends here: a title, a month, a state, another sentence. */
  private stopsRun(k: number): boolean {
    const { words } = this;
    const given = words.is(k, GIVEN);
    if (
      isContraction(words.tokens[k]!.lower) ||
      (words.startsSentence(k) && !INITIALS.test(words.tokens[k - 1]!.text)) ||
      words.lineBreak(k)
    )
      return true;
    if (words.titleCase && words.is(k, COMMON | REPORTING) && !given) return true;
    if (words.is(k, NEVER | HONORIFIC) && !given) return !isSurnameMay(words, k);
    if (words.is(k, STATE) && !given && words.marks.states.has(k)) return true;
    // "Marine | Gen. Anna Berg"
    const title = words.tokens[k + 1]?.text === '.' ? k + 2 : k + 1;
    if (words.is(k, ROLE) && words.capital(k) && words.capital(title) && !given) return true;
    return words.marks.organizations.has(k) && !words.is(k, ORGANIZATION_HEAD);
  }
}
