/** English words that tell whose a figure is. */

// Matches roles of those who speak for an army or a state: "Ukrainian military spokesman", not "Ukrainian singer".
export const SERVING =
  /spokes|military|army|general|commander|colonel|defen[cs]e|minister|president|premier|secretary|chief|security|interior|leader|rebel|separatist|militia/iu;

export const MIDDLE: ReadonlySet<string> = new Set([
  "'s",
  'security',
  'riot',
  'interim',
  'new',
  'central',
  'armed',
  'local',
  'interior',
]);

export const SAME_COUNT_LOSSES: ReadonlySet<string> = new Set(['killed', 'wounded', 'captured', 'missing']);

export const BEHIND: ReadonlySet<string> = new Set(['of', 'from', 'with', 'belonging', 'loyal']);

export const PHRASE_ENDS: ReadonlySet<string> = new Set(
  'in on at by for to from near who that which and or but were was are is have has had died with as after during killed since into'.split(
    ' ',
  ),
);

export const SIDE_PHRASES_LOSSES: ReadonlySet<string> = new Set(['losses', 'casualties', 'dead', 'fatalities']);

export const COMPANY: ReadonlySet<string> = new Set([
  ...'has have had will would is was are were to also could may might been'.split(' '),
  ...'now already still plans planned plan planning wants intends preparing about set ready agreed pledged of'.split(
    ' ',
  ),
]);

// "government-controlled" "rebel-held" "controlled"
export const SIDE_PHRASES_HELD = /-?(?:controlled|held|occupied)$/;

export const GOVERNING: ReadonlySet<string> = new Set([
  ...'near in at on to from with against along around into of'.split(' '),
  ...'inside outside for by across over toward towards accused told about between and'.split(' '),
]);

// "Lunian", "Chechen", "Avarese"
export const PEOPLE_NAME = /(?:an|en|ese|ish|ic)$/;

export const SIDE_PRONOUNS: ReadonlySet<string> = new Set(['it', 'they', 'we']);

export const SIDE_OURS: ReadonlySet<string> = new Set(['our', 'we', 'us', 'their', 'its']);

/** "six of his men": a commander's or a spokesman's own, where they bear arms. */
export const SIDE_HIS: ReadonlySet<string> = new Set(['his', 'her']);

export const SIDE_MEN: ReadonlySet<string> = new Set(['men', 'comrades']);

export const SIDE_LOST: ReadonlySet<string> = new Set(['lost', 'lose', 'loses', 'losing']);

/** Men under arms whom no state calls its own: the army of the sentence before is not theirs. */
export const IRREGULARS: ReadonlySet<string> = new Set(
  'fighter fighters gunman gunmen militiaman militiamen guerrillas'.split(' '),
);

export const FORCE_WORDS: ReadonlySet<string> = new Set(
  'army navy weapons fleet arsenal arms invasion offensive positions'.split(' '),
);
