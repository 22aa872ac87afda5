/** Which names are people, and which of them are one person. */
import type { TokenizedArticle } from '../../../text/index.js';
import { mergeAliases } from './aliases.js';
import { PersonEvidence, personCues, pointsOf } from './evidence.js';
import { ENOUGH, PERSON_CUES, type PersonCue, SINGLE } from '../../english/actors/person-cues.table.js';
import { namingWords, startsWithInitials } from './word-cues.js';
import type { Gender } from '../../english/actors/given-names.table.js';
import { genderOfGivenName, type Marks } from './lexicon.js';
import { englishSpelling, looseKeys } from './spellings.js';
import { HONORIFICS, ROLE_GENDER } from '../../english/actors/titles.table.js';
import type { Person, PersonGroup } from './person.js';
import { HER_SURNAME } from '../../english/actors/names.table.js';
import type { Name } from './name.js';

interface Candidate {
  readonly name: Name;
  readonly text: string;
  readonly keys: readonly string[];
  readonly words: number;
  readonly cues: readonly PersonCue[];
  /** What a form of address before it tells: "Mr. Obama". */
  readonly address: Gender | '';
}

/** Finds the people among `names`, and the runs of capitals that turned out to be none. */
export function findPeople(
  document: TokenizedArticle,
  marks: Marks,
  names: readonly Name[],
): { people: Person[]; others: Name[] } {
  const candidates = candidatesOf(document, marks, names);
  const groups = addShortNames(groupFullNames(candidates), candidates);
  const people = mergeAliases(document, groups).map((group) => personOf(document, group));
  const taken = new Set(people.flatMap((person) => person.names));
  return { people, others: candidates.map(({ name }) => name).filter((name) => !taken.has(name)) };
}

/** The names that may be people's, with what speaks for each. */
function candidatesOf(document: TokenizedArticle, marks: Marks, names: readonly Name[]): Candidate[] {
  // "USS Donald Cook": makes "Donald Cook" a ship in all of the article.
  const things = new Set(
    names.filter(({ kind }) => kind === 'thing').map((name) => written(document, name).replace(/^[A-Z]{2,4} /, '')),
  );
  const known = new Map<string, readonly string[]>();
  const keysOf = (text: string): readonly string[] => {
    const keys = known.get(text) ?? looseKeys(text);
    known.set(text, keys);
    return keys;
  };
  const candidates = names
    .filter((name) => name.kind === 'person' && isShort(document, name) && !things.has(written(document, name)))
    .map((name): Candidate => {
      const text = written(document, name);
      const initials = startsWithInitials(document.tokens, name) ? 1 : 0;
      const words = namingWords(document.tokens, marks, name).length + initials;
      const cues = personCues(document, marks, name);
      return { name, text, keys: keysOf(text), words, cues, address: addressBefore(document.tokens, name) };
    });
  addLists(document.tokens, candidates);
  return candidates;
}

/** "Anna Berg, Ardo Zubrik (Real) and Peter Lind": names in a list with a person's are likely people's. */
function addLists(tokens: TokenizedArticle['tokens'], candidates: Candidate[]): void {
  const isPerson = ({ words, cues }: Candidate): boolean => words > 1 && pointsOf(cues) >= ENOUGH;
  for (let first = 0; first < candidates.length; ) {
    let last = first;
    while (last + 1 < candidates.length && areListed(tokens, candidates[last]!.name, candidates[last + 1]!.name))
      last++;
    const list = candidates.slice(first, last + 1);
    if (list.some(isPerson))
      list.forEach((one, k) => {
        if (!isPerson(one)) candidates[first + k] = { ...one, cues: [...one.cues, 'in a list with a person'] };
      });
    first = last + 1;
  }
}

/** Whether only a comma, a semicolon, an "and" or brackets stand between two names. */
function areListed(tokens: TokenizedArticle['tokens'], { to, block }: Name, next: Name): boolean {
  if (next.block !== block || next.from - to > LONGEST_JOINT) return false;
  let i = to;
  if (tokens[i]?.text === '(') {
    while (i < next.from && tokens[i]!.text !== ')') i++;
    i++;
  }
  const from = i;
  while (i < next.from && /^(?:[,;&]|and|[–-])$/.test(tokens[i]!.lower)) i++;
  return i === next.from && i > from;
}

