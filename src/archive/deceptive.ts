/** Names that look like others: letters of two scripts in one word, and characters that nobody sees. */
import type { Problem } from '../record/index.js';
import type { ArticleHead } from './types.js';

// zero-width and direction controls, soft hyphen, tag characters, a second byte-order mark
const UNSEEN = new RegExp(
  '[\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f' +
    '\\u3164\\ufeff\\uffa0\\u{e0000}-\\u{e007f}]',
  'u',
);
// "Volodymyr Zelensky": what most names are
const PLAIN = /^[\x20-\x7e]*$/;
// "Zelensкyy"
const WORD = /[\p{L}\p{M}]+/gu;
/** Scripts whose letters look like each other's. */
const LOOKALIKES: readonly [name: string, letters: RegExp][] = [
  ['Latin', /\p{Script=Latin}/u],
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Greek', /\p{Script=Greek}/u],
  ['Armenian', /\p{Script=Armenian}/u],
  ['Cherokee', /\p{Script=Cherokee}/u],
  ['Coptic', /\p{Script=Coptic}/u],
];

/** How `name` deceives, as the end of a sentence; "" where it does not. */
export function deceptionOf(name: string): string {
  if (PLAIN.test(name)) return '';
  const unseen = UNSEEN.exec(name);
  if (unseen)
    return (
      'holds a character that nobody sees ' +
      `(U+${unseen[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')})`
    );
  for (const [word] of name.matchAll(WORD)) {
    const scripts = LOOKALIKES.filter(([, letters]) => letters.test(word)).map(([script]) => script);
    if (scripts.length > 1) return `mixes ${scripts.join(' and ')} letters in one word`;
  }
  return '';
}

/** A warning for each headline, source or actor of `articles` that may pass for another. */
export function deceptiveNames(articles: readonly ArticleHead[]): Problem[] {
  return articles.flatMap(({ file, title, source, actors }) => {
    const names = new Set([title.text, source.name, ...actors.flatMap(({ name, aliases }) => [name, ...aliases])]);
    return [...names]
      .filter((name) => deceptionOf(name) !== '')
      .map(
        (name): Problem => ({
          severity: 'warning',
          file,
          line: 0,
          message:
            `"${name}" ${deceptionOf(name)}, so it may pass for another name. Check it, and correct it where it ` +
            'does.',
        }),
      );
  });
}
