/** Which of several copies of one article is the original, as far as the archive tells. */
import { byDate } from '../record/index.js';
import type { ArticleHead } from './types.js';

/** One article of which most stands in another, word for word or translated. */
export interface CopyLink {
  readonly copy: string;
  readonly original: string;
}

/**
 * The original of each copy, by article id. Of those that are in one another it is the article of the agency that the
 * others credit, else the
 * earliest; where dates do not tell, the first by id. A copy of a copy is one of the original only where it is linked
 * to that, too.
 */
export function originalsOf(articles: readonly ArticleHead[], links: readonly CopyLink[]): Map<string, string> {
  const originals = new Map<string, string>();
  if (links.length === 0) return originals;
  const byId = new Map(articles.map((article) => [article.id, article]));
  const copiesOf = new Map<string, string[]>();
  const wires = new Set<string>();
  for (const { copy, original } of links) {
    copiesOf.set(original, [...(copiesOf.get(original) ?? []), copy]);
    const { name } = byId.get(original)!.source;
    if (name !== '' && byId.get(copy)!.source.agencies.includes(name)) wires.add(original);
  }
  const rank = (article: ArticleHead): number => (wires.has(article.id) ? 0 : 1);
  const order = [...new Set(links.flatMap(({ copy, original }) => [copy, original]))]
    .map((id) => byId.get(id)!)
    .sort((a, b) => rank(a) - rank(b) || byDate(a.published.edtf, b.published.edtf) || (a.id < b.id ? -1 : 1));
  const passed = new Set<string>();
  for (const { id } of order) {
    passed.add(id);
    if (originals.has(id)) continue;
    for (const copy of copiesOf.get(id) ?? []) if (!passed.has(copy) && !originals.has(copy)) originals.set(copy, id);
  }
  return originals;
}
