/**
 * Names by which other programs call the fields of an article. To the left the field of ours; to the right names, in
 * lower case and without spaces, hyphens and underscores, that mean nothing else. From the front matter of Eleventy,
 * Hugo, Jekyll, Zotero and Obsidian clippers, and the column heads of exports of news databases and data sets.
 */
export const OTHER_FIELD_NAMES: Readonly<Record<string, readonly string[]>> = {
  title: ['headline', 'hed', 'articletitle'],
  source: ['publisher', 'outlet', 'publication', 'publicationtitle', 'newspaper', 'sitename', 'site', 'containertitle'],
  byline: ['author', 'authors', 'creator', 'writer', 'reporter', 'by'],
  published: [
    'date',
    'pubdate',
    'publisheddate',
    'publishdate',
    'publicationdate',
    'publishedat',
    'datepublished',
    'publishedon',
    'firstcreated',
    'versioncreated',
    'issued',
    'created',
  ],
  url: ['link', 'canonical', 'canonicalurl', 'permalink', 'href', 'sourceurl', 'address', 'uri', 'weburl'],
  language: ['lang', 'languagecode', 'locale'],
  tags: ['tag', 'keywords', 'keyword', 'categories', 'category', 'subjects', 'subject', 'section'],
};
