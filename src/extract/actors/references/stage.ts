/** Everything that resolving a phrase of an article looks at. */
import type { Draft, Registry } from '../names/registry.js';
import type { RolePhrase, RoleReader } from '../names/roles.js';
import type { Document } from '../../../text/index.js';
import type { Marks } from '../names/lexicon.js';
import type { Named, Scene } from './scene.js';

/** A person, the role that the article gives him, and where. */
export interface RoleHolder {
  readonly actor: Draft;
  readonly role: RolePhrase;
}

/** Everything that resolving a phrase looks at. */
export interface Stage {
  readonly document: Document;
  readonly marks: Marks;
  readonly registry: Registry;
  /** Names in text order, things and stray capitals left out. */
  readonly named: readonly Named[];
  /** The people of the article. */
  readonly people: readonly Draft[];
  /** What the article says that they are, in text order. */
  readonly holders: readonly RoleHolder[];
  readonly reader: RoleReader;
  readonly scene: Scene;
}
