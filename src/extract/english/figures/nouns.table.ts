/** Nouns that figures count, in the singular, by what counting them means. Written from the vocabulary of news on armed conflicts. */
import type { FigureKind } from '../../../record/index.js';

/**
 * fighter: military or armed people; force: armed people where they are many ("40,000 forces"); unit: a formation of them; member: people who count only beside a military word
 * ("army advisers"); person: people who count only when something happened to them; equipment; craft: equipment only
 * beside a military word; a figure kind: the noun itself tells what happened.
 */
export type NounClass = 'fighter' | 'force' | 'unit' | 'member' | 'person' | 'craft' | FigureKind;

const FIGHTERS = [
  'soldier', 'troop', 'trooper', 'serviceman', 'servicewoman', 'servicemember', 'fighter', 'combatant', 'militant', 'rebel', 'insurgent', 'guerrilla', 'guerilla', 'gunman', 'reservist', 'conscript', 'draftee',
  'marine', 'paratrooper', 'commando', 'policeman', 'policewoman', 'mercenary', 'separatist', 'terrorist', 'jihadist', 'jihadi', 'extremist', 'militiaman', 'sniper', 'sailor', 'seaman', 'pilot',
  'airman', 'infantryman', 'artilleryman', 'tanker', 'peacekeeper', 'blue helmet', 'warrior', 'cossack', 'partisan', 'bodyguard', 'gendarme', 'carabiniere', 'officer', 'guardsman', 'coastguard', 'cadet',
  'recruit', 'legionnaire', 'trainee', 'attacker', 'assailant', 'bomber', 'saboteur', 'spy', 'spotter', 'sapper', 'gunner', 'crewman', 'submariner', 'lieutenant', 'sergeant', 'corporal', 'colonel', 'general',
  'commander', 'islamist', 'talib', 'secessionist', 'paramilitary', 'hitman', 'constable', 'cop', 'ranger', 'guard', 'personnel', 'serviceperson', 'servicepeople', 'defender',
  'irregular', 'warfighter', 'volunteer fighter', 'militia', 'police', 'infantry', 'deserter', 'defector', 'occupier', 'invader', 'intruder', 'infiltrator', 'legionary',
];

const UNITS = ['battalion', 'brigade', 'regiment', 'platoon', 'squadron', 'battlegroup', 'squad'];

const MEMBERS = ['member', 'adviser', 'advisor', 'instructor', 'trainer', 'volunteer', 'specialist', 'contractor', 'expert', 'agent', 'staff', 'unit', 'division', 'operative', 'man', 'woman', 'staffer', 'crew', 'observer', 'scout', 'operator', 'engineer', 'medic', 'boy', 'youth', 'sympathizer', 'sympathiser', 'supporter', 'professional', 'patrol', 'leader'];

const PERSONS = [
  'people', 'person', 'civilian', 'resident', 'citizen', 'national', 'child', 'girl', 'baby', 'infant', 'teenager', 'student', 'pupil', 'schoolgirl', 'schoolboy', 'villager', 'inhabitant', 'individual',
  'protester', 'protestor', 'demonstrator', 'activist', 'passenger', 'journalist', 'reporter', 'correspondent', 'photographer', 'worker', 'miner', 'employee', 'monitor', 'inspector', 'diplomat', 'official', 'doctor',
  'nurse', 'teacher', 'farmer', 'driver', 'tourist', 'worshipper', 'pilgrim', 'family', 'household', 'bystander', 'other', 'local', 'human', 'foreigner', 'priest', 'politician', 'lawmaker', 'elder', 'mother',
  'father', 'son', 'daughter', 'brother', 'sister', 'relative', 'parent', 'neighbour', 'neighbor', 'pensioner', 'retiree', 'athlete', 'dissident', 'opponent', 'critic', 'suspect', 'migrant', 'immigrant', 'loyalist',
  'firefighter', 'paramedic', 'rescuer', 'soul', 'believer', 'christian', 'muslim', 'jew', 'sunni', 'shiite', 'shia', 'kurd', 'yazidi', 'tatar', 'rohingya', 'veteran', 'spectator', 'shopper', 'commuter', 'missionary',
  'settler', 'fan', 'rioter', 'looter', 'marcher', 'onlooker', 'colleague', 'comrade', 'scientist', 'minor', 'adult', 'newborn', 'lawyer', 'judge', 'guest', 'customer', 'patient', 'peasant', 'herder', 'fisherman', 'businessman',
  'adolescent', 'noncombatant', 'humanitarian', 'compatriot', 'countryman', 'nationalist', 'radical', 'communist', 'smuggler', 'poacher', 'aid worker',
];

