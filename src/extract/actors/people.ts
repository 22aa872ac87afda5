/** Which names are people, and which of them are one person. */
import { type Document, foldWords, nameKey } from '../../text/index.js';
import { ENOUGH, namingWords, personEvidence, SINGLE } from './evidence.js';
import type { Gender } from './given-names.table.js';
import { genderOfGivenName, type Marks } from './lexicon.js';
import type { Name } from './names.js';
import { HONORIFICS, ROLE_GENDER } from './titles.table.js';

/** One human being of the article. */
export interface Person {
  /** Fullest form, without titles. */
  readonly name: string;
  readonly forms: ReadonlySet<string>;
  readonly names: readonly Name[];
  readonly gender: Gender | '';
}

interface Candidate {
  readonly name: Name;
  readonly text: string;
  readonly keys: readonly string[];
  readonly words: number;
  readonly score: number;
  /** What a form of address before it tells: "Mr. Obama". */
  readonly address: Gender | '';
}

interface Group {
  text: string;
  keys: readonly string[];
  readonly forms: Set<string>;
  readonly names: Name[];
  /** What forms of address and the given name tell. */
  gender: Gender | '';
}

/** Finds the people among `names`, and the runs of capitals that turned out to be none. */
export function findPeople(document: Document, marks: Marks, names: readonly Name[]): { people: Person[]; others: Name[] } {
  const things = new Set(names.filter(({ kind }) => kind === 'thing').map((name) => written(document, name).replace(/^[A-Z]{2,4} /, '')));
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
      return { name, text, keys: keysOf(text), words: namingWords(document.tokens, marks, name).length, score: personEvidence(document, marks, name), address: addressBefore(document.tokens, name) };
    });
  const groups = groupFullNames(candidates);
  addShortNames(groups, candidates);
  const people = mergeAliases(document, groups).map((group) => personOf(document, group));
  const taken = new Set(people.flatMap((person) => person.names));
  return { people, others: candidates.map(({ name }) => name).filter((name) => !taken.has(name)) };
}

/** Whether a name is short enough to be one; a run without end is none. */
const isShort = ({ tokens }: Document, { from, to }: Name): boolean => tokens[to - 1]!.end - tokens[from]!.start <= LONGEST;
const LONGEST = 100;

function addressBefore(tokens: Document['tokens'], { from }: Name): Gender | '' {
  const before = tokens[tokens[from - 1]?.text === '.' ? from - 2 : from - 1];
  return (before && HONORIFICS.get(before.lower)) || '';
}

function personOf({ tokens }: Document, { text, forms, names, keys, gender: told }: Group): Person {
  names.sort((a, b) => a.from - b.from);
  let gender: Gender | '' = '';
  for (const name of names) gender ||= addressBefore(tokens, name) || ROLE_GENDER.get(tokens[name.from - 1]?.lower ?? '') || '';
  // "Gremacheva", "Stolyarova", "Tymoshenko" tells nothing
  const bySurname = /(?:[oe]va|ina|skaya|skaia)$/.test(keys.at(-1)!) && keys.length > 1 ? 'female' : /(?:[oe]v|ski|skiy)$/.test(keys.at(-1)!) && keys.length > 1 ? 'male' : '';
  const english = englishSpelling(text);
  if (english) forms.add(english);
  return { name: text, forms, names, gender: gender || told || bySurname };
}

/**
 * The English spelling of an East Slavic name that stands in French letters: "Sergueï Choïgou" → "Sergei Shoigu"; "" for any other name.
 * Only names with a mark that French alone writes are taken: ï, or a given name in its French form.
 */
function englishSpelling(name: string): string {
  const words = name.split(' ');
  // Sergueï, Evgueni, Iouri, Andreï, Viatcheslav
  if (words.length !== 2 || !/ï|gu[eé]|iou|tch/.test(words[0]!)) return '';
  const respelt = words.map((word) =>
    word.replace(/gu(?=[eéi])/g, 'g').replace(/tch/g, '%').replace(/Tch/g, 'Ch').replace(/ch/g, 'sh').replace(/Ch/g, 'Sh').replace(/%/g, 'ch').replace(/ou/g, 'u').replace(/Ou/g, 'U').replace(/eff$/, 'ev').replace(/ïe?/g, 'i'));
  return respelt.join(' ');
}

