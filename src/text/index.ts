export { type Anchors, translationAnchorsOf, readAnchors } from './anchors.js';
export * from './tokenize-article.js';
export { editDistance } from './edit-distance.js';
export * from './tokens.js';
export type { Word, WordKind } from './words.js';
export { foldLetters, foldWords, toSlug } from './fold.js';
export { frenchKey, nameKey } from './name-key.js';
export { hashesOf, type ShingleSketch, shingleSketchOf } from './shingle-sketch.js';
export { visibleWords } from './visible-words.js';
