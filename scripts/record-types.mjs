/**
 * Writes the record's types out in the package's declarations. In the sources they are inferred from the zod schema,
 * whose
 * descriptions an editor does not show; here each becomes an interface with the descriptions as comments.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** Rewrites dist/src/record/schema.d.ts below `root`, which the compiler has just made. */
export async function documentRecordTypes(root) {
  const path = join(root, 'dist/src/record/schema.d.ts');
  const schemas = await import('../dist/src/record/schema.js');
  const known = new Map();
  // export type Quote = z.infer<typeof quoteSchema>;
  const text = readFileSync(path, 'utf8').replace(
    /^export type (\w+) = z\.infer<typeof (\w+)>;$/gm,
    (line, name, schemaName) => {
      const schema = z.toJSONSchema(schemas[schemaName]);
      if (schema.type !== 'object') return line;
      const body = bodyOf(schema, known);
      known.set(body, name);
      return `${comment(schema.description, '')}export interface ${name} ${body}`;
    },
  );
  writeFileSync(path, text);
}

const comment = (words, indent) => (words ? `${indent}/** ${words.replaceAll('*/', '*\\/')} */\n` : '');

function bodyOf({ properties, required = [] }, known) {
  const lines = Object.entries(properties).map(([key, value]) => {
    const optional = required.includes(key) ? '' : '?';
    return (
      `${comment(value.description, '    ')}    ${JSON.stringify(key)}${optional}: ` +
      `${typeOf(value, known)}${optional && ' | undefined'};\n`
    );
  });
  return `{\n${lines.join('')}}`;
}

function typeOf(schema, known) {
  if (schema.enum) return schema.enum.map((one) => JSON.stringify(one)).join(' | ');
  if (Array.isArray(schema.type)) return schema.type.map((type) => typeOf({ ...schema, type }, known)).join(' | ');
  if (schema.anyOf) return schema.anyOf.map((one) => typeOf(one, known)).join(' | ');
  if (schema.prefixItems) return `[${schema.prefixItems.map((one) => typeOf(one, known)).join(', ')}]`;
  if (schema.type === 'array') return `(${typeOf(schema.items, known)})[]`;
  if (schema.type === 'object') {
    const body = bodyOf(schema, known);
    return known.get(body) ?? body;
  }
  const simple = { string: 'string', number: 'number', integer: 'number', boolean: 'boolean', null: 'null' }[
    schema.type
  ];
  if (!simple) throw new Error(`no type is known for ${JSON.stringify(schema)}`);
  return simple;
}
