/**
 * A Markdown file's blocks as lines, each where it stands in the file; what would choke the parser is refused before.
 */
import type { Nodes, Parents, Paragraph, Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Span } from '../../record/index.js';
import { markdownFault } from './markdown-limits.js';
import { type Line, lineOf } from '../lines.js';

/** The lines of a Markdown file from `from` on and the signs inside them, or why it can't be read and where. */
export function readMarkdown(
  text: string,
  from: number,
): { readonly lines: Line[]; readonly markup: Span[] } | { readonly fault: string; readonly at: number } {
  const body = text.slice(from);
  const fault = markdownFault(body);
  if (fault) return { fault: fault.message, at: from + fault.at };
  const lines: Line[] = [];
  const add = (start: number, end: number, markup: Line['markup'] = '') => {
    const line = lineOf(text, from + start, from + end, true, markup);
    if (line) lines.push(line);
  };
  const tree = processor.parse(body);
  addBlocks(tree, body, add);
  const markup: Span[] = [];
  addMarkup(tree, body, (start, end) => markup.push({ start: from + start, end: from + end }));
  return { lines, markup };
}

const MARKING: ReadonlySet<Nodes['type']> = new Set(['emphasis', 'strong', 'link', 'linkReference']);

// "a", "7": a sign beside one stands inside a word, and may be no sign: "7*7"
const WORD = /[\p{L}\p{N}]/u;

/** Adds the signs of emphasis around whole words, and of links. Nesting is within the limit checked before. */
function addMarkup(parent: Root | Parents, text: string, add: (start: number, end: number) => void): void {
  for (const node of parent.children as Nodes[]) {
    if (!('children' in node)) continue;
    const [start, end] = [startOf(node), endOf(node)];
    const [first, last] = [node.children[0], node.children.at(-1)];
    const around = !WORD.test(text[start - 1] ?? ' ') && !WORD.test(text[end] ?? ' ');
    const marks = MARKING.has(node.type) && around && first && last && startOf(first) > start;
    if (marks) add(start, startOf(first));
    addMarkup(node, text, add);
    if (marks && endOf(last) < end) add(endOf(last), end);
  }
}

const processor = unified().use(remarkParse);

type Add = (start: number, end: number, markup?: Line['markup']) => void;

const startOf = (node: Nodes): number => node.position?.start.offset ?? 0;
const endOf = (node: Nodes): number => node.position?.end.offset ?? 0;

/**
 * Adds the blocks below `parent` in text order; lists and block quotes give theirs. Nesting is within the limit checked
 * before.
 */
function addBlocks(parent: Root | Parents, text: string, add: Add): void {
  for (const node of parent.children as Nodes[]) {
    if (node.type === 'paragraph') addParagraph(node, text, add);
    else if (node.type === 'heading') addInner(node, add);
    else if (node.type === 'html') add(startOf(node), endOf(node), isBareMarkup(node.value) ? 'rule' : '');
    else if (node.type === 'thematicBreak') add(startOf(node), endOf(node), 'rule');
    else if (node.type === 'definition') add(startOf(node), endOf(node), 'rule');
    else if ('children' in node) addBlocks(node, text, add);
    else add(startOf(node), endOf(node));
  }
}

/** A heading's words, without the signs that make it one. */
function addInner(node: Parents, add: Add): void {
  const [first, last] = [node.children[0], node.children.at(-1)];
  if (first && last) add(startOf(first), endOf(last), 'heading');
}

/** Whether raw HTML holds nothing that a reader would see: tags, comments and white space. */
function isBareMarkup(html: string): boolean {
  for (let at = 0; at < html.length; at++) {
    if (html[at]! <= ' ') continue;
    if (html[at] !== '<') return false;
    const close = html.startsWith('<!--', at) ? '-->' : '>';
    const end = html.indexOf(close, at);
    if (end === -1) return false;
    at = end + close.length - 1;
  }
  return true;
}

/** A paragraph without its pictures. Lines that are labels, not prose, stay lines of their own. */
function addParagraph(node: Paragraph, text: string, add: Add): void {
  // "[Read more](…)": a link alone is its words.
  const [only, more] = node.children;
  if (only?.type === 'link' && !more && !isLinkedImage(only) && only.children.length > 0) {
    add(startOf(only.children[0]!), endOf(only.children.at(-1)!));
    return;
  }
  let at = startOf(node);
  for (const child of node.children) {
    if (child.type !== 'image' && child.type !== 'imageReference' && !isLinkedImage(child)) continue;
    addWords(at, startOf(child), text, add);
    add(startOf(child), endOf(child), 'image');
    at = endOf(child);
  }
  addWords(at, endOf(node), text, add);
}

const isLinkedImage = (node: Nodes): boolean =>
  node.type === 'link' &&
  node.children.length > 0 &&
  node.children.every(({ type }) => type === 'image' || type === 'imageReference');

const LABEL_LENGTH = 90;

function addWords(start: number, end: number, text: string, add: Add): void {
  const rows: [number, number][] = [];
  let at = start;
  for (const row of text.slice(start, end).split('\n')) {
    rows.push([at, at + row.length]);
    at += row.length + 1;
  }
  const areLabels =
    rows.length > 1 &&
    rows.every(([from, to]) => to - from <= LABEL_LENGTH && !/[.!?,;]["”’]?\s*$/.test(text.slice(from, to)));
  if (areLabels) for (const [from, to] of rows) add(from, to);
  else add(start, end);
}
