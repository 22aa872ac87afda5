/** Names that no list knows and that are no people: which of them the article shows to be organisations. */
import type { TokenizedArticle } from '../../../text/index.js';
import { COMMON, type Marks, REPORTING } from './lexicon.js';
import { ORGANIZATION_NOUNS } from '../../english/actors/nouns.table.js';
import type { Name } from './name.js';

const FARTHEST = 6;

/**
 * Those of `names` whose form or neighbours tell an organisation: "the news portal CityNews", "MTS, a mobile operator",
 * "ASCE said".
 */
export function organizationsAmong(document: TokenizedArticle, marks: Marks, names: readonly Name[]): Set<Name> {
  const shown = new Set<string>();
  const textOf = ({ from, to }: Name): string =>
    document.text.slice(document.tokens[from]!.start, document.tokens[to - 1]!.end);
  for (const name of names) if (isShown(document, marks, name)) shown.add(textOf(name));
  return new Set(names.filter((name) => shown.has(textOf(name))));
}

function isShown({ tokens, blocks }: TokenizedArticle, { bits }: Marks, { from, to, block }: Name): boolean {
  const [first, last] = blocks[block]!.tokens;
  const comma = tokens[from - 1]?.text === ',';
  const before = comma ? from - 2 : from - 1;
  if (before >= first && ORGANIZATION_NOUNS.has(tokens[before]!.lower) && !tokens[before]!.capital) return true;
  const { text } = tokens[from]!;
  const acronym =
    to - from === 1 && text.length > 2 && text.length < 7 && text === text.toUpperCase() && !(bits[from]! & COMMON);
  if (acronym && ((to < last && bits[to]! & REPORTING) || (before >= first && bits[before]! & REPORTING))) return true;
  if (tokens[to]?.text !== ',') return false;
  for (let i = to + 1; i < Math.min(last, to + FARTHEST) && tokens[i]!.kind === 'word'; i++) {
    if (ORGANIZATION_NOUNS.has(tokens[i]!.lower) && !tokens[i]!.capital && tokens[to + 1]!.lower.length < 4)
      return true;
  }
  return false;
}
