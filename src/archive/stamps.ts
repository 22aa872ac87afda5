/** A short text for each record that changes when anything in the record does: cheaper than the record's own hash. */
import type { ArticleRecord } from '../record/index.js';
import type { ArchivistsWord } from './archive.js';
import type { CuratedArticle } from './curate.js';
import { shortHash } from './hash.js';
import type { ArchiveIdentity } from './identities.js';

/** Makes the stamps of one archive's records: from all that a record is made from, its file by the hash of its bytes. */
export function openStamper(word: ArchivistsWord): (record: ArticleRecord, article: CuratedArticle, identities: ReadonlyMap<string, ArchiveIdentity>) => string {
  const known = new Map<ArchiveIdentity, string>();
  const described = (identity: ArchiveIdentity): string => {
    const text = known.get(identity) ?? JSON.stringify([identity.id, identity.kind, identity.name, identity.curated?.wikidata]);
    known.set(identity, text);
    return text;
  };
  const everyone = shortHash(22, JSON.stringify(word.identities?.value ?? []));
  return (record, article, identities) => {
    const curation = word.curations.get(article.file)?.value;
    const parts = [record.id, record.file, record.fixity.sha256, JSON.stringify(record.related), JSON.stringify(curation ?? null)];
    // A correction may bring in an actor whom the archivist knows.
    if (curation ?? article.frontMatter) parts.push(everyone);
    for (const [local, identity] of identities) parts.push(local, described(identity));
    for (const { id, variants } of record.quotes) if (variants.length > 0) parts.push(id, ...variants);
    return shortHash(22, ...parts);
  };
}
