export * from './schema.js';
export * from './span.js';
export { checkRecord } from './check.js';
export * from './curation.js';
export { byDate, type DateBounds, edtfBounds, isEdtf } from './edtf.js';
export * from './problem.js';
