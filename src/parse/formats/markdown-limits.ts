/**
 * What a Markdown parser must not be given: nesting that ends its stack, and runs of marks that it reads again and
 * again.
 */

/** Why a Markdown text is refused. */
export interface MarkdownFault {
  /** Offset in the text. */
  readonly at: number;
  readonly message: string;
}

/** UTF-16 code units; prose of this length takes the parser about half a second. */
const LONGEST = 500_000;
/** Lines that hold anything. */
const MOST_LINES = 10_000;
/** List items, and underlined headings at their weight: the parser's work grows with their square. */
const MOST_ITEMS = 2_000;
const UNDERLINE_WEIGHT = 5;
/** Block quotes and lists inside each other. */
const DEEPEST = 30;
/** Marks that may open or close something, in one paragraph. */
const MOST_MARKS = 1_000;
/** Marks times length of their paragraph: the work that unclosed marks make. */
const MOST_WORK = 20_000_000;

/** What in `text` is over a limit; null where it can be parsed. Linear in the length. */
export function markdownFault(text: string): MarkdownFault | null {
  if (text.length > LONGEST)
    return {
      at: 0,
      message: `This Markdown has ${text.length} characters, more than the ${LONGEST} that are read. Split it.`,
    };
  let block = { start: -1, marks: 0 };
  let lines = 0;
  let items = 0;
  let at = 0;
  while (at <= text.length) {
    const newline = text.indexOf('\n', at);
    const end = newline === -1 ? text.length : newline;
    const nesting = nestingOf(text, at, end);
    if (nesting > DEEPEST)
      return {
        at,
        message: `This line is nested more than ${DEEPEST} deep in quotes and lists. Take the ">" or list marks out.`,
      };
    if (nesting > 0) items++;
    if (isBlank(text, at, end)) block = { start: -1, marks: 0 };
    else {
      lines++;
      if (block.start === -1) block.start = at;
      if (UNDERLINE.test(text.slice(at, Math.min(end, at + 8)))) items += UNDERLINE_WEIGHT;
      if (lines > MOST_LINES || items > MOST_ITEMS) {
        return {
          at,
          message:
            `This Markdown has more than ${MOST_LINES} lines or ${MOST_ITEMS} list items. Split it, or save it as ` +
            '.txt.',
        };
      }
      block.marks += countMarks(text, at, end);
      if (block.marks > MOST_MARKS || block.marks * (end - block.start) > MOST_WORK) {
        return {
          at: block.start,
          message:
            'This paragraph has more marks of Markdown (* _ ` [ < &) than any text needs. Save the article as .txt.',
        };
      }
    }
    at = end + 1;
  }
  return null;
}

// "===", "--", "-": the line below a heading
const UNDERLINE = /^ {0,3}[=-]+/;

function isBlank(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (text.charCodeAt(i) > 32) return false;
  return true;
}

const INDENT = 2;

/** How many quotes and lists the line's start may open: its marks, or what its indentation may belong to. */
function nestingOf(text: string, start: number, end: number): number {
  let depth = 0;
  let spaces = 0;
  for (let i = start; i < end; i++) {
    const char = text[i]!;
    if (char === ' ') spaces++;
    else if (char === '\t') spaces += 4;
    else if (char === '>' || char === '-' || char === '*' || char === '+') depth++;
    else if (char < '0' || char > '9' || i - start > 4_000) break;
    else if (text[i + 1] === '.' || text[i + 1] === ')') {
      depth++;
      i++;
    }
  }
  return isRule(text, start, end) ? 0 : depth + Math.floor(spaces / INDENT / 2);
}

// "---", "* * *", "- - - - - -"
const RULE = /^[ \t]*([-*_])[ \t]*(?:\1[ \t]*)+$/;

const isRule = (text: string, start: number, end: number): boolean =>
  end - start < 500 && RULE.test(text.slice(start, end));

const MARKS: ReadonlySet<number> = new Set([...'*_`[]<&!~'].map((mark) => mark.charCodeAt(0)));

/** Runs of marks in a line: "**" is one, as a parser reads it. */
function countMarks(text: string, start: number, end: number): number {
  let count = 0;
  let before = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (MARKS.has(code) && code !== before) count++;
    before = code;
  }
  return count;
}
