/**
 * "the statement", "a Pentagon report", "the ministry": documents and organisations that stand for who issued or is
 * meant by them.
 */
import type { Conversation } from './conversation.js';
import { DOCUMENTS, ORGANIZATION_NOUNS, ORGANIZATION_SORTS } from '../../english/actors/nouns.table.js';
import { type Answer, nounAt, type Phrase } from './phrase.js';
import { ownerOf } from './read-pronoun.js';
import type { Draft } from '../names/registry.js';
import type { Referent } from './scene.js';
import { SPOKEN, ANY_ORGANIZATION, RULERS, TELLS_NOTHING } from '../../english/actors/references.table.js';

/** How many sentences, names and words back an issuer is looked for. */
const FARTHEST = { asked: 4, issuer: 5, company: 3 };
const MOST_BACK = 300;
const NEAR = 12;

/** Who issued the document that a phrase speaks of; undefined where it is none, or nobody is told. */
export function readDocument(talk: Conversation, phrase: Phrase): Answer | undefined {
  const { tokens } = talk.stage.document;
  const noun = nounAt(tokens, phrase, DOCUMENTS);
  if (noun === undefined) return undefined;
  const issuer = namedIssuer(talk, phrase, noun) ?? ownerOf(talk, phrase) ?? ownedIssuer(talk, phrase, noun);
  if (issuer) return talk.answer([issuer], phrase, 'role', 0.75);
  if (tokens[phrase.from]!.lower !== 'the' || phrase.to - phrase.from > 3) return undefined;
  const { lower } = tokens[noun]!;
  const last = talk.lastAsked(phrase.from);
  const { sentenceOf } = talk.stage.scene;
  const recent = last && sentenceOf[phrase.from]! - sentenceOf[last.token]! <= FARTHEST.asked;
  if (SPOKEN.has(lower) && recent) return talk.answer(last.actors, phrase, 'role', 0.8);
  const before = issuerBefore(talk, phrase.from, lower);
  return before && talk.answer([before], phrase, 'role', 0.7);
}

/** "Mogherini's statement", "a statement by the Foreign Ministry", "a Pentagon report". */
function namedIssuer(talk: Conversation, phrase: Phrase, noun: number): Draft | undefined {
  const { tokens } = talk.stage.document;
  for (const { name, actor } of talk.namesIn(phrase)) {
    const owner = tokens[name.to]?.lower === "'s";
    // "a copy of the union's sanctions" is not the union's: only its letters, speeches and the like are its words.
    if (owner && name.from > noun && nounAt(tokens, { ...phrase, from: name.to + 1 }, DOCUMENTS) === undefined)
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
function ownedIssuer(talk: Conversation, phrase: Phrase, noun: number): Draft | undefined {
  const { tokens } = talk.stage.document;
  for (let i = phrase.from; i < phrase.to; i++) {
    const { lower } = tokens[i]!;
    if (i !== noun && ORGANIZATION_NOUNS.has(lower) && !DOCUMENTS.has(lower))
      return organizationBefore(talk, lower, phrase.from);
  }
  return undefined;
}

/** The nearest name in the last sentences that states, reports or appeals, or whose statement it is. */
function issuerBefore(talk: Conversation, token: number, noun: string): Draft | undefined {
  const { scene } = talk.stage;
  const last = scene.before(token);
  for (let i = last; i >= 0 && i > last - MOST_BACK; i--) {
    const referent = scene.referents[i]!;
    if (scene.sentenceOf[token]! - referent.sentence > FARTHEST.issuer) return undefined;
    if (referent.actor && !referent.quoted && issues(talk, referent, noun)) return referent.actor;
  }
  return undefined;
}

/** "Poroshenko's statement", "the appeal of Poroshenko", "said in a statement", "reported". */
function issues({ stage }: Conversation, { from, to, part, sentence }: Referent, noun: string): boolean {
  const { tokens } = stage.document;
  const same = (lower: string): boolean => lower === noun || (SPOKEN.has(noun) && SPOKEN.has(lower));
  if (part === 'owner') return tokens.slice(to + 1, to + 5).some(({ lower }) => same(lower));
  const before = tokens.slice(Math.max(0, from - 7), from).map(({ lower }) => lower);
  const ruled = before.findLastIndex((lower) => RULERS.has(lower));
  if (ruled > 0 && same(before[ruled - 1]!)) return true;
  if (noun === 'report' && tokens[tokens[to]?.text === ',' ? to + 1 : to]?.lower === 'reported') return true;
  if (part !== 'subject' || !SPOKEN.has(noun)) return false;
  for (let i = to; i < to + NEAR && stage.scene.sentenceOf[i] === sentence; i++)
    if (same(tokens[i]!.lower)) return true;
  return false;
}

/** "the ministry", "the company", "the alliance": the organisation of that sort named last. */
export function readOrganization(talk: Conversation, phrase: Phrase): Answer | undefined {
  const { tokens } = talk.stage.document;
  if (phrase.to - phrase.from !== 2 || tokens[phrase.from]!.lower !== 'the') return undefined;
  const { lower } = tokens[phrase.from + 1]!;
  const actor = ORGANIZATION_NOUNS.has(lower)
    ? (organizationBefore(talk, lower, phrase.from) ?? describedBefore(talk, lower, phrase.from))
    : undefined;
  return actor && talk.answer([actor], phrase, 'role', 0.8);
}

function organizationBefore({ stage }: Conversation, noun: string, token: number): Draft | undefined {
  const { scene } = stage;
  const sort = ORGANIZATION_SORTS.get(noun);
  const last = scene.before(token);
  for (let i = last; i >= 0 && i > last - MOST_BACK; i--) {
    const { actor, sentence } = scene.referents[i]!;
    if (actor?.kind !== 'organization') continue;
    const name = actor.name.toLowerCase();
    if (sort ? sort.test(name) : name.split(' ').includes(noun)) return actor;
    if (!sort && ANY_ORGANIZATION.has(noun) && scene.sentenceOf[token]! - sentence <= FARTHEST.company) return actor;
  }
  return undefined;
}

/**
 * How far back, in tokens, a fuller description of an organisation is looked for, and how many words stand before its
 * noun.
 */
const DESCRIBED = { back: 200, words: 2 };

/** "the ministry" behind "the defence ministry in Brill", which nobody asked for. */
function describedBefore(talk: Conversation, noun: string, token: number): Draft | undefined {
  const {
    document: { tokens, text },
    scene,
  } = talk.stage;
  for (let i = token - 1; i > 0 && i > token - DESCRIBED.back; i--) {
    if (tokens[i]!.lower !== noun || scene.quoted[i] === 1) continue;
    let from = i;
    while (
      from > 0 &&
      i - from < DESCRIBED.words &&
      tokens[from - 1]!.kind === 'word' &&
      !TELLS_NOTHING.has(tokens[from - 1]!.lower) &&
      scene.sentenceOf[from - 1] === scene.sentenceOf[i]
    )
      from--;
    if (from === i || !TELLS_NOTHING.has(tokens[from - 1]?.lower ?? 'the')) continue;
    // "in Brill" tells it from the one in Aston.
    const to = tokens[i + 1]?.lower === 'in' && tokens[i + 2]?.capital ? i + 3 : i + 1;
    return talk.describe('organization', text.slice(tokens[from]!.start, tokens[to - 1]!.end), noun, from);
  }
  return undefined;
}
