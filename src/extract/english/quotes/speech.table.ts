/** English words around what is said: addressees, dates, speech in part. */

// Matches the end of "told", "has told", "tells", "telling", "informed".
export const ADDRESSEE_TELLING = /\b(?:told|tells?|telling|informed|informs|assured|assures|reminded|asked)$/iu;

/** Words that an addressee never goes on with. */
export const ADDRESSEE_STOPS: ReadonlySet<string> = new Set([
  'that',
  'on',
  'in',
  'at',
  'during',
  'about',
  'how',
  'why',
  'what',
  'whether',
  'if',
  'to',
  'when',
  'where',
  'who',
  'he',
  'she',
  'they',
  'it',
  'there',
  'by',
  'as',
  'after',
  'before',
  'from',
  'for',
  'via',
  'last',
  'this',
  'earlier',
  'later',
  'yesterday',
  'today',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
  'is',
  'was',
  'are',
  'were',
  'had',
  'has',
  'have',
  'would',
  'will',
]);

/** Words that name nobody alone; behind an article may stand a name in marks. */
export const NAMELESS: ReadonlySet<string> = new Set([
  'the',
  'a',
  'an',
  'him',
  'her',
  'them',
  'me',
  'us',
  'you',
  'himself',
  'herself',
  'themselves',
]);

// Matches what fighting claims, not people: "the lives of more than 40 miners", "13 lives".
export const LIVES = /^(?:the )?(?:(?:at least|more than|over|about|some|nearly|up to) )?(?:[\d.,]+ )?lives\b/u;

// Matches what tells nothing without the words around it: "it", "so", "this at a news conference", "Russia".
export const SAYS_NOTHING =
  /^(?:\p{L}[\p{L}.’'-]*|as much|(?:it|so|this) (?:at|in|on|during|after|to|from|when|while)\b.*)$/su;

// Matches " Lind" and " that Anna Berg" behind "Weber said".
export const INNER_NAME = /^ (?:that )?(?<name>\p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{1,20}){0,3}|he|she|they)$/u;

// Matches "we".
export const SPOKEN_OWN = /^(?:we|us|you|i)$/iu;

/** What those words may begin with: whom it was said to, where and in what. */
export const LEADS = new Set(
  'on in at during via from to by through over late early earlier later it us reporters journalists lawmakers parliament viewers deputies supporters newspapers'.split(
    ' ',
  ),
);

// Matches words behind which a date is another thing's: "of the attack on Tuesday", "after talks on Tuesday", "who met
// him on Tuesday".
export const WHEN_SAID_OTHERS =
  /[,.;:()“”"«»—–]|\b(?:of|about|that|who|which|whose|whom|when|where|after|before|ahead|until|since|while|as|if|because|and|or|but|for|against|following|regarding|scheduled|due|held|planned)\b/iu;
