/**
 * "the statement", "a Pentagon report", "the ministry": documents and organisations that stand for who issued or is
 * meant by them.
 */
import type { DiscourseState } from './discourse-state.js';
import { DOCUMENTS, ORGANIZATION_NOUNS, ORGANIZATION_SORTS } from '../../english/actors/nouns.table.js';
import { type Resolution, listedNounAt, type Phrase } from './phrase.js';
import { possessorOf } from './read-pronoun.js';
import type { ActorDraft } from '../names/registry.js';
import type { Referent } from './reference-index.js';
import { SPOKEN, ANY_ORGANIZATION, RULERS, TELLS_NOTHING } from '../../english/actors/references.table.js';
import { CERTAINTY } from '../certainty.table.js';

/** How many sentences, names and words back an issuer is looked for. */
const FARTHEST = { asked: 4, issuer: 5, company: 3 };
const MOST_BACK = 300;
const NEAR = 12;

/** Who issued the document that a phrase speaks of; undefined where it is none, or nobody is told. */
export function resolveIssuer(discourse: DiscourseState, phrase: Phrase): Resolution | undefined {
  const { tokens } = discourse.context.document;
  const noun = listedNounAt(tokens, phrase, DOCUMENTS);
  if (noun === undefined) return undefined;
  const issuer =
    namedIssuer(discourse, phrase, noun) ?? possessorOf(discourse, phrase) ?? ownedIssuer(discourse, phrase, noun);
  if (issuer) return discourse.answer([issuer], phrase, 'role', CERTAINTY.issuer);
  if (tokens[phrase.from]!.lower !== 'the' || phrase.to - phrase.from > 3) return undefined;
  const { lower } = tokens[noun]!;
  const last = discourse.lastAsked(phrase.from);
  const { sentenceOf } = discourse.context.index;
  const recent = last && sentenceOf[phrase.from]! - sentenceOf[last.token]! <= FARTHEST.asked;
  if (SPOKEN.has(lower) && recent) return discourse.answer(last.actors, phrase, 'role', CERTAINTY.spokenDocument);
  const before = issuerBefore(discourse, phrase.from, lower);
  return before && discourse.answer([before], phrase, 'role', CERTAINTY.issuerBefore);
}

/** "Mogherini's statement", "a statement by the Foreign Ministry", "a Pentagon report". */
function namedIssuer(discourse: DiscourseState, phrase: Phrase, noun: number): ActorDraft | undefined {
  const { tokens } = discourse.context.document;
  for (const { name, actor } of discourse.namesIn(phrase)) {
    const owner = tokens[name.to]?.lower === "'s";
    // "a copy of the union's sanctions" is not the union's: only its letters, speeches and the like are its words.
    if (owner && name.from > noun && listedNounAt(tokens, { ...phrase, from: name.to + 1 }, DOCUMENTS) === undefined)
      continue;
    if (owner || (actor.kind === 'organization' && name.to === noun)) return actor;
    const before = tokens[name.from - 1]?.lower === 'the' ? name.from - 2 : name.from - 1;
    const by = name.from > noun && RULERS.has(tokens[before]?.lower ?? '');
    if (
      by &&
      (actor.kind !== 'state' ||
        (name.form !== 'demonym' && (name.to >= phrase.to || tokens[name.to]!.kind !== 'word')))
    )
      return actor;
  }
  return undefined;
}

/** "a statement on the ministry's website". */
function ownedIssuer(discourse: DiscourseState, phrase: Phrase, noun: number): ActorDraft | undefined {
  const { tokens } = discourse.context.document;
  for (let i = phrase.from; i < phrase.to; i++) {
    const { lower } = tokens[i]!;
    if (i !== noun && ORGANIZATION_NOUNS.has(lower) && !DOCUMENTS.has(lower))
      return organizationBefore(discourse, lower, phrase.from);
  }
  return undefined;
}

