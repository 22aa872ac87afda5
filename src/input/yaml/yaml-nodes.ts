/** The `yaml` package, set as this program needs it: for files that it changes, not only reads. */
import {
  type CreateNodeOptions,
  type DocumentOptions,
  isCollection,
  type ParseOptions,
  parseDocument as parse,
  type SchemaOptions,
  stringify as print,
  type ToStringOptions,
} from 'yaml';

export type Document = ReturnType<typeof parse>;

export const parseDocument = (text: string): Document => parse(text, { keepSourceTokens: false, schema: 'core' });

type StringifyOptions = DocumentOptions & SchemaOptions & ParseOptions & CreateNodeOptions & ToStringOptions;

/** A value as YAML, no line broken. */
export const stringify = (value: unknown, options: StringifyOptions = {}): string =>
  print(value, { lineWidth: 0, schema: 'core', ...options });

/** Whether a node is written with brackets: [a, b] or { a: b }. */
export const isFlowish = (node: unknown): boolean => isCollection(node) && node.flow === true;
