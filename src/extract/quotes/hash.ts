/** Numbers for words and for what is seen around them: what the learned parts look up their weights by. */

/** A 32-bit number for the characters of `text` from `from` on. */
export function hashOf(text: string, from = 0): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

/** One 32-bit number for a template of features and one or two values. */
export function mix(template: number, a: number, b = 0): number {
  let hash = Math.imul(a ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 15;
  hash = Math.imul((hash + b) | 0, 0xc2b2ae35);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0x27d4eb2f);
  return hash ^ (hash >>> 15);
}
