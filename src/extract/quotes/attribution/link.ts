/** What linking quotations to attributions exchanges. */
import type { TokenizedArticle } from '../../../text/index.js';
import type { FragmentKind } from '../marks/fragment.js';
import type { Marked } from '../marks/quotation-marks.js';
import type { Attribution } from './attribution.js';
import type { TokenFeatures } from '../model/token-features.js';

/**
 * How a quotation came by its attribution: as its content, as its neighbour, after a colon, by a signature, in the same
 * sentence, by a verb that only the quotation makes a cue, continued from the words before, as what a text says, as
 * words that another quotation of the article holds, or not at all.
 */
export type LinkKind =
  | 'content'
  | 'beside'
  | 'led'
  | 'signed'
  | 'near'
  | 'verb'
  | 'continued'
  | 'document'
  | 'echo'
  | 'none';

/** The attribution of a quotation, null for none, and how it was found. */
export interface QuoteLink {
  readonly attribution: Attribution | null;
  readonly kind: LinkKind;
}

/** The link of a quotation without attribution. */
export const NO_LINK: QuoteLink = { attribution: null, kind: 'none' };

/** How many code units may stand before a quotation that opens its paragraph: a dash, a space. */
export const OPENING = 3;

/** What linking reads; `attributions` in text order. */
export interface LinkContext {
  readonly document: TokenizedArticle;
  readonly reading: TokenFeatures;
  readonly marked: readonly Marked[];
  readonly kinds: readonly FragmentKind[];
  readonly attributions: readonly Attribution[];
  /** How many cues begin before each token. */
  readonly cued: Int32Array;
}

/** One quotation, and what earlier forms of links found for it. */
export interface LinkQuestion {
  readonly context: LinkContext;
  /** Index of the quotation. */
  readonly index: number;
  /** Attributions around the quotation, in text order. */
  readonly near: readonly Attribution[];
  /** Index of the first attribution of the quotation's block among all. */
  readonly from: number;
  /** First token of the quotation. */
  readonly token: number;
  /** Index of its segment. */
  readonly segment: number;
  /** Links of the quotations before it. */
  readonly links: readonly QuoteLink[];
  /** Form of the last answer without a source; "" for none. */
  readonly form: string;
  /** The quotation's own attribution without a source, or null. */
  readonly own: QuoteLink | null;
}
