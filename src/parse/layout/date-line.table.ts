/** Words that stand around a date in a line of its own, lower case: "Published on", "Updated:", "at 2:05 p.m. GMT", "5 min read", "Tuesday". */
export const AROUND_DATES: ReadonlySet<string> = new Set([
  'published', 'update', 'updated', 'edited', 'posted', 'last', 'modified', 'first', 'issued', 'created', 'added', 'date', 'on', 'at', 'by', 'the', 'and', 'of', 'is', 'more', 'than', 'article', 'story', 'local', 'time', 'read', 'ago', 'old',
  'gmt', 'utc', 'est', 'edt', 'et', 'pst', 'pdt', 'cet', 'cest', 'eet', 'eest', 'msk', 'bst', 'ist', 'kst', 'jst', 'am', 'pm', 'a', 'p', 'm', 'hrs', 'min', 'mins', 'minute', 'minutes', 'hour', 'hours', 'year', 'years',
  'mon', 'monday', 'tue', 'tues', 'tuesday', 'wed', 'wednesday', 'thu', 'thur', 'thurs', 'thursday', 'fri', 'friday', 'sat', 'saturday', 'sun', 'sunday',
  'jan', 'january', 'feb', 'february', 'mar', 'march', 'apr', 'april', 'may', 'jun', 'june', 'jul', 'july', 'aug', 'august', 'sep', 'sept', 'september', 'oct', 'october', 'nov', 'november', 'dec', 'december',
  'kyiv', 'moscow', 'london',
]);
