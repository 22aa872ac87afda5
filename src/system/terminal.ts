/**
 * What a command prints: results on standard output, faults on standard error, progress only where somebody looks on.
 */
import { formatProblem, type Problem } from '../record/index.js';
import { isSystemError } from './exit.js';

export interface Terminal {
  /** Replaces the line that tells what is being done; nothing where standard error is no terminal. */
  progress(text: string): void;
  /** A line for people; nothing where standard output is no terminal. */
  note(text: string): void;
  /** A line that is the command's result. */
  print(text: string): void;
  /** A fault, always shown. */
  problem(problem: Problem): void;
  warn(text: string): void;
}

const CLEAR_LINE = '\r\x1b[K';

/** The terminal of this process. */
export function processTerminal(): Terminal {
  let open = false;
  const clear = () => {
    if (open) process.stderr.write(CLEAR_LINE);
    open = false;
  };
  const line = (stream: NodeJS.WriteStream, text: string) => {
    clear();
    stream.write(`${text}\n`);
  };
  return {
    progress(text) {
      if (!process.stderr.isTTY) return;
      process.stderr.write(text === '' ? CLEAR_LINE : `${CLEAR_LINE}${text}`);
      open = text !== '';
    },
    note: (text) => void (process.stdout.isTTY && line(process.stdout, text)),
    print: (text) => line(process.stdout, text),
    problem: (problem) => line(process.stderr, printable(formatProblem(problem))),
    warn: (text) => text.split('\n').forEach((one) => line(process.stderr, printable(one))),
  };
}

/** A terminal that shows nothing. */
export const silentTerminal: Terminal = { progress() {}, note() {}, print() {}, problem() {}, warn() {} };

// "a\x1b[31mb", "x\u202Etxt.exe"
const CONTROLS = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
/** File names and texts are strangers' words: control and direction characters are shown, not sent to the terminal. */
export const printable = (text: string): string =>
  text
    .replace(CONTROLS, (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replace(/\n/g, '\\n');

/** A reader that goes away (`| head -1`) ends the printing, not the work, and is no fault. */
export function tolerateClosedPipes(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error) => {
      if (!isSystemError(error, 'EPIPE')) throw error;
    });
  }
}
