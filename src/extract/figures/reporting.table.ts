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
