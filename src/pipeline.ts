/** The whole way on one screen: text → article → facts → archive. Pure: files, clock and terminal are the commands' business. */
import { type Archive, type ArchivistsWord, buildArchive } from './archive/index.js';
import { extractFacts, type Facts } from './extract/index.js';
import { type InputText, type ParsedArticle, parseArticle } from './parse/index.js';

/** One file's article and its facts, before other files are known: what the cache keeps. */
export type ExtractedArticle = ParsedArticle & Facts;

/** One file → its article and facts. */
export function extractArticle(input: InputText): ExtractedArticle {
  const article = parseArticle(input);
  return { ...article, ...extractFacts(article) };
}

/** All files → the archive. The order of `inputs` makes no difference. */
export const archiveOf = (inputs: readonly InputText[], word: ArchivistsWord): Archive => buildArchive(inputs.map(extractArticle), word);