const EQUIPMENT = [
  'tank', 'howitzer', 'apc', 'ifv', 'afv', 'mlrs', 'mortar', 'missile', 'rocket', 'launcher', 'warplane', 'warship', 'frigate', 'destroyer', 'corvette', 'submarine', 'gunship', 'gunboat', 'minesweeper', 'cruiser',
  'battleship', 'flagship', 'jet', 'interceptor', 'drone', 'uav', 'artillery', 'cannon', 'kalashnikov', 'grenade', 'landmine', 'warhead', 'torpedo',
  'shell', 'munition', 'armour', 'armor', 'humvee', 'minelayer', 'machinegun', 'machine-gun', 'ak-47', 'manpads', 'manpad', 'radar', 'icbm',
  'javelin', 'stinger', 'himars', 'dreadnought', 'hovercraft', 'carbine', 'submunition', 'nuke', 'katyusha',
];

const CRAFT = ['vehicle', 'truck', 'lorry', 'car', 'jeep', 'ship', 'boat', 'vessel', 'helicopter', 'chopper', 'rifle', 'pistol', 'handgun', 'firearm', 'plane', 'aircraft', 'airplane', 'aeroplane', 'gun', 'weapon', 'bomb', 'round', 'mine', 'system', 'battery', 'complex', 'piece', 'carrier', 'bullet', 'cartridge', 'device', 'sub', 'satellite', 'trailer', 'tug', 'tugboat', 'barge', 'ferry', 'ammunition', 'hardware', 'projectile', 'explosive', 'train', 'transporter', 'wagon'];

const OUTCOMES: readonly (readonly [FigureKind, readonly string[]])[] = [
  ['killed', ['dead', 'death', 'body', 'corpse', 'fatality', 'casualty', 'victim', 'life', 'martyr', 'fallen']],
  ['wounded', ['injury', 'wounded', 'injured', 'amputee']],
  ['captured', ['prisoner', 'captive', 'hostage', 'detainee', 'pow', 'internee', 'abductee', 'inmate']],
  ['displaced', ['refugee', 'evacuee', 'idp', 'exile', 'asylum-seeker', 'returnee', 'deportee', 'applicant for asylum', 'seeker']],
  ['missing', ['missing', 'disappeared']],
];

/** The class of each counted noun, by its singular. */
export const NOUN_CLASSES: ReadonlyMap<string, NounClass> = new Map<string, NounClass>([
  ...PERSONS.map((noun) => [noun, 'person'] as const),
  ...MEMBERS.map((noun) => [noun, 'member'] as const),
  ...CRAFT.map((noun) => [noun, 'craft'] as const),
  ...EQUIPMENT.map((noun) => [noun, 'equipment'] as const),
  ...UNITS.map((noun) => [noun, 'unit'] as const),
  ['force', 'force'],
  ...FIGHTERS.map((noun) => [noun, 'fighter'] as const),
  ...OUTCOMES.flatMap(([kind, nouns]) => nouns.map((noun) => [noun, kind] as const)),
]);

