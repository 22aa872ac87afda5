/** What was said: direct, mixed and indirect speech, with speaker and cue. */
import type { Document } from '../../text/index.js';
import type { Cast } from '../actors/index.js';
import type { LocalQuote } from '../facts.js';

/** Finds the quotes of an article in text order, and asks `cast` who the speaker's words name. */
export function findQuotes(_document: Document, _cast: Cast): LocalQuote[] {
  return [];
}
