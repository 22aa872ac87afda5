/** The rules that keep the house in order, as functions of a tree of sources: each gives what breaks it. */
import { dirname, join } from 'node:path/posix';

/** Source texts by path from the repository, "src/text/tokens.ts". */
export type Tree = ReadonlyMap<string, string>;

// Matches `from './tokens.js'` and `import('./tokens.js')`.
const IMPORT = /(?:\bfrom|\bimport\() ?'(\.{1,2}\/[^']+)\.js'/g;

/** The files that each file imports, types counted. */
export function importsOf(tree: Tree): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [file, text] of tree) {
    const targets = [...text.matchAll(IMPORT)].map(([, path]) => join(dirname(file), path!));
    const here = targets.flatMap((path) => [`${path}.ts`, `${path}.tsx`].filter((candidate) => tree.has(candidate)));
    found.set(file, [...new Set(here)]);
  }
  return found;
}

/** The circles of a graph: its strongly connected components of two nodes or more (Tarjan 1972), each sorted. */
export function circlesOf(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const path: string[] = [];
  const circles: string[][] = [];
  const visit = (node: string): void => {
    order.set(node, order.size);
    lowest.set(node, order.get(node)!);
    path.push(node);
    for (const next of graph.get(node) ?? []) {
      if (!order.has(next)) visit(next);
      if (path.includes(next)) lowest.set(node, Math.min(lowest.get(node)!, lowest.get(next)!));
    }
    if (lowest.get(node) !== order.get(node)) return;
    const circle = path.splice(path.indexOf(node));
    if (circle.length > 1) circles.push(circle.sort());
  };
  for (const node of graph.keys()) if (!order.has(node)) visit(node);
  return circles;
}

/**
 * The room that a file stands in. A room's `index.ts` stands above the room: it shows the room to others, and may use
 * what the room's own types are used by.
 */
export function roomOf(file: string): string {
  if (!file.startsWith('src/')) return file.split('/')[0]!;
  return /^src\/(?:.*\/)?index\.ts$/.test(file) ? `${dirname(file)} (its index)` : dirname(file);
}

/** Which rooms use which. */
export function roomsOf(imports: ReadonlyMap<string, readonly string[]>): Map<string, string[]> {
  const rooms = new Map<string, Set<string>>();
  for (const [file, targets] of imports) {
    const from = roomOf(file);
    const to = rooms.get(from) ?? rooms.set(from, new Set()).get(from)!;
    for (const target of targets) if (roomOf(target) !== from) to.add(roomOf(target));
  }
  return new Map([...rooms].map(([room, targets]) => [room, [...targets].sort()]));
}

/** The floor that a file belongs to: the first folder below src, or the folder beside it. */
const floorOf = (file: string): string => (file.startsWith('src/') ? file.split('/')[1]! : file.split('/')[0]!);

/** Imports that `allowed` does not list, "src/text/a.ts → src/site/b.ts". */
export function arrowsUp(
  imports: ReadonlyMap<string, readonly string[]>,
  allowed: Readonly<Record<string, readonly string[]>>,
): string[] {
  return [...imports].flatMap(([file, targets]) =>
    targets
      .filter((target) => floorOf(target) !== floorOf(file) && !allowed[floorOf(file)]?.includes(floorOf(target)))
      .map((target) => `${file} → ${target}`),
  );
}

// Matches `export const NAME`, `export function name`, `export interface Name` and the like.
const EXPORT =
  /^export (?:declare )?(?:abstract )?(?:async )?(?:const|let|function\*?|class|interface|type|enum) ([\p{L}_$][\p{L}\p{N}_$]*)/gmu;

/** Names that two files or more export, "Token: src/a.ts, src/b.ts". */
export function exportedTwice(tree: Tree): string[] {
  const homes = new Map<string, string[]>();
  for (const [file, text] of tree)
    for (const [, name] of text.matchAll(EXPORT)) homes.set(name!, [...(homes.get(name!) ?? []), file]);
  return [...homes]
    .map(([name, files]): [string, string[]] => [name, [...new Set(files)]])
    .filter(([, files]) => files.length > 1)
    .map(([name, files]) => `${name}: ${files.join(', ')}`);
}

/** Rooms with more files than `most`, or than `exceptions` gives them, "src/text: 21". */
export function crowdedRooms(tree: Tree, most: number, exceptions: Readonly<Record<string, number>>): string[] {
  const counts = new Map<string, number>();
  for (const file of tree.keys()) counts.set(dirname(file), (counts.get(dirname(file)) ?? 0) + 1);
  return [...counts]
    .filter(([room, count]) => count > (exceptions[room] ?? most))
    .map(([room, count]) => `${room}: ${count}`);
}

const isTable = (file: string): boolean => /\.table\.ts$/.test(file);

/** Files with more lines than `most`, tables aside, "src/a.ts: 301". */
export const longFiles = (tree: Tree, most: number): string[] =>
  [...tree]
    .filter(([file]) => !isTable(file))
    .map(([file, text]): [string, number] => [file, text.trimEnd().split('\n').length])
    .filter(([, lines]) => lines > most)
    .map(([file, lines]) => `${file}: ${lines}`);

/** Lines longer than `most` characters, tables aside, "src/a.ts:12". */
export const longLines = (tree: Tree, most: number): string[] =>
  [...tree]
    .filter(([file]) => !isTable(file))
    .flatMap(([file, text]) =>
      text.split('\n').flatMap((line, at) => (line.length > most ? [`${file}:${at + 1}`] : [])),
    );

// Matches `new Set(['near', 'at', 'of'…` and `new Set('near at of'.split(…`: three words or more in quotes.
const WORD_SET = /new Set(?:<[^>]*>)?\(\s*(?:\[\s*(?:'[a-z]{2,}',\s*){2}'[a-z]{2,}'|'[a-z]{2,}(?: [a-z]{2,}){2})/;

/** Files, tables aside, that hold a set of three English words or more. */
export const wordSetsOutsideTables = (tree: Tree): string[] =>
  [...tree].filter(([file, text]) => !isTable(file) && WORD_SET.test(text)).map(([file]) => file);

// Matches `certainty: 0.9` and `'role', 0.75)`.
const CERTAINTY_LITERAL = /\bcertainty: ?0?\.\d|'(?:name|role|pronoun|metonym)', ?0?\.\d/;

/** Files, tables aside, that state a certainty as a number. */
export const certaintiesOutsideTables = (tree: Tree): string[] =>
  [...tree].filter(([file, text]) => !isTable(file) && CERTAINTY_LITERAL.test(text)).map(([file]) => file);

// Matches "src/text/tokens.ts" and "tests/house/rules.ts" in prose and in comments.
const PATH = /(?<![\w./-])(?:src|tests|scripts|templates|docs|seeds)\/[\w.-]+(?:\/[\w.-]+)*/g;

/** Paths that are written in `tree` and that `exists` does not know, "docs/a.md: src/gone.ts". */
export const deadPaths = (tree: Tree, exists: (path: string) => boolean): string[] =>
  [...tree].flatMap(([file, text]) =>
    [...new Set([...text.matchAll(PATH)].map(([path]) => path.replace(/\.+$/, '')))]
      // "templates/KIND/KIND.11ty.tsx": capitals stand for any name.
      .filter((path) => !/\b[A-Z]{4,}\b/.test(path) && !exists(path))
      .map((path) => `${file}: ${path}`),
  );
