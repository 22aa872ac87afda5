/** Number words of English and what they are worth. Written from general knowledge of English. */

/** Words worth less than a hundred. */
export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map([
  ['one', 1], ['two', 2], ['three', 3], ['four', 4], ['five', 5], ['six', 6], ['seven', 7], ['eight', 8], ['nine', 9], ['ten', 10],
  ['eleven', 11], ['twelve', 12], ['thirteen', 13], ['fourteen', 14], ['fifteen', 15], ['sixteen', 16], ['seventeen', 17], ['eighteen', 18], ['nineteen', 19],
  ['twenty', 20], ['thirty', 30], ['forty', 40], ['fourty', 40], ['fifty', 50], ['sixty', 60], ['seventy', 70], ['eighty', 80], ['ninety', 90],
]);

/** Words that multiply what stands before them. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12], ['score', 20], ['hundred', 100], ['thousand', 1000], ['million', 1e6], ['mln', 1e6], ['billion', 1e9], ['bn', 1e9],
]);

/** Plurals that name only a magnitude, with the least they can mean. */
export const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['tens', 20], ['dozens', 24], ['scores', 40], ['hundreds', 100], ['thousands', 1000], ['millions', 1e6],
]);

/** What one of a magnitude is worth as a multiplier: "tens of thousands" is ten thousand or more. */
export const MAGNITUDE_UNITS: ReadonlyMap<string, number> = new Map([
  ['tens', 10], ['dozens', 12], ['scores', 20], ['hundreds', 100], ['thousands', 1000],
]);

/** Words that leave a scale open: "several dozen", "a few hundred". */
export const SOME_OF_SCALE: ReadonlySet<string> = new Set(['several', 'few', 'many', 'couple']);

/** Month names: "May 5 300 people" holds two numbers, not 5,300. */
export const MONTH_WORDS: ReadonlyMap<string, number> = new Map([
  ['january', 1], ['february', 2], ['march', 3], ['april', 4], ['may', 5], ['june', 6], ['july', 7], ['august', 8], ['september', 9], ['october', 10], ['november', 11], ['december', 12],
  ['jan', 1], ['feb', 2], ['mar', 3], ['apr', 4], ['jun', 6], ['jul', 7], ['aug', 8], ['sep', 9], ['sept', 9], ['oct', 10], ['nov', 11], ['dec', 12],
]);
