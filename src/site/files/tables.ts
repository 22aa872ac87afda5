/** The archive as tables: what the CSV files, the SQLite database and the Data Package are made from. */
import type { ArticleHead } from '../../archive/index.js';
import { actorPath } from '../actor-path.js';
import { formatDate } from '../format/format-date.js';
import { hrefOf, urlOf } from '../page.js';
import type { Site } from '../views.js';

export type Cell = string | number | null;

export interface TableColumn {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number';
  readonly about: string;
  /** The table and column whose values it holds. */
  readonly refers?: readonly [table: string, column: string];
}

export interface Table {
  readonly name: string;
  readonly title: string;
  readonly columns: readonly TableColumn[];
  readonly primaryKey: readonly string[];
  /** One row at a time: an archive may have a million. */
  rows(): Iterable<readonly Cell[]>;
  /**
   * The same rows by what they are made from, each with a key that tells it; absent where all are made from everything.
   */
  parts?(): readonly TablePart[];
}

export interface TablePart {
  readonly key: string;
  rows(): Iterable<readonly Cell[]>;
}

/** The rows of a table that each article has some of. */
const byArticle = (
  { archive, keys }: Site,
  rowsOf: (article: ArticleHead) => Iterable<readonly Cell[]>,
): Pick<Table, 'rows' | 'parts'> => ({
  *rows() {
    for (const article of archive.articles) yield* rowsOf(article);
  },
  parts: () => archive.articles.map((article) => ({ key: keys.article(article), rows: () => rowsOf(article) })),
});

const text = (name: string, about: string): TableColumn => ({ name, type: 'string', about });
const whole = (name: string, about: string): TableColumn => ({ name, type: 'integer', about });
const number = (name: string, about: string): TableColumn => ({ name, type: 'number', about });
const reference = (name: string, about: string, table: string): TableColumn => ({
  name,
  type: 'string',
  about,
  refers: [table, 'id'],
});

/** Every table, in an order in which each refers only to itself and to those before it. */
export const archiveTables = (site: Site): Table[] => [
  articles(site),
  actors(site),
  quotes(site),
  speakers(site),
  figures(site),
];

const address = ({ settings }: Site, path: string): string => urlOf(settings, path) || hrefOf(settings, path);

function articles(site: Site): Table {
  return {
    name: 'articles',
    title: 'Articles',
    primaryKey: ['id'],
    columns: [
      text('id', 'Permanent id'),
      text('title', 'Headline'),
      text('source', 'Outlet; empty where unknown'),
      text('source_basis', 'stated, inferred, curated or unknown'),
      text('byline', 'Author line, verbatim'),
      text('published', 'EDTF level 1; empty where unknown'),
      text('published_words', 'The date in words'),
      text('published_basis', 'stated, inferred, curated or unknown'),
      text('published_why', 'How the date was reasoned'),
      text('url', 'Address of the original'),
      text('language', 'BCP 47'),
      reference('copy_of', 'Article that this one is a copy or translation of', 'articles'),
      whole('quotes', 'Number of quotes'),
      whole('figures', 'Number of figures'),
      text('file', 'Input file'),
      whole('bytes', 'Size of the input file'),
      text('sha256', 'Hash of the input file'),
      text('address', 'Page in this archive'),
    ],
    ...byArticle(site, (article) => {
      const { source, published, fixity } = article;
      const row = [
        article.id,
        article.title.text,
        source.name,
        source.basis,
        source.byline,
        published.edtf,
        formatDate(published.edtf),
        published.basis,
        published.why,
        article.url ?? '',
        article.language,
        article.copyOf ?? null,
        article.quotes.length,
        article.figures.length,
        article.file,
        fixity.bytes,
        fixity.sha256,
        address(site, `/articles/${article.id}/`),
      ];
      return [row];
    }),
  };
}

function actors(site: Site): Table {
  return {
    name: 'actors',
    title: 'People and organisations',
    primaryKey: ['id'],
    columns: [
      text('id', 'One identity across the archive'),
      text('kind', 'person, organization, state, group or unnamed'),
      text('name', 'The fullest name'),
      text('aliases', 'Other forms of the name, separated by "; "'),
      text('roles', 'Roles as articles give them, separated by "; "'),
      text('wikidata', 'Wikidata item, only ever from the archivist'),
      whole('quotes', 'Number of quotes'),
      whole('figures', 'Number of figures claimed'),
      whole('articles', 'Number of articles that mention them'),
      text('address', 'Their page, or their entry in the one article they are in'),
    ],
    *rows() {
      for (const actor of site.archive.actors) {
        yield [
          actor.id,
          actor.kind,
          actor.name,
          actor.aliases.join('; '),
          [...new Set(actor.roles.map((role) => role.text))].join('; '),
          actor.wikidata ?? '',
          site.lookup.quotesCount(actor.id),
          site.lookup.figuresCount(actor.id),
          actor.articles.length,
          address(site, actorPath(actor)),
        ];
      }
    },
  };
}

