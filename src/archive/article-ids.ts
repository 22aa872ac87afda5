/** Permanent article ids: given once, kept when a file is renamed or corrected, never given twice. */
import type { Problem } from '../record/index.js';
import { foldWords, toSlug } from '../text/index.js';
import type { PublishedArticle } from './types.js';
import { STOP_WORDS } from './stop-words.table.js';
import type { CuratedHead } from './curated.js';

export interface IdentifiedArticles {
  /** Article by id, in the order of their files. */
  readonly byId: ReadonlyMap<string, CuratedHead>;
  /** Files with the same text as an article that has a page. */
  readonly duplicates: readonly { file: string; of: string }[];
}

/** Gives each article its id. `articles` are sorted by file. */
export function identifyArticles(
  articles: readonly CuratedHead[],
  published: readonly PublishedArticle[],
  problems: Problem[],
): IdentifiedArticles {
  const idOf = idsByHistory(articles, published);
  problems.push(...replacedArticles(articles, published));
  const byId = new Map<string, CuratedHead>();
  const byText = new Map<string, string>();
  const duplicates: { file: string; of: string }[] = [];
  const owned = new Set([...idOf.values(), ...articles.map((article) => article.givenId)]);
  // Articles with an id of their own come first: of two files with one text, the one that was published keeps the page.
  const rank = (article: CuratedHead): number => (article.givenId ? 0 : idOf.has(article.file) ? 1 : 2);
  for (const article of [...articles].sort((a, b) => rank(a) - rank(b))) {
    const hash = article.textKey;
    const twin = byText.get(hash);
    if (twin !== undefined) {
      duplicates.push({ file: article.file, of: twin });
      continue;
    }
    let id = article.givenId || idOf.get(article.file);
    if (id && byId.has(id)) {
      problems.push({
        severity: 'error',
        file: article.file,
        line: 1,
        message: `left out: its id "${id}" is that of ${byId.get(id)!.file}; give one of them another id`,
      });
      continue;
    }
    if (!id) {
      const slug = toSlug(article.title.text);
      for (let digits = 6; !id || byId.has(id) || owned.has(id); digits += 2)
        id = `${slug || 'article'}-${hash.slice(0, digits)}`;
    }
    byId.set(id, article);
    byText.set(hash, id);
  }
  duplicates.sort((a, b) => (a.file < b.file ? -1 : 1));
  return { byId: new Map([...byId].sort(([, a], [, b]) => (a.file < b.file ? -1 : 1))), duplicates };
}

/** Ids given out before: to the same file, or to the same bytes under another name. */
function idsByHistory(articles: readonly CuratedHead[], published: readonly PublishedArticle[]): Map<string, string> {
  const files = new Set(articles.map((article) => article.file));
  const byFile = new Map(published.map((entry) => [entry.file, entry.id]));
  // Only an article whose own file is gone can have moved.
  const moved = new Map(published.filter((entry) => !files.has(entry.file)).map((entry) => [entry.sha256, entry.id]));
  const ids = new Map<string, string>();
  for (const article of articles) {
    const id = byFile.get(article.file) ?? moved.get(article.fixity.sha256);
    if (!id) continue;
    ids.set(article.file, id);
    moved.delete(article.fixity.sha256);
  }
  return ids;
}

/**
 * A file that held an article of another headline when it was last published: its address may now lead to what nobody
 * cited.
 */
function replacedArticles(articles: readonly CuratedHead[], published: readonly PublishedArticle[]): Problem[] {
  const byFile = new Map(published.map((entry) => [entry.file, entry]));
  return articles.flatMap(({ file, fixity, title, givenId }): Problem[] => {
    const before = byFile.get(file);
    if (!before || givenId || before.sha256 === fixity.sha256 || before.title === '' || title.text === '') return [];
    const words = new Set(tellingWords(title.text));
    if (tellingWords(before.title).some((word) => words.has(word))) return [];
    const message =
      `has the address of "${before.title}", which this file held before; if this is another article, give it a ` +
      'file of its own';
    return [{ severity: 'warning', file, line: 1, message }];
  });
}

const tellingWords = (title: string): string[] =>
  foldWords(title)
    .split(' ')
    .filter((word) => !STOP_WORDS.has(word));
