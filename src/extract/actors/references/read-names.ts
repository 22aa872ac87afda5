/** Names as a speaker's words: "NATO Secretary General Jens Stoltenberg", "Le Drian and Maas", "the Kremlin". */
import { firstAt } from '../../../record/index.js';
import type { Token } from '../../../text/index.js';
import type { DiscourseState } from './discourse-state.js';
import { COMMON, MODIFIER, PLACE, ROLE, STATE } from '../names/lexicon.js';
import { ORGANIZATION_NOUNS } from '../../english/actors/nouns.table.js';
import { type Resolution, onlyLinks, type Phrase, spanOf } from './phrase.js';
import type { ResolvedName } from './reference-index.js';
import { BEHIND_NAMES, PHRASE_PREPOSITIONS, REALMS, SERVICES, SORTS } from '../../english/actors/references.table.js';
import { CERTAINTY } from '../certainty.table.js';
// "signed": a verb behind a name, where the phrase is longer than its noun
const PAST = /[a-z]{2}ed$/;

/** The people a phrase names; undefined where it names none, or only as somebody's: "Putin's spokesman". */
export function readPeople(discourse: DiscourseState, phrase: Phrase): Resolution | undefined {
  const heads: ResolvedName[] = [];
  let governed: ResolvedName | undefined;
  for (const one of discourse.namesIn(phrase)) {
    if (one.name.from >= phrase.to) break;
    if (isGoverned(discourse, one, phrase) || (governed && joined(discourse, governed, one))) governed = one;
    else if (one.actor.kind === 'person') heads.push(one);
  }
  if (heads.length === 0) return undefined;
  const together = heads.filter((head, i) => i === 0 || joined(discourse, heads[i - 1]!, head));
  const actors = [...new Set(together.map(({ actor }) => actor))];
  return discourse.answer(actors, phrase, 'name', actors.length > 1 ? CERTAINTY.severalNames : CERTAINTY.name);
}

/**
 * Whether a name only belongs to another noun: "a spokesman for Prime Minister Boris Johnson", "the Trump campaign".
 */
