/** Articles extracted by earlier builds, by content: a file that did not change is not read again. */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExtractedArticle } from '../pipeline.js';

export interface ArticleCache {
  /** The article under `key`, as of the file that it is now in; null where there is none. */
  get(key: string, file: string): ExtractedArticle | null;
  put(key: string, article: ExtractedArticle): void;
}

/** The cache in `folder` for one version of the program; what other versions left is taken away. */
export function openArticleCache(folder: string, version: string): ArticleCache {
  const own = join(folder, version);
  if (existsSync(folder)) {
    for (const other of readdirSync(folder)) if (other !== version && other !== 'checked') rmSync(join(folder, other), { recursive: true, force: true });
  }
  const pathOf = (key: string) => join(own, key.slice(0, 2), `${key.slice(2)}.json`);
  return {
    get(key, file) {
      try {
        const article = JSON.parse(readFileSync(pathOf(key), 'utf8')) as ExtractedArticle;
        return { ...article, file, problems: article.problems.map((problem) => ({ ...problem, file })) };
      } catch {
        // Missing, or cut short by a crash: both mean that the file has to be read.
        return null;
      }
    },
    put(key, article) {
      const path = pathOf(key);
      mkdirSync(join(own, key.slice(0, 2)), { recursive: true });
      writeFileSync(`${path}.${process.pid}`, JSON.stringify(article));
      renameSync(`${path}.${process.pid}`, path);
    },
  };
}
