/** When an article was published, as far as its file says. */
import type { Published, Span } from '../../record/index.js';
import type { InputText } from '../article.js';
import { findDates, isWhole, edtfOf, two } from '../dates.js';
import type { ArticlePart } from '../layout/layout.js';
import { inferDate } from './inferred-date.js';
import { datelineOf } from './dateline.js';

/** The day of publication: stated in a date line or dateline, inferred, or unknown. */
export function parsePublished(text: string, parts: readonly ArticlePart[], page: InputText['page']): Published {
  return (
    fromPage(page?.published) ??
    fromDateLines(text, parts) ??
    fromDateline(text, parts) ??
    fromPage(page?.time) ??
    fromAddress(page?.url) ??
    inferDate(text, parts)
  );
}

// "2021-11-30T10:00:00+02:00", "2021-11-30"
const ISO_DAY = /^(?:19|20)\d{2}-\d{2}-\d{2}(?=$|[T ])/;

function fromPage(value = ''): Published | null {
  const iso = ISO_DAY.exec(value)?.[0];
  const [written] = iso ? [] : findDates(value);
  const edtf = iso ?? (written && isWhole(written) ? edtfOf(written) : '');
  return edtf === ''
    ? null
    : { edtf, basis: 'stated', evidence: [], why: 'The saved page gives its date of publication.' };
}

// "/2021/11/30/", "/20211130/", "/2021-11-30-"
const DAY_IN_ADDRESS =
  /\/(?<year>(?:19|20)\d{2})[/-]?(?<month>0[1-9]|1[0-2])[/-]?(?<day>0[1-9]|[12]\d|3[01])(?=[/_-]|$)/;

/** The day that a news system writes into the address of what it publishes. */
function fromAddress(url = ''): Published | null {
  const match = DAY_IN_ADDRESS.exec(url);
  if (!match) return null;
  const { year, month, day } = match.groups!;
  const why = `The page's address holds this day: ${match[0]}`;
  return { edtf: `${year}-${month}-${day}`, basis: 'inferred', evidence: [], why };
}

/** A date line may stand below a standfirst of this many paragraphs. */
const PARAGRAPHS_IN_HEAD = 2;
// "Published on", "Posted:"
const SAYS_PUBLISHED = /\b(?:published|posted|date)\b/iu;
// "Updated", "Last modified"
const LATER = /\b(?:updated?|modified|edited)\b/iu;

/**
 * "Published on 30/11/2021": the first whole date of the date lines and the byline, that of an update only where there
 * is no other.
 */
function fromDateLines(text: string, parts: readonly ArticlePart[]): Published | null {
  const found: { span: Span; edtf: string; later: boolean }[] = [];
  let ambiguous: Span | null = null;
  let month: Published | null = null;
  const headEnd = parts.filter(({ role }) => role === 'text')[PARAGRAPHS_IN_HEAD]?.start ?? text.length;
  for (const part of parts) {
    if (part.role !== 'date line' && part.role !== 'byline') continue;
    // Below the article stand the dates of others.
    if (part.start > headEnd && !SAYS_PUBLISHED.test(text.slice(part.start, part.end))) continue;
    let from = part.start;
    for (const date of findDates(text.slice(part.start, part.end))) {
      const span = { start: part.start + date.start, end: part.start + date.end };
      const later = LATER.test(text.slice(from, span.start));
      from = span.end;
      if (date.day === 0)
        month ??= {
          edtf: `${date.year}-${two(date.month)}`,
          basis: 'stated',
          evidence: [span],
          why: 'The file gives only the month.',
        };
      else if (isWhole(date) || (date.ambiguous && writesDayFirst(text)))
        found.push({ span, edtf: edtfOf(date), later });
      else if (date.ambiguous) ambiguous ??= span;
    }
  }
  const best = found.find(({ later }) => !later) ?? found[0];
  if (best)
    return {
      edtf: best.edtf,
      basis: 'stated',
      evidence: [best.span],
      why: best.later && found.length === 1 ? 'The page only gives the date of an update.' : '',
    };
  if (!ambiguous) return month;
  const words = text.slice(ambiguous.start, ambiguous.end);
  return {
    edtf: '',
    basis: 'unknown',
    evidence: [ambiguous],
    why: `"${words}" can be read with the day or the month first, and nothing in the file tells which.`,
  };
}

/** Whether some date of the file can only be read with the day first ("30/11/2021"), and none with the month first. */
function writesDayFirst(text: string): boolean {
  const numeric = findDates(text)
    .map((date) => text.slice(date.start, date.end))
    .filter((words) => /^\d{1,2}[/-]\d{1,2}[/-]\d{4}$/.test(words));
  const parts = numeric.map((words) => words.split(/[/-]/).map(Number));
  return parts.some(([first]) => first! > 12) && !parts.some(([, second]) => second! > 12);
}

const DATELINE_LENGTH = 90;
// "KIEV, March 3, 2014 (AFP) -", "Moscow, 17 November 2014 -": what stands before the dash that ends a dateline

/** The date in the dateline of the first paragraphs. */
function fromDateline(text: string, parts: readonly ArticlePart[]): Published | null {
  for (const part of parts.filter(({ role }) => role === 'text').slice(0, 2)) {
    const line = text.slice(part.start, Math.min(part.end, part.start + DATELINE_LENGTH));
    const opening = datelineOf(line);
    const date = opening && findDates(opening).find(isWhole);
    if (!date) continue;
    return {
      edtf: edtfOf(date),
      basis: 'stated',
      evidence: [{ start: part.start + date.start, end: part.start + date.end }],
      why: '',
    };
  }
  return null;
}

// "dated", "said": small words that no dateline has
