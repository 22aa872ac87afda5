export * from './schema.js';
export * from './span.js';
export { checkRecord } from './check.js';
export * from './curation.js';
export * from './problem.js';
