/** The commands, their options and their help, in one table. */
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { EXIT, UserError } from '../system/exit.js';
import { DEFAULT_MAX_BYTES } from '../system/read-file.js';

interface OptionSpec {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  readonly default?: string | boolean;
  /** What stands behind the option in the help: "FOLDER"; "" for a switch. */
  readonly value: string;
  readonly help: string;
}

const OPTIONS = {
  input: {
    type: 'string',
    short: 'i',
    value: 'FOLDER',
    help: 'folder of the articles (default: articles, or seeds where there is none)',
  },
  output: {
    type: 'string',
    short: 'o',
    default: '_site',
    value: 'FOLDER',
    help: 'folder of the site (default: _site)',
  },
  'path-prefix': { type: 'string', value: 'PATH', help: 'path that the site lives under: /archive/' },
  'max-bytes': {
    type: 'string',
    default: String(DEFAULT_MAX_BYTES),
    value: 'NUMBER',
    help: `largest article file (default: ${DEFAULT_MAX_BYTES})`,
  },
  port: {
    type: 'string',
    short: 'p',
    value: 'NUMBER',
    help: 'port on this machine; 0 for any free one (default: 8080 where it is free)',
  },
  format: {
    type: 'string',
    default: 'ndjson',
    value: 'ndjson|json',
    help: 'one record a line, or one array (default: ndjson)',
  },
  as: { type: 'string', default: 'text', value: 'text|csv|json', help: 'how hits are printed (default: text)' },
  sort: {
    type: 'string',
    default: 'relevance',
    value: 'ORDER',
    help: 'relevance, newest or oldest (default: relevance)',
  },
  limit: { type: 'string', default: '20', value: 'NUMBER', help: 'most hits printed as text (default: 20)' },
  title: { type: 'string', value: 'TEXT', help: 'the headline, where the file has none or a wrong one' },
  source: { type: 'string', value: 'NAME', help: 'the outlet' },
  published: { type: 'string', value: 'DATE', help: 'date, as 2021-11-30 or any EDTF level 1' },
  url: { type: 'string', value: 'ADDRESS', help: 'where the original stands' },
  why: { type: 'string', value: 'TEXT', help: 'how you know' },
  to: {
    type: 'string',
    value: 'FILE',
    help: 'where the page is written; - for standard output (default: NAME.onrecord.html)',
  },
  map: {
    type: 'string',
    default: '',
    value: 'FIELD=COLUMN,…',
    help: 'columns of the export: title=headline,text=body',
  },
  strict: { type: 'boolean', value: '', help: 'warnings count as faults, too' },
  help: { type: 'boolean', short: 'h', value: '', help: 'show this help' },
  version: { type: 'boolean', short: 'V', value: '', help: 'show the version' },
} as const satisfies Record<string, OptionSpec>;
type OptionName = keyof typeof OPTIONS;

interface CommandSpec {
  readonly operands: string;
  readonly summary: string;
  readonly options: readonly OptionName[];
  /** How many operands it takes. */
  readonly arity: readonly [least: number, most: number];
}

const READING = ['input', 'output', 'max-bytes'] as const;

/** Every command that the program knows. */
export const COMMANDS = {
  init: {
    operands: 'FOLDER',
    summary: 'make a folder to begin an archive in, with two sample articles',
    options: [],
    arity: [1, 1],
  },
  try: {
    operands: 'FILE|-',
    summary: 'write one page with everything found in one article, from a file or pasted text',
    options: ['to', 'max-bytes'],
    arity: [1, 1],
  },
  build: { operands: '', summary: 'make the site', options: [...READING, 'path-prefix'], arity: [0, 0] },
  serve: {
    operands: '',
    summary: 'make the site, serve it on this machine, and make it again when a file changes',
    options: [...READING, 'path-prefix', 'port'],
    arity: [0, 0],
  },
  check: {
    operands: '',
    summary: 'read all articles and report, without making a site',
    options: [...READING, 'strict'],
    arity: [0, 0],
  },
  extract: {
    operands: 'FILES...',
    summary: 'print the records of these files',
    options: ['format', 'max-bytes'],
    arity: [1, Number.POSITIVE_INFINITY],
  },
  search: {
    operands: 'QUERY...',
    summary: 'find quotes and figures: \'"red line" speaker:putin year:2021\'',
    arity: [1, Number.POSITIVE_INFINITY],
    options: [...READING, 'as', 'sort', 'limit'],
  },
  new: {
    operands: 'FILE|-',
    summary: 'put an article in place under a sound name, from a file or pasted text',
    arity: [1, 1],
    options: ['input', 'max-bytes', 'title', 'source', 'published', 'url', 'why'],
  },
  import: {
    operands: 'EXPORT...',
    summary: 'make article files of an export (CSV, JSON, a news database, a feed, saved pages, mail)',
    arity: [1, Number.POSITIVE_INFINITY],
    options: ['input', 'max-bytes', 'map'],
  },
  review: {
    operands: '',
    summary: 'walk through doubtful facts in the browser, and write the answers down',
    options: [...READING, 'path-prefix', 'port'],
    arity: [0, 0],
  },
  deploy: {
    operands: 'github|netlify|cloudflare',
    summary: 'write the file by which a host publishes the archive, and say where the site is too large for it',
    options: ['input', 'output'],
    arity: [1, 1],
  },
} as const satisfies Record<string, CommandSpec>;
export type CommandName = keyof typeof COMMANDS;

