/** Which articles facts are read in. */

/**
 * Whether facts are read in articles of `language` (BCP 47): English alone. In others only the words between marks are
 * quotes, of nobody; nothing else is claimed.
 */
export const isReadLanguage = (language: string): boolean => /^en(?:-|$)/i.test(language);
