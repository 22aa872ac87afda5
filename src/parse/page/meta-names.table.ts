/**
 * Names of the meta tags that say something of an article, lower case, in the order in which they are believed. From Open Graph,
 * Dublin Core, schema.org, Parse.ly, Sailthru, CXense, Google News and the habits of news systems. A name belongs here where it means
 * the same on every site that uses it.
 */

export const TITLES: readonly string[] = ['og:title', 'twitter:title', 'parsely-title', 'sailthru.title', 'dc.title', 'dcterms.title', 'cxenseparse:recs:title', 'headline'];

export const AUTHORS: readonly string[] = [
  'author', 'article:author', 'article:author_name', 'og:article:author', 'parsely-author', 'sailthru.author', 'byl', 'byline', 'dc.creator', 'dcterms.creator', 'dc.contributor', 'cxenseparse:author', 'twitter:data1-author', 'authors', 'creator', 'dcsext.author',
];

export const SITE_NAMES: readonly string[] = ['og:site_name', 'application-name', 'apple-mobile-web-app-title', 'cre', 'publisher', 'dc.publisher', 'article:publisher_name', 'copyright-holder', 'source_organization'];

/** Of the day of publication; those of updates are none. */
export const PUBLISHED: readonly string[] = [
  'article:published_time', 'article:published', 'article:published:time', 'og:article:published_time', 'og:published_time', 'og:pubdate', 'datepublished', 'date_published', 'published', 'published_time', 'published-date', 'publisheddate', 'publish-date',
  'publish_date', 'publishdate', 'publication_date', 'publication-date', 'publicationdate', 'pubdate', 'pub_date', 'pub-date', 'parsely-pub-date', 'sailthru.date', 'cxenseparse:recs:publishtime', 'cxenseparse:publishtime', 'cxenseparse:publishdate', 'dc.date.issued', 'dcterms.issued', 'dcterms.date',
  'dc.date.published', 'article_date_original', 'article.published', 'article-date', 'articledate', 'originalpublicationdate', 'original-publish-date', 'rnews:datepublished', 'iso-8601-publish-date', 'bt:pubdate', 'shareaholic:article_published_time', 'vr:published_time', 'citation_publication_date', 'citation_online_date', 'citation_date', 'mediator_published_time', 'tweetmeme-pubdate',
];

/** Of a day that may be that of publication, of a change, or of the system: readers' own date stands above them. */
export const DATES: readonly string[] = ['dc.date', 'dc.date.created', 'dcterms.created', 'date', 'displaydate', 'created', 'datecreated', 'date.created', 'article:created_time', 'last-published', 'release_date', 'issue_date', 'utime-published', 'ptime', 'pdate'];
