/** What happened to the people counted, and how closely the words stand that tell it. */
import type { FigureKind } from '../../../record/index.js';

/** How closely the event stands to the number: what confidence is measured by. */
export type EventLink = 'noun' | 'predicate' | 'object' | 'distant' | 'joined';

export interface Event {
  readonly kind: FigureKind;
  readonly link: EventLink;
}
