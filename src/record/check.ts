/** The build gate: a record that is not true to its file is never published. */
import { type ArticleRecord, articleRecordSchema } from './schema.js';
import type { Passage, Span } from './span.js';

/**
 * Everything that is wrong with `record`, as sentences; empty when it may be published.
 *
 * Checks the schema, that every passage is verbatim in `input` (the decoded text of the file), that every id referred
 * to exists, and that title, byline, body and dropped stretches cover the file without running into each other.
 */
export function checkRecord(record: ArticleRecord, input: string): string[] {
  const parsed = articleRecordSchema.safeParse(record);
  const faults = parsed.success ? [] : parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  const made = record.text !== undefined && record.text !== input ? ['text is not the text that offsets count in'] : [];
  return [
    ...faults,
    ...made,
    ...verbatimFaults(record, input),
    ...referenceFaults(record),
    ...coverageFaults(record, input),
  ];
}

function verbatimFaults(record: ArticleRecord, input: string): string[] {
  // A title from the archivist or none at all stands nowhere in the file: its span is empty.
  const title = record.title.start === record.title.end ? null : record.title;
  const named: [string, Passage | null][] = [['title', title]];
  for (const quote of record.quotes) {
    named.push(
      [`quote ${quote.id}`, quote],
      [`cue of ${quote.id}`, quote.cue],
      [`speaker mention of ${quote.id}`, quote.speakerMention],
    );
  }
  for (const figure of record.figures) named.push([`figure ${figure.id}`, figure]);
  for (const actor of record.actors)
    for (const mention of actor.mentions) named.push([`mention of ${actor.id}`, mention]);
  return named
    .filter(([, passage]) => passage && input.slice(passage.start, passage.end) !== passage.text)
    .map(([name, passage]) => `${name} is not verbatim at ${passage!.start}-${passage!.end}`);
}

function referenceFaults(record: ArticleRecord): string[] {
  const faults: string[] = [];
  const ids = [...record.actors, ...record.quotes, ...record.figures].map((thing) => thing.id);
  const actors = new Set(record.actors.map((actor) => actor.id));
  const figures = new Set(record.figures.map((figure) => figure.id));
  const quotes = new Set(record.quotes.map((quote) => quote.id));
  if (new Set(ids).size !== ids.length) faults.push('two facts share one id');
  const known = (set: Set<string>, id: string | undefined, what: string) => {
    if (id && !set.has(id)) faults.push(`${what} names "${id}", which this record does not have`);
  };
  for (const quote of record.quotes) for (const speaker of quote.speakers) known(actors, speaker, `quote ${quote.id}`);
  for (const figure of record.figures) {
    known(actors, figure.side, `side of ${figure.id}`);
    known(actors, figure.claimant, `claimant of ${figure.id}`);
    known(figures, figure.partOf, `partOf of ${figure.id}`);
    known(quotes, figure.quoteId, `quoteId of ${figure.id}`);
  }
  return faults;
}

/**
 * Title, byline, body and dropped stretches: in order, apart from each other, and nothing but white space between them.
 */
function coverageFaults(record: ArticleRecord, input: string): string[] {
  const parts: Span[] = [record.title, ...record.body, ...record.dropped].filter((part) => part.start < part.end);
  if (record.source.bylineSpan) parts.push(record.source.bylineSpan);
  parts.sort((a, b) => a.start - b.start || a.end - b.end);
  const faults: string[] = [];
  let at = 0;
  for (const part of parts) {
    if (part.start < at) faults.push(`two parts of the file overlap at ${part.start}`);
    else if (/\S/.test(input.slice(at, part.start)))
      faults.push(`the file's text at ${at}-${part.start} is in no part of the record`);
    at = Math.max(at, part.end);
  }
  if (/\S/.test(input.slice(at))) faults.push(`the file's text from ${at} on is in no part of the record`);
  return faults;
}
