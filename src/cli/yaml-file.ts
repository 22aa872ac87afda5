/** Reads a YAML file that the archivist wrote, checks its shape, and says in which line a fault stands. */
import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import type { Curated } from '../archive/index.js';
import type { Problem } from '../record/index.js';
import { readLimited } from './read-file.js';
import type { FoundFile } from './read-folder.js';

/** A YAML file larger than this is a mistake. Bytes. */
const MAX_YAML_BYTES = 1_000_000;

/** The file's value, or what is wrong with it. */
export function readYamlFile<Schema extends z.ZodType>(found: FoundFile, schema: Schema): Curated<z.output<Schema>> | readonly Problem[] {
  const text = readLimited(found.path, MAX_YAML_BYTES).toString('utf8');
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, maxAliasCount: 0 } as never);
  const error = (line: number, message: string): Problem => ({ severity: 'error', file: found.file, line, message });
  if (document.errors.length > 0) return document.errors.map((fault) => error(lines.linePos(fault.pos[0]).line, `${fault.message.split('\n')[0]!}`));
  const lineOf = (path: readonly (string | number)[]): number => {
    for (let length = path.length; length > 0; length--) {
      const parent = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
      const pair = isMap(parent) ? parent.items.find((item) => isScalar(item.key) && item.key.value === path[length - 1]) : undefined;
      const node = (isScalar(pair?.key) ? pair.key : document.getIn(path.slice(0, length), true)) as { range?: [number, number, number] } | undefined;
      if (node?.range) return lines.linePos(node.range[0]).line;
    }
    return 1;
  };
  const checked = schema.safeParse(document.toJS() ?? (schema instanceof z.ZodArray ? [] : {}));
  if (checked.success) return { file: found.file, value: checked.data, lineOf };
  return checked.error.issues.map((issue) => {
    const path = issue.path as (string | number)[];
    if (issue.code === 'unrecognized_keys') return error(lineOf([...path, issue.keys[0]!]), `There is no field "${issue.keys.join('", "')}"; docs/curation.md lists all.`);
    return error(lineOf(path), `${path.join('.') || 'The file'}: ${issue.message}.`);
  });
}
