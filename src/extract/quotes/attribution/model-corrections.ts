/** What the models misread in the same way again and again, and the words tell plainly. */
import type { Span } from '../../../record/index.js';
import type { Attribution } from './attribution.js';
import {
  CLAUSE,
  OPENS_CLAUSE,
  FIRST_CLAUSE,
  AS_SAYING,
  QUOTING,
  QUOTES,
  PASSIVE,
  INSERTED,
  NAME_GOES_ON,
  STATES,
  STATED_BEFORE,
  HALF_CLAUSE,
  MODEL_CORRECTIONS_RELATIVE,
  MODEL_CORRECTIONS_SUBJECT,
} from '../../english/quotes/attribution.table.js';

/** How many code units around a cue are looked at. */
export const REACH = 90;
// Matches "listened as " in "Tom Hart listened as Anna Berg", not "such as " in "countries such as Lunia".
// Matches what opens a clause right before a speaker's words: "As ", "While ".
// Matches "Tom Hart listened, " before the speaker of the main clause.
// Matches " Anna Berg as saying" and " Anna Berg as telling reporters that " behind "quoted", with a nickname between
// marks: " a boatman nicknamed “Carp” as saying".
// Matches " as " and " as having " before "saying".
const AS = / as (?:having )?$/u;
// Matches "quoted " before "Anna Berg".
// Matches "Anna Berg", but nothing that a mark cuts.
const NAME = /^[^,.;:“”"()]{2,60}(?:["“][^,.;:“”"()]{1,30}["”])?$/u;
// Matches a cue that ends in "quoted", "cites".
// Matches what is done to its subject: "was told", "has been accused of".
// Matches two names with a comma between: "Tom Hart, Anna Berg" where ", was ill" follows the cue.
// Matches "“We stay,”", a quotation that is no speaker's name.
const QUOTATION = /^["“«„‘']/u;

// Matches what makes words behind a verb a statement, no name: "was “in touch”", "has agreed to".
// Matches "a clerk who asked not to be named " between a quotation and the verb behind it.
const SPEAKER = /^["”»’']\s{1,2}(?<name>\p{L}[^"“”«».:;?!\n]{1,80}?),?\s$/u;

// Matches a statement and who makes it: "The mill is “in good order”, Anna Berg".
// Matches "he was from".
// Matches ", who" in "The clerk, who was ill on Monday".

/** The attribution as its words have it. */
export function correctedByWording(text: string, attribution: Attribution): Attribution {
  const { cue, source } = attribution;
  if (!source) return attribution;
  const named = wholeName(text, attribution, source);
  if (named) return named;
  const quoted = quotedAs(text, attribution);
  if (quoted) return quoted;
  if (source.start >= cue.end) return statedBehind(text, attribution, source) ?? attribution;
  const made = statedBefore(text, attribution, source);
  if (made) return made;
  const before = quotedBefore(text, cue, source);
  if (before) return { ...attribution, source: before, content: [{ start: source.start - 1, end: before.start - 1 }] };
  if (PASSIVE.test(text.slice(cue.start, cue.end)) || PASSIVE.test(text.slice(source.end, cue.end)))
    return { ...attribution, source: null };
  const words = text.slice(source.start, source.end);
  if (QUOTATION.test(words)) return spokenByWhatFollows(attribution);
  // "asked where he was from, grinned: “…”": half a clause speaks nothing.
  if (HALF_CLAUSE.test(words)) return { ...attribution, source: null };
  const between = /^,\s/.test(text.slice(cue.end, cue.end + 2)) && !/,\s$/.test(text.slice(cue.start - 2, cue.start));
  const inserted = between ? INSERTED.exec(words) : null;
  if (inserted) {
    const { first = '', name = '' } = inserted.groups!;
    const head = { start: source.start, end: source.start + first.length };
    return {
      ...attribution,
      source: { start: source.end - name.length, end: source.end },
      content: [head, ...attribution.content.filter(({ start }) => start >= cue.end)],
      onlyQuotes: false,
    };
  }
  const clause =
    CLAUSE.exec(words) ??
    (OPENS_CLAUSE.test(text.slice(Math.max(0, source.start - 10), source.start)) ? FIRST_CLAUSE.exec(words) : null);
  return clause ? { ...attribution, source: { start: source.start + clause[0].length, end: source.end } } : attribution;
}

/** "According to the Office | for the Care of Rivers (OCR), some boats": the name goes on to its comma. */
function wholeName(text: string, attribution: Attribution, source: Span): Attribution | null {
  const { cue, content } = attribution;
  const [first, ...others] = content;
  if (!first || source.start < cue.end || first.start - source.end !== 1) return null;
  const rest = NAME_GOES_ON.exec(text.slice(first.start, first.end));
  if (!rest) return null;
  const name = { start: source.start, end: first.start + rest.groups!.name!.length };
  return {
    ...attribution,
    source: name,
    content: [{ start: first.start + rest[0].length, end: first.end }, ...others],
  };
}

