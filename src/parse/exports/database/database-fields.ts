/** One article of a news database → its fields and its text, by the labels that the database prints. */
import { findDates, isWhole } from '../../dates.js';
import type { ExportItem, StatedFields } from '../export-entry.js';
import type { DatabaseFile } from './databases.js';
import { NEXIS_LABEL, PROQUEST_LABEL, FACTIVA_CODE } from './patterns.table.js';

const present = (fields: Record<string, string | undefined>): StatedFields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== '')) as StatedFields;

/** What was read of one article. */
export interface DatabaseArticle extends Pick<ExportItem, 'fields' | 'other'> {
  readonly text: string;
}

/** Reads the lines of one article as `name` prints them. */
export const readDatabaseArticle = (name: DatabaseFile['name'], text: string): DatabaseArticle => {
  const lines = text.split('\n').map((line) => line.trim());
  const read = name === 'Nexis' ? readNexis(lines) : name === 'ProQuest' ? readProQuest(lines) : readFactiva(lines);
  return read.text.trim() === '' ? { ...read, text: text.trim() } : read;
};

/** Lines with a label, and those below it up to the next label. */
interface Section {
  readonly label: string;
  readonly at: number;
  readonly words: readonly string[];
}

function sectionsOf(lines: readonly string[], label: RegExp): Section[] {
  const sections: { label: string; at: number; words: string[] }[] = [];
  for (const [at, line] of lines.entries()) {
    const groups = label.exec(line)?.groups;
    if (groups)
      sections.push({ label: groups.label!.toUpperCase(), at, words: groups.rest ? [groups.rest.trim()] : [] });
    else sections.at(-1)?.words.push(line);
  }
  return sections;
}

const wordsOf = (sections: readonly Section[], ...labels: string[]): string | undefined =>
  sections
    .find(({ label }) => labels.includes(label))
    ?.words.join(' ')
    .replace(/\s+/g, ' ')
    .trim() || undefined;

/** The words of a label up to the first empty line: what follows is the article. */
const headWordsOf = (sections: readonly Section[], label: string): string | undefined => {
  const words = sections.find((section) => section.label === label)?.words ?? [];
  const end = words.findIndex((line, i) => line === '' && i > 0);
  return (
    words
      .slice(0, end === -1 ? words.length : end)
      .join(' ')
      .trim() || undefined
  );
};

const hasDay = (line: string): boolean => line.length < 120 && findDates(line).some(isWhole);
// "By Anna Berg", "BY: Anna Berg"
const withoutBy = (words: string | undefined): string | undefined => words?.replace(/^by:?\s{1,3}/i, '');

// "LENGTH: 512 words", "Section: NEWS; Pg. 4", "Body", "Load-Date: March 4, 2021"
const NEXIS_TAIL: ReadonlySet<string> = new Set([
  'LOAD-DATE',
  'LANGUAGE',
  'PUBLICATION-TYPE',
  'GRAPHIC',
  'SUBJECT',
  'CLASSIFICATION',
  'JOURNAL-CODE',
]);

function readNexis(lines: readonly string[]): DatabaseArticle {
  const sections = sectionsOf(lines, NEXIS_LABEL);
  const body = sections.find(({ label }) => label === 'BODY');
  const lastHead = sections.filter(({ label }) => !NEXIS_TAIL.has(label) && label !== 'COPYRIGHT').at(-1);
  const from = body ? body.at + 1 : lastHead ? afterLabel(lines, lastHead.at) : 0;
  const tail = sections.find(({ label, at }) => at > from && NEXIS_TAIL.has(label));
  // Above the first label: source and date, in newer files with the headline first.
  const head = lines
    .slice(0, sections[0]?.at ?? 0)
    .filter((line) => line !== '' && !/^(?:copyright|all rights)/i.test(line));
  const day = head.findIndex(hasDay);
  const headline = headWordsOf(sections, 'HEADLINE') ?? (day >= 2 ? head[0] : undefined);
  return {
    fields: present({
      title: headline,
      source: day > 0 ? head[day - 1] : undefined,
      published: day === -1 ? undefined : head[day],
      byline: withoutBy(headWordsOf(sections, 'BYLINE')),
      language: languageOf(headWordsOf(sections, 'LANGUAGE')),
    }),
    text: lines
      .slice(from, tail?.at ?? lines.length)
      .join('\n')
      .trim(),
    other: present({
      section: headWordsOf(sections, 'SECTION'),
      length: headWordsOf(sections, 'LENGTH'),
      dateline: headWordsOf(sections, 'DATELINE'),
    }) as Record<string, string>,
  };
}

/** The line behind a label's words: those go on up to an empty line. */
function afterLabel(lines: readonly string[], at: number): number {
  const end = lines.findIndex((line, i) => i > at && line === '');
  return end === -1 ? at + 1 : end;
}

