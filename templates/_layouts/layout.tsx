/** The frame of every page: head, navigation, search box, footer. */
import type { Children } from '../_markup/jsx-runtime.js';
import { CONTENT_POLICY } from '../../src/site/content-policy.js';
import { assetHref, hrefOf, type SiteSettings, urlOf } from '../../src/site/page.js';

/** What a page tells its frame. */
export interface LayoutProps {
  readonly site: SiteSettings;
  /** Address below the path prefix: "/articles/x/". */
  readonly path: string;
  /** The page's own title; "" on the home page. */
  readonly title: string;
  readonly description: string;
  /** The entry of the navigation that the page belongs to: "articles". */
  readonly section?: string;
  /** Open Graph type; "website" unless told. */
  readonly type?: 'article' | 'website' | 'profile';
  /** Whether search engines should leave the page out. */
  readonly unlisted?: boolean;
  /** Whether the page is wide, with no margin column. */
  readonly wide?: boolean;
  /** Names of scripts in `assets/`, loaded as modules. */
  readonly scripts?: readonly string[];
  /** More for the head: meta tags, alternates, JSON-LD. */
  readonly head?: Children;
  readonly children: Children;
}

const SECTIONS: readonly [id: string, label: string][] = [
  ['articles', 'Articles'],
  ['actors', 'People & organisations'],
  ['quotes', 'Quotes'],
  ['figures', 'Figures'],
  ['timeline', 'Timeline'],
  ['sources', 'Sources'],
  ['search', 'Search'],
  ['about', 'About'],
];

export function Layout(props: LayoutProps) {
  const { site, title, section, children } = props;
  return (
    <html lang={site.language}>
      <Head {...props} />
      <body>
        <a class="skip" href="#main">
          Skip to content
        </a>
        <header class="masthead">
          {title ? (
            <p class="masthead-title">
              <a href={hrefOf(site, '/')}>{site.title}</a>
            </p>
          ) : (
            <h1 class="masthead-title masthead-front">{site.title}</h1>
          )}
          <form class="masthead-search" role="search" action={hrefOf(site, '/search/')} method="get">
            <label for="site-search" class="unseen">
              Search this archive
            </label>
            <input id="site-search" name="q" type="search" autocomplete="off" placeholder="Who said what" />
            <button type="submit">Search</button>
          </form>
          <nav class="masthead-nav" aria-label="Sections">
            <ul>
              {SECTIONS.map(([id, label]) => (
                <li>
                  <a href={hrefOf(site, `/${id}/`)} aria-current={id === section ? 'page' : undefined}>
                    {label}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </header>
        <main id="main" class={props.wide ? 'page page-wide' : 'page'} tabIndex={-1}>
          {children}
        </main>
        <Footer site={site} />
      </body>
    </html>
  );
}

function Head({ site, path, title, description, type = 'website', unlisted, scripts = [], head }: LayoutProps) {
  const fullTitle = title ? `${title} – ${site.title}` : site.title;
  const canonical = urlOf(site, path);
  return (
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content={CONTENT_POLICY} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{fullTitle}</title>
      <meta name="description" content={description} />
      <meta name="color-scheme" content="light dark" />
      <meta name="referrer" content="no-referrer" />
      {unlisted && <meta name="robots" content="noindex" />}
      <link rel="stylesheet" href={assetHref(site, 'site.css')} />
      <link rel="icon" href={assetHref(site, 'icon.svg')} type="image/svg+xml" />
      <link rel="alternate" type="application/atom+xml" title={site.title} href={hrefOf(site, '/feed.xml')} />
      <link rel="alternate" type="application/feed+json" title={site.title} href={hrefOf(site, '/feed.json')} />
      {canonical && !unlisted && (
        <>
          <link rel="canonical" href={canonical} />
          <meta property="og:url" content={canonical} />
          <meta property="og:title" content={title || site.title} />
          <meta property="og:description" content={description} />
          <meta property="og:type" content={type} />
          <meta property="og:site_name" content={site.title} />
        </>
      )}
      {head}
      {scripts.map((name) => (
        <script type="module" src={assetHref(site, name)} />
      ))}
    </head>
  );
}

function Footer({ site }: { site: SiteSettings }) {
  return (
    <footer class="colophon">
      <p>
        {site.description || 'Who said what, who counted what, and where it is written.'}
        {site.publisher && ` Kept by ${site.publisher}.`}
      </p>
      <ul>
        <li>
          <a href={hrefOf(site, '/about/')}>About this archive</a>
        </li>
        <li>
          <a href={hrefOf(site, '/data/')}>Data and downloads</a>
        </li>
        <li>
          <a href={hrefOf(site, '/feed.xml')}>Atom feed</a>
        </li>
      </ul>
    </footer>
  );
}
