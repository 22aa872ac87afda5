/** English words of what is counted. */

/** Pronouns that stand for what was named before: "five of them". */
export const STAND_INS: ReadonlySet<string> = new Set(['them', 'whom', 'us', 'those']);

export const COUNTED_DETERMINERS: ReadonlySet<string> = new Set([
  'the',
  'these',
  'those',
  'their',
  'its',
  'our',
  'his',
  'her',
  'my',
  'your',
]);

export const COUNTED_MORE: ReadonlySet<string> = new Set(['more', 'other', 'additional', 'further', 'extra', 'new']);

export const PIECES: ReadonlySet<string> = new Set(['pieces', 'piece', 'units', 'unit']);

export const HARDWARE: ReadonlySet<string> = new Set(
  'equipment hardware artillery weaponry armour armor machinery vehicles'.split(' '),
);

/** Collectives that as often describe the noun behind them: "infantry fighting vehicles", "police officers". */
export const BRANCHES: ReadonlySet<string> = new Set([
  'infantry',
  'artillery',
  'police',
  'militia',
  'armour',
  'armor',
  'crew',
  'staff',
]);

export const NOUN_BOUNDS_ADVERBS: ReadonlySet<string> = new Set(
  'overseas towards afterwards besides always sometimes perhaps upwards thus whereas backwards downwards indoors outdoors'.split(
    ' ',
  ),
);

/** Words that open a time: "20 dead last year" counts no years. */
export const DATING: ReadonlySet<string> = new Set(
  'last next this past previous same early late earlier every each two three several'.split(' '),
);

export const MEMBERS: ReadonlySet<string> = new Set(['member', 'members', 'personnel', 'men', 'women']);

/** Words for those who fight, and for what flies. */
export const AIRCREW: ReadonlySet<string> = new Set(['fighter', 'fighters', 'bomber', 'bombers']);

/** Craft that stay civilian unless their own words say otherwise. */
export const MOSTLY_CIVILIAN: ReadonlySet<string> = new Set(
  (
    'guns gun firearms firearm handguns handgun pistols pistol pieces piece mines mine cars car trucks truck lorries lorry vehicles ' +
    'vehicle trains train ferries ferry systems system devices device trailers trailer rounds round complexes complex'
  ).split(' '),
);
