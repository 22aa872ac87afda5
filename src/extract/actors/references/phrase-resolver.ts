/** Reads the words that name a speaker, one way of naming after the other. */
import type { Span } from '../../../record/index.js';
import { DiscourseState } from './discourse-state.js';
import { type Resolution, NOBODY, phraseOf, withoutClause } from './phrase.js';
import { readAgain, readDescription, readRole } from './read-description.js';
import { resolveIssuer, readOrganization } from './read-issuer.js';
import { readOthers, readPeople } from './read-names.js';
import { readPronoun } from './read-pronoun.js';
import type { ArticleContext } from './article-context.js';
import { tokensWithin } from '../../../text/tokens.js';

const WAYS = [readPronoun, readPeople, readOthers, readRole, resolveIssuer, readOrganization, readAgain];

/** Answers whom phrases name; remembers whom it was asked for. */
export class PhraseReader {
  private readonly discourse: DiscourseState;

  constructor(context: ArticleContext) {
    this.discourse = new DiscourseState(context);
  }

  read(span: Span): Resolution {
    const {
      document: { tokens },
      registry,
    } = this.discourse.context;
    const whole = phraseOf(tokens, span, ...tokensWithin(tokens, span));
    if (!whole) return NOBODY;
    const phrase = withoutClause(tokens, whole);
    let answer: Resolution | undefined;
    for (const way of WAYS) answer ??= way(this.discourse, phrase);
    answer ??= readDescription(this.discourse, whole);
    this.discourse.remember(
      phrase.from,
      answer.ids.map((id) => registry.get(id)!),
    );
    return answer;
  }
}
