/** Verbs and nouns that tell what happened to the people counted. Written from the vocabulary of news on armed conflicts. */
import type { FigureKind } from '../../../record/index.js';

type Entries = readonly (readonly [FigureKind, string])[];

const entriesOf = (list: Entries): (readonly [string, FigureKind])[] => list.flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const));

/** Past participles of verbs that somebody does to them: "20 soldiers were killed". */
export const SUFFERED: ReadonlyMap<string, FigureKind> = new Map(
  entriesOf([
    ['killed', 'killed slain murdered executed slaughtered massacred assassinated beheaded hanged martyred gunned lynched crushed incinerated electrocuted'],
    ['wounded', 'wounded injured hurt maimed hospitalised hospitalized burned burnt poisoned concussed mutilated'],
    ['captured', 'captured detained arrested kidnapped abducted imprisoned jailed interned incarcerated apprehended nabbed held rearrested'],
    ['displaced', 'displaced evacuated uprooted resettled'],
    ['missing', 'unaccounted'],
  ]),
);

/** Participles of `SUFFERED` that mean it only for people whom the noun or the verb's company does not make civilian subjects of a court or a business. */
export const FREED: ReadonlySet<string> = new Set(['freed', 'released', 'exchanged', 'swapped', 'ransomed', 'liberated']);

/** What they do or are themselves: "20 soldiers died", "two are missing". */
export const UNDERGONE: ReadonlyMap<string, FigureKind> = new Map(
  entriesOf([
    ['killed', 'died dead perished drowned dying die dies'],
    ['captured', 'surrendered captive prisoner hostage'],
    ['displaced', 'fled fleeing flee flees homeless'],
    ['missing', 'missing disappeared vanished'],
  ]),
);

/** Verbs whose object they are: "killed seven people", "wounding 20". */
export const INFLICTED: ReadonlyMap<string, FigureKind> = new Map(
  entriesOf([
    ['killed', 'kill kills killed killing murder murdered murdering execute executed executing slaughtered massacred massacring assassinated beheaded beheading slew bury buried burying'],
    ['wounded', 'wound wounds wounded wounding injure injures injured injuring maimed maiming'],
    ['captured', 'capture captures captured capturing detain detains detained detaining arrest arrests arrested arresting kidnap kidnapped kidnapping abduct abducted abducting imprisoned imprisoning jailed jailing rounded-up'],
    ['displaced', 'displace displaces displaced displacing evacuate evacuates evacuated evacuating uprooted uprooting resettle resettled'],
  ]),
);

/** Nouns that take them with "of": "the deaths of four people". */
export const OF_NOUNS: ReadonlyMap<string, FigureKind> = new Map(
  entriesOf([
    ['killed', 'death deaths killing killings murder murders massacre slaughter execution executions bodies body lives remains loss funeral funerals burial assassination corpses beheading'],
    ['wounded', 'wounding injuring'],
    ['captured', 'arrest arrests detention capture kidnapping kidnappings abduction abductions imprisonment release exchange'],
    ['displaced', 'displacement evacuation exodus influx'],
    ['missing', 'disappearance disappearances'],
  ]),
);

/** Verbs that take lives: "claimed 20 lives". */
export const TAKES_LIVES: ReadonlySet<string> = new Set('claim claims claimed claiming cost costs costing lose loses lost losing take takes took taken taking of'.split(' '));

/** "lost 20 soldiers". */
export const LOSES: ReadonlySet<string> = new Set('lost lose loses losing'.split(' '));

/** What a "toll" or a "number of" counts: "the number of wounded rose to 40". */
export const TALLIED: ReadonlyMap<string, FigureKind> = new Map(
  entriesOf([
    ['killed', 'dead deaths fatalities killed victims casualties deceased'],
    ['wounded', 'wounded injured injuries hurt'],
    ['captured', 'prisoners hostages detainees captives arrests'],
    ['displaced', 'refugees displaced evacuees'],
    ['missing', 'missing'],
  ]),
);
