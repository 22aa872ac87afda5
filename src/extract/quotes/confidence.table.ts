/**
 * Share of speakers' mentions that were right, by the evidence for them and the strength that the model gives it.
 * Measured by scripts/train-confidence.ts on PolNeAR dev and Ukraine-90 dev; rows are [least strength, share], strongest first.
 * Neighbouring strengths with like shares are one row. Where few were measured, or a share lies close under 0.95, the row is rounded
 * down, towards the lower end of what the count allows: a speaker at 0.9 and above is to be right 97 times in 100.
 */

/** Why a quote is thought to be a speaker's. */
export type Evidence = 'direct' | 'mixed' | 'beside' | 'led' | 'signed' | 'near' | 'verb' | 'continued' | 'continued over paragraphs' | 'document' | 'echo' | 'indirect' | 'none';

export const PRECISION: Readonly<Record<Evidence, readonly (readonly [least: number, share: number])[]>> = {
  direct: [[0.5, 0.98], [0, 0.85]],
  mixed: [[0.7, 0.95], [0.5, 0.88], [0, 0.75]],
  beside: [[0, 0.5]],
  led: [[0, 0.75]],
  signed: [[0, 0.95]],
  near: [[0, 0.8]],
  verb: [[0, 0.6]],
  continued: [[0.98, 0.97], [0, 0.85]],
  'continued over paragraphs': [[0, 0.7]],
  document: [[0, 0.6]],
  echo: [[0, 0.4]],
  indirect: [[0.98, 0.985], [0.9, 0.91], [0.7, 0.88], [0.5, 0.74], [0, 0.6]],
  none: [[0, 0]],
};
