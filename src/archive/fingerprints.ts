/** A short text for each record that changes when anything in the record does: cheaper than the record's own hash. */
import type { ArchiveCuration, ArticleHead } from './types.js';
import { shortHash } from './hash.js';
import type { ArchiveIdentity } from './identities.js';
import type { CuratedHead } from './curated.js';

/** The stamps of one record. */
export interface Stamps {
  /**
   * Changes with all that the record is made from, its file by the hash of its bytes, but for what other articles have
   * a part in.
   */
  readonly own: string;
  /** Changes with that too. */
  readonly whole: string;
}

/** Makes the stamps of one archive's records. */
export function openStamper(
  curation: ArchiveCuration,
): (record: ArticleHead, article: CuratedHead, identities: readonly ArchiveIdentity[]) => Stamps {
  const everyone = shortHash(22, JSON.stringify(curation.identities?.value ?? []));
  return (record, article, identities) => {
    const corrections = curation.curations.get(article.file)?.value;
    const parts = [record.id, record.file, record.fixity.sha256, JSON.stringify(corrections ?? null)];
    // A correction may bring in an actor whom the archivist knows.
    if (corrections ?? article.frontMatter) parts.push(everyone);
    for (const [at, { id, kind, name, curated }] of identities.entries())
      parts.push(article.actors[at]!.id, id, kind, name, curated?.wikidata ?? '');
    const own = shortHash(22, ...parts);
    const others = record.quotes.flatMap(({ id, variants }) => (variants.length > 0 ? [id, ...variants] : []));
    if (record.related.length > 0) others.push(JSON.stringify(record.related), record.copyOf ?? '');
    return { own, whole: others.length > 0 ? shortHash(22, own, ...others) : own };
  };
}
