/** Function words and verbs that bound a counted noun. Written from general knowledge of English. */

const words = (list: string): readonly string[] => list.split(' ');

/** Forms of "be", and what stands for it in a passive. */
export const BE: ReadonlySet<string> = new Set(words("was were is are be been being am got get gets wasn't weren't isn't aren't"));

/** Forms of "have". */
export const HAVE: ReadonlySet<string> = new Set(words("has have had having hasn't haven't hadn't"));

/** Words that may stand between a counted noun and what happened to it. */
export const BETWEEN: ReadonlySet<string> = new Set([
  ...words('also already reportedly allegedly apparently now still since so far just all both each later then subsequently reported believed feared thought known confirmed presumed said to have been who that which either instead again'),
  ...words('will would could may might must should can shot found left feared listed declared pronounced or more least either not yet officially being remain remained remains recently possibly likely badly seriously severely critically slightly lightly gravely fatally'),
]);

/** Words that no counted noun phrase runs over. */
export const STOPS: ReadonlySet<string> = new Set([
  ...BE, ...HAVE,
  ...words('a an the this that these those his her its their our my your whose who whom which what he she it they we you i them him us me someone everyone nobody'),
  ...words('of in on at by for with from to into onto over under near around about across along against among between through during after before since until till while when where as because although though if unless than'),
  ...words('outside inside within without behind beyond above below off out up down away back ahead amid despite toward towards via per like plus including except aboard'),
  ...words('and or but nor so yet also only just still already now then there here not no'),
  ...words("will would shall should can could may might must do does did don't doesn't didn't won't wouldn't can't couldn't"),
  ...words('said says say saying told tells tell claims claim claiming reports reporting announced announces added adds warned warns confirms stated states insisted believe believes believed think thinks thought wrote writes'),
  ...words('left leave leaves leaving came come comes went go goes going took take takes taken taking made make makes making gave give gives given seen see sees saw tried try tries began begin started start continued continue remained remain remains became become'),
  ...words('attacked stormed seized entered crossed marched arrived moved fought fired opened surrounded blocked patrolled guarded occupied joined gathered rallied returned served signed voted lived lives-in landed garrisoned posted containing carrying involving'),
  ...words('according today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday daily'),
]);

/** Whether a counted noun ends before `token`; "US" is no pronoun. */
export const isStop = (token: { readonly lower: string; readonly text: string }): boolean => STOPS.has(token.lower) && token.text !== 'US';

/** Verbs that tell what somebody says: "One soldier told Reuters" counts no soldiers. */
export const TELLING: ReadonlySet<string> = new Set(words('said says say told tells added explained recalled complained whispered shouted joked insisted asked replied wrote admitted argued'));

/** Words before "one" that make it a pronoun. */
export const NO_COUNT_BEFORE_ONE: ReadonlySet<string> = new Set(words("no the this that any every each which another someone one only-one such day that's not"));
