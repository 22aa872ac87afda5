/** English words by which names are found, told apart and joined to people and organisations. */

// "also known as", "better known by his assumed name", "whose real name is", "nom de guerre"
export const ALIASES_ALSO = /^(?:as|name|names|guerre|pseudonym|alias|nicknamed|aka|is|dubbed|called)$/;

// "known" of "better known as"
export const ALIASES_KNOWN = /^(?:known|assumed|real|guerre|pseudonym|alias|nicknamed|aka|nickname|callsign|born)$/;

// "PolitiFact", "BuzzFeed", but not "McCain", "DeLay", "O'Brien", "Smith-Jones"
export const CAMEL = /^(?!Mc|Mac|De|Di|La|Le|Van|Von|O['’]|D['’]|Fitz|Ó)\p{Lu}\p{Ll}+\p{Lu}/u;

// "al-Assad", "el-Sissi", "Al-Attiyah", "ash-Shami"; no "al-jazirah", nor "anti-Morales"
export const ARABIC_ARTICLE = /^(?:[AaEe]l|[Uu]l|[Aa](?:d|dh|n|r|s|sh|t|th|z))[-‐]\p{Lu}/u;

/** "Democrat Dianne Feinstein". */
export const PARTISAN = new Set([
  'democrat',
  'republican',
  'conservative',
  'socialist',
  'communist',
  'independent',
  'liberal',
  'muslim',
  'christian',
  'rev',
  'nominee',
]);

// "oncologist", "librarian", "plumber"
export const TRADE = /(?:[^s]ist|ician|arian|[^thv]er|[^f]or|keeper|man|woman)$/;

// "Management", "Protection", "Islamist"
export const ABSTRACT = /(?:ing|tion|ment|ness|ship|isms?|ists?|ity|ly|care)$/;

/** Names of nobody. From general knowledge. */
export const EVIDENCE_NOBODY = new Set([
  'jim crow',
  'uncle sam',
  'john doe',
  'jane doe',
  'santa claus',
  'big brother',
  'father christmas',
  'miss universe',
  'miss world',
]);

export const EVIDENCE_OWN: ReadonlySet<string> = new Set(['his', 'her', 'their']);

/** Where a particle may not begin a name, though a capital follows: "la Repubblica". */
export const NO_STARTS = new Set(['la', 'le', 'les', 'do', 'des', 'al', 'ap', 'da', 'di', 'st', 'ten']);

/** Words behind which "Victoria Station" is a place. */
export const NAMES_AT = new Set(['the', 'at', 'in', 'on', 'near', 'to', 'from']);

/** Forms of address that nothing but a surname or a full name follows. */
export const ADDRESSES = new Set(['Mr', 'Mrs', 'Ms']);

/** Titles that are surnames, too: "Mr. King", unlike "Mr. President". */
export const TITLE_SURNAMES = new Set([
  'king',
  'prince',
  'major',
  'bishop',
  'pope',
  'judge',
  'marshal',
  'dean',
  'baron',
  'duke',
  'earl',
  'abbot',
  'queen',
]);

/** Articles that a name has before it or behind its comma. */
export const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an']);

/** Whether a place's preposition stands before: "in Slavyansk", "from Kramatorsk". */
export const NAMES_PLACE_PREPOSITIONS: ReadonlySet<string> = new Set([
  'in',
  'at',
  'near',
  'around',
  'outside',
  'inside',
  'into',
  'towards',
  'through',
  'throughout',
  'across',
]);

/** Words of the credits that tell who wrote a report. */
export const REPORT_CREDITS: ReadonlySet<string> = new Set(['reporting', 'writing', 'editing', 'compiled', 'contributed', 'report']);

/** Prepositions that stand before people more often than before places. */
export const OTHER_PREPOSITIONS: ReadonlySet<string> = new Set('by with against under and while like than'.split(' '));

