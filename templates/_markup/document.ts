/** A whole page as text. */
import type { Markup } from './jsx-runtime.js';

/** The HTML document whose root element is `root`. */
export function documentOf({ html }: Markup): string {
  const text = `<!doctype html>\n${html}\n`;
  // The same text in one piece: as the thousands of pieces it was put together from it is slow to keep.
  text.charCodeAt(0);
  return text;
}
