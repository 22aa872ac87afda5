/** Which outlet an article is from, whose name it bears, and which wire services it credits. */
import type { Source } from '../../record/index.js';
import { toSlug } from '../../text/index.js';
import type { InputText } from '../article.js';
import { namesOfByline } from '../layout/byline.js';
import { findAgencies } from './credited-agencies.js';
import { agencyOf, canBeOutlet, type Finding, type NamedOutlet, outletOf, outletOfHost } from '../outlets.js';
import { fromOwnWork, fromSelfReport, fromSeveralSigns } from './own-voice.js';
import type { ArticlePart } from '../layout/line-role.js';
import { COPYRIGHT, HOLDING, SOURCE_LABEL, SOURCE_SIGN_OFF, STAFF } from './patterns.table.js';

/** What the outlet is looked for in. */
interface SourceSearch {
  readonly text: string;
  readonly parts: readonly ArticlePart[];
  readonly page: InputText['page'];
}

/** Where an outlet can be named, most telling first: the first place that names one is taken. */
const PLACES: readonly ((search: SourceSearch) => Finding | null)[] = [
  ({ page }) => fromPage(page),
  ({ text, parts }) => fromLabel(text, parts),
  ({ text, parts }) => fromSiteName(text, parts),
  ({ text, parts }) => fromByline(text, parts),
  ({ text, parts }) => fromFurniture(text, parts),
  ({ text, parts }) => fromSelfPortrait(text, parts),
  ({ text, parts }) => fromCopyright(text, parts),
  ({ text, parts }) => fromSignOff(text, parts),
  ({ text, parts }) => fromAddress(text, parts),
  ({ text, parts }) => fromSelfReport(text, parts),
  ({ text, parts }) => fromSeveralSigns(text, parts),
  ({ text, parts }) => fromOwnWork(text, parts),
];

function firstFinding(search: SourceSearch): Finding | null {
  for (const read of PLACES) {
    const found = read(search);
    if (found) return found;
  }
  return null;
}

/** The outlet, the byline and the wire services of an article whose parts are told. */
export function parseSource(text: string, parts: readonly ArticlePart[], page: InputText['page']): Source {
  const bylinePart = parts.find((part) => part.role === 'byline') ?? null;
  const byline = page?.byline || (bylinePart ? namesOfByline(text.slice(bylinePart.start, bylinePart.end)) : '');
  const agencies = findAgencies(text, parts, bylinePart, byline);
  const found = firstFinding({ text, parts, page });
  const shared = {
    byline,
    bylineSpan: bylinePart && { start: bylinePart.start, end: bylinePart.end },
    agencies: agencies.filter((agency) => agency !== found?.name),
  };
  if (!found) return { id: '', name: '', basis: 'unknown', ...shared, evidence: [], why: whyUnknown(agencies) };
  return {
    id: toSlug(found.name) || 'source',
    name: found.name,
    basis: found.basis,
    ...shared,
    evidence: [...found.evidence],
    why: found.why,
  };
}

const whyUnknown = (agencies: readonly string[]): string =>
  agencies.length > 0
    ? `Nothing in the file names the outlet: a credit to ${agencies.join(', ')} names a wire service.`
    : 'Nothing in the file names the outlet.';

function fromPage(page: InputText['page']): Finding | null {
  const name = page?.siteName.trim() ?? '';
  return name === ''
    ? null
    : { name: outletOf(name) ?? name, basis: 'stated', evidence: [], why: 'The saved page names its site.' };
}

// "Source: Onrecord Daily", "Source: Onrecord Daily and news agencies", "Publisher: Onrecord Daily", "Website:
// onrecord.example"