// "has", "was", "will", "pulled": what somebody does
export const ACTS = /^(?:has|had|was|is|will|would|could|should|did|does|also|then|who|[a-z]{3,14}ed|took|gave|went|came|held|met|led|left|won|lost|ran|made|began|knew|saw|fell|grew|became|wants|believes|thinks|remains)$/;

/** Nouns that say of a name that it is a place. */
export const PLACE_NOUNS: ReadonlySet<string> = new Set(
  `city town village hamlet district province region county governorate municipality suburb neighborhood neighbourhood borough area island
  islands peninsula river lake sea mountain mountains valley desert coast beach bay port airport dam camp prison capital base border
  crossing checkpoint square street road bridge park plateau oblast prefecture commune department towns villages cities airbase`.trim().split(/\s+/),
);

/** "Commission on Presidential Debates". */
export const ON_HEADS = new Set(['commission', 'committee', 'council', 'conference', 'institute', 'centre', 'center']);

/** "Security and Defense Council", "Ministry of Defence". */
export const JOINTS = new Set(['and', '&', 'of', 'for']);

// Stolyarova, Pushkina, Zakharskaya
export const HER_SURNAME = /(?:[oe]va|ina|skaya|skaia)$/;

export const ROLES_LINKS = new Set(['of', 'for', 'to', 'at', 'in', 'on', 'with', 'and', 'the', "'s", '&', 'from']);

/** What may follow the noun of a role: "head of", "adviser to". */
export const OPENERS = new Set(['of', 'for', 'to', 'at', 'in', 'on']);

/** Words that show a clause, not a role. */
export const STOPPERS = new Set([
  'with',
  'that',
  'by',
  'who',
  'he',
  'she',
  'they',
  'it',
  'we',
  'i',
  'is',
  'was',
  'are',
  'were',
  'be',
  'has',
  'had',
  'have',
  'will',
  'would',
  'could',
  'as',
  'why',
  'when',
  'where',
  'not',
  'but',
  'his',
  'her',
  'than',
  'if',
  'because',
  'after',
  'before',
  'against',
  'between',
]);

export const CLAUSES = new Set([
  'who',
  'which',
  'that',
  'had',
  'has',
  'was',
  'is',
  'and',
  'but',
  'whose',
  'as',
  'will',
  'would',
]);

/** Plurals before a name that are not his office: "EU leaders Merkel met". */
export const ROLES_OTHERS = new Set(
  'women men executives supporters voters people officials leaders colleagues rebels writers observers'.split(' '),
);

// "Joseph Biden Jr.", "Henry Ford II" are known as Biden and Ford.
// "II", "III", "Jr", "Sr"
export const NUMERALS = /^(?:II|III|IV|Jr|Sr)$/;

export const SUFFIX = / (?:Jr|Sr|II|III)\.?$/;

// Sergueï, Evgueni, Iouri, Andreï, Viatcheslav, but not Miguel, Loïc
export const FRENCH = /ï$|^(?:Sergue|Evgu|Ievgu|Iouri|Viatch)/;

export const TOP_LEVEL = new Set(['com', 'org', 'net', 'info', 'ru', 'ua', 'de', 'fr', 'eu', 'uk', 'gov', 'tv', 'by', 'pl']);

// "I'm", "Don't", "We’ll"
export const CONTRACTION =
  /^(?:i|it|we|you|they|he|she|that|there|what|who|let|here|how|where|don|can|won|isn|doesn|didn|couldn|wouldn|shouldn|aren|wasn|weren|hasn|haven|hadn|ain|y)'/;

// "Siberian-born", "Tennessee-based", "Soviet-era"
export const COMPOUND =
  /-(?:born|based|backed|led|friendly|held|controlled|era|speaking|style|made|owned|run|wide|trained|linked|occupied|allied|appointed|installed|sponsored|funded|brokered|elect|designate|level|old)$/;

// "Thirty-seven"
export const NUMERAL = /^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-/;
