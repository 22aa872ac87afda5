/** What a saved page says of itself: JSON-LD, meta tags, its language. */
import type { InputText } from '../article.js';
import type { PageDocument } from './page-nodes.js';

/** The page's own words for `InputText.page`, each "" where it has none. */
export type PageWords = { -readonly [Key in keyof NonNullable<InputText['page']>]: string };

/** Reads the data of `document`; JSON-LD stands above meta tags. */
export function readPageData(document: PageDocument): PageWords {
  const article = findArticle(document);
  const meta = (...names: string[]): string => {
    for (const name of names) {
      const content = clean(
        document
          .querySelector(`meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`)
          ?.getAttribute('content'),
      );
      if (content !== '') return content;
    }
    return '';
  };
  const url =
    clean(article.url) ||
    clean(document.querySelector('link[rel="canonical"]')?.getAttribute('href')) ||
    meta('og:url');
  return {
    title:
      clean(article.headline) ||
      meta('og:title', 'twitter:title') ||
      clean(document.querySelector('h1')?.textContent) ||
      clean(document.querySelector('title')?.textContent),
    byline: namesOf(article.author) || meta('author', 'article:author', 'parsely-author', 'byl'),
    siteName: namesOf(article.publisher) || meta('og:site_name', 'application-name'),
    published:
      clean(article.datePublished) ||
      meta(
        'article:published_time',
        'og:published_time',
        'datePublished',
        'parsely-pub-date',
        'pubdate',
        'date',
        'dc.date',
        'DC.date.issued',
      ) ||
      clean(document.querySelector('time[datetime]')?.getAttribute('datetime')),
    url: /^https?:\/\//.test(url) ? url : '',
    language: languageOf(clean(document.documentElement?.getAttribute('lang')) || clean(article.inLanguage)),
  };
}

const LONGEST = 500;

/** A value as one line of text; "" for what is no text. */
const clean = (value: unknown): string =>
  typeof value === 'string' ? value.replace(/\s+/g, ' ').trim().slice(0, LONGEST) : '';

// "en", "en-GB", "zh-Hans-CN", "pt_BR"
const LANGUAGE = /^[a-z]{2,3}(?:[-_][a-z\d]{2,8}){0,3}$/i;
const languageOf = (tag: string): string => (LANGUAGE.test(tag) ? tag.replaceAll('_', '-') : '');

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Schema.org types of an article's page. */
const ARTICLE_TYPE =
  /^(?:News|Reportage|Analysis|Opinion|Background|Review)?(?:NewsArticle|Article)$|^(?:BlogPosting|LiveBlogPosting)$/;

/** The first article that the page's JSON-LD describes; {} where there is none or it is broken. */
function findArticle(document: PageDocument): Fields {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      const found = articleIn(JSON.parse(script.textContent ?? ''), 0);
      if (found) return found;
    } catch {
      // Broken JSON-LD says nothing; the meta tags may.
    }
  }
  return {};
}

const DEEPEST = 4;

function articleIn(value: unknown, depth: number): Fields | null {
  if (depth > DEEPEST) return null;
  if (Array.isArray(value)) {
    for (const item of value) {
      const found = articleIn(item, depth + 1);
      if (found) return found;
    }
    return null;
  }
  if (!isFields(value)) return null;
  const types = [value['@type']].flat();
  if (types.some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type))) return value;
  return articleIn(value['@graph'], depth + 1) ?? articleIn(value.mainEntity, depth + 1);
}

/** "Jane Doe, John Doe" for {name}, a list of such, or plain text; addresses are no names. */
function namesOf(value: unknown): string {
  const names = [value]
    .flat()
    .slice(0, 10)
    .map((one) => clean(isFields(one) ? one.name : one));
  return names.filter((name) => name !== '' && !/^https?:/.test(name)).join(', ');
}
