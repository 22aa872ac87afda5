/** An article's reference in the forms that people paste: Chicago, APA, BibTeX, RIS. */
import type { ArticleHead } from '../../archive/index.js';
import { authorsOf } from '../format/authors.js';
import { formatDate } from '../format/format-date.js';
import { isDay } from '../format/in-time.js';
import { type SiteSettings, urlOf } from '../page.js';

export interface Citation {
  readonly style: string;
  readonly text: string;
}

/** The reference of `article`; a date that was inferred stands in brackets, an unknown one is "n.d.". */
export function citations(article: ArticleHead, settings: SiteSettings): Citation[] {
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
  readonly authors: readonly string[];
  /** EDTF; "" where unknown. */
  readonly edtf: string;
  readonly inferred: boolean;
  readonly archive: string;
  readonly url: string;
}

function factsOf(article: ArticleHead, settings: SiteSettings): Facts {
  const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
  return {
    title: oneLine(article.title.text) || article.file,
    source: oneLine(article.source.name),
    authors: authorsOf(article.source),
    edtf: article.published.edtf,
    inferred: article.published.basis === 'inferred',
    archive: settings.title,
    url: article.url || urlOf(settings, `/articles/${article.id}/`),
  };
}

/** "April 13, 2021", "[April 13, 2021]" where inferred, "n.d." where unknown. */
function chicagoDate({ edtf, inferred }: Facts): string {
  if (edtf === '') return 'n.d.';
  const [day, month, year] = formatDate(edtf).split(' ');
  const words = isDay(edtf) ? `${month} ${day}, ${year}` : formatDate(edtf);
  return inferred ? `[${words}]` : words;
}

/** "2021, April 13" */
function apaDate({ edtf, inferred }: Facts): string {
  if (edtf === '') return 'n.d.';
  const [day, month, year] = formatDate(edtf).split(' ');
  const words = isDay(edtf) ? `${year}, ${month} ${day}` : formatDate(edtf);
  return inferred ? `[${words}]` : words;
}

/** "Example, Anna": the last word is taken for the family name. */
function inverted(name: string): string {
  const words = name.split(' ');
  return `${words.at(-1)}, ${words.slice(0, -1).join(' ')}`;
}

/** "Example, A. B." */
function initials(name: string): string {
  const words = name.split(' ');
  const given = words.slice(0, -1).map((word) => `${word[0]}.`);
  return `${words.at(-1)}, ${given.join(' ')}`;
}

function chicago(facts: Facts): string {
  const { title, source, authors, archive, url } = facts;
  const names = authors.map((name, index) => (index === 0 ? inverted(name) : name)).join(' and ');
  return (
    `${names && `${names.replace(/\.$/, '')}. `}“${title}.” ` +
    `${[source, chicagoDate(facts)].filter(Boolean).join(', ')}. ${archive}.${url && ` ${url}.`}`
  );
}

function apa(facts: Facts): string {
  const { title, source, authors, url } = facts;
  const who = authors.map(initials).join(', & ') || source;
  const start = who ? `${who.replace(/\.$/, '')}. (${apaDate(facts)}). ${title}.` : `${title}. (${apaDate(facts)}).`;
  return `${start}${source && who !== source ? ` ${source}.` : ''}${url && ` ${url}`}`;
}

function bibtex({ title, source, authors, edtf, url, archive }: Facts, id: string): string {
  const fields: [string, string][] = [
    ['title', `{${texText(title)}}`],
    ['author', texText(authors.join(' and '))],
    ['journal', texText(source)],
    ['date', edtf],
    ['url', url.replace(/[{}\\]/g, encodeURIComponent)],
    ['note', texText(`In ${archive}`)],
  ];
  const lines = fields.filter(([, value]) => value !== '').map(([name, value]) => `  ${name} = {${value}},`);
  return `@article{${id.replace(/[^A-Za-z0-9-]/g, '') || 'article'},\n${lines.join('\n')}\n}`;
}

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
const texText = (text: string): string => text.replace(/[\\~^]|[{}$&#%_]/g, (mark) => TEX[mark] ?? `\\${mark}`);

function ris({ title, source, authors, edtf, url, archive }: Facts): string {
  // "2021-11-30", "2021-04~": a year, and not an interval
  const year = /^\d{4}(?=[-?~%]|$)/.exec(edtf.includes('/') ? '' : edtf)?.[0] ?? '';
  const tags: [string, string][] = [
    ['TY', 'NEWS'],
    ['TI', title],
    ...authors.map((name): [string, string] => ['AU', inverted(name)]),
    ['T2', source],
    ['PY', year],
    ['DA', isDay(edtf) ? edtf.replaceAll('-', '/') : ''],
    ['UR', url],
    ['DB', archive],
  ];
  const lines = tags.filter(([, value]) => value !== '').map(([tag, value]) => `${tag}  - ${value}`);
  return `${lines.join('\n')}\nER  - `;
}
