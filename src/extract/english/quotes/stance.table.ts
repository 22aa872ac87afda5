/**
 * What a speaker does with the words that a cue reports: cue → stance. From the types of attribution of the Penn Discourse Treebank
 * (Prasad et al. 2007: assertion, belief, control, fact, and their polarity) and the source-introducing predicates of FactBank
 * (Saurí and Pustejovsky 2009); docs/stance.md argues the hard ones. A verb belongs here where it alone makes its object something
 * other than asserted; whatever is missing asserts. Base forms; `stance-words.ts` makes the others.
 */

/** "denied that the ship was full": held to be untrue, or not to be had. */
export const DENYING_VERBS = `deny dismiss reject refute rebut dispute disavow disclaim debunk repudiate contradict disprove disagree spurn renounce contest
 oppose resist scoff veto`;

/** "doubted that the tunnel would open": held to be unsure. */
export const DOUBTING_VERBS = 'doubt question mistrust distrust downplay challenge query';

/** "asked whether the gas was off": wants to know. */
export const ASKING_VERBS = 'ask wonder inquire enquire query ponder debate';

/** "urged them to leave": wants it done, or hopes that it is so. */
export const DEMANDING_VERBS = `demand urge order command request implore beg beseech entreat instruct exhort want wish hope seek
 invite encourage advise recommend advocate require propose direct`;

/** "called on them to leave", "pleaded for help": a wish only with what follows. */
export const CALLING_VERBS = 'call appeal plead press push lobby petition';

/** "thinks the dam is safe": with "not", the speaker thinks that it is untrue ("doesn't think it is safe"). */
export const BELIEVING_VERBS = 'think believe expect suppose imagine consider see accept agree support back endorse favor favour recognise recognize approve buy want like subscribe';

/** "refused to say", "declined to comment": a telling that is refused. */
export const REFUSING_VERBS = 'refuse decline fail omit neglect avoid forbear hesitate forget stop';

/** Verbs that only touch a claim: "discussed claims that", "responded to reports that". */
export const TOUCHING_VERBS = 'address discuss comment respond react answer mention speak talk reply ignore dodge sidestep deflect evade investigate';

/** Nouns whose holder denies: "his denial that". */
export const DENYING_NOUNS: ReadonlySet<string> = new Set('denial denials rejection dismissal refutation rebuttal repudiation'.split(' '));

/** Nouns whose holder doubts: "doubts that". */
export const DOUBTING_NOUNS: ReadonlySet<string> = new Set('doubt doubts scepticism skepticism uncertainty'.split(' '));

/** Nouns whose holder asks: "the question whether". */
export const ASKING_NOUNS: ReadonlySet<string> = new Set('question questions query queries'.split(' '));

/** Nouns whose holder wants: "his call for". */
export const DEMANDING_NOUNS: ReadonlySet<string> = new Set(
  'request requests plea pleas urging'.split(' '),
);

/** Nouns for what others hold, that a verb may deny: "dismissed suggestions that", "rejected the claim of". */
export const CLAIM_NOUNS: ReadonlySet<string> = new Set(
  `allegation allegations accusation accusations assertion assertions charge charges claim claims suggestion suggestions report reports rumour rumours rumor
 rumors speculation idea notion insinuation insinuations concern concerns fear fears criticism argument arguments theory theories belief contention view
 statement statements assumption assumptions story stories`.split(/\s+/),
);

/** Words that negate a verb behind them. */
export const NEGATIONS: ReadonlySet<string> = new Set('not never no neither nor nothing without hardly'.split(' '));

/** Words that negate a verb before them: "said nothing about", "said little". */
export const NEGATED_OBJECTS: ReadonlySet<string> = new Set(['nothing', 'little', 'neither', 'no']);

/** What may stand between a negation and its verb. */
export const STANCE_BETWEEN: ReadonlySet<string> = new Set(
  `did does do has have had would will could can was is are were been be may might should must to yet even ever also immediately either directly of short
 for so a any able in the position comment plans plan intention longer more sure`.split(/\s+/),
);

/** Verbs in the infinitive behind "refused to", "declined to": with these nothing is said, with others something is not done. */
export const STANCE_TELLING: ReadonlySet<string> = new Set(
  `say tell comment confirm discuss reveal disclose answer respond reply explain specify elaborate name identify speculate admit acknowledge
 state speak talk clarify detail address concede commit rule deny call describe predict estimate`.split(/\s+/),
);

/** Modals and expectations that make a saying one that has not been: "might say", "is expected to announce". */
export const UNREAL: ReadonlySet<string> = new Set(['might', 'may', 'could', 'should', 'expected', 'likely', 'unlikely']);

/** What opens a clause in which a saying is only supposed: "if Kyiv says". */
export const SUPPOSING: ReadonlySet<string> = new Set(['if', 'unless', 'whether']);

// Matches two-word cues that deny: "ruled out", "brushed off", "waved away", "poured cold water on".
export const DENYING_PHRASE =
  /\b(?:rul(?:e|es|ed|ing) out|(?:brush|laugh|shrug|wav|wave)(?:e|es|s|ed|ing)? (?:off|aside|away)|(?:push|hit)(?:s|ed|es|ing)? back|shot down|pour(?:s|ed|ing)? cold water|give(?:s|n)? the lie|gave the lie)\b/iu;

// Matches two-word cues that doubt: "cast doubt on", "played down", "was not sure", "is sceptical".
export const DOUBTING_PHRASE =
  /\b(?:cast(?:s|ing)? doubts?|play(?:s|ed|ing)? down|(?:not|n['’]t) (?:so |entirely |at all )?(?:sure|certain|convinced)|unsure|uncertain|s[ck]eptical|unconvinced|raise[sd]? (?:doubts|questions))\b/iu;

// Matches two-word cues that say nothing: "stopped short of", "had no comment", "did not respond", "kept silent".
export const SILENT_PHRASE =
  /\b(?:stop(?:s|ped|ping)? short|no (?:immediate )?(?:comment|answer|reply|response|mention|word)|(?:kept|keeps|remained|remains|stayed) (?:silent|quiet|mum))\b/iu;

// Matches doubt taken back: "no doubt", "without a doubt", "does not doubt".
export const NO_DOUBT = /\b(?:no|little|without (?:a |any )?|never any) ?doubts?\b/iu;

// Matches what is wanted of somebody behind a verb that may ask, tell or warn: " him not to leave", " to send doctors", " for help", " against".
export const WANTED = /^(?:[^.;:?!“”"]{0,100}? )?(?:(?:not )?to \p{Ll}|against \p{Ll}|for \p{Ll})/u;

// Matches what a listener is told to do behind a verb that mostly tells what is so: "him not to leave", "them against".
export const BIDDEN = /^(?:(?:\p{L}[\p{L}.’'-]*\s){0,5})?(?:not to|to|against) \p{Ll}/u;

// Matches what makes a wish of "call", "plead", "push": "on Anna to", "for", "with".
export const CALLED = /^(?:up)?(?:on|for|to|with|out to)\b/u;

// Matches a plan of one's own behind "wants", "hopes": "to win".
export const OWN_PLAN = /^to (?!know\b|hear\b|see\b)\p{Ll}/u;

// Matches what makes the object of "ask" a question: "whether", "if", "why", "what".
export const QUESTIONED = /^(?:[^.,;:?!“”"]{0,40}? )?(?:whether|if|why|what|how|when|where|who|which|about|questions?)\b/iu;
