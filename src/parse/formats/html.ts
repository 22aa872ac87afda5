/** A saved web page → the text a reader sees of its article, and what the page says of itself. No script ever runs. */
import type { InputText } from '../article.js';
import type { LineRole } from '../page-line.js';
import { linesOfPage, type MadeLine } from '../page/page-lines.js';
import { readPageData } from '../page/page-words.js';
import { readSource } from '../page/read-source.js';
import { tagBlocks } from '../page/tagger.js';
import { htmlFault, withoutData } from './html-limits.js';

/** What a saved page becomes, or why it can't be read. */
export type HtmlArticle =
  | {
      readonly text: string;
      readonly page: NonNullable<InputText['page']>;
      readonly lines: NonNullable<InputText['lines']>;
    }
  | { readonly fault: string };

/** Reads a page's source. The text has an empty line between paragraphs, and begins at the headline. */
export function readHtml(html: string): HtmlArticle {
  const light = withoutData(html);
  const fault = htmlFault(light);
  if (fault) return { fault };
  const source = readSource(light);
  if (!source) return { fault: TOO_DEEP };
  const { words, headline, articleBody } = readPageData(source);
  const made = linesOfPage(source.blocks, tagBlocks(source.blocks, { articleBody, headline }), headline);
  const lines = made.some(({ role }) => role === 'text') ? made : linesOfData(made, articleBody);
  const titled = lines.some(({ role }) => role === 'title') || words.title === '';
  return { ...placed(titled ? lines : [{ text: words.title, role: 'title' }, ...lines], words.title), page: words };
}

const TOO_DEEP = "This page's elements are nested too deep. Copy the article's text from the browser into a .txt file.";

/** Where only a script would show the text, the page's data may have it. */
const linesOfData = (made: readonly MadeLine[], articleBody: string): readonly MadeLine[] =>
  articleBody === '' ? made : [...made.filter(({ role }) => role === 'title'), { text: articleBody, role: 'text' }];

/** The lines one below the other; a kicker in the headline's block is a part of its own. */
function placed(made: readonly MadeLine[], title: string): { text: string; lines: NonNullable<InputText['lines']> } {
  let at = 0;
  const lines = made.flatMap(({ text, role }) => {
    const start = at;
    at += text.length + 2;
    const end = start + text.length;
    const from = role === 'title' && text.endsWith(title) ? end - title.length : start;
    const line = { start: from, end, role };
    return from === start
      ? [line]
      : [{ start, end: start + text.slice(0, from - start).trimEnd().length, role: KICKER }, line];
  });
  return { text: made.map(({ text }) => text).join('\n\n'), lines };
}

const KICKER: LineRole = 'navigation';
