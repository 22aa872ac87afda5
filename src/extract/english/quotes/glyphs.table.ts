/**
 * Quotation marks and the words that an apostrophe shortens at the front.
 * From the punctuation customs of English, French, German, Nordic and Polish newspapers.
 */

/** Which marks pair with each other. */
export type MarkFamily = 'double' | 'single' | 'angle';

/** What a mark's form alone allows; `either` is told by the spaces around it. */
export interface Glyph {
  readonly family: MarkFamily;
  readonly opens: 'always' | 'spaced' | 'never';
  readonly closes: 'always' | 'spaced' | 'never';
}

export const GLYPHS: ReadonlyMap<string, Glyph> = new Map<string, Glyph>([
  ['"', { family: 'double', opens: 'spaced', closes: 'spaced' }],
  ['＂', { family: 'double', opens: 'spaced', closes: 'spaced' }],
  ['“', { family: 'double', opens: 'always', closes: 'spaced' }],
  ['”', { family: 'double', opens: 'spaced', closes: 'always' }],
  ['„', { family: 'double', opens: 'always', closes: 'never' }],
  ['‟', { family: 'double', opens: 'always', closes: 'never' }],
  ["''", { family: 'double', opens: 'spaced', closes: 'spaced' }],
  ['’’', { family: 'double', opens: 'never', closes: 'always' }],
  ['‘‘', { family: 'double', opens: 'always', closes: 'never' }],
  ['``', { family: 'double', opens: 'always', closes: 'never' }],
  [',,', { family: 'double', opens: 'spaced', closes: 'never' }],
  ['«', { family: 'angle', opens: 'always', closes: 'spaced' }],
  ['»', { family: 'angle', opens: 'spaced', closes: 'always' }],
  ['‘', { family: 'single', opens: 'spaced', closes: 'never' }],
  ['’', { family: 'single', opens: 'never', closes: 'spaced' }],
  ["'", { family: 'single', opens: 'spaced', closes: 'spaced' }],
]);

/** Words that begin with an apostrophe of their own. */
export const ELISIONS: ReadonlySet<string> = new Set(['em', 'tis', 'twas', 'til', 'till', 'cause', 'round', 'bout', 'n', 'im', 'er', 'ere', 'tude', 'hood', 'burb', 'burbs', 'shrooms', 'nuff']);
