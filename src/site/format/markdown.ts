/** The archivist's Markdown → safe HTML: raw HTML shows as text, images as links, nothing is loaded. */
import remarkHtml from 'remark-html';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

interface Node {
  type: string;
  depth?: number;
  value?: string;
  url?: string;
  alt?: string | null;
  children?: Node[];
}

const LONGEST = 100_000;

/**
 * The HTML of `markdown`, its highest heading at level `top`. What is too long or too deep to parse in good time stays
 * plain text.
 */
export function markdownHtml(markdown: string, top: 2 | 3 | 4 = 3): string {
  if (markdown.trim() === '') return '';
  if (isHard(markdown)) return `<p>${escapeHtml(markdown)}</p>`;
  return String(
    unified()
      .use(remarkParse)
      .use(() => (tree: unknown) => prepare(tree as Node, top))
      .use(remarkHtml)
      .processSync(markdown),
  );
}

/** Whether a parser may take very long or recurse very deep: much text, deep nesting, or long ladders of marks. */
function isHard(markdown: string): boolean {
  if (markdown.length > LONGEST) return true;
  // "> > > > > > > > > > > >" and "- - - - - - - - - - - -"
  if (/^(?:[ \t]*(?:>|[-*+](?=[ \t]))){12}/m.test(markdown) || /^[ \t]{80}/m.test(markdown)) return true;
  for (const block of markdown.split(/\n[ \t]*\n/))
    if (block.length > 10_000 || block.replace(/[^*_[\]`~]/g, '').length > 500) return true;
  return false;
}

function prepare(tree: Node, top: number): void {
  const depths: number[] = [];
  walk(tree, (node) => {
    if (node.type === 'heading') depths.push(node.depth ?? 1);
    if (node.type === 'html') node.type = 'text';
    if (node.type === 'paragraph') readTable(node);
    if (node.type === 'image') {
      node.type = 'link';
      node.children = [{ type: 'text', value: node.alt || node.url || '' }];
    }
  });
  const shift = top - Math.min(...depths);
  walk(tree, (node) => {
    if (node.type === 'heading') node.depth = Math.min(6, (node.depth ?? 1) + shift);
  });
}

/**
 * Makes a table of a paragraph whose lines all begin and end with "|": remark knows tables only with a further package.
 */
function readTable(node: Node): void {
  const lines = textOf(node).split('\n');
  // "|---|:--:|"
  if (lines.length < 2 || !lines.every((line) => /^\|.*\|$/.test(line)) || !/^[|:\- ]+$/.test(lines[1]!)) return;
  const row = (line: string): Node => ({
    type: 'tableRow',
    children: line
      .slice(1, -1)
      .split('|')
      .map((cell) => ({ type: 'tableCell', children: [{ type: 'text', value: cell.trim() }] })),
  });
  node.type = 'table';
  node.children = lines.filter((_, index) => index !== 1).map(row);
}

const textOf = (node: Node): string => node.value ?? (node.children ?? []).map(textOf).join('');

function walk(node: Node, visit: (node: Node) => void): void {
  visit(node);
  for (const child of node.children ?? []) walk(child, visit);
}

const escapeHtml = (text: string): string =>
  text.replace(/[&<>]/g, (mark) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[mark]!);
