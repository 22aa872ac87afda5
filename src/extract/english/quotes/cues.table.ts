/**
 * Verbs that report speech, writing or thought, by how they take what is reported. Base forms; `cues.ts` makes the others.
 * From general knowledge of English news prose; a verb belongs here when "X VERB, “…”" or "X VERB that …" or "X VERB Y “…”" reads well.
 */

/** "X said, “…”": take a quotation or a that-clause. */
export const SAY = `say add tell write state note announce explain report argue claim warn stress declare insist continue reply respond answer ask
 acknowledge admit affirm allege assert assure aver charge comment complain concede conclude confess confirm contend counter cry deny disclose
 elaborate emphasize emphasise estimate exclaim explain find forecast guess hint indicate inform joke lament maintain mention muse observe opine
 point plead pledge post predict proclaim promise pronounce propose protest quip quote read reaffirm recall recommend recount reiterate relate remark remind repeat
 respond reveal rule scoff shout shoot signal snap speak specify speculate stipulate suggest summarize summarise sum swear testify thunder tweet
 underline underscore urge voice vow wonder yell caution clarify advise hear learn interject intone implore instruct notify boast brag
 gripe grumble mumble murmur mutter whisper scream rage rant retort rejoin reassure reckon decree echo enthuse exhort blog chant chime cite
 deadpan demur fume gush insinuate interrupt jest chide crow bemoan bristle caption certify concur correct decry demand detail disagree
 dispute divulge document foretell foresee highlight hypothesize hypothesise imply inquire enquire intimate preach profess prophesy rebut recite recollect
 recap reflect refute rejoice relay reprimand request retweet sigh sneer sob stammer stutter surmise tease threaten text toast tout
 urge venture volunteer wager wail weigh weep wisecrack email telegraph publish broadcast begin start open finish end agree accuse apologize apologise appeal`;

/** "X called it “…”": put a label on something. */
export const LABEL = `call describe label dub brand term characterize characterise denounce condemn dismiss slam blast criticize criticise praise hail refer
 deride mock ridicule portray depict decry attack rip lambaste castigate blame commend laud applaud welcome reject compare liken depict cast paint
 salute rebuke chastise deplore regret title entitle name nickname`;

/** "X called on Y to …", "X wants to …": what is said is wish, will or opinion. */
export const WILL = `call want hope wish plan intend promise pledge vow threaten offer agree refuse decline demand order command seek support oppose
 back endorse favor favour advocate urge encourage ask beg press push invite require decide expect like prefer ban approve thank congratulate
 challenge defend propose recommend consider allow insist invoke authorize authorise try aim strive commit`;

/** "X thinks …": what is reported is in the mind. */
export const THINK = `think believe know feel fear worry doubt suspect suppose assume see view consider understand realize realise remember forget imagine
 notice discover recognize recognise expect anticipate hope figure judge deem regard mean seem appear show prove demonstrate illustrate reckon care
 sense perceive question wonder conclude trust hold`;

/** Past forms that are not made by rule; past participle second where it is another. */
export const IRREGULAR: Readonly<Record<string, string>> = {
  say: 'said', tell: 'told', write: 'wrote written', speak: 'spoke spoken', read: 'read', think: 'thought', know: 'knew known', feel: 'felt', find: 'found',
  hear: 'heard', see: 'saw seen', hold: 'held', mean: 'meant', show: 'showed shown', swear: 'swore sworn', begin: 'began begun', forget: 'forgot forgotten',
  foretell: 'foretold', foresee: 'foresaw foreseen', forecast: 'forecast', broadcast: 'broadcast', seek: 'sought', understand: 'understood', cast: 'cast',
  shoot: 'shot', learn: 'learned learnt', weep: 'wept', withdraw: 'withdrew withdrawn', give: 'gave given', make: 'made', put: 'put', go: 'went gone',
  prove: 'proved proven',
};

// Verbs of more than one syllable whose last consonant is not doubled: "answered", "opened".
export const DOUBLED =
  /^(?:beg|snap|quip|brag|shot|jot|ban|plan|rip|dub|slam|admit|aver|rebut|recap|chat|commit|sob|sum|tip|step|blog|demur|concur|refer|prefer|regret|rap)$/;
