/** Words whose full stop does not end a sentence, lower case without the stop. Written from general knowledge of English news prose. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set([
  // titles and ranks
  'adm', 'brig', 'capt', 'cmdr', 'col', 'cpl', 'dr', 'fr', 'gen', 'gov', 'hon', 'lt', 'maj', 'mr', 'mrs', 'ms', 'mt', 'pres', 'prof', 'rep', 'reps', 'rev', 'sen', 'sens', 'sgt', 'st', 'supt',
  // name suffixes and companies
  'bros', 'co', 'corp', 'inc', 'jr', 'ltd', 'sr',
  // months
  'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec',
  // other
  'approx', 'ave', 'dept', 'est', 'fig', 'no', 'nos', 'vs', 'v', 'etc', 'e.g', 'i.e', 'u.s', 'u.n', 'u.k', 'e.u', 'a.m', 'p.m',
  // American states as datelines shorten them
  'ala', 'ariz', 'ark', 'calif', 'colo', 'conn', 'del', 'fla', 'ga', 'ill', 'ind', 'kan', 'ky', 'la', 'md', 'mass', 'mich', 'minn', 'miss', 'mo', 'mont', 'neb', 'nev', 'okla', 'ore', 'pa', 'tenn', 'tex', 'va', 'vt', 'wash', 'wis', 'wyo',
]);

/** Abbreviations of that list that may well end a sentence: a stop after them counts when a capital follows. */
export const ENDING_ABBREVIATIONS: ReadonlySet<string> = new Set(['a.m', 'co', 'corp', 'e.u', 'etc', 'inc', 'jr', 'ltd', 'no', 'p.m', 'sr', 'u.k', 'u.n', 'u.s']);
