export * from './document.js';
export * from './tokens.js';
export { foldLetters, foldWords, toSlug } from './fold.js';
export { frenchKey, nameKey } from './name-key.js';
export { sketchOf } from './sketch.js';
