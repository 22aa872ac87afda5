/** What the words around a number tell of the people it counts. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Event } from '../../../src/extract/figures/event.js';
import { eventBefore, takesLives } from '../../../src/extract/figures/event-before.js';
import { eventBehind } from '../../../src/extract/figures/event-behind.js';
import { fortyOf } from './read.js';

/** "killed predicate": what happened, and how closely the words stand that tell it. */
const short = (event: Event | null): string => (event ? `${event.kind} ${event.link}` : 'nothing');

function behind(text: string): string {
  const { tokens, counted, end } = fortyOf(text);
  return short(eventBehind(tokens, counted, end));
}

function before(text: string): string {
  const { tokens, quantity, counted } = fortyOf(text);
  return short(eventBefore(tokens, quantity.from, counted, 0));
}

type Told = readonly (readonly [event: string, sentences: readonly string[]])[];

const BEHIND: Told = [
  ['killed predicate', [
    '40 people were killed.', '40 people have been killed.', '40 people were brutally killed.', '40 people killed in raid', '40 people killed, army says', '40 people died.',
    '40 people who died were boys.', '40 people that died were boys.', '40 people who were killed were boys.', '40 people were shot and killed.', '40 people were shot dead.',
    '40 soldiers killed near Basra.', '40 soldiers killed by rebels.', '40 Soldiers Killed Police Say', '40 soldiers killed | The town is calm.',
    '40 people lost their lives.', '40 people each lost his life.', '40 people each lost her life.', '40 people lost their life.', '40 people gave their lives.',
    '40 soldiers laid down their lives.', '40 people burned to death.', '40 people were put to death.', '40 people were frozen to death.',
  ]],
  ['killed distant', [
    '40 people from the village were killed.', '40 people from the village have been killed.', '40 people from the village died.', '40 people from the village perished.',
    '40 people, most of them women, were killed.', '40 people, women and children, were killed.', '40 people, two of whom were boys, have been killed.', '40 people, most of them women, have died.', '40 people from Riga, a port, were killed.', '40 people whose homes burned were killed.',
  ]],
  ['wounded predicate', ['40 people were wounded.', '40 people were taken to hospital.', '40 people were brought to hospitals.', '40 people were rushed to hospital.', '40 people were shot and wounded.']],
  ['missing predicate', ['40 people are missing.', '40 people went missing.', '40 people have gone missing.', '40 people were unaccounted for.']],
  ['captured predicate', [
    '40 people were taken prisoner.', '40 people were taken hostage.', '40 people were taken captive.', '40 soldiers were freed.', '40 soldiers freed', '40 Danes were freed.',
    '40 people held hostage were boys.', '40 people held captive were boys.', '40 people held prisoner were boys.', '40 people held by rebels were boys.', '40 people held in Basra were boys.',
    '40 people were held.', '40 people are behind bars.', '40 people are in custody.', '40 people are in captivity.', '40 people are in detention.', '40 people are under arrest.',
  ]],
  ['displaced predicate', [
    '40 people fled.', '40 people were forced from their homes.', '40 people were driven out.', '40 people were forced to flee.', '40 people were forced to leave.',
    '40 people were forced to evacuate.', '40 people were driven to abandon the town.', '40 people seek refuge.', '40 people are seeking asylum.', '40 people sought shelter.',
    '40 people found refuge in a church.', '40 people found asylum.', '40 people found shelter.', '40 people requested asylum.', '40 people are taking shelter.', '40 people have taken refuge.', '40 Danes sought shelter.',
    '40 people applied for asylum.', '40 people are applying for asylum.', '40 people applied for refugee status.', '40 people applied last year for asylum.', '40 people applied for a refuge.',
    '40 people crossed into Denmark.', '40 people are crossing into Denmark.', '40 people crossed the border.', '40 people crossed the frontier.', '40 people are crossing the long border.',
    '40 people are arriving at the border.', '40 people arrived at the border.', '40 people are streaming over the border.', '40 people poured over the border.',
    '40 people are pouring over the border.', '40 people streamed over the border.', '40 crossed the border.', '40 Danes crossed the border.',
    ...['homes', 'home', 'houses', 'country', 'city', 'region', 'area', 'town', 'village', 'villages', 'territory', 'peninsula', 'province', 'homeland'].map((home) => `40 people left their ${home}.`),
    '40 people left the city.', '40 people are leaving the city.', '40 people are escaping the city.', '40 people escaped the city.', '40 people left Denmark for Norway.',
    '40 people left Denmark since May.', '40 people left Denmark because of the war.', '40 people left Denmark to live.',
  ]],
  ['displaced distant', ['40 people are coming daily, fleeing the war.', '40 people are coming daily, escaping the war.', '40 Danes came, fleeing the war.', '40 people came to St. Olav, fleeing the war.']],
  ['nothing', [
    '40 people', '40 people left', '40 people left their', '40 people left Denmark', '40 people were taken', '40 people held', '40 people lost their', '40 people crossed into', '40 people left | The city is calm.',
    '40 soldiers have killed.', '40 soldiers who killed came.', '40 soldiers that killed came.', '40 soldiers killed 12 boys.', '40 soldiers killed boys.', '40 soldiers killed family members.',
    ...['a boy', 'an ox', 'the king', 'his son', 'her son', 'their king', 'its men', 'several boys', 'some boys', 'him', 'them', 'many boys', 'more boys', 'himself', 'themselves'].map((object) => `40 soldiers killed ${object}.`),
    '40 Danes freed the town.', '40 Danes freed', '40 soldiers freed the town.', '40 people held a meeting.', '40 people held flags.', '40 people were taken home.',
    '40 soldiers lost their way.', '40 soldiers led their lives in Riga.', '40 soldiers risked their lives.', '40 soldiers gave their word.', '40 soldiers gave new lives to us.', '40 soldiers laid down their arms.',
    '40 people were sentenced to death.', '40 people were condemned to death.', '40 people were loyal to death.', '40 people were close to death.', '40 people were spared certain death.',
    '40 people went home.', '40 people with missing limbs came.', '40 people were taken to court.', '40 people were taken from hospital.', '40 people were at the hospital.',
    '40 people were in Basra.', '40 people were behind a wall.', '40 people fear detention.', '40 people were under the bridge.', '40 people fear arrest.',
    '40 people were forced to work.', '40 people came from Riga.', '40 people wanted to leave.', '40 people were driven mad.',
    '40 soldiers sought shelter.', '40 people sought help.', '40 people need shelter.', '40 people also shelter there.', '40 people found the city empty.', '40 people are leaving', '40 people are leaving | The city is calm.', '40 people left the shelter.', '40 people applied for jobs.', '40 people hoped for asylum.',
    '40 people crossed into the hills.', '40 people crossed over Denmark.', '40 people moved into Denmark.', '40 people crossed the river.', '40 people stood at the border.',
    '40 people left the party.', '40 people left Denmark.', '40 people saw the city.', '40 people saw Denmark for hours.', '40 people left you for Norway.',
    '40 soldiers came daily, fleeing the war.', '40 people came; the army, fleeing the war, left.', '40 people spoke of those fleeing the war.', '40 people came, tired of the war.',
    '40 people, most of them women, came.', '40 people, women and children, came.', '40 people watched how 30 soldiers were killed.', '40 people came: the king was killed.', '40 people came, drank, sang, the king was killed.',
    '40 people came when the king was killed.', '40 people were glad the king was killed.',
  ]],
];

