/** English words and patterns of attributions: sources, cues, and what the tagger misreads. */

// Matches the nouns of "shouts of", "chants of", "cries of".
export const CRIES = /^(?:shouts|chants|cries|screams|slogans|choruses|calls) of$/iu;

// Matches what is written on things: "signs reading", "balloons marked", "banners that say".
export const WRITTEN = /^(?:reading|saying|proclaiming|declaring|marked|inscribed|emblazoned|chanting|shouting)$/iu;

// Matches what leads to words as somebody puts them: "puts it like this: ", "put it, ".
export const PUTS_IT =
  /\b(?<cue>put(?:s|ting)? it)(?: (?:this way|like this|thus|simply|bluntly|more bluntly|well|best|succinctly))?[:,] $/u;

// Matches what says whose words follow: "in her words, ", "in his own words ".
export const OWN_WORDS = /\b(?<cue>in (?<whose>his|her|their|its) (?:own )?words),? $/u;

export const DOCUMENT_SPEAKER_DETERMINERS: ReadonlySet<string> = new Set([
  'the',
  'a',
  'an',
  'this',
  'that',
  'these',
  'those',
  'its',
  'their',
  'his',
  'her',
  'our',
  'one',
  'another',
]);

export const CONNECTIVES: ReadonlySet<string> = new Set([
  'but',
  'and',
  'yet',
  'however',
  'meanwhile',
  'instead',
  'also',
  'still',
  'nor',
  'so',
  'in',
  'addition',
  'moreover',
  'furthermore',
  'for',
  'example',
]);

export const DOCUMENT_SPEAKER_PRONOUNS: ReadonlySet<string> = new Set(['it', 'they']);

