/** The side of a figure, and where it was read: what the readers of sides exchange. */

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

/** A figure's side, and how it was told. */
export interface Side {
  /** Actor id; "" where not said. */
  readonly actor: string;
  readonly form: SideForm;
}
