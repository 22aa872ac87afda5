/** The line that says what somebody does with words: "Velda Lines | denied | that the ship was overloaded". */
import type { Stance } from '../../record/index.js';

/** The words of reporting, and where they stand: "According to | the yard" or "the yard | said". */
export interface Saying {
  readonly words: string;
  readonly before: boolean;
}

/** What stands for a cue that the text does not have: where the archivist sets a stance. */
const WITHOUT_CUE: Readonly<Record<Stance, string>> = {
  asserts: '',
  denies: 'denied',
  doubts: 'doubted',
  asks: 'asked',
  demands: 'demanded',
  unsaid: 'did not say',
};

// Matches the cues that stand before who they name: "according to", "In the words of".
const BEFORE = /^(?:according to|in the (?:words|view|opinion) of|as per)$/iu;

/**
 * The verb of a quote's line, from its cue as it stands in the text; `words` is "" where nothing tells how it was said.
 */
export function sayingOf(cue: string, stance: Stance): Saying {
  const words = cue.replace(/\s+/g, ' ').replace(/^[\s,:;—–-]{1,40}|[\s,:;—–-]{1,40}$/gu, '');
  if (!/\p{L}/u.test(words)) return { words: WITHOUT_CUE[stance], before: false };
  return { words, before: BEFORE.test(words) };
}

/** The line up to the words, as plain text: "Velda Lines denied", "According to the yard". */
export function sayingLine(speakers: string, { words, before }: Saying): string {
  if (!words) return speakers;
  if (before) return `${words[0]!.toUpperCase()}${words.slice(1)} ${speakers}`;
  // "Anna Berg’s demand": what begins with a mark of possession is part of the name's word.
  return /^['’]s\b/u.test(words) ? speakers + words : `${speakers} ${words}`.trim();
}
