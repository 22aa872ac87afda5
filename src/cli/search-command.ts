/** `onrecord search QUERY`: finds quotes and figures in a terminal, from the articles, without a browser or a site. */
import {
  addressBelow,
  citationOf,
  namesById,
  pagelessOf,
  type Naming,
  recordsToCsv,
  recordsToJson,
} from '../search/export.js';
import { sayingLine, sayingOf } from '../site/format/saying.js';
import { asksNothing, openSearch, parseQuery, type SearchRecord, type Sort } from '../search/index.js';
import { EXIT, type ExitStatus, UserError } from '../system/exit.js';
import { readArchive } from '../input/read-archive.js';
import { readSettings } from '../input/settings.js';
import { printable, type Terminal } from '../system/terminal.js';
import { workFolderOf } from '../system/work-folder.js';

export interface SearchRequest {
  readonly query: string;
  readonly input: string;
  readonly output: string;
  readonly maxBytes: number;
  /** "text", "csv" or "json". */
  readonly as: string;
  /** "relevance", "newest", "oldest". */
  readonly sort: string;
  /** Most hits that are printed as text. */
  readonly limit: number;
  readonly terminal: Terminal;
}

const SORTS: readonly string[] = ['relevance', 'newest', 'oldest'];

/** Prints the hits; finding none is no fault. */
export async function searchCommand(request: SearchRequest): Promise<ExitStatus> {
  const { query, as, sort, limit, terminal } = request;
  if (!['text', 'csv', 'json'].includes(as)) throw new UserError(`--as is text, csv or json, not "${as}".`, EXIT.usage);
  if (!SORTS.includes(sort)) throw new UserError(`--sort is relevance, newest or oldest, not "${sort}".`, EXIT.usage);
  const { problems } = parseQuery(query);
  if (problems.length > 0) throw new UserError(`${problems.join('; ')}.`, EXIT.usage);
  if (asksNothing(parseQuery(query)))
    throw new UserError('The query asks for nothing. Try: onrecord search \'"red line" speaker:putin\'', EXIT.usage);
  const work = workFolderOf(request.output);
  const {
    archive,
    problems: faults,
    close,
  } = await readArchive({ ...request, output: work.output, cache: work.cache });
  terminal.progress('');
  for (const fault of faults) if (fault.severity === 'error') terminal.problem(fault);
  const search = openSearch(archive);
  close();
  const found = await search(query, sort as Sort);
  const naming = namingOf(request, found.directory.actors, found.directory.sources);
  if (as === 'csv') terminal.print(recordsToCsv(found.records, naming).trimEnd());
  else if (as === 'json') terminal.print(recordsToJson(found.records, naming).trimEnd());
  else
    for (const line of textOf(found.records, found.suggestion?.meant, limit, naming)) terminal.print(printable(line));
  return faults.some(({ severity }) => severity === 'error') ? EXIT.input : EXIT.ok;
}

/** Names of actors and sources; addresses are whole where the site's own is known. */
function namingOf(
  { input }: SearchRequest,
  actors: Parameters<typeof namesById>[0],
  sources: Parameters<typeof namesById>[0],
): Naming {
  const settings = readSettings(input);
  const base = 'title' in settings ? settings.url + settings.pathPrefix : '/';
  return { actors: namesById(actors), sources: namesById(sources), pageless: pagelessOf(actors), base, index: '' };
}

function* textOf(
  records: readonly SearchRecord[],
  suggestion: string | undefined,
  limit: number,
  naming: Naming,
): Iterable<string> {
  yield `${records.length} found${suggestion ? `. Did you mean ${suggestion}?` : ''}`;
  for (const record of records.slice(0, limit)) {
    yield '';
    for (const line of hitLines(record, naming)) yield line;
  }
  if (records.length > limit)
    yield* ['', `and ${records.length - limit} more: --limit ${records.length} shows them all`];
}

/** A hit in three lines: the words, who says them and where, the address. */
function hitLines(record: SearchRecord, naming: Naming): string[] {
  if (record.type === 'article') return [record.title, `  ${citationOf(record, naming)}`];
  const speakers =
    record.speakers.map((id) => naming.actors.get(id) ?? id).join(' and ') ||
    (record.type === 'figure' ? 'The article itself' : 'Nobody named');
  const source = naming.sources.get(record.source) ?? 'source unknown';
  const doubt = [record.kind, ...(record.basis === 'stated' ? [] : [`date ${record.basis}`])].join(', ');
  const words = record.text.replace(/\s+/g, ' ').trim();
  const line = record.stance ? sayingLine(speakers, sayingOf(record.cue, record.stance)) : speakers;
  const reported = record.type === 'quote' && record.kind === 'indirect';
  return [
    reported ? `${line}${/\s/.test(line) ? ' ' : ': '}${words}` : record.type === 'quote' ? `“${words}”` : words,
    `  ${reported ? '' : `${line}, `}${source}, ${record.when} (${doubt})`,
    `  ${addressBelow(record.path, naming)}`,
  ];
}
