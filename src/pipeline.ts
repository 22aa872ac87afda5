/**
 * The whole way on one screen: text → article → facts → archive. Pure: files, clock and terminal are the commands'
 * business.
 */
import { type Archive, type ArchiveCuration, buildArchive } from './archive/index.js';
import { extractFacts } from './extract/index.js';
import { type InputText, type ParsedArticle, parseArticle } from './parse/index.js';
import { translationAnchorsOf, shingleSketchOf } from './text/index.js';
import { type ExtractedArticle, inputOf } from './extract/article.js';

/** One file → its article and facts. */
export function extractArticle(input: InputText): ExtractedArticle {
  const article = parseArticle(input);
  const body = bodyText(article);
  return { ...article, ...extractFacts(article), sketch: shingleSketchOf(body), anchors: translationAnchorsOf(body) };
}

const bodyText = ({ text, body }: ParsedArticle): string =>
  body.map(({ start, end }) => text.slice(start, end)).join('\n');

/** All files → the archive. The order of `inputs` makes no difference. */
export const archiveFromTexts = (inputs: readonly InputText[], curation: ArchiveCuration): Archive =>
  buildArchive(
    inputs.map((input) => inputOf(extractArticle(input))),
    curation,
  );
