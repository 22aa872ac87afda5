/**
 * What speaks for a human being behind a run of capitals, and what against one: cue, points, example. The points of all
 * cues of a name's mentions are added. The points lie between those set by hand and those of a logistic regression over
 * the names of 168 articles of the corpora `conflicts` (without its unread ones) and `ukraine90`; no text is kept. Names of two words or more are people from `ENOUGH` points on, single words from
 * `SINGLE`.
 */
export const ENOUGH = 2.2;
export const SINGLE = 2.5;

const CUES = [
  // the name's own words
  ['name of nobody', -9, 'Jim Crow'],
  ['given name and more', 3.1, 'Anna Zubrik'],
  ['given name alone', 1, 'Anna'],
  ['famous surname', 3.4, 'Stalin'],
  ['ending of surnames', 1.5, 'Ardo Zubrenko'],
  ['ending of surnames alone', 0.5, 'Zubrenko'],
  ['surname of a list', 0.7, 'Ardo Novak'],
  ['surname of a list alone', 0.5, 'Novak'],
  ['al- or el-', 1, 'Ardo al-Zubri'],
  ['initials first', 2.1, 'R.K. Zubrik'],
  ['initial or particle inside', 1, 'Ardo J. Zubrik'],
  ['words of no list', 0.7, 'Ardo Zubrik'],
  ['given name that is a place', -2.5, 'Florence'],
  ['place alone', -4.6, 'Nagasaki'],
  ['surname that is a place', 0.1, 'Omar Amman'],
  ['word of places', -3.3, 'Zubrik Crimea'],
  ['noun of organisations or things last', -1.9, 'Ardo Group'],
  ['noun of organisations or things', -1.2, 'Street Zubrik'],
  ['word of nobody', -3, 'Ardo Islam'],
  ['everyday word', -1.1, 'Ardo Money'],
  ['noun of trades', -0.8, 'Ardo Admiral'],
  ['short word of capitals', -9, 'ZUBR'],
  ['word of capitals', -3.5, 'Ardo ZUBRIK'],
  ['capital inside a word', -2.4, 'ZubRik'],
  ['ending of abstract nouns', -2.6, 'Zubrikment'],
  ['first word of places', -2.2, 'Fort Zubrik'],
  ['word in small letters elsewhere', -1.6, 'Ardo Zubrik. A zubrik is a tree'],
  ['one word, in small letters elsewhere', -3.1, 'Zubrik. A zubrik is a tree'],
  ['more than four words', -1.7, 'Ardo Bedo Cado Dado Zubrik'],
  ['one word where all have capitals', -0.2, 'Zubrik saw us'],
  // what stands before it
  ['form of address before it', 5.8, 'Mr. Zubrik'],
  ['title before it', 3.8, 'President Zubrik'],
  ['party before it', 1.9, 'Democrat Zubrik'],
  ['trade before it', 2.6, 'lawyer Zubrik'],
  ['trade of several before it', 1.1, 'lawyers Zubrik'],
  ['office between commas before it', 3.3, 'the secretary, Ardo Zubrik,'],
  ['owner before it', 1.7, 'Oslo’s Ardo Zubrik'],
  ['article before it', -4.5, 'the Zubrik'],
  ['preposition of place before it', -4, 'in Zubrik'],
  ['preposition of persons before it', 0.4, 'by Zubrik'],
  ['mark and verb of saying before it', 2.4, '“Yes,” said Zubrik'],
  ['verb of saying before it', 1.4, 'Here said Zubrik'],
  ['said to be a name', 3, 'known by his surname, Zubrik'],
  // what follows it
  ['verb of saying behind it', 2.5, 'Ardo Zubrik said'],
  ['verb of saying behind one word', 2, 'Zubrik said'],
  ['who behind it', 2.2, 'Zubrik, who left'],
  ['colon behind it', 1.1, 'Zubrik: No'],
  ['party behind it', 3, 'Zubrik (D-Calif.)'],
  ['age behind it', 2.9, 'Zubrik, 55,'],
  ['article and trade behind it', 3.4, 'Ardo Zubrik, a lawyer'],
  ['trade behind it', 1.9, 'Zubrik, lawyer of the club'],
  ['word like a trade behind it', 1.5, 'Zubrik, a tinker'],
  ['his or her behind it', 1, 'Zubrik and his wife'],
  ['verb behind it', 0.6, 'Zubrik pulled out'],
  ['apostrophe behind it', 0.4, 'Zubrik’s'],
  ['noun of organisations behind it', -1.5, 'Zubrik newspaper'],
  ['noun of places beside it', -3.4, 'Zubrik province'],
  // the whole article
  ['in a credit', 3, '(Reporting by Ardo Zubrik)'],
  ['surname stands alone', 0.8, 'Ardo Zubrik came. Zubrik left'],
  ['surname alone acts like a person', 1.4, 'Ardo Zubrik came. Zubrik said'],
  ['in a list with a person', 1.6, 'Anna Berg, Ardo Zubrik and Peter Lind'],
  ['told of again', 0.5, 'Zubrik said. Zubrik says'],
] as const satisfies readonly (readonly [cue: string, points: number, example: string])[];

export type PersonCue = (typeof CUES)[number][0];

/** Points of each cue. */
export const PERSON_CUES: ReadonlyMap<PersonCue, number> = new Map(CUES.map(([cue, points]) => [cue, points]));

// Kovalenko, Dzhemilev, Zelensky, Yanukovych, Saakashvili, Sargsyan, Andersson, Hoffmann
export const SURNAME_ENDINGS =
  /(?:enko|[oe]va?|[iy]na?|[aeou][lmnrd][eoi]z|oglu|oğlu|quist|dottir|zadeh|auskas|iene|aitis|icki|wski|sk[yi]i?|skyy|skiy|skaya?|[vw]i[ct]h|v[yi]ch|ovi[cć]|shvili|adze|yan|iuk|yuk|chuk|sson|ssen|mann|berg|stein|feld|escu|opoulos|akis|wicz|czyk|ević|yev|aiev)$/;

/** Dead rulers and thinkers whom news names by surname alone. From general knowledge. */
export const FAMOUS: ReadonlySet<string> = new Set(
  `stalin lenin hitler mussolini napoleon marx engels trotsky khrushchev brezhnev gorbachev yeltsin churchill roosevelt eisenhower
  truman nixon reagan kennedy thatcher franco mao tito ceausescu honecker gandhi mandela goebbels himmler goering freud darwin
  einstein shakespeare orwell kafka tolstoy dostoevsky pushkin machiavelli`.trim().split(/\s+/),
);

/** First words of places. */
export const PLACE_PREFIXES: ReadonlySet<string> = new Set(
  `san santa fort mount cape lake new port el los las puerto terre saint grand camp isle costa hong kuala sierra bay rio cabo
  villa nova upper lower old playa playas`.trim().split(/\s+/),
);
