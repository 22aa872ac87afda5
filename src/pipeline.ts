/**
 * The whole way on one screen: text → article → facts → archive. Pure: files, clock and terminal are the commands'
 * business.
 */
import { type Archive, type ArchivistsWord, buildArchive } from './archive/index.js';
import { extractFacts, type Facts, headOf, type LocalHead } from './extract/index.js';
import { type InputText, type ParsedArticle, parseArticle } from './parse/index.js';
import { anchorsOf, type Sketch, sketchOf } from './text/index.js';

/** One file's article and its facts, before other files are known. */
export interface ExtractedArticle extends ParsedArticle, Facts {
  /** See `sketchOf`: by it near copies are found. */
  readonly sketch: Sketch;
  /** See `anchorsOf`: by them translations are found. */
  readonly anchors: string;
}

/** An extracted article in two parts: what is always in mind, and the way to all of it. */
export interface ArticleInput {
  readonly head: LocalHead;
  readonly load: () => ExtractedArticle;
}

/** An article that is in memory. */
export const inputOf = (article: ExtractedArticle): ArticleInput => ({ head: headOf(article), load: () => article });

/** One file → its article and facts. */
export function extractArticle(input: InputText): ExtractedArticle {
  const article = parseArticle(input);
  const body = bodyText(article);
  return { ...article, ...extractFacts(article), sketch: sketchOf(body), anchors: anchorsOf(body) };
}

const bodyText = ({ text, body }: ParsedArticle): string =>
  body.map(({ start, end }) => text.slice(start, end)).join('\n');

/** All files → the archive. The order of `inputs` makes no difference. */
export const archiveOf = (inputs: readonly InputText[], word: ArchivistsWord): Archive =>
  buildArchive(
    inputs.map((input) => inputOf(extractArticle(input))),
    word,
  );
