export { type Anchors, anchorsOf, readAnchors } from './anchors.js';
export * from './document.js';
export { editDistance } from './edit-distance.js';
export * from './tokens.js';
export type { Word, WordKind } from './words.js';
export { foldLetters, foldWords, toSlug } from './fold.js';
export { frenchKey, nameKey } from './name-key.js';
export { hashesOf, type Sketch, sketchOf } from './sketch.js';
export { visibleWords } from './visible-words.js';
