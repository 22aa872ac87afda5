/** Reads YAML that nobody vouches for: plain values only, within limits, and with the line of every entry. */
import { CORE_SCHEMA, EVENT_ID, type Event, getScalarValue, load, parseEvents, YAMLException } from 'js-yaml';
import { z } from 'zod';
import { lineAt, type Problem, type Span } from '../../record/index.js';

/** UTF-16 code units. */
const LONGEST_YAML = 64 * 1024;
const DEEPEST_YAML = 20;
/** A text may have one entry for each so many characters that it may have. */
const LEAST_LENGTH = 8;
/** How many faults of one text are told: more help nobody, and finding the line of each takes time. */
const MOST_TOLD = 20;
/** Keys that would reach into JavaScript's own objects. */
const REFUSED_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** A path into a YAML value, such as ["quotes", "change", 0]. */
export type YamlPath = readonly (string | number)[];

/** A YAML text's value, and where its entries stand. */
export interface YamlText {
  readonly value: unknown;
  /** The line, counted from 1, of the entry at `path`, or of the nearest above it that there is. */
  lineOf(path: YamlPath): number;
  /** Where the value at `path` stands in the text; null where it is no plain value or not there. */
  spanOf(path: YamlPath): Span | null;
}

/** What is wrong with a YAML text. */
export interface YamlFault {
  readonly line: number;
  readonly message: string;
}

/**
 * Reads `text`: no aliases, no tags of programs, no key twice; `maxLength` in UTF-16 code units. An empty text is null.
 */
export function readYaml(text: string, maxLength = LONGEST_YAML): YamlText | { readonly fault: YamlFault } {
  if (text.length > maxLength)
    return { fault: { line: 1, message: `is longer than the ${maxLength} characters that YAML may have here` } };
  if (!hasContent(text)) return { value: null, lineOf: () => 1, spanOf: () => null };
  try {
    const events = parseEvents(text, { maxDepth: DEEPEST_YAML });
    // Refused by a count, before anything is made of them: what is made of very many takes long.
    if (events.length > maxLength / LEAST_LENGTH)
      return { fault: { line: 1, message: `has more than ${maxLength / LEAST_LENGTH} entries` } };
    const alias = events.find(({ type }) => type === EVENT_ID.ALIAS);
    if (alias && 'anchorStart' in alias)
      return {
        fault: { line: lineAt(text, alias.anchorStart), message: 'uses an alias ("*name"), which is not allowed' },
      };
    const places = placesOf(text, events);
    const refused = places.find(({ path }) => REFUSED_KEYS.has(String(path.at(-1))));
    if (refused)
      return {
        fault: { line: lineAt(text, refused.key.start), message: `"${String(refused.path.at(-1))}" can't be a key` },
      };
    const value = load(text, { schema: CORE_SCHEMA, maxAliases: 0, maxDepth: DEEPEST_YAML });
    return { value, ...findersOf(text, places) };
  } catch (error) {
    return { fault: faultOf(error) };
  }
}

/** Whether there is more than empty lines and comments. */
const hasContent = (text: string): boolean =>
  text.split(/[\r\n]/).some((line) => line.trim() !== '' && !line.trimStart().startsWith('#'));

function faultOf(error: unknown): YamlFault {
  if (!(error instanceof YAMLException)) return { line: 1, message: "can't be read as YAML" };
  return { line: (error.mark?.line ?? 0) + 1, message: error.reason };
}

/** An entry: its path, where its key (in a list its item) begins, and its value, if that is a scalar. */
interface Place {
  readonly path: YamlPath;
  readonly key: Span;
  readonly scalar: Span | null;
}

/** A map or list that is being read. */
interface Open {
  readonly path: YamlPath;
  readonly isMap: boolean;
  key: { readonly name: string; readonly span: Span } | null;
  count: number;
}

