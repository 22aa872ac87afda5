import { createHash } from 'node:crypto';

/** The first `digits` hexadecimal digits of the SHA-256 of `parts`, told apart by NUL. */
export const shortHash = (digits: number, ...parts: readonly string[]): string =>
  createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, digits);
