/** Which outlet an article is from, whose name it bears, and which wire services it credits. */
import type { Source, Span } from '../record/index.js';
import type { InputText } from './article.js';
import { namesOfByline } from './byline.js';
import type { Part } from './layout.js';
import { agencyOf, outletOf } from './outlets.js';

/** An outlet's name where the file has it. */
interface Named extends Span {
  readonly name: string;
}

interface Finding {
  readonly name: string;
  readonly basis: 'stated' | 'inferred';
  readonly evidence: readonly Span[];
  readonly why: string;
}


/** "rfe-rl" for "RFE/RL"; "" where the name has no letter or digit. */
export const sourceId = (name: string): string => name.toLowerCase().normalize('NFC').replace(/[^\p{Ll}\p{Lo}\p{N}]+/gu, '-').replace(/^-|-$/g, '');

/** The outlet, the byline and the wire services of an article whose parts are told. */
export function parseSource(text: string, parts: readonly Part[], page: InputText['page']): Source {
  const bylinePart = parts.find((part) => part.role === 'byline') ?? null;
  const byline = bylinePart ? namesOfByline(text.slice(bylinePart.start, bylinePart.end)) : (page?.byline ?? '');
  const agencies = findAgencies(text, parts, bylinePart, byline);
  const found =
    fromPage(page) ?? fromByline(text, parts) ?? fromFurniture(text, parts) ?? fromCopyright(text, parts) ?? fromSignOff(text, parts) ?? fromSelfReport(text, parts) ?? fromSeveralSigns(text, parts) ?? fromOwnWork(text, parts);
  const shared = { byline, bylineSpan: bylinePart && { start: bylinePart.start, end: bylinePart.end }, agencies: agencies.filter((agency) => agency !== found?.name) };
  if (!found) return { id: '', name: '', basis: 'unknown', ...shared, evidence: [], why: whyUnknown(agencies) };
  return { id: sourceId(found.name), name: found.name, basis: found.basis, ...shared, evidence: [...found.evidence], why: found.why };
}

const whyUnknown = (agencies: readonly string[]): string =>
  agencies.length > 0 ? `Nothing in the file names the outlet: a credit to ${agencies.join(', ')} names a wire service.` : 'Nothing in the file names the outlet.';

function fromPage(page: InputText['page']): Finding | null {
  const name = page?.siteName.trim() ?? '';
  return name === '' ? null : { name: outletOf(name) ?? name, basis: 'stated', evidence: [], why: 'The saved page names its site.' };
}

/** "Euronews with AP": a name of the byline that is an outlet's. */
function fromByline(text: string, parts: readonly Part[]): Finding | null {
  for (const part of parts) {
    if (part.role !== 'byline' && part.role !== 'date line') continue;
    const named = outletsIn(text, part.start, part.end)[0] ?? (part.role === 'byline' ? staffIn(text, part) : null);
    if (named) return { name: named.name, basis: 'stated', evidence: [{ start: named.start, end: named.end }], why: '' };
  }
  return null;
}