// "Author: Berg, Anna.", "Full text: The quay is closed.", "Publication date: Mar 4, 2021"

function readProQuest(lines: readonly string[]): DatabaseArticle {
  const sections = sectionsOf(lines, PROQUEST_LABEL);
  const info = wordsOf(sections, 'PUBLICATION INFO') ?? '';
  const first = lines.slice(0, sections[0]?.at ?? 0).find((line) => line !== '' && !/^_{5,}$/.test(line));
  const text = sections.find(({ label }) => label === 'FULL TEXT');
  const date = wordsOf(sections, 'PUBLICATION DATE') ?? info;
  const [day] = findDates(date).filter(isWhole);
  return {
    fields: present({
      title: wordsOf(sections, 'TITLE') ?? first,
      source: (wordsOf(sections, 'PUBLICATION TITLE') ?? info).split(/[;[]/)[0]!.trim(),
      published: day ? date.slice(day.start, day.end) : undefined,
      byline: wordsOf(sections, 'AUTHOR')?.replace(/\.$/, ''),
      url: wordsOf(sections, 'DOCUMENT URL', 'PROQUEST DOCUMENT LINK'),
      language: languageOf(wordsOf(sections, 'LANGUAGE OF PUBLICATION')),
    }),
    text: (text ?? sections.find(({ label }) => label === 'ABSTRACT'))?.words.join('\n').trim() ?? '',
    other: present({
      section: wordsOf(sections, 'SECTION'),
      'document id': wordsOf(sections, 'PROQUEST DOCUMENT ID'),
    }) as Record<string, string>,
  };
}

// "HD", "PD  4 March 2021", "SN\tReuters News"
/** A file with so many codes is printed with them, one with fewer without. */
const LEAST_CODES = 4;

function readFactiva(lines: readonly string[]): DatabaseArticle {
  const sections = sectionsOf(lines, FACTIVA_CODE);
  if (sections.length < LEAST_CODES) return readFactivaDisplay(lines);
  const body = sections.filter(({ label }) => label === 'LP' || label === 'TD');
  return {
    fields: present({
      title: wordsOf(sections, 'HD'),
      source: wordsOf(sections, 'SN'),
      published: wordsOf(sections, 'PD'),
      byline: withoutBy(wordsOf(sections, 'BY')),
      language: languageOf(wordsOf(sections, 'LA')),
    }),
    text: body.map(({ words }) => words.join('\n').trim()).join('\n\n'),
    other: present({
      section: wordsOf(sections, 'SE'),
      length: wordsOf(sections, 'WC'),
      code: wordsOf(sections, 'AN'),
    }) as Record<string, string>,
  };
}

// "(c) 2021 Hallen Post", "Copyright 2021. Hallen Post", "© 2021"
const RIGHTS = /^(?:\(c\)|©|copyright)/i;
/** The head of a Factiva article has no more lines than these. */
const HEAD_LINES = 30;

/** Without codes: headline, author, words, date, time, source, its code, language, rights, then the text. */
function readFactivaDisplay(lines: readonly string[]): DatabaseArticle {
  const full = lines.flatMap((line, at) => (line === '' ? [] : [{ line, at }])).slice(0, HEAD_LINES);
  const day = full.findIndex(({ line }, i) => i > 0 && hasDay(line));
  const rights = full.findIndex(({ line }) => RIGHTS.test(line));
  // "12:30", "12:30 GMT"
  const source = full.slice(day + 1).find(({ line }) => !/^\d{1,2}:\d{2}/.test(line));
  const head = full.slice(0, rights === -1 ? day + 2 : rights + 1).map(({ line }) => line);
  return {
    fields: present({
      title: full[0]?.line,
      source: day === -1 ? undefined : source?.line,
      published: day === -1 ? undefined : full[day]!.line,
      byline: withoutBy(head.find((line) => /^by\s/i.test(line))),
      language: head.map(languageOf).find(Boolean),
    }),
    text: lines
      .slice((full[head.length - 1]?.at ?? -1) + 1)
      .join('\n')
      .trim(),
    other: {},
  };
}

/** Languages by the English names that databases print. */
const LANGUAGES: Readonly<Record<string, string>> = {
  english: 'en',
  german: 'de',
  french: 'fr',
  spanish: 'es',
  italian: 'it',
  portuguese: 'pt',
  dutch: 'nl',
  polish: 'pl',
  russian: 'ru',
  ukrainian: 'uk',
  turkish: 'tr',
  arabic: 'ar',
  chinese: 'zh',
  japanese: 'ja',
  korean: 'ko',
  czech: 'cs',
};

/** "ENGLISH; Anglais" → "en" */
function languageOf(words: string | undefined): string | undefined {
  return LANGUAGES[(words ?? '').split(/[;,]/)[0]!.trim().toLowerCase()];
}
