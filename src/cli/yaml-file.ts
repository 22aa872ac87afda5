/** Reads a YAML file that the archivist wrote, checks its shape, and says in which line a fault stands. */
import type { z } from 'zod';
import type { Curated } from '../archive/index.js';
import { checkYaml, decodeText } from '../parse/index.js';
import type { Problem } from '../record/index.js';
import { readLimited } from './read-file.js';
import type { FoundFile } from './read-folder.js';

/** A YAML file larger than this is a mistake. Bytes. */
const MAX_YAML_BYTES = 1_000_000;

/** The file's value, or what is wrong with it. */
export function readYamlFile<Schema extends z.ZodType>(found: FoundFile, schema: Schema): Curated<z.output<Schema>> | readonly Problem[] {
  const decoded = decodeText(readLimited(found.path, MAX_YAML_BYTES));
  if ('fault' in decoded) return [{ severity: 'error', file: found.file, line: 0, message: `This file ${decoded.fault}.` }];
  const read = checkYaml(decoded.text, schema, found.file, 1, MAX_YAML_BYTES);
  return 'value' in read ? { file: found.file, value: read.value, lineOf: read.lineOf } : read;
}
