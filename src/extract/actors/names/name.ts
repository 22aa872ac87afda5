/** A name in an article: what finding, weighing and joining names exchange. */

/** A stretch of tokens that is one name. */
export interface Name {
  /** First token, and one past the last. */
  readonly from: number;
  readonly to: number;
  readonly block: number;
  /** `person` here is a candidate: evidence decides. */
  readonly kind: NameKind;
  /** The actor's name where a list tells it ("Russia" for "Moscow"); "" to take the words as they stand. */
  readonly canonical: string;
  readonly form: 'name' | 'metonym' | 'demonym' | 'people';
  /** Whether its first word begins a sentence or stands in a headline, where a capital says little. */
  readonly weak: boolean;
  /** Whether it stands in a headline that has capitals throughout. */
  readonly headline: boolean;
}

export type NameKind = 'person' | 'organization' | 'state' | 'thing';
