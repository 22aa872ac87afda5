/** Reads the words that name a speaker, one way of naming after the other. */
import type { Span } from '../../../record/index.js';
import { Conversation } from './conversation.js';
import { type Answer, NOBODY, phraseOf, withoutClause } from './phrase.js';
import { readAgain, readDescription, readRole } from './read-description.js';
import { readDocument, readOrganization } from './read-issuer.js';
import { readOthers, readPeople } from './read-names.js';
import { readPronoun } from './read-pronoun.js';
import type { Stage } from './stage.js';
import { tokensWithin } from '../../../text/tokens.js';

const WAYS = [readPronoun, readPeople, readOthers, readRole, readDocument, readOrganization, readAgain];

/** Answers whom phrases name; remembers whom it was asked for. */
export class PhraseReader {
  private readonly talk: Conversation;

  constructor(stage: Stage) {
    this.talk = new Conversation(stage);
  }

  read(span: Span): Answer {
    const {
      document: { tokens },
      registry,
    } = this.talk.stage;
    const whole = phraseOf(tokens, span, ...tokensWithin(tokens, span));
    if (!whole) return NOBODY;
    const phrase = withoutClause(tokens, whole);
    let answer: Answer | undefined;
    for (const way of WAYS) answer ??= way(this.talk, phrase);
    answer ??= readDescription(this.talk, whole);
    this.talk.remember(
      phrase.from,
      answer.ids.map((id) => registry.get(id)!),
    );
    return answer;
  }
}