/** A line of its own, by the headline or at the end, that says where the article is from. */
function fromLabel(text: string, parts: readonly ArticlePart[]): Finding | null {
  for (const part of parts) {
    if (part.role !== 'page furniture' && part.role !== 'credit') continue;
    const match = SOURCE_LABEL.exec(text.slice(part.start, part.end));
    if (!match) continue;
    const name = match.groups!.name!.trim();
    // "SZ/stga/sab": signs of writers
    if (!/^\p{Lu}/u.test(name) || agencyOf(name) !== undefined || /\/\p{Ll}/u.test(name)) continue;
    const start = part.start + match[0].indexOf(name, match[0].indexOf(':'));
    return { name: outletOf(name) ?? name, basis: 'stated', evidence: [{ start, end: start + name.length }], why: '' };
  }
  return null;
}

/** The site's name that the page puts behind its headline. */
function fromSiteName(text: string, parts: readonly ArticlePart[]): Finding | null {
  const part = parts.find(({ role }) => role === 'site name');
  if (!part) return null;
  const words = text.slice(part.start, part.end).replace(/^\P{L}+/u, '');
  return {
    name: outletOf(words) ?? agencyOf(words) ?? words,
    basis: 'stated',
    evidence: [{ start: part.end - words.length, end: part.end }],
    why: '',
  };
}

/** "Euronews with AP": a name of the byline that is an outlet's. */
function fromByline(text: string, parts: readonly ArticlePart[]): Finding | null {
  for (const part of parts) {
    if (part.role !== 'byline' && part.role !== 'date line') continue;
    const named = outletsIn(text, part.start, part.end)[0] ?? (part.role === 'byline' ? staffIn(text, part) : null);
    if (named)
      return { name: named.name, basis: 'stated', evidence: [{ start: named.start, end: named.end }], why: '' };
  }
  return null;
}

// "Onrecord Daily staff", "Onrecord Daily Staff Writer", "Onrecord Daily newsroom"

function staffIn(text: string, byline: ArticlePart): NamedOutlet | null {
  const match = STAFF.exec(text.slice(byline.start, byline.end));
  const name = match?.groups?.name;
  if (!match || !name || !canBeOutlet(name)) return null;
  const start = byline.start + match[0].indexOf(name);
  return { name: outletOf(name) ?? name, start, end: start + name.length };
}

/** So many lines around an article are a whole page's menus: a name that stands there once is one link among many. */
const MENU_LINES = 14;

/**
 * A line of the page's furniture that is an outlet's name: "RFE/RL", "BBC News". A page that names several outlets
 * names partners or links; the one it names most, twice or more, is its own.
 */
function fromFurniture(text: string, parts: readonly ArticlePart[]): Finding | null {
  const furniture = parts.filter(({ role }) => !ARTICLE_ROLES.has(role) && role !== 'related links');
  const named = new Map<string, ArticlePart[]>();
  for (const part of furniture) {
    const words = text.slice(part.start, part.end);
    // "The Guardian - Back to home"
    const name =
      outletOf(words) ?? (part.role === 'navigation' ? outletOf(words.split(/ [-–—|•·>] /u, 1)[0]!) : undefined);
    if (name && agencyOf(words) === undefined) named.set(name, [...(named.get(name) ?? []), part]);
  }
  const [first, second] = [...named].sort(([, a], [, b]) => b.length - a.length);
  if (!first) return null;
  const [name, places] = first;
  const least = named.size > 1 || furniture.length >= MENU_LINES ? 2 : 1;
  if (places.length < least || (second && second[1].length === places.length)) return null;
  const { start, end } = places[0]!;
  return { name, basis: 'stated', evidence: [{ start, end }], why: '' };
}

/** An author box that says what the outlet is: "Onrecord Daily is an independent news site". */
function fromSelfPortrait(text: string, parts: readonly ArticlePart[]): Finding | null {
  const portrait = parts.find(
    (part) => part.role === 'author box' && SELF_PORTRAIT.test(text.slice(part.start, part.end)),
  );
  if (!portrait) return null;
  const name = SELF_PORTRAIT.exec(text.slice(portrait.start, portrait.end))!.groups!.name!;
  return {
    name: outletOf(name) ?? name,
    basis: 'stated',
    evidence: [{ start: portrait.start, end: portrait.start + name.length }],
    why: '',
  };
}

