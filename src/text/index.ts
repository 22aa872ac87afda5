export * from './document.js';
export * from './tokens.js';
