/** Reads a YAML file that the archivist wrote, and checks its shape. */
import { z } from 'zod';
import type { Curated } from '../archive/index.js';
import { checkYaml, decodeText } from '../parse/index.js';
import type { Problem } from '../record/index.js';
import { isSystemError, systemMessage } from '../system/exit.js';
import { readLimited, UnreadableFile } from '../system/read-file.js';
import type { FoundFile } from './find-files.js';

/** A YAML file larger than this is a mistake. Bytes. */
export const MAX_YAML_BYTES = 1_000_000;

/**
 * The file's value, or what is wrong with it. A file of comments alone says nothing, and nothing is wrong with that.
 */
export function readYamlFile<Schema extends z.ZodType>(
  found: FoundFile,
  schema: Schema,
): Curated<z.output<Schema>> | readonly Problem[] {
  const read = readYamlText(found);
  if (typeof read !== 'string') return read;
  const text = schema instanceof z.ZodArray && saysNothing(read) ? '[]' : read;
  const checked = checkYaml(text, schema, found.file, 1, MAX_YAML_BYTES);
  return 'value' in checked ? { file: found.file, value: checked.value, lineOf: checked.lineOf } : checked;
}

/** The file's text, or why there is none. */
export function readYamlText(found: FoundFile): string | readonly Problem[] {
  const fault = (message: string): Problem[] => [{ severity: 'error', file: found.file, line: 0, message }];
  try {
    const decoded = decodeText(readLimited(found.path, MAX_YAML_BYTES));
    return 'fault' in decoded ? fault(`This file ${decoded.fault}.`) : decoded.text;
  } catch (error) {
    if (error instanceof UnreadableFile) return fault(error.message);
    if (isSystemError(error)) return fault(`This file can't be read: ${systemMessage(error)}.`);
    throw error;
  }
}

const saysNothing = (text: string): boolean =>
  text.split('\n').every((line) => line.trim() === '' || line.trimStart().startsWith('#'));
