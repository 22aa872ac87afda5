/** What became of every file: the intake report. */
import type { Archive, ArticleHead } from '../../archive/index.js';
import { isReadLanguage } from '../../extract/index.js';
import type { Problem } from '../../record/index.js';
import type { Page, SiteSettings } from '../page.js';
import { type ListPage, listPage, pageCount, pagePath } from '../paginate.js';

/** One file's line in the report. */
export interface IntakeEntry {
  readonly file: string;
  readonly fate: 'published' | 'withdrawn' | 'duplicate' | 'quarantined';
  /** Article id; of a duplicate the id of the article it repeats; "" where there is none. */
  readonly id: string;
  readonly title: string;
  /** Id of the article that this one is a copy or translation of; "" where there is none. */
  readonly copyOf: string;
  /** Fields by how they were come by. */
  readonly stated: readonly string[];
  readonly inferred: readonly string[];
  readonly curated: readonly string[];
  readonly unknown: readonly string[];
  /** BCP 47 tag of a language in which no facts are read; "" where they are. */
  readonly unread: string;
  readonly quotes: number;
  readonly figures: number;
  readonly actors: number;
  /** Stretches left out of the article, by reason. */
  readonly dropped: Readonly<Record<string, number>>;
  /** Quotes and figures less certain than `doubtBelow`. */
  readonly doubtful: number;
  readonly problems: readonly Problem[];
}

export interface IntakeReport {
  readonly entries: readonly IntakeEntry[];
  /** Files in; always the sum of those published, duplicates, and quarantined ones. */
  readonly files: number;
  /** Withdrawn ones among them. */
  readonly published: number;
  /** Published ones that are copies or translations of others. */
  readonly copies: number;
  readonly duplicates: number;
  readonly quarantined: number;
  /** Published articles whose file is gone. */
  readonly lost: readonly { readonly id: string; readonly file: string }[];
  /** Problems of files that are no articles. */
  readonly problems: readonly Problem[];
}

/** What the report needs of a folder that was read. */
export interface ReadFiles {
  readonly archive: Archive;
  /** Every article file found. */
  readonly files: readonly string[];
  /** Article files that the archivist took back. */
  readonly withdrawn: readonly string[];
  readonly problems: readonly Problem[];
}

/** The report on everything that was read. */
export function intakeReport(read: ReadFiles, doubtBelow: number): IntakeReport {
  const records = new Map(read.archive.articles.map((record) => [record.file, record]));
  const twins = new Map(read.archive.duplicates.map(({ file, of }) => [file, of]));
  const withdrawn = new Set(read.withdrawn);
  const idOf = new Map(read.archive.published.articles.map(({ file, id }) => [file, id]));
  const byFile = new Map<string, Problem[]>();
  for (const problem of read.problems) byFile.set(problem.file, [...(byFile.get(problem.file) ?? []), problem]);
  const entries = read.files.map((file): IntakeEntry => {
    const problems = byFile.get(file) ?? [];
    const record = records.get(file);
    if (record) return { ...readingOf(record, doubtBelow), file, fate: 'published', id: record.id, problems };
    const fate = twins.has(file) ? 'duplicate' : withdrawn.has(file) ? 'withdrawn' : 'quarantined';
    return {
      ...NOTHING_READ,
      file,
      fate,
      id: twins.get(file) ?? (fate === 'withdrawn' ? (idOf.get(file) ?? '') : ''),
      problems,
    };
  });
  const countOf = (...fates: IntakeEntry['fate'][]) => entries.filter(({ fate }) => fates.includes(fate)).length;
  const files = new Set(read.files);
  const lost = new Set(read.archive.tombstones.filter(({ lost }) => lost).map(({ id }) => id));
  return {
    entries,
    files: entries.length,
    published: countOf('published', 'withdrawn'),
    copies: entries.filter(({ copyOf }) => copyOf !== '').length,
    duplicates: countOf('duplicate'),
    quarantined: countOf('quarantined'),
    lost: read.archive.published.articles.filter(({ id }) => lost.has(id)),
    problems: read.problems.filter(({ file }) => !files.has(file)),
  };
}

export const NOTHING_READ = {
  title: '',
  copyOf: '',
  unread: '',
  stated: [],
  inferred: [],
  curated: [],
  unknown: [],
  quotes: 0,
  figures: 0,
  actors: 0,
  dropped: {},
  doubtful: 0,
};

export function readingOf(record: ArticleHead, doubtBelow: number) {
  const bases = { stated: [] as string[], inferred: [] as string[], curated: [] as string[], unknown: [] as string[] };
  bases[record.source.basis].push('source');
  bases[record.published.basis].push('date');
  const dropped: Record<string, number> = {};
  for (const { reason } of record.dropped) dropped[reason] = (dropped[reason] ?? 0) + 1;
  return {
    ...bases,
    title: record.title.text,
    copyOf: record.copyOf ?? '',
    unread: isReadLanguage(record.language) ? '' : record.language,
    quotes: record.quotes.length,
    figures: record.figures.length,
    actors: record.actors.length,
    dropped,
    doubtful: [...record.quotes, ...record.figures].filter(({ confidence }) => confidence < doubtBelow).length,
  };
}

/** The report as the pages of `/intake/` show it. */
export interface IntakeView extends Omit<IntakeReport, 'entries'> {
  readonly list: ListPage<IntakeEntry>;
}

/** Files on one page of the report. */
export const ON_A_PAGE = 200;

/** The pages of the report. */
export function intakePages({ entries, ...sums }: IntakeReport, settings: SiteSettings): Page<IntakeView>[] {
  return Array.from({ length: pageCount(entries.length, ON_A_PAGE) }, (_, index) => ({
    kind: 'intake',
    path: pagePath('/intake/', index),
    view: () => ({ ...sums, list: listPage(settings, '/intake/', entries, ON_A_PAGE, index) }),
  }));
}
