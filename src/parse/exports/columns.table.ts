/**
 * Heads of columns that hold an article's text, in lower case and without spaces, hyphens and underscores. From data
 * sets of news, exports of reading lists and the fields of ninjs. No head of a summary belongs here.
 */
export const TEXT_COLUMNS: ReadonlySet<string> = new Set([
  'text',
  'body',
  'content',
  'fulltext',
  'article',
  'articlebody',
  'articletext',
  'bodytext',
  'bodyhtml',
  'maintext',
  'story',
  'html',
  'contenthtml',
  'contenttext',
]);