// "Onrecord Daily staff", "Onrecord Daily Staff Writer", "Onrecord Daily newsroom"
const STAFF = /^(?:by:?\s+)?(?<name>\p{Lu}[\p{L}\p{N}.&'’ -]{1,50}?)\s+(?:staff|newsroom|reporters?|correspondents?|news desk|editors|web desk|editorial team)\b/iu;

function staffIn(text: string, byline: Part): Named | null {
  const match = STAFF.exec(text.slice(byline.start, byline.end));
  if (!match) return null;
  const at = byline.start + match[0].indexOf(match.groups!.name!);
  return { name: outletOf(match.groups!.name!) ?? match.groups!.name!, start: at, end: at + match.groups!.name!.length };
}

/** A line of the page's furniture that is an outlet's name: "RFE/RL", "BBC News". */
function fromFurniture(text: string, parts: readonly Part[]): Finding | null {
  for (const part of parts) {
    if (ARTICLE_ROLES.has(part.role) || part.role === 'related links') continue;
    const words = text.slice(part.start, part.end);
    const name = outletOf(words);
    if (name && agencyOf(words) === undefined) return { name, basis: 'stated', evidence: [{ start: part.start, end: part.end }], why: '' };
  }
  const portrait = parts.find((part) => part.role === 'author box' && SELF_PORTRAIT.test(text.slice(part.start, part.end)));
  if (!portrait) return null;
  const name = SELF_PORTRAIT.exec(text.slice(portrait.start, portrait.end))!.groups!.name!;
  return { name: outletOf(name) ?? name, basis: 'stated', evidence: [{ start: portrait.start, end: portrait.start + name.length }], why: '' };
}

// "RFE/RL journalists report the news", "Onrecord Daily is an independent news site"
const SELF_PORTRAIT = /^(?<name>\p{Lu}[\p{L}\p{N}./&'’-]*(?: \p{Lu}[\p{L}\p{N}./&'’-]*){0,4}) (?:journalists report|is an? )/u;

const ARTICLE_ROLES: ReadonlySet<string> = new Set(['title', 'text', 'heading', 'caption', 'credit', 'byline']);

// "© 2022 Onrecord Daily. All rights reserved", "Copyright 2022 Onrecord Daily", "© Onrecord Daily 2022"
const COPYRIGHT = /(?:©|copyright|\(c\))(?: ©| \(c\))?,? ?(?:(?:19|20)\d{2}(?: ?[-–] ?(?:19|20)\d{2})?,? (?:by )?)?(?<name>\p{Lu}[\p{L}\p{N}&'’/-]*(?: (?:(?:of|the|and|&) )?\p{Lu}[\p{L}\p{N}&'’/-]*){0,5})/iu;

function fromCopyright(text: string, parts: readonly Part[]): Finding | null {
  for (const part of parts) {
    if (part.role !== 'legal notice') continue;
    const match = COPYRIGHT.exec(text.slice(part.start, part.end));
    const name = match?.groups!.name!.replace(/ (?:(?:19|20)\d{2}|All Rights|Ltd|LLC|Inc|Limited|Media Group|Corporation|GmbH)\b.*/iu, '');
    if (!match || !name || !/^\p{Lu}/u.test(name) || /^(?:All|Rights|The|Copyright)$/iu.test(name)) continue;
    const start = part.start + match.index + match[0].indexOf(match.groups!.name!);
    return { name: outletOf(name) ?? name, basis: 'stated', evidence: [{ start, end: start + name.length }], why: '' };
  }
  return null;
}

