/** The `onrecord` command: reads the command line, runs the command, and sets the exit status. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Invocation, numberOption, parseCommandLine } from './command-line.js';
import { BrokenCuration, EXIT, type ExitStatus, isSystemError, systemMessage, UserError } from '../system/exit.js';
import { programVersion } from '../system/program.js';
import { processTerminal, type Terminal, tolerateClosedPipes } from '../system/terminal.js';

/** Runs one command to its end; a server runs on. */
export async function main(words: readonly string[]): Promise<void> {
  tolerateClosedPipes();
  const terminal = processTerminal();
  process.exitCode = await run(words, terminal).catch((error: unknown) => fail(error, terminal));
}

async function run(words: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const invocation = parseCommandLine(words, programVersion);
  if ('text' in invocation) {
    terminal.print(invocation.text);
    return EXIT.ok;
  }
  return COMMAND_RUNNERS[invocation.command](invocation, terminal);
}

// Each command is loaded when it is asked for: --version need not wait for Eleventy.
const COMMAND_RUNNERS: Record<
  Invocation['command'],
  (invocation: Invocation, terminal: Terminal) => Promise<ExitStatus>
> = {
  build: async (invocation, terminal) =>
    (await import('./build-command.js')).runBuild({ ...reading(invocation), ...prefix(invocation), terminal }),
  serve: async (invocation, terminal) =>
    (await import('./serve-command.js')).runServe({
      ...reading(invocation),
      ...prefix(invocation),
      port: port(invocation),
      terminal,
    }),
  check: async (invocation, terminal) =>
    (await import('./check-command.js')).runCheck({
      ...reading(invocation),
      strict: invocation.options.strict === true,
      terminal,
    }),
  extract: async (invocation, terminal) =>
    (await import('./extract-command.js')).runExtract({
      files: invocation.operands,
      format: String(invocation.options.format),
      maxBytes: maxBytes(invocation),
      terminal,
    }),
  search: async (invocation, terminal) =>
    (await import('./search-command.js')).searchCommand({
      ...reading(invocation),
      query: invocation.operands.join(' '),
      as: String(invocation.options.as),
      sort: String(invocation.options.sort),
      limit: numberOption(invocation, 'limit', 1, 1_000_000),
      terminal,
    }),
  init: async (invocation, terminal) =>
    (await import('./start/init-command.js')).runInit({ folder: invocation.operands[0]!, terminal }),
  try: async (invocation, terminal) =>
    (await import('./start/try-command.js')).runTry({
      from: invocation.operands[0]!,
      to: invocation.options.to as string | undefined,
      maxBytes: maxBytes(invocation),
      terminal,
    }),
  deploy: async (invocation, terminal) =>
    (await import('./start/deploy-command.js')).runDeploy({
      host: invocation.operands[0]!,
      input: inputFolder(invocation),
      output: resolve(String(invocation.options.output)),
      folder: process.cwd(),
      terminal,
    }),
  new: async (invocation, terminal) =>
    (await import('./new-command.js')).runNew({
      input: inputFolder(invocation),
      from: invocation.operands[0]!,
      known: knownFields(invocation),
      maxBytes: maxBytes(invocation),
      terminal,
    }),
  import: async (invocation, terminal) =>
    (await import('./import-command.js')).runImport({
      exports: invocation.operands.map((path) => resolve(path)),
      input: resolve(String(invocation.options.input)),
      map: String(invocation.options.map),
      maxBytes: maxBytes(invocation),
      terminal,
    }),
  review: async (invocation, terminal) =>
    (await import('./review/review-command.js')).runReview({
      ...reading(invocation),
      ...prefix(invocation),
      port: port(invocation) ?? 0,
      terminal,
    }),
};

const knownFields = ({ options }: Invocation) =>
  Object.fromEntries(
    (['title', 'source', 'published', 'url', 'why'] as const).map((name) => [
      name,
      options[name] as string | undefined,
    ]),
  );

const port = (invocation: Invocation): number | undefined =>
  invocation.options.port === undefined ? undefined : numberOption(invocation, 'port', 0, 65_535);

const maxBytes = (invocation: Invocation): number => numberOption(invocation, 'max-bytes', 1, 1_000_000_000);

/** `--input`; without it the folder that `onrecord init` makes, or that of the clone. */
const inputFolder = ({ options }: Invocation): string =>
  resolve((options.input as string | undefined) ?? (existsSync('articles') ? 'articles' : 'seeds'));

const reading = (invocation: Invocation) => ({
  input: inputFolder(invocation),
  output: resolve(String(invocation.options.output)),
  maxBytes: maxBytes(invocation),
});

const prefix = (invocation: Invocation) => ({ pathPrefix: invocation.options['path-prefix'] as string | undefined });

/** A fault in one line; only a fault of the program itself shows where it happened, and only when asked. */
function fail(error: unknown, terminal: Terminal): ExitStatus {
  terminal.progress('');
  if (error instanceof BrokenCuration) {
    for (const problem of error.problems) terminal.problem(problem);
    return EXIT.input;
  }
  if (error instanceof UserError) {
    terminal.warn(`onrecord: ${error.message}`);
    return error.status;
  }
  const known = isSystemError(
    error,
    'ENOSPC',
    'EDQUOT',
    'EIO',
    'EACCES',
    'EPERM',
    'EROFS',
    'EMFILE',
    'ENOENT',
    'ENOTDIR',
    'ENAMETOOLONG',
  );
  terminal.warn(
    known
      ? `onrecord: ${systemMessage(error)}; the site was left as it was.`
      : `onrecord: a fault of the program: ${systemMessage(error)}. Please report it.`,
  );
  if (!known && process.env.ONRECORD_DEBUG && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  return EXIT.input;
}
