/** The people of an article, found and being gathered. */
import type { Gender } from '../../english/actors/given-names.table.js';
import type { Name } from './name.js';

/** One human being of the article. */
export interface Person {
  /** Fullest form, without titles. */
  readonly name: string;
  readonly forms: ReadonlySet<string>;
  readonly names: readonly Name[];
  readonly gender: Gender | '';
}

/** The names that are one person's, while they are gathered. */
export interface PersonGroup {
  text: string;
  keys: readonly string[];
  readonly forms: Set<string>;
  readonly names: Name[];
  /** What forms of address and the given name tell. */
  gender: Gender | '';
}
