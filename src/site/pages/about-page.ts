/**
 * The page about the archive: how its facts were found, how often that is right, what it leaves out; and the downloads'
 * page.
 */
import { formatNumber } from '../format/format-amount.js';
import { type Certainty, certaintyOf, type Holdings, holdingsOf } from './home-page.js';
import { markdownHtml } from '../format/markdown.js';
import { hrefOf } from '../page.js';
import type { Site } from '../views.js';

export interface AboutView {
  readonly holdings: Holdings;
  readonly certainty: Certainty;
  readonly doubtBelow: number;
  /** Measured accuracy as safe HTML; "" where none is given. */
  readonly accuracy: string;
  /** A word on rights as safe HTML. */
  readonly rights: string;
  readonly license: string;
  readonly publisher: string;
  readonly text: 'full' | 'facts';
  /** Characters of the files that are no part of an article, by reason, most first. */
  readonly dropped: readonly { readonly reason: string; readonly stretches: number; readonly characters: number }[];
  /** Characters of all files. */
  readonly characters: number;
  readonly duplicates: readonly { readonly file: string; readonly of: string; readonly href: string }[];
  /** Articles that are copies or translations of others. */
  readonly copies: number;
  readonly withdrawn: number;
  readonly languages: readonly string[];
}

export function aboutView(site: Site): AboutView {
  const { archive, settings } = site;
  const reasons = new Map<string, { stretches: number; characters: number }>();
  for (const { dropped } of archive.articles) {
    for (const { reason, start, end } of dropped) {
      const so = reasons.get(reason) ?? { stretches: 0, characters: 0 };
      reasons.set(reason, { stretches: so.stretches + 1, characters: so.characters + end - start });
    }
  }
  return {
    holdings: holdingsOf(site),
    certainty: certaintyOf(site),
    doubtBelow: settings.doubtBelow,
    // The page has a heading of its own for it.
    accuracy: markdownHtml(settings.accuracy.replace(/^\s*# [^\n]*\n/, ''), 3),
    rights: markdownHtml(settings.rights, 3),
    license: settings.license,
    publisher: settings.publisher,
    text: settings.text,
    dropped: [...reasons]
      .map(([reason, so]) => ({ reason, ...so }))
      .sort((a, b) => b.characters - a.characters || (a.reason < b.reason ? -1 : 1)),
    characters: archive.articles.reduce((sum, article) => sum + article.characters, 0),
    duplicates: archive.duplicates.map(({ file, of }) => ({ file, of, href: hrefOf(settings, `/articles/${of}/`) })),
    copies: archive.articles.filter(({ copyOf }) => copyOf !== undefined).length,
    withdrawn: archive.tombstones.length,
    languages: [...new Set(archive.articles.map(({ language }) => language))].sort(),
  };
}

export interface DownloadsView {
  readonly files: readonly { readonly name: string; readonly href: string; readonly about: string }[];
  readonly license: string;
  readonly records: string;
}

const FILES: readonly [name: string, about: string][] = [
  ['records.ndjson', 'Every record, one article a line, as the JSON Schema describes it'],
  ['record.schema.json', 'The JSON Schema of a record'],
  ['articles.csv', 'One article a row'],
  ['quotes.csv', 'One quote a row, with speakers, cue, date and place in the file'],
  ['figures.csv', 'One figure a row, with side and claimant'],
  ['quote_speakers.csv', 'Which actor speaks which quote: the link between the two'],
  ['actors.csv', 'One person, state or organisation a row'],
  ['archive.sqlite', 'The same tables as one SQLite database'],
  ['datapackage.json', 'The Data Package 2.0 descriptor of the tables'],
];

export const dataView = ({ archive, settings }: Site): DownloadsView => ({
  files: FILES.map(([name, about]) => ({ name, about, href: hrefOf(settings, `/data/${name}`) })),
  license: settings.license,
  records: formatNumber(archive.articles.length),
});
