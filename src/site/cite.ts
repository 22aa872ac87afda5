/** An article's reference in the forms that people paste: Chicago, APA, BibTeX, RIS. */
import type { ArticleRecord } from '../record/index.js';
import { formatDate } from './format-date.js';
import { isDay } from './in-time.js';
import { type SiteSettings, urlOf } from './page.js';

export interface Citation {
  readonly style: string;
  readonly text: string;
}

/** The reference of `article`; a date that was inferred stands in brackets, an unknown one is "n.d.". */
export function citations(article: ArticleRecord, settings: SiteSettings): Citation[] {
  const facts = factsOf(article, settings);
  return [
    { style: 'Chicago', text: chicago(facts) },
    { style: 'APA', text: apa(facts) },
    { style: 'BibTeX', text: bibtex(facts, article.id) },
    { style: 'RIS', text: ris(facts) },
  ];
}

interface Facts {
  readonly title: string;
  readonly source: string;
  readonly author: string;
  /** EDTF; "" where unknown. */
  readonly edtf: string;
  readonly inferred: boolean;
  readonly archive: string;
  readonly url: string;
}

function factsOf(article: ArticleRecord, settings: SiteSettings): Facts {
  const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
  return {
    title: oneLine(article.title.text) || article.file,
    source: oneLine(article.source.name),
    author: oneLine(article.source.byline.replace(/^by\s+/i, '')),
    edtf: article.published.edtf,
    inferred: article.published.basis === 'inferred',
    archive: settings.title,
    url: article.url || urlOf(settings, `/articles/${article.id}/`),
  };
}

const bracketed = (words: string, inferred: boolean): string => (inferred ? `[${words}]` : words);

function chicago({ title, source, author, edtf, inferred, archive, url }: Facts): string {
  const date = edtf ? bracketed(formatDate(edtf), inferred) : 'n.d.';
  const who = author && author !== source ? `${author}. ` : '';
  return `${who}“${title}.” ${[source, date].filter(Boolean).join(', ')}. ${archive}.${url && ` ${url}.`}`;
}

function apa({ title, source, author, edtf, inferred, url }: Facts): string {
  const date = edtf ? bracketed(formatDate(edtf), inferred) : 'n.d.';
  const who = author || source;
  return `${who ? `${who}. (${date}). ${title}.` : `${title}. (${date}).`}${source && who !== source ? ` ${source}.` : ''}${url && ` ${url}`}`;
}

function bibtex({ title, source, author, edtf, url, archive }: Facts, id: string): string {
  const fields: [string, string][] = [
    ['title', `{${texText(title)}}`],
    ['author', author && `{${texText(author)}}`],
    ['journal', texText(source)],
    ['date', edtf],
    ['url', url],
    ['note', texText(`In ${archive}`)],
  ];
  const lines = fields.filter(([, value]) => value !== '').map(([name, value]) => `  ${name} = {${value}},`);
  return `@article{${id.replace(/[^A-Za-z0-9-]/g, '')},\n${lines.join('\n')}\n}`;
}

const TEX: Readonly<Record<string, string>> = { '\\': '\\textbackslash{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}' };
const texText = (text: string): string => text.replace(/[\\~^]|[{}$&#%_]/g, (mark) => TEX[mark] ?? `\\${mark}`);

function ris({ title, source, author, edtf, url, archive }: Facts): string {
  // "2021-11-30", "2021-04~": a year, and not an interval
  const year = /^\d{4}(?=[-?~%]|$)/.exec(edtf.includes('/') ? '' : edtf)?.[0] ?? '';
  const day = isDay(edtf) ? edtf.replaceAll('-', '/') : '';
  const tags: [string, string][] = [
    ['TY', 'NEWS'],
    ['TI', title],
    ['AU', author],
    ['T2', source],
    ['PY', year],
    ['DA', day],
    ['UR', url],
    ['DB', archive],
  ];
  return `${tags
    .filter(([, value]) => value !== '')
    .map(([tag, value]) => `${tag}  - ${value}`)
    .join('\n')}\nER  - `;
}