const firstWord = (text: string): string => text.split(' ')[0]!;

/** A name's words in the text; brackets and quotation marks inside it left out. */
function written({ text, tokens }: Document, { from, to }: Name): string {
  const words = text.slice(tokens[from]!.start, tokens[to - 1]!.end);
  // "(Barack) Obama"
  return words.replace(/[()]/g, '').replace(/\s+/g, ' ');
}

/** A name's words, made equal over spellings: "Yatsenyuk" and "Yatseniuk", "Boroday" and "Borodai". */
function looseKeys(text: string): string[] {
  return nameKey(text)
    .split(' ')
    .map((key) => (key.length < 5 ? key : key.replace(/[yj]/g, 'i').replace(/w/g, 'v').replace(/kh/g, 'h').replace(/(.)\1/g, '$1').replace(/(?<=[aeou])i(?=[aeou])/g, '')));
}

/** People named with two words or more, where any mention of the name gives evidence enough. */
function groupFullNames(candidates: readonly Candidate[]): Group[] {
  const best = new Map<string, number>();
  const full = candidates.filter(({ words }) => words > 1);
  // A surname that also stands alone, the more so where it speaks, is a person's.
  const alone = new Map<string, number>();
  for (const { keys, words, score, name } of candidates) if (words === 1 && !name.weak) alone.set(keys.join(' '), Math.max(alone.get(keys.join(' ')) ?? -9, score));
  for (const { keys, score } of full) {
    const key = keys.join(' ');
    const single = alone.get(keys.at(-1)!) ?? -9;
    best.set(key, Math.max(best.get(key) ?? -9, score + (single >= 1.5 ? 1.5 : single >= 0 ? 0.75 : 0)));
  }
  const groups: Group[] = [];
  const bySurname = new Map<string, Group[]>();
  for (const candidate of full) {
    if (best.get(candidate.keys.join(' '))! < ENOUGH) continue;
    const surname = candidate.keys.at(-1)!;
    const namesakes = bySurname.get(surname) ?? [];
    const group = namesakes.find(({ keys }) => sameGivenName(keys, candidate.keys));
    if (group) {
      join(group, candidate);
      continue;
    }
    const made: Group = { text: candidate.text, keys: candidate.keys, forms: new Set([candidate.text]), names: [candidate.name], gender: candidate.address || genderOfGivenName(firstWord(candidate.text)) };
    groups.push(made);
    bySurname.set(surname, [...namesakes, made]);
  }
  return joinSurnames(groups);
}

