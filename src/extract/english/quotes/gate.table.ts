/** What reported speech has to be to stand by itself: which verbs need a clause, and what no clause and no speaker is. From general knowledge. */

/** Verbs that report nothing unless a clause follows: "found her coat", "added salt", "backs the plan", "attacked the barracks". Base forms. */
export const CLAUSE_VERBS = `tell know see find add respond answer show think hear write read open start finish end begin stop meet oppose support back endorse
 favor favour prefer push hold consider continue try figure sense order invoke ban guess commit view broadcast publish recall forget remember realize realise
 notice discover feel learn judge fear believe suppose assume understand imagine hint maintain prove demonstrate illustrate indicate mean seem appear allow approve
 decide defend point signal reply post text state expect like seek rule conclude determine`;

/** Verbs that deny only a clause, a deed or a claim: a keeper denies the other side, too. */
export const CLAIM_VERBS = 'deny reject dismiss dispute refute rebut';

/** Verbs of blaming that are also those of fighting: they need what for, or words between marks. */
export const FIGHTING_VERBS = 'attack blast shoot hit rip slam fire challenge';

/** Verbs that give a name: "named their robot", "entitled". */
export const NAMING_VERBS = 'name nickname title entitle rename christen codename';

// Matches how a clause is known: an opening word, a helping verb, a subject pronoun, a past form, an infinitive, a noun of a deed.
export const CLAUSE_SIGNS =
  /^(?:that|whether|if|why|how|what|who|when|where|which|to|not to|against|having|being|there)\b|\b(?:is|are|was|were|be|been|has|have|had|do|does|did|will|would|can|could|may|might|must|should|shall|cannot)\b|n['’]t\b|\p{L}['’](?:s|re|ve|ll|d|m) (?:not |no |\p{Ll}+(?:ing|ed)\b|an? |the )|\b(?:he|she|they|we|I|it) \p{Ll}|\b\p{Ll}{2,20}(?:ed|ew|ought|aught)\b|\b(?:went|came|took|made|gave|got|left|lost|won|sent|held|kept|led|met|put|ran|saw|said|set|shot|stood|told|fell|fled|hit|cut|spent|broke|began|became|rose|meant|felt|found|built|paid|brought|sold|struck|chose|drove|spoke|wrote)\b|\b\p{Ll}{2,20}ing\b/iu;

// Matches a verb of the present behind a plural or a name, in a headline or a short clause: "boats leave", "Lind wants".
export const PRESENT_SIGNS = /\p{L}{2} (?:wants?|means|seems?|remains|comes?|goes|gets?|makes?|takes?|gives?|leaves|keeps?|poses|lacks|deserves?|continues?|lies|knows?|thinks?|says?|feels?|owns?|threatens?)\b/u;

// Matches what is only a time: "Dec. 20", "on Monday", "late on 3 May 2021", "last week".
export const ONLY_TIME =
  /^(?:(?:on|in|at|late|early|earlier|last|this|next) ){0,3}(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?|\d{1,2}(?:st|nd|rd|th)?|(?:19|20)\d\d|week|month|year|night|today|yesterday|tonight|morning|evening|afternoon)(?:,? (?:(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?|\d{1,2}(?:st|nd|rd|th)?|(?:19|20)\d\d|morning|evening|afternoon|night|of|this|last|week|month|year)){0,4}[.,]?$/iu;

// Matches a claim that is only pointed at: "the allegation", "his remarks", "those reports".
export const ONLY_POINTED =
  /^(?:the|this|these|those|that|such|his|her|their|its|any|all) (?:\p{Ll}+ )?(?:allegations?|accusations?|assertions?|charges?|claims?|suggestions?|reports?|rumou?rs?|ideas?|notion|comments?|remarks?|statements?|concerns?|criticisms?|questions?|issues?|matters?|subjects?|topics?)$/iu;

// Matches nouns of deeds and of claims, which a verb of denying takes: "any involvement", "the charges", "wrongdoing".
export const DEED_NOUN =
  /\b(?:\p{Ll}{3,30}(?:tion|sion|ment|ance|ence|al|ism|ing|ings|doing)s?|role|link|links|ties|guilt|blame|fault|charges?|claims?|allegations?|reports?|rumou?rs?|accusations?|ideas?|plans?|calls?|criticism|fears?|concerns?|offers?|demands?|proposals?|requests?|notions?|theory|theories|talk|responsibility|attack|attacks)\b/u;

// Matches why or as what somebody is attacked with words: "for lying", "as a liar", "over the tax".
export const BLAMED = /(?:^| )(?:for|as|over|on (?:his|her|their|its|the)) \p{L}/u;

// Matches words that are no speaker: adverbs, halves of phrases, verbs, times, things that say nothing, "It’s hard".
export const NO_SPEAKER_WORDS =
  /^(?:even|ironically|only|just|perhaps|maybe|probably|apparently|\p{Ll}{3,}ly|are|is|was|were|has|have|had|been|being|of|to|for|with|and|or|but|god|heaven|lord|minute|partial transcript|border|the (?:border|minute|street|city|road)|it['’]s .*|that['’]s .*|there['’]s .*|here['’]s .*)$|^(?:are|is|was|were|has|have|had|of|and|or|but|even) |\b(?:and|or|of|the|a|an|to|with|from)$/iu;

// Matches what shows without saying: "a photo", "the pictures from the quay", "security footage".
export const PICTURES =
  /^(?:the|an?|this|these|those|one|another|some)? ?(?:\p{Ll}+ ){0,2}(?:photos?|photographs?|pictures?|images?|videos?|footage|clips?|maps?|charts?|screenshots?|selfies?)(?: (?:of|from|by|on|in|posted|taken|published|shared) .*)?$/iu;

// Matches what tells two things apart: "the twins apart", "right from wrong".
export const TOLD_APART = /\bapart$|^(?:\p{Ll}+ )?(?:right from wrong|the difference|the time)\b/u;

/** Verbs of doing that report only what a clause of its own tells: in "found her coat and went out" nothing is told behind the first noun. Base forms. */
export const DOING_VERBS = 'find add respond answer read open start finish end begin stop meet push hold continue try point signal post publish broadcast hear see';

// Matches where what a verb of doing took may end, and the sentence goes on with another clause: " and ", " when ".
export const GOES_ON = / (?:and|but|when|while|after|before|as|because|until) /u;

// Matches texts and counts that show and find things: "the poll", "a 2014 study", "the figures".
export const COUNT_WORDS = /\b(?:polls?|survey|surveys|study|studies|data|figures|report|reports|average|averages|research|analysis|audit|review|results|statistics|records)\b/iu;

// Matches nouns in "-ing", which are no verbs: "its monitoring", "the building".
export const DEEDS_OF = /(?<=\b(?:its|their|his|her|the|an?|of) )\p{Ll}{2,20}ing\b/gu;
