/** Lines of an article with what they are: what the readers of layouts and pages exchange. */
import type { DropReason, Span } from '../record/index.js';

/** What a line is to its article, or why it is left out of it. */
export type LineRole = 'title' | 'byline' | 'text' | 'heading' | 'caption' | 'credit' | DropReason;

/** A line of the text that was made of a page, and what the page's elements say that it is. */
export interface PageLine extends Span {
  readonly role: LineRole;
}
