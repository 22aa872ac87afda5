/** Which outlet speaks of itself in an article: of what it reported, of its people, of its own interview. */
import type { Span } from '../../record/index.js';
import { agencyOf, canBeOutlet, type Finding, type NamedOutlet, outletOf } from '../outlets.js';
import type { ArticlePart } from '../layout/line-role.js';

const NAME =
  '\\p{Lu}[\\p{L}\\p{N}/.&-]{1,24}(?![\\p{L}\\p{N}/&-])(?: \\p{Lu}[\\p{L}\\p{N}/&-]{1,20}(?![\\p{L}\\p{N}/&-])){0,3}';
// "As Onrecord Daily reported earlier", "As Onrecord Daily has previously reported", "as reported earlier by Onrecord
// Daily"
const EARLIER = new RegExp(
  `\\b[Aa]s (?<name>${NAME}) (?:has )?(?:(?:earlier|previously|already) (?:reported|wrote)|(?:reported|wrote) ` +
    '(?:earlier|previously|before))|\\b[Aa]s (?:(?:earlier|previously) reported|reported (?:earlier|previously)) ' +
    `by (?<by>${NAME})`,
  'u',
);
// "an Onrecord Daily correspondent reports", "As reported by Onrecord Daily"
const CORRESPONDENT = new RegExp(
  `\\b[Aa]n? (?<name>${NAME}) correspondent (?:reports|reported|has learned)|\\b[Aa]s reported by (?<by>${NAME})`,
  'gu',
);
// "in the capital, Onrecord Daily reports."
const REPORTS = new RegExp(`, (?:an? )?(?<name>${NAME})(?: correspondent)? (?:reports|reported|informs)\\.$`, 'u');

/** "As X reported earlier" is the outlet's own voice; ", X reports." alone may cite another one. */
export function fromSelfReport(text: string, parts: readonly ArticlePart[]): Finding | null {
  const prose = parts.filter((part) => part.role === 'text');
  for (const part of prose) {
    const match = EARLIER.exec(text.slice(part.start, part.end));
    const own = match && namedIn(match, part);
    if (!own || !canBeOutlet(own.name)) continue;
    const reports = prose.flatMap((each) => reportOf(text, each) ?? []).filter(({ name }) => name === own.name);
    return { name: outletOf(own.name) ?? own.name, basis: 'stated', evidence: [...reports, own].map(spanOf), why: '' };
  }
  return null;
}

/** The outlet that a match in `part` names, and where. */
function namedIn(match: RegExpExecArray, part: ArticlePart): NamedOutlet {
  const name = (match.groups!.name ?? match.groups!.by)!;
  const start = part.start + match.index + match[0].lastIndexOf(name);
  return { name, start, end: start + name.length };
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** An outlet that calls a correspondent its own, or names itself in two ways, is the one that prints the article. */
export function fromSeveralSigns(text: string, parts: readonly ArticlePart[]): Finding | null {
  const signs: (NamedOutlet & { kind: string })[] = [];
  for (const part of parts) {
    const words = text.slice(part.start, part.end);
    if (part.role === 'page furniture' && outletOf(words))
      signs.push({ kind: 'line', name: words, start: part.start, end: part.end });
    if (part.role !== 'text') continue;
    for (const match of words.matchAll(CORRESPONDENT))
      signs.push({ kind: match.groups!.name ? 'correspondent' : 'by', ...namedIn(match, part) });
    const report = reportOf(text, part);
    if (report) signs.push({ kind: 'reports', ...report });
  }
  for (const { name } of signs) {
    const same = signs.filter((sign) => sign.name === name);
    if (new Set(same.map(({ kind }) => kind)).size < 2) continue;
    // ", an X correspondent reports." is two signs in one place.
    const places = new Map(same.map((sign) => [sign.start, spanOf(sign)]));
    return { name: outletOf(name) ?? name, basis: 'stated', evidence: [...places.values()], why: '' };
  }
  return null;
}

/** The outlet that a paragraph names at its end as the one that reports it. */
function reportOf(text: string, part: ArticlePart): NamedOutlet | null {
  const match = REPORTS.exec(text.slice(part.start, part.end));
  return match && namedIn(match, part);
}

// "Listen to Onrecord Daily's interview", "Onrecord Daily’s video"
const PLAYER_OF = new RegExp(
  `\\b(?:[Ll]isten to|[Ww]atch|[Ss]ee) (?<name>${NAME})['’]s? (?:\\p{Ll}+ )?(?:interview|report|video|conversation)`,
  'u',
);
// "Onrecord Daily journalists visited", "Onrecord Daily's correspondent saw"
const OWN_WORK = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<name>${NAME})(?:['’]s?)? ` +
    '(?:journalists|reporters|correspondents|correspondent|journalist|reporter|team) ' +
    '(?:visited|saw|witnessed|travelled|traveled|spoke|met|was told|were told|on the ground|at the scene)',
  'u',
);
// "Onrecord Daily has approached": the same where "for comment" follows
const ASKED = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<name>${NAME}) (?:has|have) (?:contacted|approached|reached out to|asked)(?!\\p{L})`,
  'u',
);

// "journalists visited": a part of all that OWN_WORK matches, looked for first because it is faster
const OWN_WORDS =
  /(?:journalists?|reporters?|correspondents?|team) (?:visited|saw|witnessed|travel|spoke|met|was|were|on|at)/;
// "for comment"
const FOR_COMMENT = /for (?:a )?comment/;

/** The words that tell of an outlet's own work in a paragraph or below a player. */
function ownWork(words: string, role: ArticlePart['role']): RegExpExecArray | null {
  if (role === 'media player') return PLAYER_OF.exec(words);
  if (role !== 'text') return null;
  return (OWN_WORDS.test(words) ? OWN_WORK.exec(words) : null) ?? (FOR_COMMENT.test(words) ? ASKED.exec(words) : null);
}

/** An outlet that offers its own interview or tells of its own reporters is the one that prints it. */
export function fromOwnWork(text: string, parts: readonly ArticlePart[]): Finding | null {
  const evidence: NamedOutlet[] = [];
  const whys: string[] = [];
  for (const part of parts) {
    const match = ownWork(text.slice(part.start, part.end), part.role);
    if (!match) continue;
    const name = match.groups!.name!.replace(/^(?:An|The|Our) /u, '');
    if (agencyOf(name) !== undefined || !canBeOutlet(name)) continue;
    const start = part.start + match.index + match[0].indexOf(name);
    evidence.push({ name: outletOf(name) ?? name, start, end: start + name.length });
    whys.push(`"${match[0]}"`);
  }
  const name = evidence[0]?.name;
  if (!name || evidence.some((each) => each.name !== name)) return null;
  return {
    name,
    basis: 'inferred',
    evidence: evidence.map(spanOf),
    why: `${whys.join(' and ')}: an outlet speaks so of its own work.`,
  };
}
