/** English words by which descriptions, pronouns and parties are resolved. */

/** Nouns for fighters of no state. */
export const ARMED =
  /^(?:separatists?|rebels?|militants?|insurgents?|guerrillas?|gunm[ea]n|jihadists?|paramilitar(?:y|ies)|militia(?:s|men|man)?)$/;

// "pro-Russian", "Saudi-backed", "Moscow-aligned"; a line of words of one hyphen
export const BACKED = /^(?:pro-[a-z]{2,20}|[a-z]{2,20}-(?:backed|aligned|allied|supported|sponsored|affiliated))$/;

export const CIVILIANS = /^(?:civilians?|residents?|people|refugees?|citizens?|villagers?|children|women)$/;

export const PROTESTERS = /^(?:anti-?government|pro-democracy|opposition)?-?(?:protest[eo]rs?|demonstrators?)$/;

/** Last words of the names of forces that serve a state: "Ukrainian Armed Forces", "Syrian Arab Army". */
export const FORCES =
  /^(?:forces?|army|navy|fleet|guards?|police|military|troops|staff|ministry|government|marines|brigade|regiment|battalion|corps)$/;

export const AIRCRAFT: ReadonlySet<string> = new Set([
  'flight',
  'airliner',
  'plane',
  'jet',
  'boeing',
  'airlines',
  'airline',
  'victims',
  'passengers',
]);

/** Forces known by a name that tells no state. */
export const SERVES: ReadonlyMap<string, string> = new Map([
  ['Pentagon', 'United States'],
  ['Bundeswehr', 'Germany'],
  ['Black Sea Fleet', 'Russia'],
  ['Red Army', 'Soviet Union'],
  ['Royal Navy', 'United Kingdom'],
  ['Royal Air Force', 'United Kingdom'],
]);

/** Words behind which another noun begins: "a spokesman | for the president". */
export const PHRASE_PREPOSITIONS: ReadonlySet<string> = new Set(
  'of for to by with from in at on near about against close under alongside representing listed'.split(' '),
);

/** Words that open a clause about whoever was named. */
export const PHRASE_RELATIVES = new Set(['who', 'that', 'whom', 'which', 'whose', 'flanked', 'citing', 'speaking', 'referring']);

export const INDEFINITE: ReadonlySet<string> = new Set([
  'a',
  'an',
  'one',
  'another',
  'some',
  'many',
  'several',
  'any',
  'every',
]);

/** Verbs that show that words are a clause, no description. */
export const FINITE_VERBS: ReadonlySet<string> = new Set(
  'is are was were has have had will would could should did does do can may might must briefly'.split(' '),
);

/** What somebody's words are called: "Berg's remarks". */
export const OWN_STATE_WORDS: ReadonlySet<string> = new Set(
  'remark remarks comment comments words claim claims warning warnings pledge promise testimony call calls message response reply'.split(' '),
);

/** Words that speak though no list of nouns has them: "some", "others", "two Western". */
export const SPEAKING: ReadonlySet<string> = new Set(
  `some others other many most several both all few those they one two three four five six dozens hundreds thousands
  forces force side government administration leadership presidency kremlin elders women men people children channels
  data poll polls survey study studies research website site show film book diary slogan slogans sign signs banner banners graffiti
  plaque tombstone label video audio recording tape footage transcript caption message messages`.trim().split(/\s+/),
);

export const POSSESSIVES: ReadonlySet<string> = new Set(['his', 'her', 'its', 'their', 'our', 'my']);

export const PHRASE_LINKS = new Set(['the', 'and', 'both', ',', '&', 'or']);

/** Pronouns that can name a speaker. Lower case. */
export const PRONOUNS_PRONOUNS: ReadonlyMap<string, PronounKind> = new Map([
  ...['he', 'him', 'his', 'himself'].map((word) => [word, 'male'] as const),
  ...['she', 'her', 'hers', 'herself'].map((word) => [word, 'female'] as const),
  ...['they', 'them', 'their', 'themselves', 'both'].map((word) => [word, 'plural'] as const),
  ...['it', 'its', 'itself'].map((word) => [word, 'thing'] as const),
  ...['i', 'me', 'my', 'we', 'us', 'our', 'myself'].map((word) => [word, 'speaker'] as const),
  ...['who', 'whom', 'whose', 'which', 'that'].map((word) => [word, 'relative'] as const),
]);

/** Words for a document of any sort. */
export const ANY_DOCUMENT = new Set(['document', 'text', 'file', 'paper']);

export const READ_DESCRIPTION_DEFINITE = new Set(['the', 'this', 'that']);

export const SEVERAL = new Set(['some', 'many', 'several', 'most', 'two', 'three', 'both']);

/** Documents that are hardly more than their issuer's words. */
export const SPOKEN = new Set([
  'statement',
  'appeal',
  'declaration',
  'announcement',
  'communique',
  'communiqué',
  'letter',
  'post',
  'tweet',
  'speech',
  'notice',
  'release',
]);