/** A command line that was understood. */
export interface Invocation {
  readonly command: CommandName;
  readonly operands: readonly string[];
  readonly options: Readonly<Partial<Record<OptionName, string | boolean>>>;
}

/** What the words of the command line mean; a text where only help or the version was asked for. */
export function parseCommandLine(
  words: readonly string[],
  version: () => string,
): Invocation | { readonly text: string } {
  const [first = '', ...rest] = words;
  if (first === '--version' || first === '-V') return { text: version() };
  if (first === '' || first === '--help' || first === '-h' || first === 'help')
    return { text: isCommand(rest[0]) ? helpOn(rest[0]) : overview() };
  if (!isCommand(first))
    throw new UserError(
      `onrecord has no command "${first}". The commands are ${Object.keys(COMMANDS).join(', ')}; see onrecord --help.`,
      EXIT.usage,
    );
  const spec: CommandSpec = COMMANDS[first];
  const names = [...spec.options, 'help', 'version'] as const;
  const options = Object.fromEntries(names.map((name) => [name, parserOption(OPTIONS[name])]));
  const { values, positionals } = parse(words.slice(1), options, first);
  if (values.help) return { text: helpOn(first) };
  if (values.version) return { text: version() };
  const [least, most] = spec.arity;
  if (positionals.length < least)
    throw new UserError(`onrecord ${first} needs ${spec.operands}; see onrecord ${first} --help.`, EXIT.usage);
  if (positionals.length > most)
    throw new UserError(
      `onrecord ${first} does not know what to do with "${positionals[most]}"; see onrecord ${first} --help.`,
      EXIT.usage,
    );
  return { command: first, operands: positionals, options: values };
}

const isCommand = (word: string | undefined): word is CommandName =>
  word !== undefined && Object.hasOwn(COMMANDS, word);

const parserOption = ({ type, short, default: preset }: OptionSpec) => ({
  type,
  ...(short ? { short } : {}),
  ...(preset === undefined ? {} : { default: preset }),
});

function parse(args: string[], options: NonNullable<ParseArgsConfig['options']>, command: string) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true }) as {
      values: Invocation['options'];
      positionals: string[];
    };
  } catch (error) {
    // "Unknown option '--x'. To specify ..."
    const [message] = (error as Error).message.split(/\. |\n/);
    throw new UserError(`${message}; see onrecord ${command} --help.`, EXIT.usage);
  }
}

/** The number in an option; refuses all but whole numbers in the range. */
export function numberOption(invocation: Invocation, name: OptionName, least: number, most: number): number {
  const text = String(invocation.options[name]);
  const number = Number(text);
  if (/^\d{1,15}$/.test(text) && number >= least && number <= most) return number;
  throw new UserError(`--${name} takes a whole number from ${least} to ${most}, not "${text}".`, EXIT.usage);
}

function overview(): string {
  const width = Math.max(...Object.keys(COMMANDS).map((name) => name.length));
  return [
    'Turns a folder of news articles into a static archive of who said what, who counted what, and where it is ' +
      'written.',
    '',
    'onrecord COMMAND [OPTIONS]',
    '',
    ...Object.entries(COMMANDS).map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`),
    '',
    'onrecord COMMAND --help tells more on each. Exit status: 0 done; 1 something of the input was left out, and ' +
      'every fault is',
    'printed with file and line; 2 the command line was wrong; 75 another build of the same output is running.',
  ].join('\n');
}

function helpOn(command: CommandName): string {
  const spec: CommandSpec = COMMANDS[command];
  const rows = [...spec.options, 'help' as const].map((name) => {
    const option: OptionSpec = OPTIONS[name];
    return [
      `${option.short ? `-${option.short}, ` : '    '}--${name}${option.value ? ` ${option.value}` : ''}`,
      option.help,
    ] as const;
  });
  const width = Math.max(...rows.map(([left]) => left.length));
  return [
    `onrecord ${command}${spec.operands ? ` ${spec.operands}` : ''} [OPTIONS]`,
    '',
    `${spec.summary[0]!.toUpperCase()}${spec.summary.slice(1)}.`,
    '',
    ...rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`),
  ].join('\n');
}
