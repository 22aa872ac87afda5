/** How a command ends. */
import type { Problem } from '../record/index.js';

export const EXIT = {
  ok: 0,
  /** Something of the input was left out, or nothing could be made; every fault was printed. */
  input: 1,
  /** The command line was wrong. */
  usage: 2,
  /** Another build of the same output is running. */
  busy: 75,
} as const;
export type ExitStatus = (typeof EXIT)[keyof typeof EXIT];

/** A fault that the person at the keyboard can mend: printed as one line, without a stack. */
export class UserError extends Error {
  readonly status: ExitStatus;

  constructor(message: string, status: ExitStatus = EXIT.input) {
    super(message);
    this.status = status;
  }
}

/** A fault in a file that every page depends on: nothing is published until it is mended. */
export class BrokenCuration extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super('a file that every page depends on is broken');
    this.problems = problems;
  }
}

/** Whether `error` comes from the system, with one of these codes ("ENOENT") where some are named. */
export const isSystemError = (error: unknown, ...codes: string[]): error is NodeJS.ErrnoException =>
  error instanceof Error &&
  'code' in error &&
  'syscall' in error &&
  (codes.length === 0 || codes.includes(String(error.code)));

const SYSTEM_WORDS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EIO: 'the disk reports an input/output error',
  EACCES: 'permission was denied',
  EPERM: 'permission was denied',
  EROFS: 'the file system is read-only',
  EMFILE: 'too many files are open',
  ENOENT: 'it does not exist',
  ENOTDIR: 'a part of the path is no folder',
  EISDIR: 'it is a folder',
  ENAMETOOLONG: 'its name is too long',
};

/** A system error in words: "the disk is full (/a/b)". */
export function systemMessage(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code, path } = error as NodeJS.ErrnoException;
  const words = code === undefined ? undefined : SYSTEM_WORDS[code];
  return words ? `${words}${path ? ` (${path})` : ''}` : error.message;
}
