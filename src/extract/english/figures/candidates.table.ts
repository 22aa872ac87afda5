/** English words that make a number a figure, or none. */

export const CANDIDATES_LABELS: ReadonlySet<string> = new Set(
  'no no. nos article chapter resolution page flight grade aged age act section paragraph unit school channel phase group'.split(
    ' ',
  ),
);

export const MEASURES: ReadonlySet<string> = new Set('% percent per ° -year-old st nd rd th pct $ € £'.split(' '));

export const YEAR_PREPOSITIONS: ReadonlySet<string> = new Set(
  'in since until by from of during before after early late mid for the'.split(' '),
);

/** What a noun that no list knows looks like when it names people: "Poles", "miners", "Libyans". */
export const PEOPLE_ENDING = /(?:ers|ors|ists|ians|ees|ants|ents|men|ards|eers|nauts|mates|folk|ites|iots)$/;

// "the territory they have controlled since 2014": a clause of its own, without a relative
export const CIRCUMSTANCES_SUBJECT: ReadonlySet<string> = new Set(['he', 'it', 'she', 'they', 'we']);

// "monday"
export const CIRCUMSTANCES_DAYS = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

export const EASTERN: ReadonlySet<string> = new Set(['eastern', 'western', 'southern', 'northern', 'central']);

/** Words for people whom the clause before has told: "13 injured", "five others". */
export const ELLIPTICAL: ReadonlySet<string> = new Set(['injured', 'wounded', 'dead', 'missing', 'others', 'other']);
