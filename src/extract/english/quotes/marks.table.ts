/** English words around quotation marks. */

// Matches the end of "in the novel ", "the so-called ", "a song called ", "the term ".
export const NAMING =
  /(?:\b(?:so[- ]called|known as|nicknamed|codenamed|entitled|titled|the (?:term|word|words|phrase|slogan of)|named|novel|book|film|movie|song|album|series|show|play|poem|magazine|operation|programme|program|project|exhibition|conference|group|party|movement|company|club|bar|ship|vessel|battalion|brigade|newspaper|channel|website)(?: (?:is|was|called))?)[\s,:(]*$/iu;

// Matches what announces a title or a name right before the mark: "entitled ", "titled, ", "was called ", "used to be known as ".
export const TITLING =
  /(?:\b(?:entitled|titled|subtitled|headlined|captioned)[,:]?|\b(?:be|been|is|are|was|were|being|also|often|usually|widely|named|renamed|christened|nicknamed|codenamed|code-named) (?:\p{Ll}+ly )?(?:called|known as|dubbed|nicknamed|named|titled|entitled)|\bnamed (?:\p{L}+ ){0,3}\p{L}+) $/u;

// Matches who gives the name: " by the press", " by them".
export const NAMED_BY = /^[^.!?;:]{0,60}\bby \p{L}/u;

// Matches a noun, or whose work it is, right before the mark: "the hit show ", "Billy Joss’s ", "his album ".
export const WORK_BEFORE = /[\p{L}’'](?<!\b(?:that|as|is|was|are|were|be|been|to|and|or|but|of|with|not|said|says|a|an)) $/iu;

// Matches a made-up office: "people's mayor", "defence minister".
export const OFFICE =
  /^(?:[\p{L}’'-]{2,20} ){1,3}(?:mayor|governor|president|premier|prime minister|minister|leader|commander|head|chief|ambassador|general|spokesman|spokeswoman)$/iu;

// Matches what stands before an office that is held at arm's length: "the ", "its self-proclaimed ".
export const HELD_AT_ARMS_LENGTH = /\b(?:the|its|their|his|her|a|city|region|town|self-proclaimed|self-styled|new)['’]?s? $/iu;

// Matches what joins a fragment to the one before: " and ", " or ".
export const JOINT = /^\s(?:and|or|but)\s$/u;

export const SMALL: ReadonlySet<string> = new Set([
  'of',
  'the',
  'and',
  'in',
  'on',
  'for',
  'to',
  'a',
  'an',
  'at',
  'by',
  'from',
  'with',
  'de',
  'la',
  'le',
  'du',
  'von',
  'van',
  'al',
]);

export const READ_MARKS_PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'they', 'it', 'we', 'i']);

// Matches the words by which an article says that somebody speaks ("said", "according to"), and a paragraph that tells of somebody: "He left".
export const SPOKEN_BETWEEN = /\n\s{0,8}(?:he|she) |\b(?:said|says|told|tells|added|asked|wrote|explained|recalled|according to)\b/iu;
