/** Weights as text: one signed byte each, in base64. */

/** Weights beyond this are cut off; few are. */
const MOST = 2.5;

/** Weights as a data file keeps them. */
export interface PackedWeights {
  /** What one step of a byte stands for. */
  readonly scale: number;
  /** One signed byte each, in base64. */
  readonly bytes: string;
}

/** Rounds weights to bytes. */
export function packed(weights: ArrayLike<number>): PackedWeights {
  const scale = MOST / 127;
  let characters = '';
  for (let i = 0; i < weights.length; i++) {
    const step = Math.max(-127, Math.min(127, Math.round(weights[i]! / scale)));
    characters += String.fromCharCode(step & 0xff);
  }
  return { scale, bytes: btoa(characters) };
}

/** The bytes of {@link packed} weights. */
export function unpacked(bytes: string): Int8Array {
  const characters = atob(bytes);
  const weights = new Int8Array(characters.length);
  for (let i = 0; i < characters.length; i++) weights[i] = characters.charCodeAt(i);
  return weights;
}
