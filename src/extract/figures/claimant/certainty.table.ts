/** Certainties of claimants: estimates of the first round, not measured again on articles left out. */
export const CLAIMANT_CERTAINTY = {
  /** "it" or a subject of the sentence before that is taken for the one who states it */
  fromBefore: 0.7,
  /** what the resolver answers where it only has a description to go by */
  described: 0.6,
};
