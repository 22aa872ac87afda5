/** How much an article says that a run of capitals names a human being: the points of the cues of all its mentions. */
import type { TokenizedArticle } from '../../../text/index.js';
import { PERSON_CUES, type PersonCue } from '../../english/actors/person-cues.table.js';
import { contextCues } from './context-cues.js';
import type { Marks } from './lexicon.js';
import { namingWords, wordCues } from './word-cues.js';
import type { Name } from './name.js';

/** All cues of one mention of a name. */
export function personCues(document: TokenizedArticle, marks: Marks, name: Name): PersonCue[] {
  const count = namingWords(document.tokens, marks, name).length;
  const words = wordCues(document, marks, name);
  return count === 0 ? words : [...words, ...contextCues(document, marks, name, count)];
}

/** Evidence that one mention of a name is a person's. */
export const personEvidence = (document: TokenizedArticle, marks: Marks, name: Name): number =>
  pointsOf(personCues(document, marks, name));

/** The points of cues together. */
export const pointsOf = (cues: Iterable<PersonCue>): number => {
  let points = 0;
  for (const cue of cues) points += PERSON_CUES.get(cue)!;
  return points;
};

/** The cues of all mentions of one name in an article. */
export class PersonEvidence {
  private readonly shares = new Map<PersonCue, number>();
  private mentions = 0;
  /** How many of its mentions speak for a person by themselves. */
  private told = 0;

  /** Adds the cues of one more mention. */
  add(cues: readonly PersonCue[]): void {
    this.mentions++;
    for (const cue of cues) this.shares.set(cue, (this.shares.get(cue) ?? 0) + 1);
    if (pointsOf(cues) > 1) this.told++;
  }

  /**
   * What speaks for a person counts wherever it stands, what speaks against one by the share of the mentions that have
   * it.
   */
  points(): number {
    let points = 0;
    for (const [cue, times] of this.shares) {
      const each = PERSON_CUES.get(cue)!;
      points += each > 0 ? each : (each * times) / this.mentions;
    }
    return points + Math.min(2, Math.max(0, this.told - 1)) * PERSON_CUES.get('told of again')!;
  }
}
