/**
 * "the Prime Minister", "the spokesman", "a senior official": people by what they are, told before or not named at all.
 */
import { type ActorKind, firstAt } from '../../../record/index.js';
import type { DiscourseState } from './discourse-state.js';
import { ORGANIZATION_HEAD, ROLE } from '../names/lexicon.js';
import { AGENT_NOUNS } from '../../english/actors/agent-nouns.table.js';
import { DOCUMENTS, GROUP_NOUNS, ORGANIZATION_NOUNS } from '../../english/actors/nouns.table.js';
import { type Resolution, NOBODY, groupEnd, headNoun, type Phrase } from './phrase.js';
import { possessorOf } from './read-pronoun.js';
import type { ActorDraft } from '../names/registry.js';
import type { ResolvedName } from './reference-index.js';
import { announcedPerson, personByRole } from './role-holders.js';
import { singular } from '../names/roles.js';
import type { ArticleContext } from './article-context.js';
import {
  FINITE_VERBS,
  INDEFINITE,
  OWN_STATE_WORDS,
  SPEAKING,
  POSSESSIVES,
  ANY_DOCUMENT,
  READ_DESCRIPTION_DEFINITE,
  SEVERAL,
} from '../../english/actors/references.table.js';
import { CERTAINTY } from '../certainty.table.js';
const LONGEST = 14;
/** How many names and descriptions back "the person" is looked for. */
const MOST_BACK = 200;

/** The person of this article whose role a phrase tells; undefined where it tells none, or nobody's. */
export function readRole(discourse: DiscourseState, phrase: Phrase): Resolution | undefined {
  const {
    document: { tokens },
    marks,
  } = discourse.context;
  const head = headNoun(tokens, marks, phrase);
  const first = tokens[phrase.from]!.lower;
  if (head === undefined || singular(head) !== head || POSSESSIVES.has(first)) return undefined;
  if (INDEFINITE.has(first)) {
    const actor = namedBehind(discourse, phrase) ?? announcedPerson(discourse.context, phrase);
    return actor && discourse.answer([actor], phrase, 'role', CERTAINTY.announcedPerson);
  }
  const found = personByRole(discourse.context, phrase);
  if (!found) return undefined;
  // "the spokesman" after "a spokesman for the president", though another spokesman has a name
  const earlier = discourse.earlier(head, phrase.from);
  return earlier && earlier.token > found.at
    ? undefined
    : discourse.answer([found.actor], phrase, 'role', found.certainty);
}

/** The name that begins at token `token`. */
function namedFrom({ named, document: { tokens } }: ArticleContext, token: number): ResolvedName | undefined {
  const one = tokens[token] && named[firstAt(named, tokens[token]!.start)];
  return one && one.name.from === token ? one : undefined;
}

/** "A resident", who gave her name only as Lotte: the name in the clause behind a description. */
function namedBehind({ context }: DiscourseState, { from, to }: Phrase): ActorDraft | undefined {
  const { tokens } = context.document;
  // "a mechanic named Sasha", and "Olena, a teacher"
  const beside = /^(?:named|called)$/.test(tokens[to]?.lower ?? '') ? namedFrom(context, to + 1) : undefined;
  const before =
    tokens[from - 1]?.text === ',' ? context.named[firstAt(context.named, tokens[from - 1]!.start) - 1] : undefined;
  const apposed = before?.name.to === from - 1 ? before : undefined;
  if ((beside ?? apposed)?.actor.kind === 'person') return (beside ?? apposed)!.actor;
  if (tokens[to]?.text !== ',' || tokens[to + 1]?.lower !== 'who') return undefined;
  for (let i = to + 2; i < to + LONGEST && i < tokens.length && tokens[i]!.kind === 'word'; i++) {
    if (
      tokens[i]!.lower === 'as' &&
      tokens.slice(to + 2, i).some(({ lower }) => lower === 'name' || lower === 'himself' || lower === 'herself')
    ) {
      const named = namedFrom(context, i + 1);
      return named?.actor.kind === 'person' ? named.actor : undefined;
    }
  }
  return undefined;
}

/** "the spokesman" after "a spokesman for Prime Minister Boris Johnson". */
export function readAgain(discourse: DiscourseState, phrase: Phrase): Resolution | undefined {
  const {
    document: { tokens },
    marks,
    index,
  } = discourse.context;
  if (!READ_DESCRIPTION_DEFINITE.has(tokens[phrase.from]!.lower)) return undefined;
  const noun = headNoun(tokens, marks, phrase);
  const head = noun ?? tokens[phrase.to - 1]!.lower;
  const known =
    discourse.earlier(head, phrase.from) ??
    (ANY_DOCUMENT.has(head) ? earlierDocument(discourse, phrase.from) : undefined);
  const only = noun && onlyPerson(discourse, phrase);
  // "a spokesman for Tom Hart" is not Tom Hart.
  if (only && !known?.actor.name.includes(only.name))
    return discourse.answer([only], phrase, 'role', CERTAINTY.onlyHolder);
  if (known) return discourse.answer([known.actor], phrase, 'role', CERTAINTY.knownDescription);
  const last = index.before(phrase.from);
  for (let i = last; i >= 0 && i > last - MOST_BACK; i--) {
    const referent = index.referents[i]!;
    const same = !referent.actor && !index.isDefinite(referent) && tokens[referent.to - 1]!.lower === head;
    if (same) return discourse.answer([discourse.introduce(referent)], phrase, 'role', CERTAINTY.sameDescription);
  }
  return readAged(discourse, phrase);
}

