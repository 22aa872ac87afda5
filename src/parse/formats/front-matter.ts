/** Front matter: what the archivist says at the top of an article's own file. YAML, and nothing that could run. */
import matter from 'gray-matter';
import { type ArticleCuration, lineAt, type Problem, type Span } from '../../record/index.js';
import { type CheckedCuration, checkCuration, ownFieldOf } from './curation-fields.js';

/** Front matter as read; `end` is where the article begins. */
export interface FrontMatter {
  readonly value: ArticleCuration | null;
  readonly end: number;
  /** Where the headline stands in it, letter by letter; null where it does not. */
  readonly title: Span | null;
  /** Why the file can't be used; empty where nothing is wrong. */
  readonly problems: readonly Problem[];
}

// "---\n", "---yaml\r\n", "--- \n"
const OPENER = /^---(?:yaml)?[ \t]*(?:\r\n|[\r\n]|$)/;
// "---js", "---  JS ", "---constructor", also behind a no-break space
const OTHER_OPENER = /^---[^\S\r\n]*(?<word>[^\s-][^\r\n]*)/;
// "\n---\n", "\r\n---  ", "\n---" at the end
const CLOSER = /(?:\r\n|[\r\n])---[ \t]*(?=[\r\n]|$)/;
// "title: NATO chief", "source:", "\"note\": x", "{title: x}"
const ENTRY = /^(?:\{|["']?[\p{L}_][\p{L}\p{N}_-]*["']?[ \t]*:(?:[ \t\r\n]|$))/u;

/** The front matter of `text`; null where it has none. A rule of dashes above plain text is none. */
export function readFrontMatter(text: string, file: string): FrontMatter | null {
  if (!text.startsWith('---')) return null;
  const opener = OPENER.exec(text);
  if (!opener) return otherOpener(text, file);
  const from = opener[0].length;
  // The line end before the closing dashes belongs to them, also where nothing stands between.
  const closer = CLOSER.exec(text.slice(Math.max(0, from - 1)));
  const block = closer ? text.slice(from, Math.max(from, from - 1 + closer.index)) : text.slice(from);
  if (closer && firstLineOf(block) === '')
    return { value: {}, end: from - 1 + closer.index + closer[0].length, title: null, problems: [] };
  if (!ENTRY.test(firstLineOf(block))) return null;
  if (!closer) {
    return ownFieldOf(firstLineOf(block).split(':')[0]!.trim()) !== ''
      ? refused(
          file,
          1,
          'The front matter that begins here is never closed. Put a line of three dashes (---) behind it.',
          text,
        )
      : null;
  }
  return parseBlock(block, from, from - 1 + closer.index + closer[0].length, text, file);
}

/** The first line that holds anything but a comment. */
const firstLineOf = (block: string): string =>
  block
    .slice(0, 4000)
    .split(/\r\n|[\r\n]/)
    .find((line) => line.trim() !== '' && !line.startsWith('#')) ?? '';

const refused = (file: string, line: number, message: string, text: string): FrontMatter => ({
  value: null,
  end: text.length,
  title: null,
  problems: [{ severity: 'error', file, line, message }],
});

/**
 * "---js" and the like are refused, in any spelling; a first line of several words is the article's own, unless it is
 * closed.
 */
function otherOpener(text: string, file: string): FrontMatter | null {
  const word = OTHER_OPENER.exec(text)?.groups?.word;
  if (!word || (/\s/.test(word) && !CLOSER.test(text))) return null;
  return refused(
    file,
    1,
    `Front matter of the kind "${word.slice(0, 40)}" is not read: only YAML is, between two lines of three ` +
      'dashes (---). Nothing of it was run.',
    text,
  );
}

// "\n---js", "\n----"
const INNER_RULE = /[\r\n]---/;

/** Front matter is never anything but YAML, whatever gray-matter finds. */
const refuse = (): never => {
  throw new Error('only YAML is read');
};

function parseBlock(block: string, from: number, end: number, text: string, file: string): FrontMatter {
  const inner = INNER_RULE.exec(block);
  if (inner)
    return refused(
      file,
      lineAt(text, from + inner.index + 1),
      'This line begins with three dashes and has more, so that it is unclear where the front matter ends. Take ' +
        'the dashes out.',
      text,
    );
  const readings: (CheckedCuration | readonly Problem[])[] = [];
  // Options are always passed, as without them gray-matter answers from its cache, and an engine for each kind, as it
  // runs JavaScript else.
  const parse = (yaml: string): object => {
    readings.push(checkCuration(yaml, file));
    return {};
  };
  matter(`---\n${block}\n---\n`, {
    language: 'yaml',
    engines: { yaml: parse, json: refuse, js: refuse, javascript: refuse },
  });
  const read = readings[0] ?? [];
  if (!('value' in read)) return { value: null, end: text.length, title: null, problems: read };
  const { value, spanOf, warnings } = read;
  const span = spanOf(['title']);
  // gray-matter hands over the block with the line end before it.
  const title = span && { start: span.start + from - 1, end: span.end + from - 1 };
  return {
    value,
    end,
    title: title && text.slice(title.start, title.end) === value.title ? title : null,
    problems: warnings,
  };
}
