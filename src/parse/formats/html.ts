/** A saved web page → the text a reader sees of its article, and what the page says of itself. No script ever runs. */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { InputText } from '../article.js';
import { BLOCKS, SILENT } from './html.table.js';
import { htmlFault } from './html-limits.js';
import { type PageWords, readPageData } from './page-data.js';
import type { PageDocument, PageElement, PageNode } from './page-nodes.js';

/** What a saved page becomes, or why it can't be read. */
export type HtmlArticle =
  | { readonly text: string; readonly page: NonNullable<InputText['page']> }
  | { readonly fault: string };

const MOST_ELEMENTS = 30_000;

/** Reads a page's source. The text has the headline first, and paragraphs with an empty line between them. */
export function readHtml(html: string): HtmlArticle {
  const fault = htmlFault(html);
  if (fault) return { fault };
  try {
    const document = documentOf(html);
    const page = readPageData(document);
    const paragraphs = paragraphsOf(document, html, page);
    const hasTitle = paragraphs.slice(0, 3).some((paragraph) => sameWords(paragraph, page.title));
    return { text: (hasTitle || page.title === '' ? paragraphs : [page.title, ...paragraphs]).join('\n\n'), page };
  } catch {
    return { fault: "This page's HTML can't be read. Copy the article's text from the browser into a .txt file." };
  }
}

// "<body>", "<body class"
const BODY = /<body[\s>]/i;

// "<html>", "<html lang"
const HTML = /<html[\s>]/i;
// "<!doctype html>", "<head>", "</head>"
const HEAD_OR_TYPE = /<(?:!doctype|\/?head\b)[^<>]*>/gi;

/**
 * A piece of a page, or a page without the tags that HTML lets it leave out, becomes a whole one, as a browser would
 * have it.
 */
function documentOf(html: string): PageDocument {
  const at = html.search(BODY);
  const whole =
    at === -1
      ? `<head></head><body>${html}</body>`
      : `<head>${html.slice(0, at).replace(HEAD_OR_TYPE, '')}</head>${html.slice(at)}`;
  return parseHTML(at !== -1 && HTML.test(html) ? html : `<!doctype html><html>${whole}</html>`)
    .document as unknown as PageDocument;
}

const sameWords = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** The article's paragraphs as Readability finds them; those of the whole page where it finds none. */
function paragraphsOf(document: PageDocument, html: string, page: PageWords): string[] {
  // Readability takes the document apart.
  const found = new Readability<PageElement>(document as never, {
    maxElemsToParse: MOST_ELEMENTS,
    serializer: (element: unknown) => element as PageElement,
  }).parse();
  const paragraphs = found?.content ? blocksOf(found.content) : [];
  if (found?.byline && page.byline === '') page.byline = oneLine(found.byline);
  if (paragraphs.length > 0) return paragraphs;
  const { body } = documentOf(html);
  return body ? blocksOf(body) : [];
}

const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

/** The text of each block below `root`, in order; white space is one space, empty blocks are left out. */
function blocksOf(root: PageElement): string[] {
  const blocks: string[] = [];
  let words = '';
  const end = () => {
    const block = oneLine(words);
    if (block !== '') blocks.push(block);
    words = '';
  };
  const read = (node: PageNode): void => {
    if (node.nodeType === TEXT_NODE) words += node.textContent ?? '';
    if (node.nodeType !== ELEMENT_NODE) return;
    const name = (node as PageElement).tagName.toUpperCase();
    if (SILENT.has(name)) return;
    const isBlock = BLOCKS.has(name);
    if (isBlock) end();
    for (const child of node.childNodes) read(child);
    if (isBlock) end();
  };
  read(root);
  end();
  return blocks;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
