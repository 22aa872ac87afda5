/** The side of a figure, and where it was read: what the readers of sides exchange. */
import type { FigureKind } from '../../../record/index.js';
import type { Token } from '../../../text/index.js';
import type { Claimant } from '../claimant/claimant.js';
import type { Candidate } from '../event/kind.js';

/** Where a side was read, most telling first. */
export type SideForm =
  | 'own'
  | 'behind'
  | 'owner'
  | 'speaker'
  | 'accused'
  | 'subject'
  | 'holder'
  | 'joined'
  | 'setting'
  | 'home'
  | 'earlier'
  | 'not said';

/** A figure's side, and the form by which the text says it. */
export interface Side {
  /** Actor id; "" where not said. */
  readonly actor: string;
  readonly form: SideForm;
}

/** What a figure's side is read from. */
export interface SideQuestion {
  readonly tokens: readonly Token[];
  readonly candidate: Candidate;
  readonly kind: FigureKind;
  readonly claimant: Claimant;
  /** Tokens of the sentence. */
  readonly start: number;
  readonly end: number;
  /** The side of the figure that this one is joined to, or null. */
  readonly joined: Side | null;
  /** The first token of the sentences that this one may lean on. */
  readonly context: number;
}
