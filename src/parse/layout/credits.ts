import {
  CREDIT_START,
  AGENCY_SIGN,
  CREDIT_JOINT,
  CREDITS_SIGN_OFF,
  REPORTED_FROM,
  CAPTION_WORDS,
} from './patterns.table.js';

// "AP Photo/Jane Doe", "REUTERS/Jane Doe", "Jane Doe/AFP via Getty Images", "Jane Doe / POOL / AFP", "EPA-EFE/JANE
// DOE", "(AP)"
const SHORT_CREDIT = 120;
// "© Onrecord Daily 2022", "Copyright 2022 Onrecord Daily": the page's own rights
const RIGHTS_YEAR = /\b(?:19|20)\d{2}\b|\brights reserved\b/iu;
const RIGHTS = /©|copyright|\(c\)|rights reserved/iu;

// "show", "near": a sentence has several, a credit has names
const SMALL_WORD = /^\p{Ll}{2,}/u;

// "port. Jane Doe/AFP": what ends a sentence; the stop of "J. Doe/AFP" does not
const INNER_STOP = /(?<!\b\p{Lu})[.!?]\s/u;

/**
 * Whether `text` is a photo credit and nothing else, whatever marks stand around it: "(c) Jane Doe" without the first
 * is "c) Jane Doe".
 */
export function isCredit(text: string): boolean {
  if (text.length > SHORT_CREDIT) return false;
  if (RIGHTS.test(text) && RIGHTS_YEAR.test(text)) return false;
  const bare = text.replace(/^[([{|\s–—-]+|(?<![)\]}\s.])[)\]}\s.]+$/gu, '');
  if (/\.\s*$/u.test(text) && bare.split(/\s+/u).filter((word) => SMALL_WORD.test(word)).length >= 3) return false;
  if (CREDIT_START.test(bare)) return bare.split(/\s+/u).length <= 14;
  const words = bare.split(/[\s/|,]+/u).length;
  return (
    words <= 9 && /\/|\bvia\b|\bPhoto\b|\bImages\b/u.test(bare) && AGENCY_SIGN.test(bare) && !INNER_STOP.test(bare)
  );
}

// " – Copyright STR/AFP", " Copyright AP Photo", " – Jane Doe / POOL / AFP", " (AP Photo/Jane Doe)", " [Jane Doe/AFP]",
// " | Photo: Jane", ". Photo: Jane Doe", "tanksImage: Jane Doe/AP", "contact.Credit...Jane Doe for Onrecord Daily"
// a part of every credit, looked for first because it is faster
const CREDIT_HINT = /[/©]|opyright|hoto|mage|redit|CREDIT|via |AP |EPA/;

/** Where the credit begins that ends a caption; -1 where `text` does not end in one. */
export function creditStart(text: string): number {
  if (text.length > 1200) return -1;
  const from = Math.max(0, text.length - SHORT_CREDIT);
  if (!CREDIT_HINT.test(text.slice(from))) return -1;
  for (const match of text.slice(from).matchAll(CREDIT_JOINT)) {
    const at = from + match.index + match[0].length;
    if (at > 12 && isCredit(text.slice(at))) return at;
  }
  return -1;
}

// "Reporting by Jane Doe; editing by John Doe", "With reporting by Reuters, AP", "(Additional reporting by …", "Source:
// X and agencies", "(Reuters, AFP)"
// "The Associated Press contributed to this report.", "Jane Doe contributed reporting."
const CONTRIBUTED = /\bcontributed to this (?:report|story|article)\b|\bcontributed (?:additional )?reporting\b/u;
// "Jane Doe reported from Riga, and John Roe from Kyiv."
// "that", "soldiers": what a sentence goes on with, and a list of names and places does not
const PROSE_WORD =
  /(?<!\p{L})(?!(?:and|from|in|the|with|reported|contributed|reporting|to|this|report)(?!\p{L}))\p{Ll}{2,}/u;

/** Whether `text` says who worked on the article: an agency's sign-off, "With reporting by …". */
export function isSignOff(text: string): boolean {
  if (text.length > 300) return false;
  if (CREDITS_SIGN_OFF.test(text) || (text.includes('contributed') && CONTRIBUTED.test(text))) return true;
  const rest = text.includes(' from ') ? REPORTED_FROM.exec(text)?.groups?.rest : undefined;
  return rest !== undefined && !PROSE_WORD.test(rest);
}

// "(file photo)", "[File: Jane Doe]", "In this file photo", "pictured", "Image caption, ..."
// a part of every such text, looked for first because it is faster
const CAPTION_HINT = /[Ff]ile|FILE|hoto|icture|mage|aption|rchive/;

/** Whether `text` says of itself that it stands under a picture. */
export const isCaptionByWords = (text: string): boolean =>
  text.length <= 600 && CAPTION_HINT.test(text) && CAPTION_WORDS.test(text);
