/** Shapes of words that look like names and are none, or are names where they do not look it. */
import type { BlockWords } from './block-words.js';
import { GIVEN, NEVER, ORGANIZATION_HEAD, REPORTING, ROLE, THING_HEAD } from './lexicon.js';
import { STATE_FORMS } from '../../english/actors/places.table.js';
import { TOP_LEVEL, CONTRACTION, COMPOUND, NUMERAL } from '../../english/actors/names.table.js';

/** Letters before a ship's name. */
export const SHIPS: ReadonlySet<string> = new Set([
  'USS',
  'HMS',
  'HMCS',
  'HMAS',
  'ROS',
  'USNS',
  'MV',
  'INS',
  'SS',
  'TCG',
  'ORP',
  'HNoMS',
]);

// "I'm", "Don't", "We’ll"
// "Siberian-born", "Tennessee-based", "Soviet-era"
// "Thirty-seven"
/** "I'm", "Don't". */
export const isContraction = (lower: string): boolean => CONTRACTION.test(lower);

/** "Russian-backed", "American-Serbian", "Moscow-friendly": a state with something joined to it. */
export function isCompoundAdjective(lower: string): boolean {
  const dash = lower.indexOf('-');
  if (dash <= 0) return false;
  const state = STATE_FORMS.has(lower.slice(0, dash)) || STATE_FORMS.has(lower.slice(dash + 1));
  return state || COMPOUND.test(lower) || NUMERAL.test(lower);
}

/** "Stormfront.org". */
export function isDomain(words: BlockWords, i: number): boolean {
  const [name, stop, end] = words.tokens.slice(i, i + 3);
  if (i + 3 > words.end || stop?.text !== '.' || stop.start !== name!.end || end!.start !== stop.end) return false;
  return TOP_LEVEL.has(end!.lower) && !end!.capital;
}

/** "(Barack)" of "(Barack) Obama", "“Strelkov”" of "Igor “Strelkov” Girkin". */
export function isBracketed(words: BlockWords, i: number): boolean {
  const [open, name, close] = words.tokens.slice(i, i + 3);
  // "(", "“" and their closing marks
  if (!name || !close || !/^[("“'‘]$/.test(open!.text) || !/^[)"”'’]$/.test(close.text)) return false;
  return name.capital && words.capital(i + 3) && !words.is(i + 3, NEVER | ROLE);
}

/** "Theresa May", not "in May" nor "May 2014". */
export function isSurnameMay(words: BlockWords, i: number): boolean {
  const next = words.tokens[i + 1];
  if (words.tokens[i]!.text !== 'May' || next?.kind === 'number') return false;
  return words.is(i - 1, GIVEN) || words.is(i + 1, REPORTING) || next?.lower === "'s";
}

/** Whether the word at `i` only says what the person behind it is: "AG Vanita Gupta", "Vermonter Bernie Sanders". */
export function isLabel(words: BlockWords, i: number): boolean {
  const { text, lower } = words.tokens[i]!;
  if (
    words.is(i, GIVEN) ||
    !words.is(i + 1, GIVEN) ||
    !words.capital(i + 2) ||
    words.is(i + 2, ORGANIZATION_HEAD | THING_HEAD)
  )
    return false;
  // "Vermonter", "Kentuckian", "Assemblywoman"
  return (text.length > 1 && text === text.toUpperCase()) || /(?:er|ian|woman|man|ite)$/.test(lower);
}