/** More tokens than this do not stand between two names of a list. */
const LONGEST_JOINT = 8;

/** Whether a name is short enough to be one; a run without end is none. */
const isShort = ({ tokens }: TokenizedArticle, { from, to }: Name): boolean =>
  tokens[to - 1]!.end - tokens[from]!.start <= LONGEST;
const LONGEST = 100;

function addressBefore(tokens: TokenizedArticle['tokens'], { from }: Name): Gender | '' {
  const before = tokens[tokens[from - 1]?.text === '.' ? from - 2 : from - 1];
  return (before && HONORIFICS.get(before.lower)) || '';
}

// Stolyarova, Pushkina, Zakharskaya
// Lavrov, Aksenov, Khodakovski
const HIS_SURNAME = /(?:[oe]v|ski)$/;

function personOf({ tokens }: TokenizedArticle, { text, forms, names, keys, gender: told }: PersonGroup): Person {
  names.sort((a, b) => a.from - b.from);
  let gender: Gender | '' = '';
  for (const name of names)
    gender ||= addressBefore(tokens, name) || ROLE_GENDER.get(tokens[name.from - 1]?.lower ?? '') || '';
  const surname = keys.length > 1 ? keys.at(-1)! : '';
  const bySurname = HER_SURNAME.test(surname) ? 'female' : HIS_SURNAME.test(surname) ? 'male' : '';
  const english = englishSpelling(text);
  if (english) forms.add(english);
  return { name: text, forms, names, gender: gender || told || bySurname };
}

const firstWord = (text: string): string => text.split(' ')[0]!;

/** A name's words in the text; brackets and quotation marks inside it left out. */
function written({ text, tokens }: TokenizedArticle, { from, to }: Name): string {
  const words = text.slice(tokens[from]!.start, tokens[to - 1]!.end);
  // "(Barack) Obama"
  return words.replace(/[()]/g, '').replace(/\s+/g, ' ');
}

/** People named with two words or more, where any mention of the name gives evidence enough. */
function groupFullNames(candidates: readonly Candidate[]): PersonGroup[] {
  const full = candidates.filter(({ words }) => words > 1);
  // A surname that also stands alone, the more so where it speaks, is a person's.
  const alone = new Map<string, number>();
  for (const { keys, words, cues, name } of candidates) {
    const key = keys.join(' ');
    if (words === 2 && keys[0]!.length === 1) alone.set(keys.at(-1)!, 2);
    if (words === 1 && !name.weak) alone.set(key, Math.max(alone.get(key) ?? -9, pointsOf(cues)));
  }
  const evidence = evidenceOf(full);
  const points = new Map<string, number>();
  for (const { keys } of full) {
    const key = keys.join(' ');
    if (points.has(key)) continue;
    const single = alone.get(keys.at(-1)!) ?? -9;
    const more = single >= 1.5 ? 'surname alone acts like a person' : single >= 0 ? 'surname stands alone' : undefined;
    points.set(key, evidence.get(key)!.points() + (more ? PERSON_CUES.get(more)! : 0));
  }
  const groups: PersonGroup[] = [];
  const bySurname = new Map<string, PersonGroup[]>();
  for (const candidate of full) {
    if (points.get(candidate.keys.join(' '))! < ENOUGH) continue;
    const surname = candidate.keys.at(-1)!;
    const namesakes = bySurname.get(surname) ?? [];
    if (namesakes.length === 0) bySurname.set(surname, namesakes);
    const group = namesakes.slice(-MOST_NAMESAKES).find(({ keys }) => sameGivenName(keys, candidate.keys));
    if (group) {
      join(group, candidate);
      continue;
    }
    const made = groupOf(candidate, genderOfGivenName(firstWord(candidate.text)));
    groups.push(made);
    namesakes.push(made);
  }
  return joinSurnames(groups);
}

/** More people of one surname than this are not told apart by looking at each. */
const MOST_NAMESAKES = 50;

const groupOf = ({ text, keys, name, address }: Candidate, gender: Gender | ''): PersonGroup => ({
  text,
  keys,
  forms: new Set([text]),
  names: [name],
  gender: address || gender,
});