function isGoverned(discourse: DiscourseState, { name }: ResolvedName, { from, to }: Phrase): boolean {
  const { context } = discourse;
  const {
    document: { tokens },
    marks: { bits },
  } = context;
  const next = tokens[name.to];
  if (next && name.to < to) {
    // "'s", or the bare apostrophe of "Boehners'"
    if (/^['’]s?$/.test(next.lower)) return true;
    const noun =
      next.kind === 'word' && !next.capital && !PHRASE_PREPOSITIONS.has(next.lower) && !BEHIND_NAMES.has(next.lower);
    if (noun && !PAST.test(next.lower)) return true;
  }
  let i = name.from - 1;
  while (i >= from && bits[i]! & (ROLE | MODIFIER | STATE) && !PHRASE_PREPOSITIONS.has(tokens[i]!.lower)) i--;
  if (i < from || !PHRASE_PREPOSITIONS.has(tokens[i]!.lower)) return false;
  // "Secretary of State Antony Blinken": the preposition belongs to the title.
  // "ambassador to Syria Robert Ford", "spokeswoman of NATO Anna Berg": what the office is of, and then its holder.
  if (isOfficeOf(discourse, name, i, from)) return false;
  const inTitle =
    i > from && bits[i - 1]! & ROLE && i + 1 < name.from && tokens[i + 1]!.capital && !(bits[i + 1]! & (ROLE | STATE));
  return !inTitle;
}

/** Whether right before a person's name another name ends that an office behind the preposition at `i` is of. */
function isOfficeOf({ context }: DiscourseState, name: ResolvedName['name'], i: number, from: number): boolean {
  const { tokens } = context.document;
  const before = context.named[firstAt(context.named, tokens[name.from]!.start) - 1];
  if (!before || before.name.to !== name.from || before.actor.kind === 'person') return false;
  if (before.name.form === 'demonym' || before.name.form === 'people') return false;
  for (let k = i - 1; k >= from; k--) if (context.marks.bits[k]! & ROLE) return true;
  return false;
}

function joined({ context }: DiscourseState, a: ResolvedName, b: ResolvedName): boolean {
  const { tokens } = context.document;
  // "Amnesty's east and southern Africa director Anna Berg"
  if (tokens[a.name.to]?.lower === "'s") return false;
  for (let i = a.name.to; i < b.name.from; i++) if (tokens[i]!.lower === 'and' || tokens[i]!.text === '&') return true;
  return tokens[a.name.to]?.text === ',' && b.name.from === a.name.to + 1;
}

/** Organisations and states that are the whole phrase, or its last words behind a noun that says what they are. */
export function readOthers(discourse: DiscourseState, phrase: Phrase): Resolution | undefined {
  const { tokens } = discourse.context.document;
  const inside = discourse.namesIn(phrase).filter(({ name }) => name.form !== 'demonym' && name.from < phrase.to);
  const [first] = inside;
  const last = inside.at(-1);
  if (!first || !last) return readNewName(discourse, phrase);
  const leads = onlyLinks(tokens, phrase.from, first.name.from);
  // "The Rhodium Group, a consulting firm"
  const behind = tokens[first.name.to]?.text;
  const apposed = leads && first.name.to < phrase.to && (behind === ',' || behind === '(');
  if (apposed && first.name.form !== 'people' && first.actor.kind === 'organization') {
    return discourse.answer([first.actor], phrase, 'name', CERTAINTY.nameFirst);
  }
  // "the G7 group of rich countries"
  const kind = first.actor.kind === 'organization' ? sortEnd(tokens, first.name.to, phrase.to) : first.name.to;
  if (leads && kind > first.name.to && tokens[kind]?.lower === 'of' && kind < phrase.to)
    return discourse.answer([first.actor], phrase, 'name', CERTAINTY.nameFirst);
  // "the PAP news agency"
  const sort = last.actor.kind === 'organization' ? sortEnd(tokens, last.name.to, phrase.to) : last.name.to;
  if (sort !== phrase.to) return readNewName(discourse, phrase);
  if (leads && inside.every((one, i) => i === 0 || onlyLinks(tokens, inside[i - 1]!.name.to, one.name.from))) {
    const via = last.name.form === 'metonym' ? 'metonym' : 'name';
    return discourse.answer(
      [...new Set(inside.map(({ actor }) => actor))],
      phrase,
      via,
      last.actor.kind === 'state' ? CERTAINTY.stateLast : CERTAINTY.nameLast,
    );
  }
  if (last.actor.kind !== 'organization' || (sort === last.name.to && isGoverned(discourse, last, phrase)))
    return undefined;
  const before = tokens[last.name.from - 1]!;
  // "the army's Central Command", "the Syrian state-run SANA news agency"
  const owner = tokens[last.name.from - 2]?.lower ?? '';
  const owned = before.lower === "'s" && (REALMS.has(owner) || SERVICES.has(owner));
  const own = owned || sort > last.name.to;
  return own || ORGANIZATION_NOUNS.has(before.lower) || before.text === ','
    ? discourse.answer([last.actor], phrase, 'name', CERTAINTY.nameInPhrase)
    : undefined;
}

/** Behind an organisation's name, the end of the words that only say what it is. */
function sortEnd(tokens: readonly Token[], from: number, to: number): number {
  let end = from;
  while (end < to && SORTS.has(tokens[end]!.lower)) end++;
  return end;
}

/** "a local news portal CityNews": capitals that no rule took for a name, alone or behind a noun for organisations. */
function readNewName(discourse: DiscourseState, phrase: Phrase): Resolution | undefined {
  const {
    document: { tokens, text },
    marks,
    registry,
  } = discourse.context;
  let first = phrase.to;
  while (first > phrase.from && tokens[first - 1]!.capital && !(marks.bits[first - 1]! & (PLACE | STATE | ROLE)))
    first--;
  if (first === phrase.to) return undefined;
  const noun = first > phrase.from ? tokens[first - 1]!.lower : '';
  const whole = first === phrase.from || (first === phrase.from + 1 && noun === 'the');
  const common =
    whole && phrase.to - first === 1 && (marks.bits[first]! & COMMON || marks.lowered.has(tokens[first]!.lower));
  if (common || (!whole && !ORGANIZATION_NOUNS.has(noun))) return undefined;
  const { start, end } = spanOf(tokens, { from: first, to: phrase.to });
  return discourse.answer(
    [registry.actor('organization', text.slice(start, end))],
    phrase,
    'name',
    CERTAINTY.namedByForm,
  );
}
