/** People whom the article itself says to be one: "Berg, better known by her stage name Aster". */
import type { TokenizedArticle } from '../../../text/index.js';
import type { PersonGroup } from './person.js';
import { ALIASES_ALSO, ALIASES_KNOWN } from '../../english/actors/names.table.js';

// "also known as", "better known by his assumed name", "whose real name is", "nom de guerre"
// "known" of "better known as"

/** Joins the groups of names that such words connect. */
export function mergeAliases({ tokens }: TokenizedArticle, groups: readonly PersonGroup[]): PersonGroup[] {
  const owners = new Map<number, PersonGroup>();
  for (const group of groups) for (const { to } of group.names) owners.set(to, group);
  const merged = new Map<PersonGroup, PersonGroup>();
  const find = (group: PersonGroup): PersonGroup => {
    let root = group;
    for (let next = merged.get(root); next; next = merged.get(root)) root = next;
    return root;
  };
  for (const group of groups) {
    for (const { from } of group.names) {
      const other = aliasOwner(tokens, owners, from);
      if (other && find(other) !== find(group)) merge(merged, find(other), find(group));
    }
  }
  return groups.filter((group) => !merged.has(group));
}

// "real" of "real name", "assumed" of "assumed name"
const ONLY_OF_NAMES = /^(?:real|assumed)$/;

function aliasOwner(
  tokens: TokenizedArticle['tokens'],
  owners: ReadonlyMap<number, PersonGroup>,
  from: number,
): PersonGroup | undefined {
  // "better known as “Strelkov”"
  let trigger = tokens[from - 1] && /^["“'‘(]$/.test(tokens[from - 1]!.text) ? from - 2 : from - 1;
  if (!tokens[trigger] || !ALIASES_ALSO.test(tokens[trigger]!.lower)) return undefined;
  const first = Math.max(0, trigger - 6);
  while (trigger > first && tokens[trigger]!.text !== '.' && !ALIASES_KNOWN.test(tokens[trigger]!.lower)) trigger--;
  if (!ALIASES_KNOWN.test(tokens[trigger]!.lower)) return undefined;
  // "the real extremist is …" tells no other name
  if (ONLY_OF_NAMES.test(tokens[trigger]!.lower) && !/^names?$/.test(tokens[trigger + 1]!.lower)) return undefined;
  for (let i = trigger; i > Math.max(0, trigger - 8); i--) {
    if (tokens[i]!.text === '.') return undefined;
    const owner = owners.get(i);
    if (owner) return owner;
  }
  return undefined;
}

function merge(merged: Map<PersonGroup, PersonGroup>, into: PersonGroup, from: PersonGroup): void {
  merged.set(from, into);
  for (const form of from.forms) into.forms.add(form);
  for (const name of from.names) into.names.push(name);
  if (from.keys.length <= into.keys.length) return;
  into.keys = from.keys;
  into.text = from.text;
}