function join(group: Group, { name, text, keys }: Candidate): void {
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
function joinSurnames(groups: readonly Group[]): Group[] {
  const byEnd = new Map<string, Group>();
  for (const group of groups) for (let k = 1; k < group.keys.length - 1; k++) byEnd.set(group.keys.slice(k).join(' '), group);
  return groups.filter((group) => {
    const whole = byEnd.get(group.keys.join(' '));
    if (!whole || whole === group) return true;
    for (const form of group.forms) whole.forms.add(form);
    whole.names.push(...group.names);
    return false;
  });
}

/** Surnames, and given names that stand alone, of people named in full; then people who have one name only. */
function addShortNames(groups: Group[], candidates: readonly Candidate[]): void {
  const owners = new Map<string, Group[]>();
  for (const group of groups) {
    for (let k = 1; k < group.keys.length; k++) own(owners, group.keys.slice(k).join(' '), group);
    own(owners, group.keys[0]!, group);
  }
  const left: Candidate[] = [];
  const taken = new Set(groups.flatMap(({ names }) => names));
  for (const candidate of candidates) {
    if (taken.has(candidate.name)) continue;
    const owned = (owners.get(candidate.keys.join(' ')) ?? []).filter(({ gender }) => !gender || !candidate.address || gender === candidate.address);
    const owner = owned.length > 1 ? latest(owned, candidate.name) : owned[0];
    if (owner) {
      owner.forms.add(candidate.text);
      owner.names.push(candidate.name);
    } else if (candidate.words === 1) left.push(candidate);
  }
  groups.push(...singleNames(left));
}

function own(owners: Map<string, Group[]>, key: string, group: Group): void {
  const list = owners.get(key);
  if (!list) owners.set(key, [group]);
  else if (!list.includes(group)) list.push(group);
}

/** Of several people with one surname, who was named last before. */
function latest(groups: readonly Group[], name: Name): Group {
  let best = groups[0]!;
  let at = -1;
  for (const group of groups) {
    for (const { from } of group.names) {
      if (from < name.from && from > at) {
        best = group;
        at = from;
      }
    }
  }
  return best;
}

/** People known by one word: the best evidence of all its mentions decides, a little more for each further one. */
function singleNames(candidates: readonly Candidate[]): Group[] {
  const groups = new Map<string, { group: Group; best: number; more: number }>();
  for (const { name, text, keys, score, address } of candidates) {
    const key = foldWords(text);
    const known = groups.get(key);
    if (known) {
      known.group.names.push(name);
      known.more += score > 1 ? 0.5 : 0;
      known.best = Math.max(known.best, score);
    } else groups.set(key, { group: { text, keys, forms: new Set([text]), names: [name], gender: address || genderOfGivenName(text) }, best: score, more: 0 });
  }
  return [...groups.values()].filter(({ best, more }) => best + Math.min(more, 1) >= SINGLE).map(({ group }) => group);
}

// "also known as", "better known by his assumed name", "whose real name is", "nom de guerre"
const ALSO = /^(?:as|name|names|guerre|pseudonym|alias|nicknamed|aka|is|dubbed|called)$/;
const KNOWN = /^(?:known|assumed|real|guerre|pseudonym|alias|nicknamed|aka|nickname|callsign|born)$/;

/** Joins people whom the article itself says to be one: "Girkin, better known by his assumed name Strelkov". */
function mergeAliases({ tokens }: Document, groups: readonly Group[]): Group[] {
  const owners = new Map<number, Group>();
  for (const group of groups) for (const { to } of group.names) owners.set(to, group);
  const merged = new Map<Group, Group>();
  const find = (group: Group): Group => (merged.has(group) ? find(merged.get(group)!) : group);
  for (const group of groups) {
    for (const { from } of group.names) {
      const other = aliasOwner(tokens, owners, from);
      if (other && find(other) !== find(group)) merge(merged, find(other), find(group));
    }
  }
  return groups.filter((group) => !merged.has(group));
}

function aliasOwner(tokens: Document['tokens'], owners: ReadonlyMap<number, Group>, from: number): Group | undefined {
  let trigger = tokens[from - 1] && /^["“'‘(]$/.test(tokens[from - 1]!.text) ? from - 2 : from - 1;
  if (!tokens[trigger] || !ALSO.test(tokens[trigger]!.lower)) return undefined;
  const first = Math.max(0, trigger - 6);
  while (trigger > first && !KNOWN.test(tokens[trigger]!.lower)) trigger--;
  if (!KNOWN.test(tokens[trigger]!.lower)) return undefined;
  for (let i = trigger; i > Math.max(0, trigger - 8); i--) {
    if (tokens[i]!.text === '.') return undefined;
    const owner = owners.get(i);
    if (owner) return owner;
  }
  return undefined;
}

function merge(merged: Map<Group, Group>, into: Group, from: Group): void {
  merged.set(from, into);
  for (const form of from.forms) into.forms.add(form);
  into.names.push(...from.names);
  if (from.keys.length <= into.keys.length) return;
  into.keys = from.keys;
  into.text = from.text;
}