// "Source: Onrecord Daily and news agencies", "Onrecord Daily's Jane Doe contributed to this report."
const SIGN_OFF = /^Source: (?<name>\p{Lu}[\p{L}\p{N}&'’/. -]{1,40}?)(?:,| and | with |$)|^(?<name2>\p{Lu}[\p{L}\p{N}&/. -]{1,30}?)['’]s? \p{Lu}.{2,80} contributed to this (?:report|story|article)/u;

/** A sign-off that names the outlet whose people made the article. */
function fromSignOff(text: string, parts: readonly Part[]): Finding | null {
  for (const part of parts) {
    if (part.role !== 'credit') continue;
    const match = SIGN_OFF.exec(text.slice(part.start, part.end));
    const name = match?.groups!.name ?? match?.groups!.name2;
    if (!match || !name || agencyOf(name) !== undefined) continue;
    const start = part.start + match[0].indexOf(name);
    return { name: outletOf(name) ?? name, basis: 'stated', evidence: [{ start, end: start + name.length }], why: '' };
  }
  return null;
}

const NAME = "\\p{Lu}[\\p{L}\\p{N}/.&-]{1,24}(?![\\p{L}\\p{N}/&-])(?: \\p{Lu}[\\p{L}\\p{N}/&-]{1,20}(?![\\p{L}\\p{N}/&-])){0,3}";
// "As Onrecord Daily reported earlier", "as reported earlier by Onrecord Daily"
const EARLIER = new RegExp(`\\b[Aa]s (?<name>${NAME}) (?:has )?(?:earlier |previously |already )?(?:reported|wrote)(?: earlier| previously| before)|\\b[Aa]s (?:earlier |previously )reported by (?<by>${NAME})`, 'gu');
// "an Onrecord Daily correspondent reports", "As reported by Onrecord Daily"
const CORRESPONDENT = new RegExp(`\\ban? (?<name>${NAME}) correspondent (?:reports|reported|has learned)|\\b[Aa]s reported by (?<by>${NAME})`, 'gu');
// "in the capital, Onrecord Daily reports."
const REPORTS = new RegExp(`, (?:an? )?(?<name>${NAME})(?: correspondent)? (?:reports|reported|informs)\\.$`, 'u');

/** "As X reported earlier" is the outlet's own voice; ", X reports." alone may cite another one. */
function fromSelfReport(text: string, parts: readonly Part[]): Finding | null {
  const prose = parts.filter((part) => part.role === 'text');
  for (const part of prose) {
    const words = text.slice(part.start, part.end);
    if (!words.includes('reported') && !words.includes('wrote')) continue;
    for (const match of words.matchAll(EARLIER)) {
      const name = match.groups!.name ?? match.groups!.by!;
      if (!/\b(?:earlier|previously|already|before)\b/u.test(match[0])) continue;
      const start = part.start + match.index + match[0].indexOf(name);
      const evidence = [...reportsOf(text, prose, name), { start, end: start + name.length }];
      return { name: outletOf(name) ?? name, basis: 'stated', evidence, why: '' };
    }
  }
  return null;
}

/** An outlet that calls a correspondent its own, or names itself in two ways, is the one that prints the article. */
function fromSeveralSigns(text: string, parts: readonly Part[]): Finding | null {
  const signs: (Named & { kind: string })[] = [];
  for (const part of parts) {
    const words = text.slice(part.start, part.end);
    if (part.role === 'page furniture' && outletOf(words)) signs.push({ kind: 'line', name: words, start: part.start, end: part.end });
    if (part.role !== 'text' || !words.includes('report')) continue;
    for (const match of words.matchAll(CORRESPONDENT)) {
      const name = match.groups!.name ?? match.groups!.by!;
      const start = part.start + match.index + match[0].lastIndexOf(name);
      signs.push({ kind: match.groups!.name ? 'correspondent' : 'by', name, start, end: start + name.length });
    }
    signs.push(...reportsOf(text, [part], REPORTS.exec(words.slice(-90))?.groups!.name ?? '').map((span) => ({ kind: 'reports', name: text.slice(span.start, span.end), ...span })));
  }
  for (const { name } of signs) {
    const same = signs.filter((sign) => sign.name === name);
    if (new Set(same.map(({ kind }) => kind)).size < 2) continue;
    return { name: outletOf(name) ?? name, basis: 'stated', evidence: same.map(({ start, end }) => ({ start, end })), why: '' };
  }
  return null;
}

const reportsOf = (text: string, prose: readonly Part[], name: string): Span[] =>
  prose.slice(0, 3).flatMap((part) => {
    const match = REPORTS.exec(text.slice(Math.max(part.start, part.end - 90), part.end));
    if (match?.groups!.name !== name) return [];
    const start = text.lastIndexOf(name, part.end);
    return [{ start, end: start + name.length }];
  });

// "Listen to Onrecord Daily's interview", "Onrecord Daily’s video"
const PLAYER_OF = new RegExp(`\\b(?:[Ll]isten to|[Ww]atch|[Ss]ee) (?<name>${NAME})['’]s? (?:\\p{Ll}+ )?(?:interview|report|video|conversation)`, 'u');
// "Onrecord Daily journalists visited", "Onrecord Daily's correspondent saw", "Onrecord Daily has approached the ministry for comment"
const OWN_WORK = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?<name>${NAME})(?:['’]s?)? (?:journalists|reporters|correspondents|correspondent|journalist|reporter|team) (?:visited|saw|witnessed|travelled|traveled|spoke|met|was told|were told|on the ground|at the scene)|(?<name2>${NAME}) (?:has|have) (?:contacted|approached|reached out to|asked)\\b[^.]{1,80}\\bfor (?:a )?comment)`, 'u');

// "journalists visited", "for comment": a part of all that the pattern above matches, looked for first because it is faster
const OWN_WORDS = /(?:journalists?|reporters?|correspondents?|team) (?:visited|saw|witnessed|travel|spoke|met|was|were|on|at)|for (?:a )?comment/;

/** An outlet that offers its own interview or tells of its own reporters is the one that prints it. */
function fromOwnWork(text: string, parts: readonly Part[]): Finding | null {
  const evidence: Named[] = [];
  const whys: string[] = [];
  for (const part of parts) {
    const pattern = part.role === 'media player' ? PLAYER_OF : part.role === 'text' ? OWN_WORK : null;
    const words = text.slice(part.start, part.end);
    const match = pattern && (part.role === 'media player' || OWN_WORDS.test(words)) ? pattern.exec(words) : null;
    const name = (match?.groups!.name ?? match?.groups!.name2)?.replace(/^(?:An?|The|Our) /u, '');
    if (!match || !name || agencyOf(name) !== undefined) continue;
    const start = part.start + match.index + match[0].indexOf(name);
    evidence.push({ name: outletOf(name) ?? name, start, end: start + name.length });
    whys.push(`"${match[0]}"`);
  }
  const name = evidence[0]?.name;
  if (!name || evidence.some((each) => each.name !== name)) return null;
  return { name, basis: 'inferred', evidence: evidence.map(({ start, end }) => ({ start, end })), why: `${whys.join(' and ')}: an outlet speaks so of its own work.` };
}

// the words and signs names are cut at in bylines: "with", "and", commas
const CUT = /(?<!\s)\s+(?:with|and|for|in|at|from|via|\|)\s+|(?:(?<!\s)\s+)?[,;|/()•·–—]\s*/gu;

/** The listed outlets named from `start` to `end`, wire services left out. */
function outletsIn(text: string, start: number, end: number): Named[] {
  const found: Named[] = [];
  const add = (from: number, to: number) => {
    const words = text.slice(from, to).replace(/^by:?\s+/iu, '');
    const name = outletOf(words.replace(/\s+/gu, ' ').trim());
    if (name && agencyOf(words.trim()) === undefined) found.push({ name, start: to - words.length, end: to });
  };
  add(start, end);
  let from = start;
  for (const match of text.slice(start, end).matchAll(CUT)) {
    add(from, start + match.index);
    from = start + match.index + match[0].length;
  }
  add(from, end);
  return found;
}

// words of credits, with the signs between them: "Jane Doe / POOL / AFP", "AP Photo/Jane Doe", "EPA-EFE"
const CREDIT_WORD = /[\p{L}\p{N}][\p{L}\p{N}-]*/gu;

// "KIEV (AFP) -", "(ANSA) - Rome, January 24 -", "WARSAW, Sept. 26 (UPI) —"
const DATELINE = /^[^a-z]{0,4}(?:[\p{L}\p{M}/.' ,\d-]{0,60})\((?<agency>[\p{L}\p{N} /-]{2,24})\)\s?[-–—]/u;

/** Wire services that byline, credits, sign-offs and datelines name, in order. */
function findAgencies(text: string, parts: readonly Part[], bylinePart: Part | null, byline: string): string[] {
  const found: string[] = [];
  const add = (words: string) => {
    for (const name of agenciesIn(words)) if (!found.includes(name)) found.push(name);
  };
  add(byline);
  let lead = 0;
  for (const part of parts) {
    if (part === bylinePart) continue;
    const words = text.slice(part.start, part.end);
    if (part.role === 'credit' || part.role === 'date line') add(words);
    else if (part.role === 'text' && lead++ < 3) add(DATELINE.exec(words.slice(0, 120))?.groups!.agency ?? '');
  }
  return found;
}

/** The wire services that a credit names: its words, one to three at a time, looked up as written. */
function agenciesIn(credit: string): string[] {
  const words = [...credit.slice(0, 400).matchAll(CREDIT_WORD)];
  const found: string[] = [];
  for (let i = 0; i < words.length; i++) {
    for (let length = Math.min(3, words.length - i); length > 0; length--) {
      const last = words[i + length - 1]!;
      const name = agencyOf(credit.slice(words[i]!.index, last.index + last[0].length));
      if (!name) continue;
      found.push(name);
      i += length - 1;
      break;
    }
  }
  return found;
}
