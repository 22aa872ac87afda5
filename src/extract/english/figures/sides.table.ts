/** Verbs whose subject has, sends, uses or loses the people and things counted. Written from the usage of news on armed conflicts. */
export const FIELDING: ReadonlySet<string> = new Set(
  (
    'has have had having moved moves moving move massed masses massing mass amassed amasses amassing amass deployed deploys deploying deploy sent sends sending send stationed stationing station concentrated concentrating ' +
    'lost loses losing lose keeps kept keeping keep maintains maintained maintaining fielded fields launched launching launch used uses using use withdrew withdraws withdrawn withdrawing withdraw pulled pulling mobilised mobilized mobilising mobilizing ' +
    'called ordered orders ordering built building assembled assembling gathered gathering trained transferred transferring possesses possessed possess owns operates operated commands commanded comprises contributed contributing contribute ' +
    'dispatched dispatching dispatch redeployed redeploying committed provides provided positioned positioning supplied supplying delivered delivering bought buys buy received flew flies flown fired firing fires brought shipped hold holds holding held conduct conducts conducting conducted staged staging'
  ).split(' '),
);

/** What is done to another's equipment: whoever does it has none of what is counted behind the verb. */
export const TAKING: ReadonlySet<string> = new Set(
  (
    'destroy destroys destroyed destroying down downed downing hit hits hitting struck strike striking seize seizes seized seizing capture captures captured capturing ' +
    'disable disabled disabling damage damaged damaging torch torched intercept intercepted intercepting ambush ambushed burned burnt eliminated eliminate eliminating'
  ).split(' '),
);

/** Nouns for people and losses that name no side by themselves; their adjectives may. */
export const NO_SIDE_HEADS: ReadonlySet<string> = new Set('people persons person men man women woman others children lives life bodies body victims dead deaths casualties fatalities residents citizens individuals'.split(' '));

/** People who serve the state that the article is about, where it names no other. */
export const STATE_FORCES: ReadonlySet<string> = new Set('police policeman policemen policewoman policewomen officer officers gendarmes constables guardsmen'.split(' '));

/** Soldiers of a state, as its own reports of losses call them. */
export const STATE_SOLDIERS: ReadonlySet<string> = new Set('soldier soldiers serviceman servicemen troops guards guard paratroopers paratrooper conscripts marines pilots sailors personnel policeman policemen officer officers'.split(' '));

/** Words behind a state's name or adjective that make it the authority of a place: "Ukrainian police". */
export const AUTHORITIES: ReadonlySet<string> = new Set('government authorities police interior army armed security parliament'.split(' '));

/** Words behind a state's name or adjective that make it one whose army is at war: "Ukrainian forces". */
export const ARMIES: ReadonlySet<string> = new Set([...AUTHORITIES, 'forces', 'military', 'troops', 'soldiers', 'servicemen']);

/** Words in the names of organisations that field troops. */
export const FIELDS_TROOPS: ReadonlySet<string> = new Set('army armed forces force guard guards navy fleet nato alliance militia brigade battalion regiment corps marines police state taliban hamas hezbollah isis isil houthis houthi al-qaeda al-shabaab boko haram front liberation peacekeeping'.split(' '));