// "RFE/RL journalists report the news", "Onrecord Daily is an independent news site"
const SELF_PORTRAIT =
  /^(?<name>\p{Lu}[\p{L}\p{N}./&'’-]*(?: \p{Lu}[\p{L}\p{N}./&'’-]*){0,4}) (?:journalists report|is an? )/u;

const ARTICLE_ROLES: ReadonlySet<string> = new Set(['title', 'text', 'heading', 'caption', 'credit', 'byline']);

// "© 2022 Onrecord Daily. All rights reserved", "Copyright 2022 Onrecord Daily", "© Onrecord Daily 2022"

function fromCopyright(text: string, parts: readonly ArticlePart[]): Finding | null {
  for (const part of parts) {
    if (part.role !== 'legal notice') continue;
    const match = COPYRIGHT.exec(text.slice(part.start, part.end));
    if (!match) continue;
    const name = match.groups!.name!.replace(
      / (?:(?:19|20)\d{2}|All Rights|Ltd|LLC|Inc|Limited|Media Group|Corporation|GmbH)\b.*/iu,
      '',
    );
    if (!/^\p{Lu}/u.test(name) || /^(?:(?:All )?Rights\b|(?:All|The|Copyright)$)/iu.test(name)) continue;
    if (outletOf(name) === undefined && HOLDING.test(name)) continue;
    const start = part.start + match.index + match[0].indexOf(match.groups!.name!);
    return {
      name: outletOf(name) ?? name,
      basis: 'inferred',
      evidence: [{ start, end: start + name.length }],
      why: 'The rights line names it, which may be the owner and not the paper.',
    };
  }
  return null;
}

// "https://www.onrecord.example/news/a", "URL: https://onrecord.example"
const ADDRESS = /^(?:url\s?:\s*)?https?:\/\/(?<host>[a-z\d.-]{4,80})(?:[/?#]\S*)?$/iu;

/** An address in a line of its own that is on a known outlet's site. */
function fromAddress(text: string, parts: readonly ArticlePart[]): Finding | null {
  for (const part of parts) {
    if (ARTICLE_ROLES.has(part.role)) continue;
    const host = ADDRESS.exec(text.slice(part.start, part.end))?.groups?.host?.toLowerCase();
    const name = host && outletOfHost(host);
    if (name)
      return {
        name,
        basis: 'inferred',
        evidence: [{ start: part.start, end: part.end }],
        why: `An address in the file is on ${host}.`,
      };
  }
  return null;
}

// "Source: Onrecord Daily and news agencies", "Onrecord Daily's Jane Doe contributed to this report."

/** A sign-off that names the outlet whose people made the article. */
function fromSignOff(text: string, parts: readonly ArticlePart[]): Finding | null {
  for (const part of parts) {
    if (part.role !== 'credit') continue;
    const match = SOURCE_SIGN_OFF.exec(text.slice(part.start, part.end));
    if (!match) continue;
    const name = (match.groups!.name ?? match.groups!.name2)!;
    if (agencyOf(name) !== undefined) continue;
    const start = part.start + match[0].indexOf(name);
    return { name: outletOf(name) ?? name, basis: 'stated', evidence: [{ start, end: start + name.length }], why: '' };
  }
  return null;
}

// the words and signs names are cut at in bylines: "with", "and", commas
const CUT = /(?<!\s)\s+(?:with|and|for|in|at|from|via|\|)\s+|(?:(?<!\s)\s+)?[,;|/()•·–—]\s*/gu;

/** The listed outlets named from `start` to `end`, wire services left out. */
function outletsIn(text: string, start: number, end: number): NamedOutlet[] {
  const found: NamedOutlet[] = [];
  const add = (from: number, to: number) => {
    const words = text.slice(from, to).replace(/^(?:\p{L}{3,9} )?by:?\s+/iu, '');
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
