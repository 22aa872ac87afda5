/** Reads a page's source in one pass: no script runs, and no tree is kept. */
import { Parser } from 'htmlparser2';
import { BLOCKS, EMPTY, SILENT } from './elements.table.js';
import { type Attributes, childOf, type Element, ROOT } from './element.js';
import type { AuthorElement, PageBlock, PageSource, TimeElement } from './source.js';

/** Elements in each other; no page needs more, and reading takes longer with each. */
export const DEEPEST = 3_000;

/** Reads `html`; null where its elements nest too deep. */
export function readSource(html: string): PageSource | null {
  const reader = new SourceReader();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        reader.open(name, attributes);
        // What follows is not read: the depth alone refuses the page.
        if (reader.depth > DEEPEST) parser.pause();
      },
      ontext: (text) => reader.text(text),
      onclosetag: (name) => reader.close(name),
    },
    { decodeEntities: true, recognizeSelfClosing: false },
  );
  parser.write(html);
  if (reader.depth > DEEPEST) return null;
  parser.end();
  return reader.finish();
}

/** Inline elements whose presence in a line is kept. */
const TELLING: ReadonlySet<string> = new Set(['time', 'img']);
const BOLD: ReadonlySet<string> = new Set(['b', 'strong']);
// "application/ld+json", "application/ld+json; charset=utf-8"
const JSON_LD = /^\s*application\/ld\+json\b/i;
// "datePublished", "dateCreated"
const DATE_PROPERTY = /^(?:datePublished|dateCreated|dateModified)$/i;
// "author", "name author"
const AUTHOR = /\bauthor\b/i;

/** An element whose text is collected, also where it is no text of the page. */
interface Capture {
  readonly element: Element;
  readonly done: (text: string) => void;
  text: string;
}

/** Elements whose text is collected at once at most: markup may nest them without end. */
const MOST_CAPTURES = 8;

class SourceReader {
  private readonly blocks: PageBlock[] = [];
  private readonly metas: Attributes[] = [];
  private readonly links: Attributes[] = [];
  private readonly jsonLd: string[] = [];
  private readonly times: TimeElement[] = [];
  private readonly authors: AuthorElement[] = [];
  private readonly captures: Capture[] = [];
  private title = '';
  private language = '';
  private element: Element = ROOT;
  /** Depth at which text stopped being read; 0 while it is. */
  private silentAt = 0;
  private openLinks = 0;
  private openBold = 0;
  private words = '';
  private linked = 0;
  private bold = 0;
  private inner = new Set<string>();

  get depth(): number {
    return this.element.depth;
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'meta') this.metas.push(attributes);
    else if (name === 'link') this.links.push(attributes);
    else if (name === 'html') this.language ||= attributes.lang ?? attributes['xml:lang'] ?? '';
    if (this.silentAt === 0 && BLOCKS.has(name)) this.end();
    if (this.silentAt === 0 && TELLING.has(name)) this.inner.add(name);
    if (EMPTY.has(name)) return;
    this.element = childOf(this.element, name, attributes);
    if (name === 'a') this.openLinks++;
    if (BOLD.has(name)) this.openBold++;
    // "Jane Doe<a>Follow</a>": what begins apart is another thing than what stands before.
    if (name === 'a' || BLOCKS.has(name))
      for (const capture of this.captures) if (capture.text.trim() !== '') capture.text += ' | ';
    this.openCaptures(name, attributes);
    if (this.silentAt === 0 && SILENT.has(name)) this.silentAt = this.depth;
  }

  private openCaptures(name: string, attributes: Attributes): void {
    if (name === 'title' && this.silentAt <= 2) this.capture((text) => (this.title ||= oneLine(text)));
    if (name === 'script' && JSON_LD.test(attributes.type ?? '')) this.capture((text) => this.jsonLd.push(text));
    if (this.silentAt > 0) return;
    const { element } = this;
    const at = this.blocks.length;
    if (name === 'time' || DATE_PROPERTY.test(attributes.itemprop ?? '')) {
      const datetime = attributes.datetime ?? attributes.content ?? attributes.title ?? '';
      this.capture((text) => this.times.push({ datetime, text: oneLine(text), element, at, attributes }));
    }
    const sure = AUTHOR.test(attributes.rel ?? '') || AUTHOR.test(attributes.itemprop ?? '');
    if (sure) this.inner.add('author');
    if (sure || element.hints.has('author'))
      this.capture((text) => this.authors.push({ text: oneLine(text), element, at, sure }));
  }

  private capture(done: Capture['done']): void {
    if (this.captures.length < MOST_CAPTURES) this.captures.push({ element: this.element, done, text: '' });
  }

  text(text: string): void {
    for (const capture of this.captures) capture.text += text;
    if (this.silentAt > 0) return;
    this.words += text;
    if (this.openLinks > 0) this.linked += text.length;
    if (this.openBold > 0) this.bold += text.length;
  }

  close(name: string): void {
    if (EMPTY.has(name)) return;
    if (this.silentAt === 0 && BLOCKS.has(name)) this.end();
    for (let last = this.captures.at(-1); last?.element === this.element; last = this.captures.at(-1)) {
      this.captures.pop();
      last.done(last.text);
    }
    if (this.silentAt === this.depth) this.silentAt = 0;
    if (name === 'a') this.openLinks--;
    if (BOLD.has(name)) this.openBold--;
    this.element = this.element.parent ?? ROOT;
  }

  private end(): void {
    const text = oneLine(this.words);
    if (text !== '') {
      let { element } = this;
      while (element.parent && !BLOCKS.has(element.name)) element = element.parent;
      const linked = Math.min(this.linked, text.length);
      this.blocks.push({ text, element, linked, bold: Math.min(this.bold, text.length), inner: this.inner });
      this.inner = new Set();
    }
    this.words = '';
    this.linked = 0;
    this.bold = 0;
  }

  finish(): PageSource {
    this.end();
    const { blocks, metas, links, jsonLd, times, authors, title, language } = this;
    return { blocks, metas, links, jsonLd, times, authors, title, language };
  }
}

/** `text` with each stretch of white space as one space, none at the ends. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