/** Nouns that count many without a plural ending, or whose plural is their singular. */
export const COLLECTIVES: ReadonlySet<string> = new Set([
  'people', 'police', 'personnel', 'infantry', 'artillery', 'aircraft', 'staff', 'militia', 'dead', 'wounded', 'injured', 'missing', 'fallen', 'disappeared', 'crew', 'men', 'women', 'children',
  'servicepeople', 'mlrs', 'himars', 'manpads', 'hovercraft', 'ammunition', 'armour', 'armor', 'shia', 'rohingya', 'hardware', 'troop', 'policemen',
]);

/** Plurals that no rule makes. */
export const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new Map([
  ['lives', 'life'], ['children', 'child'], ['bodies', 'body'], ['families', 'family'], ['spies', 'spy'], ['persons', 'person'], ['carabinieri', 'carabiniere'], ['taliban', 'talib'], ['mujahideen', 'fighter'], ['fedayeen', 'fighter'],
]);

/** Words that make a `member` or `craft` beside them military. */
export const MILITARY_WORDS: ReadonlySet<string> = new Set([
  'military', 'military-type', 'army', 'navy', 'naval', 'air', 'force', 'forces', 'armed', 'armoured', 'armored', 'combat', 'special', 'militia', 'guard', 'guards', 'battalion', 'security', 'intelligence', 'police', 'riot', 'commando',
  'paramilitary', 'self-defence', 'self-defense', 'defence', 'defense', 'defensive', 'rebel', 'separatist', 'insurgent', 'militant', 'taliban', 'terrorist', 'war', 'battle', 'fighting', 'fighter', 'attack', 'assault', 'missile', 'rocket',
  'anti-aircraft', 'anti-tank', 'antitank', 'artillery', 'tank', 'tracked', 'troop', 'troops', 'infantry', 'airborne', 'masked', 'uniformed', 'camouflaged', 'gun', 'guns', 'howitzer', 'mortar', 'machine', 'launch', 'launcher', 'nuclear',
  'cluster', 'ballistic', 'cruise', 'explosive', 'unexploded', 'improvised', 'landing', 'patrol', 'amphibious', 'warship', 'fleet', 'spy', 'reconnaissance', 'surveillance', 'transport', 'bomber', 'stealth', 'fighter-bomber', 'weapons', 'weapon',
  'anti-personnel', 'antipersonnel', 'land', 'sea', 'swat', 'guerrilla', 'mercenary', 'border', 'coast', 'national', 'counterterrorism', 'anti-terrorist', 'suicide', 'car', 'petrol', 'depth', 'mounted', 'elite', 'regular', 'volunteer', 'reserve', 'artillerymen', 'sabotage',
  'anti-ship', 'surface-to-air', 'air-defence', 'air-defense', 'ground', 'strategic', 'tactical', 'heavy', 'self-propelled', 'towed', 'gunpowder', 'live', 'hezbollah', 'hamas', 'isis', 'al-qaeda', 'al-shabaab', 'boko', 'gang', 'wagner',
]);

/** Formations that a strength tells the men of: "an army of 90,000", "a 20,000-strong force". */
export const FORMATIONS: ReadonlySet<string> = new Set(['army', 'force', 'forces', 'garrison', 'contingent', 'militia', 'corps', 'battalion', 'brigade', 'regiment', 'detachment', 'squad', 'guard', 'military', 'unit', 'platoon']);

/** Words in the same sentence that make a `craft` military. */
export const MILITARY_SETTING: ReadonlySet<string> = new Set([
  'troops', 'soldiers', 'military', 'army', 'navy', 'naval', 'warships', 'warship', 'artillery', 'shelling', 'shelled', 'airstrike', 'airstrikes', 'rebels', 'militants', 'insurgents', 'separatists', 'fighters', 'drills', 'exercise',
  'exercises', 'manoeuvres', 'maneuvers', 'weapons', 'ammunition', 'brigade', 'battalion', 'regiment', 'armoured', 'armored', 'combat', 'missiles', 'rockets', 'marines', 'squadron', 'airbase', 'gunmen', 'forces', 'militia', 'frontline', 'defence',
  'defense', 'guns', 'mortar', 'mortars', 'pentagon', 'nato', 'servicemen', 'pilots', 'paratroopers', 'gunships', 'shot-down', 'downed', 'arsenal', 'invasion', 'offensive', 'ceasefire', 'battlefield',
]);

