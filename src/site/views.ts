/**
 * The pieces that many pages show: a link to an actor or article, a quote, a figure. Addresses in views are ready for
 * `href`.
 */
import { type Saying, sayingOf } from './format/saying.js';
import type { Archive, ArchiveActor, ArticleHead, FigureEntry, Ledger, QuoteEntry } from '../archive/index.js';
import type { QuoteHead } from '../extract/index.js';
import type { ActorKind, Comparator, Figure, Quote } from '../record/index.js';
import { actorAnchor, actorPath, isEntryOf } from './actor-path.js';
import { countedWords, formatAmount } from './format/format-amount.js';
import { type DateView, dateView, publishedView } from './format/format-date.js';
import { type Keys, makeKeys } from './keys.js';
import { type ArchiveLookup, lookUp, once } from './lookup.js';
import { hrefOf, type SiteSettings } from './page.js';

/** What every view is made from. */
export interface Site {
  readonly archive: Archive;
  readonly settings: SiteSettings;
  readonly lookup: ArchiveLookup;
  readonly keys: Keys;
}

/** The site last made of each archive: all its files are asked for one after the other. */
const made = new WeakMap<Archive, Site>();

/** What views of `archive` are made from. */
export function siteOf(archive: Archive, settings: SiteSettings): Site {
  const known = made.get(archive);
  if (known?.settings === settings) return known;
  const lookup = lookUp(archive);
  const site = { archive, settings, lookup, keys: makeKeys(lookup, archive) };
  made.set(archive, site);
  return site;
}

export interface ActorLink {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly href: string;
}

export interface ArticleLink {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly lang: string;
  /** "" where the outlet is unknown. */
  readonly source: string;
  readonly date: DateView;
  /** Whether most of it stands in another article of the archive, word for word or translated. */
  readonly copy: boolean;
}

export interface QuoteView {
  readonly id: string;
  /** The quote's permanent address. */
  readonly href: string;
  readonly text: string;
  readonly lang: string;
  readonly kind: Quote['kind'];
  readonly in: Quote['in'];
  readonly speakers: readonly ActorLink[];
  readonly stance: Quote['stance'];
  /** What tells how it was said: never left out where the stance is another than to assert. */
  readonly saying: Saying;
  readonly to: string;
  /** When it was said, or else when the article was published. */
  readonly date: DateView;
  readonly dated: 'said' | 'published';
  readonly doubtful: boolean;
  readonly article: ArticleLink;
  /** How many versions of the statement the archive has; 1 where this is the only one. */
  readonly versions: number;
  readonly statementHref: string;
}

export interface FigureView {
  readonly id: string;
  readonly href: string;
  readonly text: string;
  readonly lang: string;
  /** "more than 92,000", "80,000 to 100,000", "no number". */
  readonly amount: string;
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly comparator: Comparator;
  readonly kind: Figure['kind'];
  readonly unit: string;
  /** "troops", "soldiers killed": behind the amount, where the kind is not told otherwise. */
  readonly counted: string;
  readonly status: Figure['status'];
  readonly side: ActorLink | null;
  /** null where the article says it in its own voice. */
  readonly claimant: ActorLink | null;
  readonly place: string;
  /** When it held, or else when the article was published. */
  readonly date: DateView;
  readonly dated: 'as of' | 'published';
  readonly doubtful: boolean;
  readonly article: ArticleLink;
  /** The sentence it stands in, verbatim. */
  readonly sentence: string;
  readonly ledgerHref: string;
}

/** `make`, asked once for each thing of a site. */
export function perSite<Thing extends object, Value extends object | string>(
  make: (site: Site, thing: Thing) => Value,
): (site: Site, thing: Thing) => Value {
  const known = new WeakMap<Site, (thing: Thing) => Value>();
  return (site, thing) => {
    let made = known.get(site);
    if (!made) known.set(site, (made = once((each) => make(site, each))));
    return made(thing);
  };
}

