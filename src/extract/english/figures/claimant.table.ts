/** English words around the claimant of a figure. */

export const CLAIM_KNOWN: ReadonlySet<string> = new Set([
  'the',
  'this',
  'these',
  'those',
  "'s",
  'his',
  'her',
  'their',
  'its',
  'last',
]);

export const CLAIM_NEW: ReadonlySet<string> = new Set(['a', 'an', 'another', 'some', 'one', 'two', 'several']);

export const HEARSAY_BEFORE: ReadonlySet<string> = new Set(
  (
    'over on amid to about with despite after by from for are were been unconfirmed conflicting media dismissed denied rejected ' +
    'denies at following'
  ).split(' '),
);

export const BEHIND_HEAD: ReadonlySet<string> = new Set('of in for at to from on with by who close near and'.split(' '));

// "He"
export const PRONOUN = /^(?:he|she|they|it|we|I)$/i;

export const CITING: ReadonlySet<string> = new Set(['quoted', 'quotes', 'quoting', 'cited', 'cites', 'citing']);

export const SOURCE_PHRASE_DATA: ReadonlySet<string> = new Set(['data', 'figures', 'information', 'estimates', 'statistics', 'numbers']);

export const SHOWING: ReadonlySet<string> = new Set(['show', 'shows', 'showed', 'suggest', 'suggested']);

export const SOURCE_PHRASE_PREPOSITIONS: ReadonlySet<string> = new Set(
  'at in on near during of from for by to with around inside outside'.split(' '),
);

export const SOURCE_PHRASE_DETERMINERS: ReadonlySet<string> = new Set(['the', 'a', 'an', 'his', 'her', 'their', 'its']);

export const SOURCE_PHRASE_LEADING: ReadonlySet<string> = new Set(
  'unnamed unidentified anonymous earlier meanwhile later also separately on yesterday today but and however'.split(
    ' ',
  ),
);