/** Every entry of a parsed YAML text with its place. */
function placesOf(text: string, events: readonly Event[]): Place[] {
  const places: Place[] = [];
  const open: Open[] = [];
  const enter = (start: number, end: number, scalar: Span | null): YamlPath => {
    const into = open.at(-1);
    if (!into) return [];
    const path = [...into.path, into.isMap ? (into.key?.name ?? '') : into.count++];
    places.push({ path, key: into.key?.span ?? { start, end }, scalar });
    into.key = null;
    return path;
  };
  for (const event of events) {
    if (event.type === EVENT_ID.POP) open.pop();
    else if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) {
      open.push({
        path: enter(event.start, event.start, null),
        isMap: event.type === EVENT_ID.MAPPING,
        key: null,
        count: 0,
      });
    } else if (event.type === EVENT_ID.SCALAR) {
      const span = { start: event.valueStart, end: event.valueEnd };
      const into = open.at(-1);
      if (into?.isMap && !into.key) into.key = { name: getScalarValue(text, event), span };
      else enter(span.start, span.end, span);
    }
  }
  return places;
}

function findersOf(text: string, places: readonly Place[]): Pick<YamlText, 'lineOf' | 'spanOf'> {
  // Most texts are asked for no place at all.
  let byPath: ReadonlyMap<string, Place> | undefined;
  const find = (path: YamlPath): Place | undefined => {
    byPath ??= new Map(places.map((place) => [JSON.stringify(place.path), place]));
    return byPath.get(JSON.stringify(path));
  };
  return {
    lineOf(path) {
      for (let length = path.length; length > 0; length--) {
        const place = find(path.slice(0, length));
        if (place) return lineAt(text, place.key.start);
      }
      return 1;
    },
    spanOf: (path) => find(path)?.scalar ?? null,
  };
}

/** A value that a schema accepts, with the lines of its entries. */
export interface CheckedYaml<Value> {
  readonly value: Value;
  lineOf(path: YamlPath): number;
  spanOf(path: YamlPath): Span | null;
}

/**
 * Reads `text` and checks it against `schema`; each fault becomes a problem of `file`, whose line `firstLine` the text
 * begins in. `adapt` may give entries other names and forms before the schema sees them.
 */
export function checkYaml<Schema extends z.ZodType>(
  text: string,
  schema: Schema,
  file: string,
  firstLine = 1,
  maxLength = LONGEST_YAML,
  adapt: (value: unknown) => unknown = (value) => value,
): CheckedYaml<z.output<Schema>> | readonly Problem[] {
  const problem = (line: number, message: string): Problem => ({
    severity: 'error',
    file,
    line: line + firstLine - 1,
    message,
  });
  const yaml = readYaml(text, maxLength);
  if ('fault' in yaml)
    return [problem(yaml.fault.line, `${sentence(yaml.fault.message)} Mend this line, or take it out.`)];
  const checked = schema.safeParse(adapt(yaml.value) ?? (schema instanceof z.ZodArray ? [] : {}));
  const lineOf = (path: YamlPath): number => yaml.lineOf(path) + firstLine - 1;
  if (checked.success) return { value: checked.data, lineOf, spanOf: yaml.spanOf };
  const { issues } = checked.error;
  const problems = issues.slice(0, MOST_TOLD).map((issue) => {
    const path = (issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0]!] : issue.path) as (
      | string
      | number
    )[];
    return problem(yaml.lineOf(path), issueText(issue, path.join('.') || 'This file'));
  });
  const untold = issues.length - problems.length;
  return untold > 0 ? [...problems, problem(1, `${untold} more entries are wrong. Mend those above first.`)] : problems;
}

const sentence = (text: string): string =>
  `This YAML ${/^(?:is|has|uses|can't)\b/.test(text) ? text : `can't be read: ${text}`}.`;

/** What an archivist has to do about a fault that the schema found. */
function issueText(issue: z.core.$ZodIssue, name: string): string {
  if (issue.code === 'unrecognized_keys') {
    const untold = issue.keys.length - MOST_TOLD;
    return (
      'There is no field ' +
      `"${issue.keys.slice(0, MOST_TOLD).join('", "')}"${untold > 0 ? ` (and ${untold} more)` : ''}; ` +
      'docs/curation.md lists all.'
    );
  }
  if (issue.code === 'invalid_type' && issue.expected === 'string')
    return `${name}: expected text. Put it in quotation marks.`;
  return `${name}: ${issue.message}.`;
}
