/**
 * What a saved page says of itself: its JSON-LD, its meta tags, and the elements that name headline, author and date.
 */
import type { InputText } from '../article.js';
import { articleObjectsOf, type JsonFields, isPerson, namesIn, readJsonLd } from './json-ld.js';
import { AUTHORS, DATES, PUBLISHED, SITE_NAMES, TITLES } from './meta-names.table.js';
import { textOfMarkup } from './plain-text.js';
import { type Attributes } from './element.js';
import { findAuthors, type KnownAuthors } from './authors.js';
import { findHeadline } from './headline.js';
import { isPublished, publishedOf, timesOf } from './times.js';
import type { PageSource } from './source.js';

/** The page's own words for `InputText.page`, each "" where it has none. */
export type PageWords = NonNullable<InputText['page']>;

/** What the page says, and which of its blocks is the headline. */
export interface PageData {
  readonly words: PageWords;
  /** Index of the headline's block; -1 where it stands nowhere. */
  readonly headline: number;
  /** The article's text as JSON-LD has it; "" where it has none. */
  readonly articleBody: string;
}

/** Reads what `source` says of its article. JSON-LD stands above meta tags. */
export function readPageData(source: PageSource): PageData {
  const things = readJsonLd(source.jsonLd);
  const articles = articleObjectsOf(things);
  const metas = new Metas(source.metas);
  const field = (name: string): string => firstText(articles.map((article) => article[name]));
  const siteName = siteNameOf(articles, metas, things);
  const known = field('headline') || metas.first(TITLES) || field('name');
  const { title, at } = findHeadline(source, known, siteName);
  const url = urlOf(articles, source, metas);
  const { time } = timesOf(source, at);
  const sure = [...articles.map(({ datePublished }) => textOf(datePublished)), ...metas.all(PUBLISHED)];
  const weak = [
    ...metas.all(DATES),
    ...source.times.filter(isPublished).map(({ datetime, text }) => datetime || text),
    ...articles.map(({ dateCreated }) => textOf(dateCreated)),
  ];
  const all = articles.map(({ author, creator }) => [author ?? creator].flat());
  const authors: KnownAuthors = {
    persons: all.map((values) => namesIn(values.filter(isPerson), things)),
    organizations: all.map((values) => namesIn(values, things)),
    meta: metas.firsts(AUTHORS),
    siteName,
  };
  return {
    words: {
      title,
      byline: findAuthors(source, at, authors),
      siteName,
      published: publishedOf(sure, weak, time),
      time,
      url,
      language: languageOf(source.language) || languageOf(field('inLanguage')),
    },
    headline: at,
    articleBody: textOfMarkup(longestBody(articles)),
  };
}

const LONGEST = 500;

const textOf = (value: unknown): string => (typeof value === 'string' ? textOfMarkup(value).slice(0, LONGEST) : '');

const firstText = (values: readonly unknown[]): string => values.map(textOf).find(Boolean) ?? '';

const longestBody = (articles: readonly JsonFields[]): string =>
  articles.reduce<string>(
    (longest, { articleBody }) =>
      typeof articleBody === 'string' && articleBody.length > longest.length ? articleBody : longest,
    '',
  );

/** Meta tags by their names, whichever attribute these stand in. */
class Metas {
  private readonly values = new Map<string, string[]>();

  constructor(metas: readonly Attributes[]) {
    for (const meta of metas) {
      const value = textOf(meta.content ?? meta.value);
      if (value === '') continue;
      for (const name of [meta.property, meta.name, meta.itemprop, meta['http-equiv']]) {
        if (!name) continue;
        const key = name.trim().toLowerCase();
        this.values.set(key, [...(this.values.get(key) ?? []), value]);
      }
    }
  }

  /** Values of all of `names`, in their order. */
  all(names: readonly string[]): string[] {
    return names
      .map((name) => this.values.get(name) ?? [])
      .filter(({ length }) => length > 0)
      .flat();
  }

  first(names: readonly string[]): string {
    return this.all(names)[0] ?? '';
  }

  /** Values of the first of `names` that has any. */
  firsts(names: readonly string[]): string[] {
    return names.map((name) => this.values.get(name) ?? []).find(({ length }) => length > 0) ?? [];
  }
}

function siteNameOf(articles: readonly JsonFields[], metas: Metas, things: readonly JsonFields[]): string {
  const publisher = articles.flatMap((article) => namesIn(article.publisher, things)).map(textOf);
  return (
    [...metas.all(['og:site_name']), ...publisher, ...metas.all(SITE_NAMES)].find(
      (name) => name !== '' && !/^https?:/.test(name),
    ) ?? ''
  );
}

// "https://onrecord.example/a"
const WEB = /^https?:\/\/\S+$/;

function urlOf(articles: readonly JsonFields[], { links }: PageSource, metas: Metas): string {
  const canonical = links.filter(({ rel = '' }) => /\bcanonical\b/i.test(rel)).map(({ href }) => href);
  const all = [...articles.slice(0, 1).map(({ url }) => url), ...canonical, ...metas.all(['og:url'])];
  return all.map(textOf).find((url) => WEB.test(url)) ?? '';
}

// "en", "en-GB", "zh-Hans-CN", "pt_BR"
const LANGUAGE = /^[a-z]{2,3}(?:[-_][a-z\d]{2,8}){0,3}$/i;
const languageOf = (tag: string): string => (LANGUAGE.test(tag.trim()) ? tag.trim().replaceAll('_', '-') : '');
