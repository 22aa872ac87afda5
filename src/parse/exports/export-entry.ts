/** What an export holds: the types that its readers, the registry and the command exchange. */

/** The fields that an export may state of an article. */
export const STATED_FIELDS = ['title', 'source', 'byline', 'published', 'url', 'language', 'tags'] as const;
/** One of them, or the article's text. */
export type ExportField = (typeof STATED_FIELDS)[number] | 'text';

/** What an export states of an article, as it writes it; dates are read later. */
export interface StatedFields {
  readonly title?: string;
  readonly source?: string;
  readonly byline?: string;
  readonly published?: string;
  readonly url?: string;
  readonly language?: string;
  readonly tags?: readonly string[];
}

/** An article of an export. */
export interface ExportItem {
  /** Row, document or entry, counted from 1; of a table with column heads the heads are row 1. */
  readonly row: number;
  readonly fields: StatedFields;
  /** The article; "" where the export only describes it. A page's bytes are kept as they are. */
  readonly text: string | Uint8Array;
  readonly format: 'text' | 'html';
  /** Columns that are no field of ours, by their own names. */
  readonly other: Readonly<Record<string, string>>;
}

/** What could not be read, and why. */
export interface ExportFault {
  readonly row: number;
  readonly fault: string;
}

/** Which columns were taken for which fields: told to the archivist. */
export interface ColumnNote {
  readonly columns: Readonly<Record<string, ExportField | ''>>;
}

export type ExportEntry = ExportItem | ExportFault | ColumnNote;

/** An export to read. */
export interface ExportSource {
  /** Its file name. */
  readonly name: string;
  /** Columns that the archivist names: field by column. */
  readonly map: Readonly<Record<string, ExportField>>;
  /** Its text, piece by piece. */
  text(): AsyncIterable<string>;
  /** All its bytes; throws where they are more than one may hold in memory. */
  bytes(): Promise<Uint8Array>;
}

/** A format of exports. */
export interface ExportFormat {
  /** What it is called in messages. */
  readonly label: string;
  /** With their points, in lower case. */
  readonly endings: readonly string[];
  /** Whether a file of one of the endings, or of another where there are none, is of this format, by its beginning. */
  detect(head: string, name: string): boolean;
  read(source: ExportSource): AsyncIterable<ExportEntry>;
}
