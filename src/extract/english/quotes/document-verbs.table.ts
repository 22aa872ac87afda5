/** What a text does with its words. From general knowledge. */

/** Verbs by which a law, an agreement or any other text says what it says, in their base form: "the law bans", "the order reads". */
export const DOCUMENT_VERBS: ReadonlySet<string> = new Set(
  `accuse acknowledge address adopt advise advocate affirm aim allege allow amend apply argue ask assert assign authorise authorize ban bar bemoan bind blame bless
  broaden call caution cite claim classify commit concede conclude condemn confirm consider contain contend contradict cover criticise criticize declare define
  demand denounce deny deplore describe detail detect determine dictate direct discourage discuss dismiss embargo emphasise emphasize encourage end enshrine
  entitle envisage envision establish exclude exempt exhort explain expose express extend fault find forbid foresee forge give go grant guarantee highlight
  identify impose include indicate instruct invite invoke justify lament lay let limit list make mandate mention mock name note oblige offer omit open oppose
  order outlaw outline permit pledge point portray praise predict prescribe present preserve prevent proclaim prohibit promise promote propose protect protest provide publish
  put question quote read reaffirm reassert recall recognise recognize recommend refer reflect refuse regard reiterate reject remind repeat report require reserve
  resolve restrict reveal rule salute say see seek set show slam speak specify state stipulate stop stress suggest summarise summarize support tell threaten
  underline underscore urge use vow warn welcome`.split(/\s+/),
);

/** Forms that no ending tells, by form. */
export const IRREGULAR_FORMS: ReadonlyMap<string, string> = new Map([
  ['said', 'say'], ['told', 'tell'], ['spoke', 'speak'], ['made', 'make'], ['forbade', 'forbid'], ['bound', 'bind'], ['laid', 'lay'], ['gave', 'give'],
  ['went', 'go'], ['goes', 'go'], ['foresaw', 'foresee'], ['saw', 'see'], ['sought', 'seek'], ['found', 'find'], ['has', 'have'],
]);

/** Texts that lay something down: what {@link DOCUMENTS} of the actors lacks, since nobody in particular stands behind them. Singular. */
export const RULING_TEXTS: ReadonlySet<string> = new Set(
  'accord act agreement amendment annex ban brief charter clause code constitution contract convention covenant directive doctrine edict guideline legislation measure motion ordinance pact plan policy preamble protocol provision regulation roadmap rule statute strategy subpoena summary ultimatum version warrant'.split(' '),
);
