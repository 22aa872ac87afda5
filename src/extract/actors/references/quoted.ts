/** Which words of an article stand between quotation marks: what is named there is seldom who speaks next. */
import type { Block, TokenizedArticle } from '../../../text/index.js';

const MARKS = new Set(['"', '“', '”', '„', '«', '»', '‟']);
/** How many paragraphs a quotation may run on without a closing mark. */
const LONGEST = 8;

/** 1 for each token between quotation marks. Reads ahead by a fixed number of paragraphs only. */
export function quotedTokens({ text, blocks, tokens }: TokenizedArticle): Uint8Array {
  const quoted = new Uint8Array(tokens.length);
  let open = false;
  blocks.forEach((block, index) => {
    if (open && !runsOn(text, blocks, tokens, index)) open = false;
    for (let i = block.tokens[0]; i < block.tokens[1]; i++) {
      const token = tokens[i]!;
      if (isMark(tokens, i)) open = opens(text, token.start);
      else if (open) quoted[i] = 1;
    }
  });
  return quoted;
}

/** Whether token `i` is a double mark, or the first of two single ones that stand for it: ''Yes,'' he said. */
function isMark(tokens: TokenizedArticle['tokens'], i: number): boolean {
  const { kind, text, end } = tokens[i]!;
  if (kind !== 'mark') return false;
  return MARKS.has(text) || (text === "'" && tokens[i + 1]?.text === "'" && tokens[i + 1]!.start === end);
}

/** Whether a mark opens: curly marks say so themselves, straight ones by what stands beside them. */
function opens(text: string, at: number): boolean {
  const mark = text[at]!;
  if (mark === '“' || mark === '„' || mark === '«') return true;
  if (mark === '”' || mark === '»') return false;
  const before = text[at - 1] ?? ' ';
  // An opening mark has a space or a bracket before it and none behind.
  const wide = text[at + 1] === "'" && mark === "'" ? 2 : 1;
  return /[\s([—–-]/.test(before) && !/\s/.test(text[at + wide] ?? ' ');
}

/** Whether the quotation left open before block `index` closes in it or a little later. */
function runsOn(text: string, blocks: readonly Block[], tokens: TokenizedArticle['tokens'], index: number): boolean {
  for (const block of blocks.slice(index, index + LONGEST)) {
    for (let i = block.tokens[0]; i < block.tokens[1]; i++) {
      if (isMark(tokens, i)) return !opens(text, tokens[i]!.start);
    }
  }
  return false;
}