/** "The paper quoted Anna Berg as saying": the words are hers. */
function quotedAs(text: string, attribution: Attribution): Attribution | null {
  const { cue, content } = attribution;
  const behind = QUOTES.test(text.slice(cue.start, cue.end))
    ? AS_SAYING.exec(text.slice(cue.end, cue.end + REACH))
    : null;
  if (behind) {
    const from = cue.end + behind[0].length;
    const source: Span = { start: cue.end + 1, end: cue.end + 1 + behind.groups!.name!.length };
    const told = content.flatMap(({ start, end }) =>
      end <= cue.start ? [{ start, end }] : end > from ? [{ start: Math.max(start, from), end }] : [],
    );
    return { ...attribution, source, content: told };
  }
  const start = Math.max(0, cue.start - REACH);
  const words = text.slice(start, cue.start);
  const as = AS.exec(words);
  const verb = as && [...words.slice(0, as.index).matchAll(QUOTING)].at(-1);
  if (!verb) return null;
  const at = verb.index + verb[0].length;
  return NAME.test(words.slice(at, as.index))
    ? { ...attribution, source: { start: start + at, end: start + as.index } }
    : null;
}

/** "The mill is “in good order”, Anna Berg said at noon": what was taken for a speaker is what she says, and she. */
function statedBefore(text: string, attribution: Attribution, source: Span): Attribution | null {
  const words = text.slice(source.start, source.end);
  const { told = '', name = '' } = (words.includes(', ') && STATED_BEFORE.exec(words)?.groups) || {};
  if (!name || !STATES.test(told) || MODEL_CORRECTIONS_RELATIVE.test(told)) return null;
  const content = [{ start: source.start, end: source.start + told.length }];
  return {
    ...attribution,
    source: { start: source.end - name.length, end: source.end },
    content,
    quotes: [],
    onlyQuotes: false,
  };
}

/**
 * "A clerk, Anna Berg, said the mill was “in good order”": the name before the verb speaks, and what is stated behind
 * it is reported.
 */
function statedBehind(text: string, attribution: Attribution, source: Span): Attribution | null {
  const { cue, content } = attribution;
  const before = content.find(({ end }) => end <= cue.start && cue.start - end < 3);
  if (
    !before ||
    !STATES.test(text.slice(source.start, source.end)) ||
    STATES.test(text.slice(before.start, before.end))
  )
    return null;
  if (
    before.end - before.start > REACH ||
    QUOTATION.test(text.slice(before.start, before.end)) ||
    /["”’»,]\s*$/.test(text.slice(before.end - 1, before.end))
  )
    return null;
  return {
    ...attribution,
    source: before,
    content: [source, ...content.filter((part) => part !== before && part.start >= source.end)],
    quotes: [],
    onlyQuotes: false,
  };
}

/**
 * Who stands between a quotation that was taken for a speaker and the verb: "“we told him,” a clerk who asked not to be
 * named | said".
 */
function quotedBefore(text: string, cue: Span, source: Span): Span | null {
  const mark = text[source.start - 1];
  if (mark === undefined || !QUOTATION.test(mark)) return null;
  const at = source.end + /^[,.!?]?/.exec(text.slice(source.end, source.end + 1))![0].length;
  const match = SPEAKER.exec(text.slice(at, Math.min(cue.start, at + REACH)));
  if (!match || at + match[0].length !== cue.start) return null;
  const start = at + match[0].indexOf(match.groups!.name!);
  return { start, end: start + match.groups!.name!.length };
}

/** "“We stay,” read a banner": what stands behind the verb speaks the words before it. */
function spokenByWhatFollows(attribution: Attribution): Attribution {
  const { cue, content } = attribution;
  const behind = content.find(({ start }) => start >= cue.end);
  return {
    ...attribution,
    source: behind && behind.end - behind.start < REACH ? behind : null,
    content: content.filter((part) => part !== behind),
  };
}

// Matches " Lind had " between "said" and "told".

/**
 * Who stands between one verb of saying and the next: in "Weber said Lind had told him" Lind told; `null` where nobody
 * does.
 */
export function subjectBetween(text: string, from: number, to: number): Span | null {
  const match = to - from < REACH ? MODEL_CORRECTIONS_SUBJECT.exec(text.slice(from, to)) : null;
  if (!match) return null;
  const start = from + match[0].indexOf(match.groups!.name!);
  return { start, end: start + match.groups!.name!.length };
}
