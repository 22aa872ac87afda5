/** What one reading of a page's source finds: its blocks of text in order, and what its head holds. */
import type { Attributes, Element } from './element.js';

/** A stretch of text that stands in a paragraph of its own. */
export interface PageBlock {
  /** One line; white space is one space. */
  readonly text: string;
  /** The innermost block element around it. */
  readonly element: Element;
  /** UTF-16 code units of `text` inside links. */
  readonly linked: number;
  /** Code units inside bold type. */
  readonly bold: number;
  /** Inline elements in it that tell: "time", "img"; "author" for one that names an author. */
  readonly inner: ReadonlySet<string>;
}

/** A `<time>` of the page. */
export interface TimeElement {
  readonly datetime: string;
  readonly text: string;
  readonly element: Element;
  /** How many blocks stand before it. */
  readonly at: number;
  readonly attributes: Attributes;
}

/** An element that names an author. */
export interface AuthorElement {
  readonly text: string;
  readonly element: Element;
  /** How many blocks stand before it. */
  readonly at: number;
  /** Whether it says so by `rel` or `itemprop`. */
  readonly sure: boolean;
}

/** What one reading of a page's source finds. */
export interface PageSource {
  readonly blocks: readonly PageBlock[];
  readonly metas: readonly Attributes[];
  readonly links: readonly Attributes[];
  /** The sources of the page's JSON-LD. */
  readonly jsonLd: readonly string[];
  readonly times: readonly TimeElement[];
  readonly authors: readonly AuthorElement[];
  readonly title: string;
  readonly language: string;
}
