/** Reads a YAML file that the archivist wrote, and checks its shape. */
import { z } from 'zod';
import type { Curated } from '../archive/index.js';
import { checkYaml, decodeText } from '../parse/index.js';
import type { Problem } from '../record/index.js';
import { isSystemError, systemMessage } from '../system/exit.js';
import { readLimited, UnreadableFile } from '../system/read-file.js';
import type { FoundFile } from './find-files.js';

/** A YAML file larger than this is a mistake. Bytes. */
const MAX_YAML_BYTES = 1_000_000;

/**
 * The file's value, or what is wrong with it. A file of comments alone says nothing, and nothing is wrong with that.
 */
export function readYamlFile<Schema extends z.ZodType>(
  found: FoundFile,
  schema: Schema,
): Curated<z.output<Schema>> | readonly Problem[] {
  const fault = (message: string): Problem[] => [{ severity: 'error', file: found.file, line: 0, message }];
  let text: string;
  try {
    const decoded = decodeText(readLimited(found.path, MAX_YAML_BYTES));
    if ('fault' in decoded) return fault(`This file ${decoded.fault}.`);
    text = decoded.text;
  } catch (error) {
    if (error instanceof UnreadableFile) return fault(error.message);
    if (isSystemError(error)) return fault(`This file can't be read: ${systemMessage(error)}.`);
    throw error;
  }
  if (schema instanceof z.ZodArray && saysNothing(text)) text = '[]';
  const checked = checkYaml(text, schema, found.file, 1, MAX_YAML_BYTES);
  return 'value' in checked ? { file: found.file, value: checked.value, lineOf: checked.lineOf } : checked;
}

const saysNothing = (text: string): boolean =>
  text.split('\n').every((line) => line.trim() === '' || line.trimStart().startsWith('#'));