/** Words before a craft that make it a civilian one. */
export const CIVILIAN_WORDS: ReadonlySet<string> = new Set([
  'civilian', 'passenger', 'cargo', 'merchant', 'commercial', 'fishing', 'cruise-ship', 'coal', 'gold', 'private', 'humanitarian', 'aid', 'rescue', 'fire', 'school', 'tourist', 'container', 'tanker', 'police-car', 'family', 'gas', 'business', 'computer',
  'health', 'political', 'legal', 'banking', 'financial', 'party', 'electric', 'stolen', 'parked', 'copper', 'iron', 'salt', 'diamond', 'voting', 'education', 'transit', 'diplomatic', 'embassy', 'medical', 'hospital', 'cabinet', 'congressional',
]);

/** Designations of weapons by their letters: "T-72", "Il-76", "MiG-29", "BM-21", "F-16". */
export const DESIGNATION_LETTERS: ReadonlySet<string> = new Set([
  't', 'il', 'mig', 'su', 'tu', 'an', 'mi', 'ka', 'bm', 'bmp', 'btr', 'brdm', 'mt', 'd', 's', 'ss', 'sa', 'f', 'fa', 'a', 'b', 'c', 'kc', 'ah', 'uh', 'ch', 'mh', 'm', 'kh', 'mq', 'rq', 'zu', 'rpg', 'ak', 'p', 'r', 'pak', 'tb', 'l', 'j',
]);

/** Nouns that are never counted here; one of them behind a counted noun makes that noun a description: "weapons areas". */
export const NOT_COUNTED: ReadonlySet<string> = new Set([
  'years', 'year', 'months', 'month', 'weeks', 'week', 'days', 'day', 'hours', 'hour', 'minutes', 'minute', 'seconds', 'second', 'times', 'time', 'percent', 'per', 'km', 'kilometers', 'kilometres', 'kilometre', 'kilometer', 'miles', 'mile', 'metres', 'meters',
  'feet', 'yards', 'inches', 'tonnes', 'tons', 'dollars', 'euros', 'pounds', 'rubles', 'roubles', 'hryvnia', 'cents', 'degrees', 'areas', 'area', 'points', 'sites', 'site', 'bases', 'base', 'stations', 'checkpoints', 'posts', 'positions', 'headquarters', 'camps',
  'villages', 'towns', 'cities', 'districts', 'regions', 'states', 'countries', 'nations', 'provinces', 'buildings', 'houses', 'homes', 'schools', 'hospitals', 'bridges', 'farms', 'shops', 'offices', 'plants', 'factories', 'mines', 'meetings', 'talks', 'rounds',
  'statements', 'cases', 'incidents', 'attacks', 'strikes', 'explosions', 'blasts', 'shots', 'violations', 'elections', 'votes', 'seats', 'laws', 'agreements', 'companies', 'banks', 'parties', 'operations', 'raids', 'trials', 'reports', 'documents', 'questions',
  'goals', 'games', 'per-cent', 'pages', 'ballots', 'jobs', 'barrels', 'stages', 'fronts', 'sides', 'ways', 'places', 'dozen', 'hundred', 'thousand', 'million', 'sheep', 'cattle', 'cows', 'horses', 'animals', 'dogs', 'birds', 'pigs', 'generations', 'decades', 'centuries',
  'airports', 'airport', 'stadium', 'barracks', 'checkpoint', 'station', 'crossings', 'missions', 'exercises', 'drills', 'sorties', 'budget', 'academy', 'academies', 'contracts', 'deals', 'bills', 'programs', 'programmes',
  'cars', 'buses', 'flights', 'facilities', 'tests', 'launches', 'wives', 'crews', 'parades',
]);