const linkOf = perSite(
  ({ settings }, actor: ArchiveActor): ActorLink => ({
    id: actor.id,
    name: actor.name,
    kind: actor.kind,
    href: hrefOf(settings, actorPath(actor)),
  }),
);

/**
 * The actor `id`, as a page links to them that is that of article `here` or, where it is null, another; null where the
 * archive does not know them.
 */
export function actorLink(site: Site, id: string, here: ArticleHead | null = null): ActorLink | null {
  const actor = site.lookup.actors.get(id);
  if (!actor) return null;
  const link = linkOf(site, actor);
  // The same place, in a tenth of the characters.
  return here && isEntryOf(actor, here) ? { ...link, href: `#${actorAnchor(id)}` } : link;
}

/** The actors of `ids` that the archive knows. */
export const actorLinks = (site: Site, ids: readonly string[], here: ArticleHead | null = null): ActorLink[] =>
  ids.flatMap((id) => actorLink(site, id, here) ?? []);

export const articleLink = perSite(
  ({ settings }, article: ArticleHead): ArticleLink => ({
    id: article.id,
    title: article.title.text || article.file,
    href: hrefOf(settings, `/articles/${article.id}/`),
    lang: foreign(settings, article.language),
    source: article.source.name,
    date: publishedView(article.published),
    copy: article.copyOf !== undefined,
  }),
);

/** A language for `lang`; "" where it is that of the page. */
export const foreign = (settings: SiteSettings, language: string): string =>
  language === settings.language ? '' : language;

/** A quote's words without signs of Markdown. */
export const shownWords = ({ text, shown }: QuoteHead): string => shown ?? text;

/** A quote as the article's own page shows it where `here` is true, or else another. */
export function quoteView(site: Site, { article, quote }: QuoteEntry, here = false): QuoteView {
  const statement = site.lookup.statementOf.get(quote.id);
  return {
    id: quote.id,
    href: hrefOf(site.settings, `/articles/${article.id}/#${quote.id}`),
    text: shownWords(quote),
    lang: foreign(site.settings, article.language),
    kind: quote.kind,
    in: quote.in,
    speakers: actorLinks(site, quote.speakers, here ? article : null),
    stance: quote.stance,
    saying: sayingOf(quote.cue, quote.stance),
    to: quote.to ?? '',
    date: quote.said
      ? dateView(quote.said, 'inferred', 'from the day that the article names for it')
      : articleLink(site, article).date,
    dated: quote.said ? 'said' : 'published',
    doubtful: quote.confidence < site.settings.doubtBelow,
    article: articleLink(site, article),
    versions: statement?.quotes.length ?? 1,
    statementHref: statement ? hrefOf(site.settings, `/statements/${statement.id}/`) : '',
  };
}

/** A figure as the article's own page shows it where `here` is true, or else another. */
export function figureView(site: Site, { article, figure }: FigureEntry, here = false): FigureView {
  const ledger = site.lookup.ledgerOf.get(figure.id);
  const { text, sentence } = figure.shown ?? figure;
  return {
    id: figure.id,
    href: hrefOf(site.settings, `/articles/${article.id}/#${figure.id}`),
    text,
    lang: foreign(site.settings, article.language),
    amount: formatAmount(figure),
    value: figure.value,
    min: figure.min,
    max: figure.max,
    comparator: figure.comparator,
    kind: figure.kind,
    unit: figure.unit,
    counted: countedWords(figure),
    status: figure.status,
    side: actorLink(site, figure.side, here ? article : null),
    claimant: actorLink(site, figure.claimant, here ? article : null),
    place: figure.place ?? '',
    date: figure.asOf ? dateView(figure.asOf, 'stated') : publishedView(article.published),
    dated: figure.asOf ? 'as of' : 'published',
    doubtful: figure.confidence < site.settings.doubtBelow,
    article: articleLink(site, article),
    sentence,
    ledgerHref: ledger ? hrefOf(site.settings, ledgerPath(ledger)) : '',
  };
}

export const ledgerPath = ({ id }: Pick<Ledger, 'id'>): string => `/figures/${id}/`;
