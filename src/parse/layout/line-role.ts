/** A line while it is being told, and what it can become. */
import type { Span } from '../../record/index.js';
import { isCredit } from './credits.js';
import type { Furniture } from './furniture.js';
import type { Line } from '../lines.js';
import type { LineRole } from '../page-line.js';

/** A stretch of the file and what it is; in text order, apart from each other, nothing but white space between. */
export interface ArticlePart extends Span {
  readonly role: LineRole;
}

/** A line while it is being told: its role once known. */
export interface LabelledLine {
  readonly line: Line;
  readonly furniture: Furniture | null;
  role: LineRole | null;
}

/** A paragraph of an article: ends as a sentence does and is no mere label. */
export const isProse = ({ line, furniture }: LabelledLine): boolean =>
  line.stops && line.words >= 6 && furniture === null;

/** Whether a caption just above begins line `i`, or is the same. */
export function isRepeated(told: readonly LabelledLine[], i: number): boolean {
  const { text } = told[i]!.line;
  return told
    .slice(Math.max(0, i - 3), i)
    .some(({ role, line }) => role === 'caption' && line.words >= 3 && text.startsWith(line.text));
}

// "Image caption,", "Media caption:"
const CAPTION_LABEL = /^(?:image|media|video|photo) caption[,:]?$/iu;

/** Whether the line above says that line `i` is a picture's caption, or the one below is the picture's credit. */
export const isLabelledCaption = (told: readonly LabelledLine[], i: number): boolean =>
  CAPTION_LABEL.test(told[i - 1]?.line.text ?? '') ||
  (!told[i]!.line.stops && told[i]!.line.words > 2 && !told[i]!.furniture && isCredit(told[i + 1]?.line.text ?? ''));
