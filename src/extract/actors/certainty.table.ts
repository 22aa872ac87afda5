/**
 * How sure each form of reference is, 0 to 1: estimates of the first round, set while the development articles were
 * read, and not measured again on articles left out. Change a line only with such a measurement.
 */
export const CERTAINTY = {
  /** "Anna Berg" */
  name: 0.98,
  /** "Berg and Hart" */
  severalNames: 0.92,
  /** "Berg, the minister" */
  nameFirst: 0.93,
  /** "the minister, Anna Berg" */
  nameLast: 0.97,
  /** "the capital, Moscow", for the state */
  stateLast: 0.95,
  /** "a man who worked with Berg" */
  nameInPhrase: 0.9,
  /** "the Harbour Watch Group": an organisation by its form alone */
  namedByForm: 0.85,
  /** "the statement": of whom the article says that they issued it */
  issuer: 0.75,
  /** "the speech": of who spoke last */
  spokenDocument: 0.8,
  /** "the report": of the organisation named before it */
  issuerBefore: 0.7,
  /** "the ministry": the last organisation of that kind */
  organizationBefore: 0.8,
  /** "the minister": one holder fits far better than others */
  roleClear: 0.93,
  roleLikely: 0.8,
  roleClose: 0.6,
  /** "I", "we": of a label before it, else of who spoke last */
  firstPerson: 0.6,
  /** "they" for several who spoke last */
  theyOfSeveral: 0.8,
  /** "they" for two who are named together */
  theyOfPair: 0.75,
  /** "the two", "the pair" */
  both: 0.75,
  /** "who" */
  relative: 0.85,
  /** a pronoun that fits nobody but who spoke last */
  onlySpeaker: 0.4,
  /** "it", and "they" for a group */
  thingOrPlural: 0.7,
  /** "he", "she": by the lead of the best choice over the second, in points of `rankChoices` */
  pronounByLead: [
    [2, 0.95],
    [1, 0.9],
    [0.4, 0.75],
    [Number.NEGATIVE_INFINITY, 0.6],
  ] as readonly (readonly [lead: number, share: number])[],
  /** "a miner, Tom Hart": a description right before or after a name */
  announcedPerson: 0.85,
  /** "the general": the only one who fits */
  onlyHolder: 0.7,
  /** "the clerk": described in the same words before */
  knownDescription: 0.8,
  /** "the official": described before in like words */
  sameDescription: 0.8,
  /** "the 55-year-old" */
  agedPerson: 0.7,
  /** "his words", "her statement": of whom they are */
  ownerOfWords: 0.75,
  /** "a spokesman for the mill": somebody new without a name */
  newDescription: 0.6,
  /** the same in many words, which are often more than a description */
  longDescription: 0.3,
};
