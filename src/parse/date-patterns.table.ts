/** Patterns of written dates, in many languages and in digits. */

export const MONTH =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';

export const YEAR = '(?<year>(?:19|20)\\d{2})';

export const END = '(?![\\d\\p{L}])';

// a part of every date with a month's name, looked for first because it is faster
export const A_MONTH = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i;

// a part of every date in digits alone
export const A_JOINT = /\d[-/.] ?\d{1,2}[-/.] ?\d/;

// a part of every date in another language: a year, on its own or before the sign for one
export const A_YEAR = /(?:19|20)\d{2}/;

export const WITH_NAMES: readonly RegExp[] = [
  // "November 15, 2021", "Nov. 28 2021", "March 3rd, 2014", "November 15"
  new RegExp(
    `\\b${MONTH}\\s{0,2}(?<day>[0-3]?\\d)(?:st|nd|rd|th)?(?![\\d:%])(?:\\s{0,2},?\\s{1,2}${YEAR})?${END}`,
    'giu',
  ),
  // "15 November 2021", "15th of November, 2021", "3 March"
  new RegExp(
    `(?<![\\d.,:/])(?<day>[0-3]?\\d)(?:st|nd|rd|th)?(?:\\s{1,2}of)?[\\s-]{1,2}${MONTH}(?:,?[\\s-]{1,2}${YEAR})?${END}`,
    'giu',
  ),
  // "November 2021", "April, 2021"
  new RegExp(`(?<!\\d[\\s-])\\b${MONTH},?\\s{1,2}${YEAR}${END}`, 'giu'),
];

// what may stand between day, month and year in other languages than English: "de", "г."
export const FOREIGN: readonly RegExp[] = [
  // "12. März 2024", "12 de marzo de 2024", "1er mars 2024", "12 марта 2024", "12. března 2024", "5 d’abril de 2024"
  /(?<![\d.,:/])(?<day>[0-3]?\d)(?:\.|er|º|°|-го|e)?[\s-]{1,2}(?:de |del |d['’])?(?<name>[\p{L}\p{M}]{2,14}(?: (?:الثاني|الأول))?)[.,،]{0,2}[\s-]{1,2}(?:de |del )?(?<year>(?:19|20)\d{2})(?![\d\p{L}])/giu,
  // "marzo 12, 2024", "März 2024"
  /(?<![\p{L}\p{M}])(?<name>[\p{L}\p{M}]{3,14})\.?\s{1,2}(?<day>[0-3]?\d),?\s{1,2}(?<year>(?:19|20)\d{2})(?![\d\p{L}])/giu,
  // "2024年3月12日", "2024년 3월 12일", "2024年3月12號"
  /(?<!\d)(?<year>(?:19|20)\d{2})\s?[年년]\s?(?<m>[01]?\d)\s?[月월]\s?(?<day>[0-3]?\d)\s?[日號号일]/gu,
];

export const IN_DIGITS: readonly RegExp[] = [
  // "2021-11-30", "2021/11/30", "2021.11.30", "2021. 11. 30", "2021-11-30T10:00:00Z"
  /(?<![\d/.-])(?<year>(?:19|20)\d{2})(?<mark>[-/.]|\. )(?<m>[01]?\d)\k<mark>(?<day>[0-3]?\d)(?:T[\d:.+Z-]{4,30})?(?![\d\p{L}])/giu,
  // "30/11/2021", "30.11.2021", "30-11-2021", "30. 11. 2021"
  /(?<![\d/.-])(?<first>[0-3]?\d)(?<mark>[-/.]|\. )(?<second>[0-3]?\d)\k<mark>(?<year>(?:19|20)\d{2})(?!\d)/giu,
  // "30.11.21"
  /(?<![\d/.:,-])(?<day>[0-3]\d)\.(?<m>[01]\d)\.(?<short>\d{2})(?![\d.:,/-]*\d|\p{L})/gu,
];
