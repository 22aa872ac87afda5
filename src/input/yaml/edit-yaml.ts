/**
 * Changes a YAML file that a person keeps: what is not changed stays as it was written, comments, order and quoting
 * included.
 */
import { isDeepStrictEqual } from 'node:util';
import { type Document, isFlowish, parseDocument, stringify } from './yaml-nodes.js';

type Path = readonly (string | number)[];

/** `text` with `value` at `path`. */
export function setInYaml(text: string, path: Path, value: unknown): string {
  const document = parseDocument(text);
  const existing = document.getIn(path, true) as { range?: Range } | undefined;
  const spliced = existing?.range ? replaceNode(text, existing.range, value) : insertPair(text, document, path, value);
  document.setIn(path, value);
  return checked(spliced, document);
}

/** `text` with `item` at the end of the list at `path`; the list is made where there is none. */
export function appendInYaml(text: string, path: Path, item: unknown): string {
  const document = parseDocument(text);
  const list = (path.length === 0 ? document.contents : document.getIn(path, true)) as ListNode | null | undefined;
  if (!list || (!list.items && path.length > 0)) return setInYaml(text, path, [item]);
  const spliced = list.items ? insertItem(text, list, item) : `${endWithLine(text)}${stringify([item])}`;
  document.addIn(path, item);
  return checked(spliced, document);
}

type Range = [start: number, valueEnd: number, nodeEnd: number];
interface ListNode {
  readonly items?: readonly { readonly range?: Range }[];
  readonly flow?: boolean;
  readonly range?: Range;
}

/**
 * The spliced text where it says what it should; else the whole document written anew, which keeps comments and order
 * but not every space.
 */
function checked(spliced: string | null, wanted: Document): string {
  if (spliced !== null) {
    const read = parseDocument(spliced);
    if (read.errors.length === 0 && isDeepStrictEqual(read.toJS(), wanted.toJS())) return spliced;
  }
  return wanted.toString({ lineWidth: 0 });
}

const replaceNode = (text: string, [start, end]: Range, value: unknown): string | null => {
  const words = stringify(value).trimEnd();
  return words.includes('\n') ? null : text.slice(0, start) + words + text.slice(end);
};

/** Adds the keys of `path` that are missing, below the deepest map that is there. */
function insertPair(text: string, document: Document, path: Path, value: unknown): string | null {
  let depth = path.length - 1;
  while (depth > 0 && !document.hasIn(path.slice(0, depth))) depth--;
  let addition: unknown = value;
  for (const key of path.slice(depth).reverse()) addition = { [key]: addition };
  const map = (depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true)) as MapNode | null;
  if (!map?.items?.length) return depth === 0 ? `${endWithLine(text)}${stringify(addition)}` : null;
  if (isFlowish(map)) return null;
  const column = columnOf(text, map.items[0]!.key.range[0]);
  return insertLines(text, lastEnd(map.items.at(-1)!), stringify(addition), column);
}

interface MapNode {
  readonly items: readonly {
    readonly key: { readonly range: Range };
    readonly value: { readonly range?: Range } | null;
  }[];
}

const lastEnd = ({ key, value }: MapNode['items'][number]): number => value?.range?.[1] ?? key.range[1];

function insertItem(text: string, list: ListNode, item: unknown): string | null {
  const items = list.items ?? [];
  if (isFlowish(list)) {
    const words = stringify(item, { collectionStyle: 'flow' }).trimEnd();
    const close = list.range![1] - 1;
    const last = items.at(-1)?.range?.[1] ?? list.range![0] + 1;
    if (words.includes('\n') || text[close] !== ']') return null;
    return `${text.slice(0, last)}${items.length > 0 ? ', ' : ''}${words}${text.slice(last)}`;
  }
  const first = items[0]?.range;
  const end = items.at(-1)?.range?.[1];
  if (!first || end === undefined) return null;
  const dash = text.lastIndexOf('-', first[0]);
  return insertLines(text, end, stringify([item]), columnOf(text, dash));
}

/** Puts `lines`, indented to `column`, behind the line in which `offset` lies. */
function insertLines(text: string, offset: number, lines: string, column: number): string {
  // A block scalar or collection ends behind its line break already.
  const at = text[offset - 1] === '\n' ? offset : text.indexOf('\n', offset) + 1 || text.length;
  const indented = lines
    .trimEnd()
    .split('\n')
    .map((line) => (line === '' ? line : ' '.repeat(column) + line))
    .join('\n');
  return `${endWithLine(text.slice(0, at))}${indented}\n${text.slice(at)}`;
}

const columnOf = (text: string, offset: number): number => offset - (text.lastIndexOf('\n', offset - 1) + 1);

const endWithLine = (text: string): string => (text === '' || text.endsWith('\n') ? text : `${text}\n`);