function earlierDocument(
  discourse: DiscourseState,
  token: number,
): { readonly actor: ActorDraft; readonly token: number } | undefined {
  const found = [...DOCUMENTS].flatMap((noun) => discourse.earlier(noun, token) ?? []);
  return found.sort((a, b) => b.token - a.token)[0];
}

/** "the spokesman" where the article names one person alone, and never says what he is. */
function onlyPerson({ context }: DiscourseState, phrase: Phrase): ActorDraft | undefined {
  const [only, second] = context.people;
  if (!only || second || context.holders.length > 0 || context.index.lastMention(only, phrase.from) < 0)
    return undefined;
  return only;
}

/** "the 55-year-old": somebody told of just before. */
function readAged(discourse: DiscourseState, phrase: Phrase): Resolution | undefined {
  const { tokens } = discourse.context.document;
  // "63-year-old" is "63", "-", "year-old"
  if (!tokens.slice(phrase.from, phrase.to).some(({ lower }) => lower.endsWith('year-old'))) return undefined;
  const actor = discourse.choices('male', phrase.from)[0]?.actor ?? discourse.choices('female', phrase.from)[0]?.actor;
  return actor && discourse.answer([actor], phrase, 'role', CERTAINTY.agedPerson);
}

/** Nobody named: the description itself becomes the actor. */
export function readDescription(discourse: DiscourseState, phrase: Phrase): Resolution {
  const {
    document: { tokens, text },
    marks,
  } = discourse.context;
  const speaker = ownerOfWords(discourse, phrase);
  if (speaker) return discourse.answer([speaker], phrase, 'role', CERTAINTY.ownerOfWords);
  if (!isSpeaker(discourse, phrase)) return NOBODY;
  const kind = kindOf(discourse, phrase);
  const owner = possessorOf(discourse, phrase);
  const end = tokens[phrase.to - 1]!.end;
  const definite = kind !== 'unnamed' && tokens[phrase.from]!.lower === 'the' && phrase.to - phrase.from > 1;
  const words = text.slice(tokens[owner || definite ? phrase.from + 1 : phrase.from]!.start, end);
  const head = headNoun(tokens, marks, phrase) ?? tokens[groupEnd(tokens, phrase) - 1]!.lower;
  const actor = discourse.describe(kind, owner ? `${owner.name}’s ${words}` : words, head, phrase.from);
  // Words without end are hardly anybody's description.
  return discourse.answer(
    [actor],
    phrase,
    'role',
    phrase.to - phrase.from > LONGEST ? CERTAINTY.longDescription : CERTAINTY.newDescription,
  );
}

/** Whether a description can speak: a noun of people, groups or documents, or a name that nothing is known of. */
function isSpeaker({ context }: DiscourseState, phrase: Phrase): boolean {
  const {
    document: { tokens },
    marks: { bits },
  } = context;
  const end = groupEnd(tokens, phrase);
  // "the two sides have sent": a clause is nobody
  for (let i = phrase.from; i < end; i++) if (FINITE_VERBS.has(tokens[i]!.lower)) return false;
  for (let i = phrase.from; i < end; i++) {
    if (tokens[i + 1]?.lower === "'s") continue;
    if (bits[i]! & (ROLE | ORGANIZATION_HEAD) || canSpeak(tokens[i]!.lower) || tokens[i]!.lower.endsWith('year-old'))
      return true;
  }
  return tokens[end - 1]!.capital;
}

/** "Berg's remarks": whose words they are. */
function ownerOfWords(discourse: DiscourseState, phrase: Phrase): ActorDraft | undefined {
  const { tokens } = discourse.context.document;
  const owner = discourse.namesIn(phrase).find(({ name }) => tokens[name.to]?.lower === "'s");
  if (!owner) return undefined;
  if (!tokens.slice(owner.name.to, phrase.to).some(({ lower }) => OWN_STATE_WORDS.has(lower))) return undefined;
  return owner.actor;
}

/** Whether a noun, in the singular or plural, is one of people, groups or documents. */
function canSpeak(noun: string): boolean {
  const forms = [
    noun,
    noun.replace(/s$/, ''),
    noun.replace(/es$/, ''),
    noun.replace(/ies$/, 'y'),
    noun.replace(/men$/, 'man'),
  ];
  return forms.some(
    (form) =>
      AGENT_NOUNS.has(form) ||
      GROUP_NOUNS.has(form) ||
      ORGANIZATION_NOUNS.has(form) ||
      DOCUMENTS.has(form) ||
      SPEAKING.has(form),
  );
}

function kindOf(discourse: DiscourseState, phrase: Phrase): ActorKind {
  const {
    document: { tokens },
    marks: { bits },
  } = discourse.context;
  const first = tokens[phrase.from]!.lower;
  const end = groupEnd(tokens, phrase);
  const head = tokens[end - 1]!.lower;
  if (bits[end - 1]! & ROLE) return singular(head) === head ? 'unnamed' : 'group';
  const counted = tokens.slice(phrase.from, end).some(({ kind }) => kind === 'number');
  if (!counted && (ORGANIZATION_NOUNS.has(head) || (bits[end - 1]! & ORGANIZATION_HEAD && head !== 'forces')))
    return 'organization';
  return counted || GROUP_NOUNS.has(head) || SEVERAL.has(first) || (head.endsWith('s') && !INDEFINITE.has(first))
    ? 'group'
    : 'unnamed';
}
