/** What the words of a line say, as far as they are known; all false where its language is not. */
export interface Signs {
  /** Whether it is a known label of pages: for sure, maybe, or not ("") as far as is known. */
  readonly furniture: 'sure' | 'maybe' | '';
  /** Whether it is a label that other articles, comments or portraits follow. */
  readonly tail: boolean;
  /** A picture's credit or a caption by its words. */
  readonly credit: boolean;
  /** A short line with a whole date in it. */
  readonly date: boolean;
  readonly byline: boolean;
}
