/** The features of the tokens of an article: one typed array a feature, and its sentences. */

/** A sentence outside quotations, in which a whole quotation counts as one word. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  readonly block: number;
  /** Whether it is a headline, a heading or a caption. */
  readonly headline: boolean;
}

export interface TokenFeatures {
  readonly length: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** A number for the word in lower case. */
  readonly word: Int32Array;
  /** A number for its last three letters. */
  readonly suffix: Int32Array;
  /** A number for its first five letters: what "criticized" and "criticism" share. */
  readonly stem: Int32Array;
  /** Index in `CLASS_NAMES`. */
  readonly kind: Uint8Array;
  readonly capital: Uint8Array;
  /** 1 where the token stands between marks and is not closed up. */
  readonly inside: Uint8Array;
  /** A number for the verb's base form and classes, 0 where it is no reporting verb. */
  readonly verb: Int32Array;
  /** 1 where that verb is one of saying or of naming. */
  readonly speech: Uint8Array;
  /** 1 for tokens that begin no cue: marks, numbers, names in capitals, "and", "of". */
  readonly mute: Uint8Array;
  /** Index of the quotation that the token stands for, else -1. */
  readonly quote: Int32Array;
  /** How many commas, reporting verbs, quotations, joining words, and names or pronouns there are before each token. */
  readonly commas: Int32Array;
  readonly verbs: Int32Array;
  readonly quotes: Int32Array;
  readonly joints: Int32Array;
  readonly names: Int32Array;
  readonly segments: readonly Segment[];
}
