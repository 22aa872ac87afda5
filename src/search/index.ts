/** Archive → search records, the index made of them, and the answers to queries. */
export * from './evaluate.js';
export * from './query.js';
export * from './record.js';
export * from './records.js';
export * from './terminal.js';
