/** Numbers for words and for what is seen around them: what the learned parts look up their weights by. */

/** A 32-bit number for the characters of `text` from `from` on. */
export function hashOf(text: string, from = 0): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

/** What {@link mixRows} takes for the numbers of templates. */
export const seedsOf = (templates: readonly number[]): Int32Array =>
  Int32Array.from(templates, (template) => Math.imul(template + 1, 0x9e3779b1));

/** Writes from `at` on one 32-bit number for each row from `from` to `to`: a template's seed and two values. */
export function mixRows(
  seeds: Int32Array,
  first: Int32Array,
  second: Int32Array,
  from: number,
  to: number,
  out: Int32Array,
  at: number,
): void {
  for (let row = from; row < to; row++) {
    let hash = Math.imul(first[row]! ^ seeds[row]!, 0x85ebca6b);
    hash ^= hash >>> 15;
    hash = Math.imul((hash + second[row]!) | 0, 0xc2b2ae35);
    hash ^= hash >>> 13;
    hash = Math.imul(hash, 0x27d4eb2f);
    out[at + row] = hash ^ (hash >>> 15);
  }
}
