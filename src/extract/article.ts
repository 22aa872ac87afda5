/** An article with its facts, and the two parts of it that a build handles: head and whole. */
import type { Facts } from './facts.js';
import { headOf, type LocalHead } from './head.js';
import type { ParsedArticle } from '../parse/index.js';
import type { ShingleSketch } from '../text/index.js';

/** One file's article and its facts, before other files are known. */
export interface ExtractedArticle extends ParsedArticle, Facts {
  /** See `sketchOf`: by it near copies are found. */
  readonly sketch: ShingleSketch;
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
