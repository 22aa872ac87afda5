/** Which names are people, and which of them are one person. */
import { type Document, foldWords, nameKey } from '../../text/index.js';
import { ENOUGH, namingWords, personEvidence, SINGLE } from './evidence.js';
import { GIVEN, genderOfGivenName, type Marks } from './lexicon.js';
import type { Name } from './names.js';
import type { Gender } from './given-names.table.js';

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
}

interface Group {
  text: string;
  keys: readonly string[];
  words: number;
  readonly forms: Set<string>;
  readonly names: Name[];
  gender: Gender | '';
}

/** Finds the people among `names`; what is no person is left out. */
export function findPeople(document: Document, marks: Marks, names: readonly Name[]): Person[] {
  const { text, tokens } = document;
  const candidates = names
    .filter(({ kind }) => kind === 'person')
    .map((name): Candidate => {
      const written = text.slice(tokens[name.from]!.start, tokens[name.to - 1]!.end);
      return { name, text: written, keys: nameKey(written).split(' '), words: namingWords(tokens, marks, name).length, score: personEvidence(document, marks, name) };
    });
  const groups = groupFullNames(candidates, marks, document);
  addShortNames(groups, candidates);
  return groups.map(({ text: name, forms, names: all, gender }) => ({ name, forms, names: all.sort((a, b) => a.from - b.from), gender }));
}

/** People named with two words or more, where any mention of the name gives evidence enough. */
function groupFullNames(candidates: readonly Candidate[], marks: Marks, document: Document): Group[] {
  const best = new Map<string, number>();
  const full = candidates.filter(({ words }) => words > 1);
  for (const { keys, score } of full) {
    const key = keys.join(' ');
    best.set(key, Math.max(best.get(key) ?? -9, score));
  }
  const groups: Group[] = [];
  for (const candidate of full) {
    if (best.get(candidate.keys.join(' '))! < ENOUGH) continue;
    const group = groups.find(({ keys }) => sameFullName(keys, candidate.keys));
    if (group) join(group, candidate);
    else groups.push(groupOf(candidate, marks, document));
  }
  return groups;
}

function groupOf({ name, text, keys, words }: Candidate, marks: Marks, { tokens }: Document): Group {
  const given = marks.bits[name.from]! & GIVEN ? genderOfGivenName(tokens[name.from]!.text) : '';
  return { text, keys, words, forms: new Set([text]), names: [name], gender: given };
}

function join(group: Group, { name, text, keys }: Candidate): void {
  group.forms.add(text);
  group.names.push(name);
  if (keys.length > group.keys.length) {
    group.keys = keys;
    group.text = text;
  }
}

/** One name in two lengths or spellings: same surname, and given names that agree or shorten one another. */
function sameFullName(a: readonly string[], b: readonly string[]): boolean {
  if (a.at(-1) !== b.at(-1)) return false;
  const [x, y] = [a[0]!, b[0]!];
  return x === y || (x.length === 1 && y.startsWith(x)) || (y.length === 1 && x.startsWith(y));
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
    const owned = owners.get(candidate.keys.join(' ')) ?? [];
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
  for (const { name, text, keys, words, score } of candidates) {
    const key = foldWords(text);
    const known = groups.get(key);
    if (known) {
      known.group.names.push(name);
      known.more += score > 1 ? 0.5 : 0;
      known.best = Math.max(known.best, score);
    } else groups.set(key, { group: { text, keys, words, forms: new Set([text]), names: [name], gender: genderOfGivenName(text) }, best: score, more: 0 });
  }
  return [...groups.values()].filter(({ best, more }) => best + Math.min(more, 1) >= SINGLE).map(({ group }) => group);
}