for (const [event, sentences] of BEHIND) {
  for (const sentence of sentences) test(`reads behind the number ${event}: ${sentence}`, () => assert.equal(behind(sentence), event));
}

const BEFORE: Told = [
  ['killed object', [
    'The raid killed 40 soldiers.', 'The raid killed the 40 soldiers.', 'The raid killed reportedly 40 soldiers.', 'The raid killed just the other 40 soldiers.', 'Killed 40 soldiers in one day.',
    'The deaths of 40 soldiers were known.', 'It claimed the lives of 40 soldiers.', 'The army lost 40 soldiers.', 'The army lost 40 men.', 'The army lost 40 people.', 'The army lost 40 comrades.',
    'The army lost 40 women.', 'The army lost 40 members.', 'Rebels shot dead 40 soldiers.', 'The raid left dead 40 soldiers.', 'The death toll rose to 40.', 'The tolls of 40.', 'The losses of 40 hurt.',
    'The dead include 40 Danes.', 'The list of dead includes 40 Danes.', 'The dead included 40 Danes.', 'Many are dead including 40 Danes.',
  ]],
  ['wounded object', ['The raid wounded 40 soldiers.', 'The wounding of 40 soldiers was known.', 'The number of wounded reached 40.', 'The number of those badly wounded reached 40.']],
  ['captured object', ['The arrest of 40 soldiers was known.', 'Rebels freed 40 soldiers.', 'Rebels freed 40 people.', 'Rebels released 40 men.']],
  ['displaced object', ['The evacuation of 40 people went on.']],
  ['missing object', ['The disappearance of 40 people was known.', 'The number of missing exceeds 40.']],
  ['killed joined', [
    'They killed a boy and 40 soldiers.', 'They killed an officer and 40 soldiers.', 'They killed the king and 40 soldiers.', 'They killed his son and 40 soldiers.', 'They killed her son and 40 soldiers.',
    'They killed one boy and 40 soldiers.', 'They killed Olav, 40 soldiers and a boy.', 'They killed guards or 40 soldiers.', 'They killed the king of Riga and 40 soldiers.', 'The death of Olav and 40 soldiers was known.',
  ]],
  ['nothing', [
    '40 soldiers came.', 'Only 40 soldiers came.', 'Of 40 soldiers two came.', 'It saved the lives of 40 soldiers.', 'The song of 40 soldiers was known.', 'The army lost 40 tanks.', 'Rebels freed 40 tanks.',
    'After the king was killed 40 soldiers left.', 'The toll is high; the price rose to 40.', 'The number of cars reached 40.', 'The toll road has 40 soldiers.', 'The pay of wounded men rose to 40.', 'The army left behind 40 soldiers.', 'The army shot at 40 soldiers.', 'The guests included 40 soldiers.', 'Many dead saw 40 soldiers.',
    'They killed a boy near 40 soldiers.', 'They killed the king; riders and 40 soldiers left.', 'They killed and 40 soldiers left.', 'They killed the king when guards and 40 soldiers came.', 'The king and 40 soldiers came.',
    'And 40 soldiers came.',
  ]],
];

for (const [event, sentences] of BEFORE) {
  for (const sentence of sentences) test(`reads before the number ${event}: ${sentence}`, () => assert.equal(before(sentence), event));
}

test('lives are taken by a verb that stands close by', () => {
  const takes = (text: string): boolean => {
    const { tokens, quantity } = fortyOf(text);
    return takesLives(tokens, quantity.from, 0);
  };
  for (const text of ['The raid claimed 40 lives.', 'The raid cost the town 40 lives.', 'Claimed 40 lives.']) assert.equal(takes(text), true, text);
  for (const text of ['The raid saved 40 lives.', 'It cost money to save 40 lives.', '40 lives were saved.']) assert.equal(takes(text), false, text);
});
