/**
 * The stem that the forms of an English word share: "negoti" for negotiate, negotiations, negotiating. Snowball's
 * "English" (Porter 2).
 */

/** Words that the rules would take wrongly, with their stems. */
const IRREGULAR: Readonly<Record<string, string>> = {
  skis: 'ski',
  skies: 'sky',
  idly: 'idl',
  gently: 'gentl',
  ugly: 'ugli',
  early: 'earli',
  only: 'onli',
  singly: 'singl',
  dying: 'die',
  lying: 'lie',
  tying: 'tie',
  vying: 'vie',
  sky: 'sky',
  news: 'news',
  howe: 'howe',
  atlas: 'atlas',
  cosmos: 'cosmos',
  bias: 'bias',
  andes: 'andes',
};
/** Words that stay as they are once a plural ending is off. */
const WHOLE: ReadonlySet<string> = new Set([
  'inning',
  'outing',
  'canning',
  'herring',
  'earring',
  'evening',
  'proceed',
  'exceed',
  'succeed',
]);

/** An ending, what comes instead of it, and what must stand before it. */
type Rule = readonly [ending: string, instead: string, before?: RegExp];

const SECOND: readonly Rule[] = byLength([
  ['tional', 'tion'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['abli', 'able'],
  ['entli', 'ent'],
  ['izer', 'ize'],
  ['ization', 'ize'],
  ['ational', 'ate'],
  ['ation', 'ate'],
  ['ator', 'ate'],
  ['alism', 'al'],
  ['aliti', 'al'],
  ['alli', 'al'],
  ['fulness', 'ful'],
  ['ousli', 'ous'],
  ['ousness', 'ous'],
  ['iveness', 'ive'],
  ['iviti', 'ive'],
  ['biliti', 'ble'],
  ['bli', 'ble'],
  ['fulli', 'ful'],
  ['lessli', 'less'],
  ['ogi', 'og', /l$/],
  ['ogist', 'og'],
  ['li', '', /[cdeghkmnrt]$/],
]);
const THIRD: readonly Rule[] = byLength([
  ['tional', 'tion'],
  ['ational', 'ate'],
  ['alize', 'al'],
  ['icate', 'ic'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ful', ''],
  ['ness', ''],
  ['ative', ''],
]);
const FOURTH: readonly Rule[] = byLength([
  ...[
    'al',
    'ance',
    'ence',
    'er',
    'ic',
    'able',
    'ible',
    'ant',
    'ement',
    'ment',
    'ent',
    'ism',
    'ate',
    'iti',
    'ous',
    'ive',
    'ize',
  ].map((ending) => [ending, ''] as const),
  ['ion', '', /[st]$/],
]);

function byLength(rules: readonly Rule[]): readonly Rule[] {
  return [...rules].sort((a, b) => b[0].length - a[0].length);
}

// "negotiate", "don't"
const ENGLISH = /^[a-z'’]{3,60}$/;
// "minister's"
const POSSESSIVE = /['’](?:s['’]?)?$/;
// A "y" that sounds as a consonant, at the start or after a vowel: "yes", "mayor"
const CONSONANT_Y = /(^|[aeiouy])y/g;
// All up to the first consonant after a vowel: "neg" of "negotiate"
const REGION = /^[^aeiouy]{0,60}[aeiouy]{1,60}[^aeiouy]/;
// Beginnings that many unlike words share: "general", "generous"
const LONG_REGION = /^(?:gener|commun|arsen|past|univers|later|emerg|organ|inter)/;
// A short syllable: "lan" of "plan", a whole "at"
const SHORT = /(?:[^aeiouy][aeiouy][^aeiouywxY]|^[aeiouy][^aeiouy]|^past)$/;
// "ed", "ingly"
const VERBAL = /(?:ed|edly|ing|ingly)$/;
// "plann" of "planned", but not "add" of "added"
const DOUBLED = /(?<!^[aeo])(?:bb|dd|ff|gg|mm|nn|pp|rr|tt)$/;
// "y" after a consonant that is not the first letter: "country", "cry"
const FINAL_Y = /(?<=.[^aeiouy])[yY]$/;

/** The stem of a word in small letters; one that is not of English letters is its own stem. */
export function stemOf(word: string): string {
  if (!ENGLISH.test(word)) return word;
  const bare = word.replace(/^['’]/, '').replace(POSSESSIVE, '');
  const known = IRREGULAR[bare];
  if (known !== undefined || bare.length < 3) return known ?? bare;
  const marked = bare.replace(CONSONANT_Y, '$1Y');
  const r1 = LONG_REGION.exec(marked)?.[0].length ?? regionAfter(marked, 0);
  const r2 = regionAfter(marked, r1);
  const singular = withoutPlural(marked);
  if (WHOLE.has(singular)) return singular;
  const verb = withoutVerbEnding(singular, r1).replace(FINAL_Y, 'i');
  const noun = replaced(
    replaced(verb, SECOND, () => r1),
    THIRD,
    (ending) => (ending === 'ative' ? r2 : r1),
  );
  return withoutLast(
    replaced(noun, FOURTH, () => r2),
    r1,
    r2,
  ).toLowerCase();
}

const regionAfter = (word: string, from: number): number =>
  from + (REGION.exec(word.slice(from))?.[0].length ?? word.length);

function withoutPlural(word: string): string {
  if (word.endsWith('sses')) return word.slice(0, -2);
  if (/(?:ied|ies)$/.test(word)) return word.slice(0, word.length > 4 ? -2 : -1);
  if (/(?:us|ss)$/.test(word) || !word.endsWith('s')) return word;
  return /[aeiouy]/.test(word.slice(0, -2)) ? word.slice(0, -1) : word;
}

function withoutVerbEnding(word: string, r1: number): string {
  // "agreed", "agreedly"
  const eed = /eed(?:ly)?$/.exec(word);
  if (eed) return eed.index >= r1 ? word.slice(0, eed.index + 2) : word;
  const ending = VERBAL.exec(word);
  const stem = word.slice(0, ending?.index);
  if (!ending || !/[aeiouy]/.test(stem)) return word;
  if (/(?:at|bl|iz)$/.test(stem)) return `${stem}e`;
  if (DOUBLED.test(stem)) return stem.slice(0, -1);
  return r1 >= stem.length && SHORT.test(stem) ? `${stem}e` : stem;
}

/**
 * The word with its longest known ending replaced, where that lies behind the region's start and what stands before it
 * allows it.
 */
function replaced(word: string, rules: readonly Rule[], regionOf: (ending: string) => number): string {
  const rule = rules.find(([ending]) => word.endsWith(ending));
  if (!rule) return word;
  const [ending, instead, before] = rule;
  const stem = word.slice(0, word.length - ending.length);
  return stem.length >= regionOf(ending) && (!before || before.test(stem)) ? stem + instead : word;
}

function withoutLast(word: string, r1: number, r2: number): string {
  const stem = word.slice(0, -1);
  if (word.endsWith('e')) return stem.length >= r2 || (stem.length >= r1 && !SHORT.test(stem)) ? stem : word;
  return word.endsWith('ll') && stem.length >= r2 ? stem : word;
}

/** Beginnings that hold all words with this stem between them. */
export function beginningsOf(stem: string): string[] {
  if (!ENGLISH.test(stem)) return [stem];
  // "hope" and "hoping", "countri" and "country", "sensibl" and "sensibility"; of three letters "use" and "using", but
  // "war" whole
  const beginning = stem.length > 3 || /[eiy]$/.test(stem) ? stem.slice(0, -1) : stem;
  // "die" and "dying"
  return stem.length === 3 && stem.endsWith('ie') ? [beginning, `${stem[0]}ying`] : [beginning];
}