/** Nouns by which any organisation may be called that was named a little before. */
export const ANY_ORGANIZATION = new Set(
  (
    'company firm provider operator organization organisation group site website portal carrier airline bank institute movement outlet ' +
    'publication service'
  ).split(' '),
);

/** "a statement by", "the appeal of". */
export const RULERS = new Set(['by', 'from', 'of']);

/** Words that tell no organisation from another. */
export const TELLS_NOTHING = new Set(
  'the a an this that its his her their our no any each another same new other own said that and or of in for to by from with'.split(
    ' ',
  ),
);

/** "the country's Interior Ministry". */
export const REALMS = new Set(['country', 'nation', 'state', 'republic', 'government', 'region', 'city']);

/** "the military's Central Command". */
export const SERVICES = new Set(['military', 'army', 'navy', 'police', 'ministry', 'coalition', 'alliance']);

export const READ_PRONOUN_BOTH = new Set(['two', 'pair', 'duo', 'three', 'trio']);

export const ROLE_MATCH_SPELLINGS = new Map([
  ['defense', 'defence'],
  ['defence', 'defense'],
  ['labor', 'labour'],
  ['labour', 'labor'],
  ['former', 'ex'],
  ['ex', 'former'],
]);

export const CLAUSE_STARTS = new Set([
  'that',
  'but',
  'and',
  'as',
  'when',
  'while',
  'because',
  'if',
  'although',
  'though',
  'after',
  'before',
  'since',
  'where',
  'which',
  'what',
  'whether',
  'than',
  'so',
  'or',
  'yet',
  'also',
]);

export const PLAIN = new Set(['a', 'an', 'one', 'another']);

export const SCENE_DEFINITE = new Set(['the', 'this', 'that', 'his', 'her', 'its', 'their']);

// "also", "has", "later", "reportedly"
export const SCENE_ADVERBS = /^(?:also|has|had|have|later|then|earlier|himself|herself|\p{L}+ly)$/u;

export const INVERTED_NEXT = new Set([
  'in',
  'on',
  'at',
  'to',
  'who',
  'during',
  'after',
  'before',
  'when',
  'while',
  'as',
  'and',
  'from',
  'of',
  'last',
  'this',
  'late',
  'earlier',
  'by',
  'with',
  'adding',
]);

export type PronounKind = 'male' | 'female' | 'plural' | 'thing' | 'speaker' | 'relative';

/** Words that may follow a name without making it another noun's: "Obama and", "Kerry himself". */
export const BEHIND_NAMES = new Set(
  `
    and or himself herself then now also as during after before while when but both later was is has had were have currently
    formerly here there de jr plus via into over since until amid said says told took gave went spoke wrote made came held met led
    left won lost ran sent sat stood began brought drew kept knew put read rose saw set sought swore threw thought tweets writes
    claims vows wants
  `
    .trim()
    .split(/\s+/),
);

export const SORTS = new Set(
  `
  news agency newspaper network channel television tv website portal daily magazine weekly radio broadcaster site party group company
  organization organisation movement alliance bloc
`
    .trim()
    .split(/\s+/),
);

/** What a general noun may stand for: "the NATO chief" for a secretary-general. From general knowledge. */
export const KINDS: readonly (readonly [asked: string, roles: string])[] = [
  [
    'chief head boss',
    `
      chief head leader boss director chairman chairwoman chairperson commander secretary-general general secretary
      commissioner chair ceo director-general president founder minister
    `,
  ],
  [
    'leader',
    `
      chief head leader boss president chairman chairwoman commander premier minister founder chancellor governor strongman
      ruler king emir speaker
    `,
  ],
  [
    'official',
    `
      official officer chief head director minister deputy secretary governor mayor commander commissioner member inspector
      adviser advisor aide
    `,
  ],
  [
    'politician statesman',
    `
      politician president minister premier leader mayor governor candidate chancellor senator deputy lawmaker mp member
      speaker congressman
    `,
  ],
  ['diplomat', 'diplomat ambassador envoy minister representative secretary commissioner'],
  ['general', 'commander general'],
  ['commander officer', 'general commander officer colonel major captain admiral lieutenant'],
  ['soldier serviceman', 'soldier officer sergeant private captain lieutenant'],
  ['economist historian scientist', 'professor analyst expert economist historian scientist researcher fellow'],
  ['boxer athlete champion', 'boxer champion athlete'],
  ['strongman ruler autocrat dictator', 'president leader premier chairman king'],
  ['deputy', 'deputy'],
];

/** Words that tell one office of a kind from another: "foreign" from "defence". */
export const ROLE_MATCH_BRANCHES = new Set(
  `
      foreign defense defence interior finance prime justice health energy economy economic education culture agriculture
      trade environment labor labour transport emergency deputy vice first former ex opposition rebel separatist acting press
      state treasury attorney security campaign military
    `
    .trim()
    .split(/\s+/),
);
