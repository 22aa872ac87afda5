/** Fragments between marks: told apart from names, nicknames, titles of works and words held at arm's length. */
import type { TokenizedArticle } from '../../../text/index.js';
import type { Marked } from './quotation-marks.js';
import { isSentence } from './sentence.js';
import { cueOf } from '../../english/quotes/cues.js';
import {
  NAMING,
  NAMED_BY,
  TITLING,
  WORK_BEFORE,
  OFFICE,
  HELD_AT_ARMS_LENGTH,
  JOINT,
  SMALL,
} from '../../english/quotes/marks.table.js';

/** How often the same words stand between marks before they are a term of the article's own. */
const TERM = 3;
/** From this many words on, a fragment is somebody's words even where the article names nobody. */
const SOMEBODYS = 5;

// Matches the end of "in the novel ", "the so-called ", "a song called ", "the term ".
// Matches a made-up office: "people's mayor", "defence minister".
// Matches what stands before an office that is held at arm's length: "the ", "its self-proclaimed ".
// Matches what joins a fragment to the one before: " and ", " or ".
/** What the words alone tell. */
export type FragmentKind = 'sentence' | 'title' | 'name' | 'words' | 'long';

/** Whether each quotation is a sentence, a name or term, a few words, or long enough to be somebody's words. */
export function fragmentKinds(document: TokenizedArticle, marked: readonly Marked[]): FragmentKind[] {
  const folded = marked.map(({ start, end }) =>
    document.text
      .slice(start, Math.min(end, start + 200))
      .trim()
      .toLowerCase()
      .replace(/(?<![.,;:!?])[.,;:!?]+$/, ''),
  );
  const counts = new Map<string, number>();
  for (const words of folded) counts.set(words, (counts.get(words) ?? 0) + 1);
  const kinds: FragmentKind[] = [];
  marked.forEach((quote, index) => {
    const between =
      index > 0
        ? document.text.slice(marked[index - 1]!.outerEnd, Math.min(quote.outerStart, marked[index - 1]!.outerEnd + 10))
        : '';
    const own = kindAlone(index);
    kinds.push(own === 'words' && kinds[index - 1] === 'long' && JOINT.test(between) ? 'long' : own);
  });
  return kinds;

  function kindAlone(index: number): FragmentKind {
    const quote = marked[index]!;
    if (isTitle(document, quote)) return 'title';
    if (isSentence(document, quote)) return 'sentence';
    if (counts.get(folded[index]!)! >= TERM || isName(document, quote)) return 'name';
    return folded[index]!.split(/\s+/).length >= SOMEBODYS ? 'long' : 'words';
  }
}

/** Whether the words are the title of a work, or a name that is given: nobody says it. */
function isTitle({ text }: TokenizedArticle, { start, end, outerStart, outerEnd }: Marked): boolean {
  const before = text.slice(Math.max(0, outerStart - 60), outerStart);
  if (TITLING.test(before)) return !NAMED_BY.test(text.slice(outerEnd, outerEnd + 70));
  const words = text.slice(start, Math.min(end, start + 80)).trim();
  // "the hit show “Harbour Lights.”": capitals and a stop that is the sentence's.
  if (!/[.,]$/.test(words) || !WORK_BEFORE.test(before) || reports(lastWord(before))) return false;
  const all = words.split(/[\s-]+/).filter((word) => /^\p{L}/u.test(word));
  return all.length > 1 && all.length < 6 && all.every((word) => /^\p{Lu}/u.test(word) || SMALL.has(word));
}

const reports = (word: string): boolean => {
  const classes = cueOf(word)?.classes ?? [];
  return classes.includes('say') || classes.includes('label');
};

const lastWord = (before: string): string => /(?<!\p{L})(\p{L}{1,40}) $/u.exec(before)?.[1]?.toLowerCase() ?? '';

/**
 * Whether the words are a name: every longer word a capital, an abbreviation, or a word before that announces a name.
 */
function isName({ text }: TokenizedArticle, { start, end, outerStart, outerEnd }: Marked): boolean {
  const words = text.slice(start, Math.min(end, start + 200)).trim();
  if (NAMING.test(text.slice(Math.max(0, outerStart - 40), outerStart))) return true;
  if (/[!?]$/.test(words)) return false;
  if (
    OFFICE.test(words) &&
    HELD_AT_ARMS_LENGTH.test(text.slice(Math.max(0, outerStart - 20), outerStart)) &&
    /^\s\p{Lu}/u.test(text.slice(outerEnd, outerEnd + 2))
  )
    return true;
  const all = words.split(/[\s-]+/).filter((word) => /^\p{L}/u.test(word));
  const capitals = all.filter((word) => /^\p{Lu}/u.test(word));
  // A name is capitals but for the small words inside it.
  return (
    capitals.length > 0 &&
    /^[^\p{Ll}]*\p{Lu}/u.test(words) &&
    all.every((word) => /^\p{Lu}/u.test(word) || SMALL.has(word.toLowerCase()))
  );
}