// "also", "explicitly", "would", "not"
export const DOCUMENT_SPEAKER_BETWEEN =
  /^(?:also|then|further|however|even|only|later|now|would|will|does|did|do|not|n['’]t|should|must|may|\p{Ll}{2,20}ly)$/u;

// Matches what somebody is only said to wish: "wants", "is planning".
export const WISHES =
  /\b(?:want|wants|wanted|wanting|plan|plans|planned|planning|hope|hopes|hoped|hoping|wish|wishes|wished|intend|intends|intended|need|needs|needed|tries|tried|trying|seeks|sought|seeking)$/u;

// Matches the end of a cue of saying: "said", "According to".
export const LINK_QUOTES_SAYS =
  /\b(?:said|says|told|tells|wrote|writes|added|adds|warned|warns|claimed|claims|insisted|insists|argued|argues|believes|according to)$/iu;

// Matches "listened as " in "Tom Hart listened as Anna Berg", not "such as " in "countries such as Lunia".
export const CLAUSE =
  /^.{2,80}\p{Ll}{2} (?<!\b(?:such|well|known|named|serving|acting|far|same|role|work) )(?:as|while|when|because|whereas) (?=\p{Lu})/u;

// Matches what opens a clause right before a speaker's words: "As ", "While ".
export const OPENS_CLAUSE = /(?:^|[.!?”"\n])\s?(?:as|while|when|after|before|because|since|if) $/iu;

// Matches "Tom Hart listened, " before the speaker of the main clause.
export const FIRST_CLAUSE = /^[^,]{2,80}, (?=\p{Lu}|the |he |she |(?:he|she|they)$)/u;

// Matches " Anna Berg as saying" and " Anna Berg as telling reporters that " behind "quoted", with a nickname between
// marks: " a boatman nicknamed “Carp” as saying".
export const AS_SAYING =
  /^ (?<name>[^,.;:“”"()]{2,60}?(?:["“][^,.;:“”"()]{1,30}["”])?) as (?:(?:saying|writing|having (?:said|written))\b|(?:telling|having told)\b(?: \p{Ll}+)?)(?: that\b)? ?/u;

// Matches "quoted " before "Anna Berg".
export const QUOTING = /(?:quot(?:ed|es|ing)|cit(?:ed|es|ing)) /gu;

// Matches a cue that ends in "quoted", "cites".
export const QUOTES = /\b(?:quot(?:ed|es|ing)|cit(?:ed|es|ing))$/u;

// Matches the rest of an office's name and the comma behind it: "for the Care of Rivers (OCR), ".
export const NAME_GOES_ON =
  /^(?<name>(?:for|of|on|in|against|to) (?:the )?\p{Lu}[^,.;:“”"()]{1,90}(?: \([^()]{1,20}\))?), (?=\S)/u;

// Matches what is done to its subject: "was told", "has been accused of".
export const PASSIVE =
  /\b(?:was|were|been|is|are|being)(?: \p{Ll}{2,12}ly)? (?:told|accused|warned|informed|urged|asked|advised|criticised|criticized|blamed|condemned|reminded|questioned)\b/u;

// Matches two names with a comma between: "Tom Hart, Anna Berg" where ", was ill" follows the cue.
export const INSERTED =
  /^(?<first>[^,]{2,80}), (?<name>\p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{1,20}){0,3}|he|she|they)$/u;

// Matches what makes words behind a verb a statement, no name: "was “in touch”", "has agreed to".
export const STATES =
  /[\p{L}"”’] (?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|does|did)(?: not)? (?:["“«‘']|\p{Ll})/u;

// Matches a statement and who makes it: "The mill is “in good order”, Anna Berg".
export const STATED_BEFORE =
  /^(?<told>[^\n]{8,400}), (?<name>(?:\p{Lu}|the |an? |he\b|she\b|they\b|it\b|his |her |its |their )[^,"“”«»\n]{0,90})$/u;

// Matches "he was from".
export const HALF_CLAUSE =
  /^(?:he|she|they|it|we|I) (?:is|was|are|were|had|has|have) (?:from|in|at|of|about|doing|going|to)\b/u;

// Matches ", who" in "The clerk, who was ill on Monday".
export const MODEL_CORRECTIONS_RELATIVE = /, (?:who|whose|whom|which|where)\b/u;

// Matches " Lind had " between "said" and "told".
export const MODEL_CORRECTIONS_SUBJECT =
  /^ (?:that )?(?<name>\p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{1,20}){0,3}|he|she|they) (?:(?:had|has|have|would|will|also|later) )?$/u;

// Matches " — Mary Jones" and "― Carlos de la Cruz"; the name is the second group.
export const SIGNED =
  /^\s{0,3}([—–―]|--?)\s{0,3}((?:\p{Lu}[\p{L}\p{M}.'’-]{0,24})(?: (?:(?:de|la|del|von|van|al|bin|of|the) ){0,2}\p{Lu}[\p{L}\p{M}.'’-]{0,24}){0,5})(?=[,;\n]| ?\(|\.?\s*$)/u;

// Matches ", who is due in Brussels" in "the minister, who is due in Brussels," and ", led by" in "the party, led by
// the mayor".
export const SOURCE_RELATIVE = /,\s+(?:who|whose|whom|which|(?:led|headed|chaired|run|owned|backed) by)\b/iu;

// Matches " meanwhile" in "Kyiv meanwhile", " later" in "he later" and " had" in "Weber had".
export const ADVERB =
  /(?<!\s)\s+(?:meanwhile|also|later|however|then|now|once|again|instead|further|simply|jokingly|reportedly|recently|previously|earlier|had|has|have)$/u;

// Matches "Ahead of the meeting, " in "Ahead of the meeting, Secretary Blinken".
export const SOURCE_LEADING =
  /^(?:ahead of|as|in|at|on|during|after|before|since|while|when|for|from|with|by|speaking|meanwhile|however|asked)\b[^,]{0,120},\s+/iu;

// Matches " in a statement" in "the ministers in a statement".
export const OCCASION =
  /\s(?:in|during|at) (?:a|an|the|his|her|its|their) (?:\p{L}{1,20} ){0,2}(?:statement|interview|speech|letter|address|conference|briefing|tweet|email|call)\b/iu;

// Matches " on Tuesday" in "the ministers on Tuesday".
export const SOURCE_DAY = /\son (?:mon|tues|wednes|thurs|fri|satur|sun)day$/iu;

// Matches words that can't be a speaker alone: "However", "Earlier", "When".
export const SOURCE_NOBODY =
  /^(?:however|meanwhile|earlier|later|also|then|but|and|or|so|yet|still|when|while|as|if|that|what|how|why|where|whether|not|there|this is)$/iu;

// Matches " has shared" in "The United States has shared intelligence".
export const FINITE = /\s(?:has|have|had|will|would|is|are|was|were|can|could|may|might|must|should) \p{Ll}/u;

// "you", "nobody", "neither side", "none of the guests", "not one of them"
export const NO_SPEAKER = /^(?:(?:you|one|anyone|anybody|somebody else)$|(?:nobody|no one|none|neither|not one|no [a-z]+)\b)/i;

// Matches whose word a label is, behind it: ", as Nairobi terms its raids", " as the mayor calls it".
export const TERMED =
  /^[,”"’']{0,2},? as (?<name>(?:the |his |her |its |their )?[\p{L}][^,.;:“”"]{0,40}?) (?<cue>(?:has |have |had )?(?:terms?|termed|calls?|called|puts?|dubs?|dubbed|labels?|labelled|labeled|describes?|described))\b/u;

// Matches by whom something between marks is called or spread, behind it: "” are spread by villagers", ",” as it has been called in Aston by those".
export const CALLED_BY =
  /^[,”"’']{0,2}[^.!?;:“”"]{0,60}?\b(?:has been|have been|had been|is|are|was|were) (?<cue>called|described|dubbed|termed|labelled|labeled|denounced|spread|circulated|voiced|repeated|alleged|claimed|hailed)\b[^.!?;:“”"]{0,30}? by (?<name>(?:the |those |some |many |his |her |its |their )?[^,.;:“”"]{2,50}?)(?=[,.;:]|$| (?:began|in|on|at|after|before|who|which|is|was|has|had|that)\b)/u;
