/** One attribution: a cue, its source and its content. */
import type { Span } from '../../../record/index.js';

/** A cue, whose it is, and what it reports in its own sentence. */
export interface Attribution {
  readonly cue: Span;
  readonly source: Span | null;
  /** What a pronoun in `source` stands for, where that is a text that a sentence before names. */
  readonly antecedent?: Span | null;
  /** The parts of what is reported, in text order; none where it stands in another sentence. */
  readonly content: readonly Span[];
  /** Indices of the quotations in that content. */
  readonly quotes: readonly number[];
  /** Whether the content is quotations and nothing else. */
  readonly onlyQuotes: boolean;
  /** Index of its block. */
  readonly block: number;
  /** Index of its sentence among the reading's segments. */
  readonly segment: number;
  /** How sure the model is of the cue, the source and the content. */
  readonly probability: { readonly cue: number; readonly source: number; readonly content: number };
}
