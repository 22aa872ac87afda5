/** Tells the lines that a page prints around its article by what they say. */
import type { DropReason } from '../../record/index.js';
import { LABELS, OPENINGS } from './furniture.table.js';
import { type Line, endsWithStop, lineKeyOf } from '../lines.js';
import { outletOf } from '../outlets.js';
import { PLAYER, SELF_PORTRAIT, TO_READER, RIGHTS } from './patterns.table.js';

/** What a line's words say that it is; `sure` where that holds wherever the line stands. */
export interface Furniture {
  readonly reason: DropReason;
  readonly sure: boolean;
}

const REASON_OF: ReadonlyMap<string, DropReason> = new Map(
  Object.entries(LABELS).flatMap(([reason, labels]) => labels.map((label) => [label, reason as DropReason] as const)),
);
// "share", "e", "12": the letters or digits at the start of a label
const FIRST_WORD = /[\p{L}\p{N}]+/u;
const LONGEST_LABEL = 10;
const LONGEST_LABEL_LINE = 240;
/** Length from which a line that ends as a sentence does is taken for one. */
const LONGEST_SENTENCE_LABEL = 50;

// "Yes.", "“No”"
const SPOKEN = /[.?!"“”]/;
// "---", "***", "• • •", "|"
const RULE = /^[-_*=•|·~#—–+><\s]{1,300}$/u;
// "648x415 secretaire general otan", "1200 x 800"
const SIZE_NAME = /^\d{2,4} ?[x×] ?\d{2,4}\b/u;
// "IMG_2034.jpg", "putin-kremlin-2021.webp"
const FILE_NAME = /^[^\s.!?]{0,160}\.(?:jpe?g|png|gif|webp|svg|avif|mp4|mp3)$/iu;
// "5 thoughts on “Bridge closed”", "12 responses to Bridge closed"
const COUNTED_REPLIES = /^\d{1,5} (?:thoughts?|responses?|repl(?:y|ies)|comments?) (?:on|to) \S/u;
// "124"
const NUMBER_ONLY = /^\d{1,6}$/u;
// "list 1 of 4", "list of 4 items", "1 of 3", "Slide 2 of 9"
const COUNTED_LIST = /^(?:list |slide |image |photo )?(?:of )?\d{1,3} (?:of \d{1,3}|items?)$/u;
// "03:12 - Source: CNN", "Duration: 02:10", "Video duration 1 minute"
const MEDIA_LENGTH =
  /^(?:\d{1,2}:)?\d{1,2}:\d{2} (?:- |– )?source\b|^(?:video )?duration:? \d|^(?:watch|listen) \d{1,2}:\d{2}/u;
// "https://example.org/a", "www.example.org"
const ADDRESS_ONLY = /^(?:https?:\/\/|www\.)\S{1,2000}$/u;
// "Home > World > Europe", "News » Politics", "Home / World / Russia"
const CRUMBS = /^\S[^.!?]{0,80} (?:>|›|»|\/) [^.!?]{1,200}$/u;
// "Listen to the interview by clicking on the media player above."
// "RFE/RL journalists report the news in 27 languages"
// "We provide what many people cannot get", "contact us"
const OWN_PRONOUN = /\b(?:our|we|us)\b/u;
// "please note that you could face fines", "To find out more, click here."
// "may not be published, broadcast, rewritten or redistributed"

/**
 * What the words of `line` say that it is; null for what may be a part of the article. Notices are looked for where
 * `nearEdge`.
 */
export function findFurniture(line: Line, nearEdge: boolean): Furniture | null {
  const { key, text } = line;
  if (line.markup === 'rule' || RULE.test(text)) return { reason: 'page furniture', sure: true };
  if (line.markup === 'image' || (SIZE_NAME.test(key) && !line.stops) || FILE_NAME.test(text))
    return { reason: 'image name', sure: true };
  // "Yes." may be an answer, “Ukraine!” a cry
  const label = line.words === 1 && SPOKEN.test(text) ? null : labelsOf(text, key);
  if (label) return { reason: label, sure: true };
  if (COUNTED_LIST.test(key)) return { reason: 'related links', sure: true };
  if (MEDIA_LENGTH.test(key)) return { reason: 'media player', sure: true };
  // In a timeline a year is a heading.
  if (NUMBER_ONLY.test(text)) return { reason: 'page furniture', sure: false };
  if (COUNTED_REPLIES.test(key)) return { reason: 'comment form', sure: true };
  if (ADDRESS_ONLY.test(text)) return { reason: 'related links', sure: true };
  if (!line.stops && isSiteLabel(text)) return { reason: 'navigation', sure: true };
  if (text.length <= LONGEST_RIGHTS && RIGHTS_LINE.test(text)) return { reason: 'legal notice', sure: true };
  if (!line.stops && CRUMBS.test(text) && labelsOf(text.split(/ (?:>|›|»|\/) /u)[0]!))
    return { reason: 'breadcrumb', sure: true };
  const opened = openingOf(line);
  if (opened) return { reason: opened, sure: isSureOpening(opened, line) };
  if (!nearEdge || line.words > 80) return null;
  if (PLAYER.test(key)) return { reason: 'media player', sure: false };
  if (RIGHTS.test(key)) return { reason: 'legal notice', sure: false };
  if (TO_READER.test(key)) return { reason: 'legal notice', sure: false };
  if (SELF_PORTRAIT.test(key) && OWN_PRONOUN.test(key)) return { reason: 'author box', sure: false };
  return null;
}

// "CNN Sans ™ & © 2016 Cable News Network."
const RIGHTS_LINE = /(?:©|\(c\)) ?(?:19|20)\d{2}\b/iu;
const LONGEST_RIGHTS = 120;

/** Whether `text` is an outlet's name and labels of its pages: "The Guardian - Back to home". */
function isSiteLabel(text: string): boolean {
  const [name, ...labels] = text.split(/ [-–—|•·>] /u);
  return labels.length > 0 && outletOf(name!) !== undefined && labels.every((label) => labelsOf(label) !== null);
}

interface Opening {
  readonly words: string;
  readonly reason: DropReason;
  readonly maxWords: number;
}

const STEM = 2;
/** Openings by their first letters. */
const OPENINGS_BY_STEM = new Map<string, Opening[]>();
for (const [reason, maxWords, openings] of OPENINGS) {
  for (const words of openings) {
    const stem = words.slice(0, STEM);
    OPENINGS_BY_STEM.set(stem, [...(OPENINGS_BY_STEM.get(stem) ?? []), { words, reason, maxWords }]);
  }
}

/**
 * The reason of the opening that `line` begins with; keys lose the marks at their ends, so "© " is looked for in the
 * text as well.
 */
function openingOf({ key, text, words }: Line): DropReason | null {
  for (const start of [key, text.slice(0, 40).toLowerCase()]) {
    const found = OPENINGS_BY_STEM.get(start.slice(0, STEM))?.find(
      (opening) => words <= opening.maxWords && start.startsWith(opening.words),
    );
    if (found) return found.reason;
  }
  return null;
}

/**
 * A link's or advertisement's opening is told anywhere; a whole sentence that begins as a notice does may be the
 * article's own.
 */
const isSureOpening = (reason: DropReason, line: Line): boolean => !line.stops || reason === 'related links';

// the joints of labels that lost the space between them: "articleComments", "below:Copy", "likeRELATED"; names like
// "WhatsApp" have one, too, and are listed in two words
const JOINT = /(?<=[\p{Ll}:])(?=\p{Lu})/u;

/** First words of labels: a line that begins with none of them is made of none. */
const FIRST_WORDS: ReadonlySet<string> = new Set([...REASON_OF.keys()].map((label) => FIRST_WORD.exec(label)![0]));

/**
 * The reason of the first label where `text` (its key is `key`) is nothing but known labels and numbers ("Share this
 * articleComments"); else null.
 */
export function labelsOf(text: string, key = lineKeyOf(text)): DropReason | null {
  if (text.length > LONGEST_LABEL_LINE) return null;
  const exact = REASON_OF.get(key);
  if (exact) return exact;
  if (text.length > LONGEST_SENTENCE_LABEL && endsWithStop(text)) return null;
  const start = FIRST_WORD.exec(text.slice(0, 60).split(JOINT)[0]!.toLowerCase())?.[0] ?? '';
  if (!FIRST_WORDS.has(start) && !/^\d/.test(start)) return null;
  const words = text
    .split(JOINT)
    .flatMap((part) =>
      part
        .toLowerCase()
        .replaceAll('’', "'")
        .split(/[\s|•·:,;!?()[\]›»>–—*+\-_/]+/u),
    )
    .filter((word) => word !== '');
  let first: DropReason | null = null;
  for (let i = 0; i < words.length; ) {
    const [length, reason] = labelAt(words, i);
    if (length === 0) return null;
    first ??= reason;
    i += length;
  }
  return first;
}

// "12", "1.2k"
const NUMBER = /^\d{1,6}(?:[.,]\d{1,3})?[km]?$/u;

/** Length in words and reason of the longest label that begins at word `i`; numbers between labels have none. */
function labelAt(words: readonly string[], i: number): [number, DropReason | null] {
  for (let length = LONGEST_LABEL; length > 0; length--) {
    const reason = REASON_OF.get(words.slice(i, i + length).join(' '));
    if (reason) return [length, reason];
  }
  return NUMBER.test(words[i]!) ? [1, null] : [0, null];
}
