/** Verbs that state figures, for sentences whose source is not a quote's speaker. Written from the usage of English news. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Verbs with a reported clause: "Kyiv said (that) …". */
export const SAYING: ReadonlySet<string> = words(
  'said says say saying told tells telling claimed claims claim claiming reported reports reporting announced announces announcing confirmed confirms confirm confirming stated states stating insisted insists warned warns warning acknowledged acknowledges ' +
    'admitted admits estimated estimates estimate estimating believe believes believed alleged alleges maintained maintains declared declares noted notes added adds explained explains revealed reveals disclosed wrote writes tweeted posted ' +
    'suggested suggests concluded concludes predicted predicts calculated put puts counted counts documented documents recorded records registered registers listed lists cited cites denied denies conceded concedes assessed assesses assess observed observes contends ' +
    'contended asserted asserts testified argues argued quoted quotes recalled recalls reiterated boasted boasts indicated indicates informed briefed',
);

/** Verbs of seeing: what a reporter or a mission counts itself. */
export const SEEING: ReadonlySet<string> = words('saw sees see seen heard spotted witnessed noticed sighted verified identified detected located photographed');

/** Verbs with an accused between themselves and the claim: "accused Russia of massing …". */
export const ACCUSING: ReadonlySet<string> = words('accused accuses accusing accuse blamed blames blaming');

/** Words that end the reported clause: what follows is told by the article again. */
export const CLAUSE_ENDS: ReadonlySet<string> = words('after following amid when while although though despite where');

/** Words before a subject that a source's name does not reach over. */
export const SUBJECT_STARTS: ReadonlySet<string> = words('that which where when while after before as because although though but if whether and or than since until so who whom what how');

/** Auxiliaries and adverbs between a source and its verb. */
export const VERB_COMPANY: ReadonlySet<string> = words('has have had also was were is are been later earlier previously however meanwhile then separately further repeatedly publicly already now again would will could reportedly did does do not');

/** Sources that are no one's: videos and pictures show, nobody states. */
export const NO_SOURCES: ReadonlySet<string> = words('video videos clip footage picture pictures photograph photographs photos image images map maps it there which that what this');

/** Words behind a source's name that only say what it is or what it sees with. */
export const KIND_WORDS: ReadonlySet<string> = words('news agency agencies newspaper magazine website channel portal broadcaster tv uav uavs drone drones unmanned aerial vehicle satellite satellites camera cameras patrol figures data estimates statistics numbers tally');

/** Words that date a statement. */
export const TIME_EXPRESSIONS: ReadonlySet<string> = words('on monday tuesday wednesday thursday friday saturday sunday today yesterday late early earlier morning night evening afternoon');

/** Nouns for those who state figures, where no name tells: "police", "a hospital official". */
export const SOURCE_NOUNS: ReadonlySet<string> = words(
  'official officials spokesman spokeswoman spokesperson spokesmen spokespeople ministry minister ministers government police agency agencies army military navy office report reports statement sources source witnesses witness eyewitnesses eyewitness doctors medics ' +
    'authorities headquarters commander commanders media newspaper group groups observers observatory mission company hospital department historians experts analysts analyst activists opposition prosecutor prosecutors governor governors mayor president parliament ' +
    'council service services command television radio website rebels separatists insurgents militants residents locals reporter reporters journalist journalists correspondent correspondents investigators monitors leader leaders chief chiefs head heads general colonel ' +
    'director secretary ambassador envoy diplomat diplomats lawyer lawyers union organisation organization committee commission researchers scholars survivors relatives family villagers soldiers soldier officer officers guards campaigners court embassy staff workers ' +
    'ministers lawmakers lawmaker deputy deputies senator premier pentagon kremlin document documents survey study intelligence administration forces side guard institute',
);