const nameOf = ({ lookup }: Site, id: string): string => lookup.actors.get(id)?.name ?? '';

function quotes(site: Site): Table {
  return {
    name: 'quotes',
    title: 'Quotes',
    primaryKey: ['id'],
    columns: [
      text('id', 'Permanent id'),
      reference('article_id', 'Article it stands in', 'articles'),
      text('kind', 'direct, mixed or indirect'),
      text('text', 'The words, verbatim'),
      text('speakers', 'Names of the speakers, separated by "; "; empty where the article does not say'),
      text('cue', 'Reporting words with what negates them, verbatim'),
      text('stance', 'What the speaker does with the words: asserts, denies, doubts, asks, demands or unsaid'),
      text('said', 'EDTF: when it was said, where the article tells'),
      text('to', 'To whom'),
      text('stands_in', 'title, heading or body'),
      whole('start', 'First UTF-16 code unit in the decoded file'),
      whole('end', 'One past the last'),
      number('confidence', 'That the speaker is right, 0 to 1'),
      text('statement_id', 'Shared by the versions of one statement'),
      text('address', 'Permanent address'),
    ],
    ...byArticle(site, (article) =>
      article.quotes.map((quote) => [
        quote.id,
        article.id,
        quote.kind,
        quote.text,
        quote.speakers.map((id) => nameOf(site, id)).join('; '),
        quote.cue,
        quote.stance,
        quote.said ?? '',
        quote.to ?? '',
        quote.in,
        quote.start,
        quote.end,
        quote.confidence,
        site.lookup.statementOf.get(quote.id)?.id ?? '',
        address(site, `/articles/${article.id}/#${quote.id}`),
      ]),
    ),
  };
}

function speakers(site: Site): Table {
  return {
    name: 'quote_speakers',
    title: 'Who speaks each quote',
    primaryKey: ['quote_id', 'actor_id'],
    columns: [reference('quote_id', 'The quote', 'quotes'), reference('actor_id', 'Its speaker', 'actors')],
    ...byArticle(site, ({ quotes }) =>
      quotes.flatMap(({ id, speakers }) =>
        [...new Set(speakers)].filter((speaker) => site.lookup.actors.has(speaker)).map((speaker) => [id, speaker]),
      ),
    ),
  };
}

function figures(site: Site): Table {
  return {
    name: 'figures',
    title: 'Figures',
    primaryKey: ['id'],
    columns: [
      text('id', 'Permanent id'),
      reference('article_id', 'Article it stands in', 'articles'),
      text('text', 'Number, modifiers and counted noun, verbatim'),
      text('comparator', 'exact, about, more_than, at_least, up_to, less_than, range or vague'),
      number('value', 'The number; empty for a range and a vague figure'),
      number('min', 'Least'),
      number('max', 'Most'),
      text('kind', 'personnel, killed, wounded, captured, missing, displaced or equipment'),
      text('unit', 'The counted noun'),
      reference('side_id', 'Whose; empty where not said', 'actors'),
      text('side', 'Name of the side'),
      reference('claimant_id', 'Who states it; empty where the article does in its own voice', 'actors'),
      text('claimant', 'Name of the claimant'),
      text('place', 'Where'),
      text('as_of', 'EDTF: when it held, where the article tells'),
      text('status', 'present, past or planned'),
      reference('part_of', 'The figure that it is a part of', 'figures'),
      reference('quote_id', 'The quote it stands in', 'quotes'),
      whole('start', 'First UTF-16 code unit in the decoded file'),
      whole('end', 'One past the last'),
      number('confidence', 'That value, kind, side and claimant are all right, 0 to 1'),
      text('ledger', 'Figures for one thing and side share it'),
      text('sentence', 'The sentence it stands in, verbatim'),
      text('address', 'Permanent address'),
    ],
    ...byArticle(site, (article) => {
      return article.figures.map((figure) => [
        figure.id,
        article.id,
        figure.text,
        figure.comparator,
        figure.value,
        figure.min,
        figure.max,
        figure.kind,
        figure.unit,
        figure.side || null,
        nameOf(site, figure.side),
        figure.claimant || null,
        nameOf(site, figure.claimant),
        figure.place ?? '',
        figure.asOf ?? '',
        figure.status,
        figure.partOf ?? null,
        figure.quoteId ?? null,
        figure.start,
        figure.end,
        figure.confidence,
        site.lookup.ledgerOf.get(figure.id)?.id ?? '',
        figure.sentence,
        address(site, `/articles/${article.id}/#${figure.id}`),
      ]);
    }),
  };
}