function join(group: PersonGroup, { name, text, keys }: Candidate): void {
  group.forms.add(text);
  group.names.push(name);
  if (keys.length <= group.keys.length) return;
  group.keys = keys;
  group.text = text;
}

/** The same given name, its initial, or one of several given names. */
function sameGivenName(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [a[0]!, b[0]!];
  if (x === y || (x.length === 1 && y.startsWith(x)) || (y.length === 1 && x.startsWith(y))) return true;
  return a.slice(1, -1).includes(y) || b.slice(1, -1).includes(x);
}

/** Joins "Peña Nieto" to "Enrique Peña Nieto": surnames of several words stand alone, too. */
function joinSurnames(groups: readonly PersonGroup[]): PersonGroup[] {
  const byEnd = new Map<string, PersonGroup>();
  for (const group of groups)
    for (let k = 1; k < group.keys.length - 1; k++) byEnd.set(group.keys.slice(k).join(' '), group);
  return groups.filter((group) => {
    const whole = byEnd.get(group.keys.join(' '));
    if (!whole || whole === group) return true;
    for (const form of group.forms) whole.forms.add(form);
    for (const name of group.names) whole.names.push(name);
    return false;
  });
}

/** Surnames, and given names that stand alone, of people named in full; then people who have one name only. */
function addShortNames(groups: PersonGroup[], candidates: readonly Candidate[]): PersonGroup[] {
  const owners = new Map<string, PersonGroup[]>();
  const taken = new Map<Name, PersonGroup>();
  for (const group of groups) {
    for (let k = 1; k < group.keys.length; k++) own(owners, group.keys.slice(k).join(' '), group);
    own(owners, group.keys[0]!, group);
    for (const name of group.names) taken.set(name, group);
  }
  const left: Candidate[] = [];
  /** Where each was named last: of several people with one surname, the last one is meant. */
  const last = new Map<PersonGroup, number>();
  for (const candidate of candidates) {
    let owner = taken.get(candidate.name);
    if (!owner) {
      const { address, keys } = candidate;
      const initialed = keys.length > 1 && candidate.words === 2 && keys[0]!.length === 1;
      for (const group of owners.get(initialed ? keys.at(-1)! : keys.join(' ')) ?? []) {
        if (initialed && !sameGivenName(group.keys, keys)) continue;
        if (group.gender && address && group.gender !== address) continue;
        if (!owner || (last.get(owner) ?? -1) < (last.get(group) ?? -1)) owner = group;
      }
      owner?.forms.add(candidate.text);
      owner?.names.push(candidate.name);
      if (!owner && candidate.words === 1) left.push(candidate);
    }
    if (owner) last.set(owner, candidate.name.from);
  }
  return [...groups, ...singleNames(left)];
}

function own(owners: Map<string, PersonGroup[]>, key: string, group: PersonGroup): void {
  const list = owners.get(key);
  if (!list) owners.set(key, [group]);
  else if (list.at(-1) !== group && list.length < MOST_NAMESAKES) list.push(group);
}

/** People known by one word. */
function singleNames(candidates: readonly Candidate[]): PersonGroup[] {
  const groups = new Map<string, PersonGroup>();
  for (const candidate of candidates) {
    const key = candidate.keys.join(' ');
    const known = groups.get(key);
    if (known) known.names.push(candidate.name);
    else groups.set(key, groupOf(candidate, genderOfGivenName(candidate.text)));
  }
  // A headline of capitals alone makes nobody of one word.
  const evidence = evidenceOf(candidates.filter(({ name }) => !name.headline));
  return [...groups].filter(([key]) => (evidence.get(key)?.points() ?? 0) >= SINGLE).map(([, group]) => group);
}

/** The evidence of all mentions of each name, by its key. */
function evidenceOf(candidates: readonly Candidate[]): Map<string, PersonEvidence> {
  const evidence = new Map<string, PersonEvidence>();
  for (const { keys, cues } of candidates) {
    const key = keys.join(' ');
    const known = evidence.get(key) ?? new PersonEvidence();
    evidence.set(key, known);
    known.add(cues);
  }
  return evidence;
}
