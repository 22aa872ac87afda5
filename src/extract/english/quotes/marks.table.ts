/** English words around quotation marks. */

// Matches the end of "in the novel ", "the so-called ", "a song called ", "the term ".
export const NAMING =
  /(?:\b(?:so[- ]called|known as|nicknamed|codenamed|entitled|titled|the (?:term|word|words|phrase|slogan of)|named|novel|book|film|movie|song|album|series|show|play|poem|magazine|operation|programme|program|project|exhibition|conference|group|party|movement|company|club|bar|ship|vessel|battalion|brigade|newspaper|channel|website)(?: (?:is|was|called))?)[\s,:(]*$/iu;

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
