import type { Token } from '../../../text/index.js';
import type { HomeState } from './home-state.js';
import { accusedOf, lossesOf, ownerPhraseOf, phraseAfterNoun } from './side-phrases.js';
import { NO_SIDE_HEADS, STATE_FORCES, STATE_SOLDIERS, TAKING } from '../../english/figures/sides.table.js';
import type { ActorResolver } from '../../actors/references/actor-resolver.js';
import type { SideForm, Side, SideQuestion } from './side.js';
import {
  namesUnknownPeople,
  fielded,
  speakersOwn,
  reportersOwn,
  isLost,
  holderIn,
  leading,
  earlierSide,
} from './context-sides.js';

const NOT_SAID: Side = { actor: '', form: 'not said' };

/** A question with those who answer it. */
interface SideSearch extends SideQuestion {
  readonly resolver: ActorResolver;
  readonly home: HomeState;
}

/** One way in which a text says whose a figure is. */
interface SideReader {
  readonly form: SideForm;
  applies(search: SideSearch): boolean;
  read(search: SideSearch): Side | null;
}

const isMilitary = ({ kind }: SideSearch): boolean => kind === 'personnel' || kind === 'equipment';
const headOf = ({ tokens, candidate }: SideSearch): string => tokens[candidate.counted.to - 1]!.lower;
const countsStateSoldiers = (search: SideSearch): boolean => !isMilitary(search) && STATE_SOLDIERS.has(headOf(search));
const countsStateForces = (search: SideSearch): boolean =>
  STATE_FORCES.has(headOf(search)) || search.tokens[search.candidate.counted.from]?.lower === 'government';
/** "his fighters had destroyed six tanks", "shot down two jets": not their own. */
const isTaken = ({ kind, tokens, candidate: { quantity }, start }: SideSearch): boolean =>
  kind === 'equipment' && quantity.from > start && TAKING.has(tokens[quantity.from - 1]!.lower);
/** "92,000 Lunian soldiers": whose they are is said, though no list knows them. */
const saysUnknownPeople = ({ kind, tokens, candidate: { counted } }: SideSearch): boolean =>
  kind === 'personnel' && namesUnknownPeople(tokens, counted.from, nounEnd(tokens, counted));
/** What says it elsewhere than in the noun's own words is not asked. */
const leansOut = (search: SideSearch): boolean => !isTaken(search) && !saysUnknownPeople(search);

/** The end of the counted noun without heads that name no side: "soldiers" of "Lunian soldiers dead". */
function nounEnd(tokens: readonly Token[], { from, to }: { readonly from: number; readonly to: number }): number {
  let last = to;
  while (last > from && NO_SIDE_HEADS.has(tokens[last - 1]!.lower)) last--;
  return last;
}

/** Asks the resolver whose a phrase is. */
function ask({ tokens, resolver }: SideSearch, range: readonly [number, number] | null, form: SideForm): Side | null {
  if (!range || range[0] >= range[1]) return null;
  const actor = resolver.side({ start: tokens[range[0]]!.start, end: tokens[range[1] - 1]!.end });
  return actor ? { actor, form } : null;
}

/** The forms of sides, most telling first: the first that names somebody is taken. */
const SIDES: readonly SideReader[] = [
  // "900 Ukrainian soldiers"
  {
    form: 'own',
    applies: () => true,
    read: (search) =>
      ask(search, [search.candidate.counted.from, nounEnd(search.tokens, search.candidate.counted)], 'own'),
  },
  // "we lost 12 of our men"
  { form: 'speaker', applies: leansOut, read: (search) => speakersOwn(search, search.resolver, search.home) },
  // "900 soldiers of the Lunian army"
  {
    form: 'behind',
    applies: (search) => !saysUnknownPeople(search),
    read: (search) => ask(search, phraseAfterNoun(search.tokens, search.candidate.counted.to, search.end), 'behind'),
  },
  // "Lunia's 900 soldiers"
  {
    form: 'owner',
    applies: leansOut,
    read: (search) => ask(search, ownerPhraseOf(search.tokens, search.candidate.quantity.from, search.start), 'owner'),
  },
  // "900 soldiers and 40 tanks": as the figure it is joined to
  {
    form: 'joined',
    applies: (search) => leansOut(search) && search.candidate.counted.class !== 'person',
    read: ({ joined }) => (joined?.actor ? { actor: joined.actor, form: 'joined' } : null),
  },
  // "accused Lunia of sending 900 soldiers"
  {
    form: 'accused',
    applies: (search) => leansOut(search) && fieldsOrLoses(search),
    read: (search) => ask(search, accusedOf(search.tokens, search.candidate.quantity.from, search.start), 'accused'),
  },
  // "Lunia has sent 900 soldiers"
  {
    form: 'subject',
    applies: (search) => leansOut(search) && fieldsOrLoses(search),
    read: (search) => fielded(search, search.resolver, search.home),
  },
  // "the Lunian force on the border, some 900 soldiers"
  {
    form: 'holder',
    applies: (search) => leansOut(search) && isMilitary(search),
    read: ({ tokens, start, end, resolver, home }) => holderIn(tokens, start, end, resolver, home),
  },
  // "Lunian losses rose to 900"
  {
    form: 'subject',
    applies: (search) => leansOut(search) && !isMilitary(search),
    read: (search) => ask(search, lossesOf(search.tokens, search.candidate.quantity.from, search.start), 'subject'),
  },
  // "Lunia's border guard said three guards were injured"
  {
    form: 'speaker',
    applies: (search) => leansOut(search) && countsStateSoldiers(search),
    read: (search) => reportersOwn(search, search.resolver, search.home),
  },
  // "900 government troops"
  {
    form: 'home',
    applies: (search) => leansOut(search) && countsStateForces(search),
    read: ({ home }) => home.side(),
  },
  // "three soldiers were wounded": of the army that the article is at home with
  {
    form: 'home',
    applies: (search) => leansOut(search) && countsStateSoldiers(search) && !STATE_FORCES.has(headOf(search)),
    read: ({ home }) => home.army(),
  },
  // "The Lunian army is on the border. There are 900 soldiers."
  {
    form: 'setting',
    applies: (search) => leansOut(search) && isMilitary(search),
    read: (search) => leading(search, search.resolver, search.home),
  },
  {
    form: 'earlier',
    applies: (search) => leansOut(search) && isMilitary(search),
    read: (search) => earlierSide(search, search.resolver, search.home),
  },
];

/** Whether somebody has, sends or loses what is counted. */
const fieldsOrLoses = (search: SideSearch): boolean =>
  isMilitary(search) || isLost(search.tokens, search.candidate.quantity.from, search.start);

/** The side of a figure, and the form by which the text says it. */
export function sideOf(question: SideQuestion, resolver: ActorResolver, home: HomeState): Side {
  // "143,000 Ukrainians have fled" says where they come from, not whose they are.
  if (question.kind === 'displaced') return NOT_SAID;
  const search: SideSearch = { ...question, resolver, home };
  for (const { applies, read } of SIDES) {
    const side = applies(search) ? read(search) : null;
    if (side) return side;
  }
  return NOT_SAID;
}