/** The nearest name in the last sentences that states, reports or appeals, or whose statement it is. */
function issuerBefore(discourse: DiscourseState, token: number, noun: string): ActorDraft | undefined {
  const { index } = discourse.context;
  const last = index.before(token);
  for (let i = last; i >= 0 && i > last - MOST_BACK; i--) {
    const referent = index.referents[i]!;
    if (index.sentenceOf[token]! - referent.sentence > FARTHEST.issuer) return undefined;
    if (referent.actor && !referent.quoted && issues(discourse, referent, noun)) return referent.actor;
  }
  return undefined;
}

/** "Poroshenko's statement", "the appeal of Poroshenko", "said in a statement", "reported". */
function issues({ context }: DiscourseState, { from, to, part, sentence }: Referent, noun: string): boolean {
  const { tokens } = context.document;
  const same = (lower: string): boolean => lower === noun || (SPOKEN.has(noun) && SPOKEN.has(lower));
  if (part === 'owner') return tokens.slice(to + 1, to + 5).some(({ lower }) => same(lower));
  const before = tokens.slice(Math.max(0, from - 7), from).map(({ lower }) => lower);
  const ruled = before.findLastIndex((lower) => RULERS.has(lower));
  if (ruled > 0 && same(before[ruled - 1]!)) return true;
  if (noun === 'report' && tokens[tokens[to]?.text === ',' ? to + 1 : to]?.lower === 'reported') return true;
  if (part !== 'subject' || !SPOKEN.has(noun)) return false;
  for (let i = to; i < to + NEAR && context.index.sentenceOf[i] === sentence; i++)
    if (same(tokens[i]!.lower)) return true;
  return false;
}

/** "the ministry", "the company", "the alliance": the organisation of that sort named last. */
export function readOrganization(discourse: DiscourseState, phrase: Phrase): Resolution | undefined {
  const { tokens } = discourse.context.document;
  if (phrase.to - phrase.from !== 2 || tokens[phrase.from]!.lower !== 'the') return undefined;
  const { lower } = tokens[phrase.from + 1]!;
  const actor = ORGANIZATION_NOUNS.has(lower)
    ? (organizationBefore(discourse, lower, phrase.from) ?? describedBefore(discourse, lower, phrase.from))
    : undefined;
  return actor && discourse.answer([actor], phrase, 'role', CERTAINTY.organizationBefore);
}

function organizationBefore({ context }: DiscourseState, noun: string, token: number): ActorDraft | undefined {
  const { index } = context;
  const sort = ORGANIZATION_SORTS.get(noun);
  const last = index.before(token);
  for (let i = last; i >= 0 && i > last - MOST_BACK; i--) {
    const { actor, sentence } = index.referents[i]!;
    if (actor?.kind !== 'organization') continue;
    const name = actor.name.toLowerCase();
    if (sort ? sort.test(name) : name.split(' ').includes(noun)) return actor;
    if (!sort && ANY_ORGANIZATION.has(noun) && index.sentenceOf[token]! - sentence <= FARTHEST.company) return actor;
  }
  return undefined;
}

/**
 * How far back, in tokens, a fuller description of an organisation is looked for, and how many words stand before its
 * noun.
 */
const DESCRIBED = { back: 200, words: 2 };

/** "the ministry" behind "the defence ministry in Brill", which nobody asked for. */
function describedBefore(discourse: DiscourseState, noun: string, token: number): ActorDraft | undefined {
  const {
    document: { tokens, text },
    index,
  } = discourse.context;
  for (let i = token - 1; i > 0 && i > token - DESCRIBED.back; i--) {
    if (tokens[i]!.lower !== noun || index.quoted[i] === 1) continue;
    let from = i;
    while (
      from > 0 &&
      i - from < DESCRIBED.words &&
      tokens[from - 1]!.kind === 'word' &&
      !TELLS_NOTHING.has(tokens[from - 1]!.lower) &&
      index.sentenceOf[from - 1] === index.sentenceOf[i]
    )
      from--;
    if (from === i || !TELLS_NOTHING.has(tokens[from - 1]?.lower ?? 'the')) continue;
    // "in Brill" tells it from the one in Aston.
    const to = tokens[i + 1]?.lower === 'in' && tokens[i + 2]?.capital ? i + 3 : i + 1;
    return discourse.describe('organization', text.slice(tokens[from]!.start, tokens[to - 1]!.end), noun, from);
  }
  return undefined;
}
