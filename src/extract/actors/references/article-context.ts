/** Everything that resolving a phrase of an article looks at. */
import type { ActorDraft, Registry } from '../names/registry.js';
import type { RolePhrase, RoleReader } from '../names/roles.js';
import type { TokenizedArticle } from '../../../text/index.js';
import type { Marks } from '../names/lexicon.js';
import type { ResolvedName, ReferenceIndex } from './reference-index.js';

/** A person, the role that the article gives him, and where. */
export interface RoleHolder {
  readonly actor: ActorDraft;
  readonly role: RolePhrase;
}

/** Everything that resolving a phrase looks at. */
export interface ArticleContext {
  readonly document: TokenizedArticle;
  readonly marks: Marks;
  readonly registry: Registry;
  /** Names in text order, things and stray capitals left out. */
  readonly named: readonly ResolvedName[];
  /** The people of the article. */
  readonly people: readonly ActorDraft[];
  /** What the article says that they are, in text order. */
  readonly holders: readonly RoleHolder[];
  readonly reader: RoleReader;
  readonly index: ReferenceIndex;
}
