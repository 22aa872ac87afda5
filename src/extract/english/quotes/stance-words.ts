/** The verbs of {@link stance.table.ts} in all their forms. */
import { verbFormsOf } from './cues.js';
import {
  ASKING_VERBS,
  BELIEVING_VERBS,
  CALLING_VERBS,
  DEMANDING_VERBS,
  DENYING_VERBS,
  DOUBTING_VERBS,
  REFUSING_VERBS,
  TOUCHING_VERBS,
} from './stance.table.js';

const formsOf = (verbs: string): ReadonlySet<string> =>
  new Set(verbs.split(/\s+/).flatMap((lemma) => verbFormsOf(lemma).map(([form]) => form)));

export const DENYING = formsOf(DENYING_VERBS);
export const DOUBTING = formsOf(DOUBTING_VERBS);
export const ASKING = formsOf(ASKING_VERBS);
export const DEMANDING = formsOf(DEMANDING_VERBS);
export const BELIEVING = formsOf(BELIEVING_VERBS);
export const REFUSING = formsOf(REFUSING_VERBS);
export const TOUCHING = formsOf(TOUCHING_VERBS);
export const CALLING = formsOf(CALLING_VERBS);
