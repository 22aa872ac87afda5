import { hash } from 'node:crypto';

/** The first `digits` hexadecimal digits of the SHA-256 of `parts`, told apart by NUL. */
export const shortHash = (digits: number, ...parts: readonly string[]): string =>
  hash('sha256', parts.join('\0'), 'hex').slice(0, digits);
