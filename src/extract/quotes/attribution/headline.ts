import { isComma, isKind, isSayingVerb } from '../model/token-classes.js';
import type { TokenFeatures, Segment } from '../model/token-features.js';
import type { Tokens } from '../model/boundary-features.js';

/** Who says what, as tokens. */
export interface HeadlineSaying {
  readonly cue: Tokens;
  readonly source: Tokens;
  readonly content: Tokens;
}

/** How many tokens may name the speaker, and how many a headline may have. */
const LONGEST = { source: 7, headline: 60 };

/** What a headline ends in, if it ends in who says so; `null` for other sentences. */
export function sayingAtEnd(r: TokenFeatures, segment: Segment): HeadlineSaying | null {
  const { from, to, headline } = segment;
  if (!headline || to - from < 4 || to - from > LONGEST.headline) return null;
  const comma = lastComma(r, from, to);
  if (comma < from + 1 || to - comma - 1 < 2 || to - comma - 2 > LONGEST.source) return null;
  const content = { from, to: comma };
  if (isSayingVerb(r, comma + 1) && !names(r, comma + 1)) {
    // "The president, citing the attack, warns foes" does not end in its speaker.
    return lastComma(r, from, comma) < 0 && plain(r, comma + 2, to)
      ? { cue: { from: comma + 1, to: comma + 2 }, source: { from: comma + 2, to }, content }
      : null;
  }
  return isSayingVerb(r, to - 1) && plain(r, comma + 1, to - 1)
    ? { cue: { from: to - 1, to }, source: { from: comma + 1, to: to - 1 }, content }
    : null;
}

function lastComma(r: TokenFeatures, from: number, to: number): number {
  for (let i = to - 2; i > from; i--) if (isComma(r, i) && r.inside[i] === 0) return i;
  return -1;
}

/** "Claims" and the like may be nouns behind a comma. */
const names = (r: TokenFeatures, i: number): boolean => isKind(r, i, 'speech');

/** Whether nothing but words that can name somebody stands there: no verb of saying, no mark, no quotation. */
function plain(r: TokenFeatures, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (
      r.quote[i]! >= 0 ||
      r.inside[i] === 1 ||
      isKind(r, i, ':') ||
      isKind(r, i, 'quotation mark') ||
      isKind(r, i, 'and') ||
      isKind(r, i, 'but') ||
      isKind(r, i, 'to')
    )
      return false;
    if (isSayingVerb(r, i)) return false;
  }
  return from < to;
}
