/** All articles → one archive: identities, the same statements, ledgers, related articles; the archivist's word applied. */
import type { ExtractedArticle } from '../pipeline.js';
import { type Archive, type ArchivistsWord, NOTHING_PUBLISHED } from './archive.js';

export * from './archive.js';

/** Builds the archive. Pure, and independent of the order of `extracted`. */
export function buildArchive(_extracted: readonly ExtractedArticle[], _word: ArchivistsWord): Archive {
  return { articles: [], texts: new Map(), actors: [], sources: [], statements: [], ledgers: [], tombstones: [], duplicates: [], published: NOTHING_PUBLISHED, problems: [] };
}
