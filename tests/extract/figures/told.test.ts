/**
 * Sentences with all that is told of the figures in them: amount, kind, what is counted, and where the sentence says so
 * time, side, claimant, place and plan.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figuresOf } from './find.js';

/**
 * "40 tanks: 40 exact equipment of tanks, side Denmark, says NATO": a figure in one line; what is not told is left out.
 */
const lines = (text: string): string[] =>
  figuresOf(text).map((figure) => {
    const {
      text: written,
      value,
      min,
      max,
      comparator,
      kind,
      unit,
      status,
      sideName,
      claimantName,
      asOf,
      place,
      partOf,
    } = figure;
    const amount = value ?? `${min ?? ''}-${max ?? ''}`;
    return [
      `${written}: ${amount} ${comparator} ${kind} of ${unit || '?'}`,
      status === 'present' ? '' : status,
      sideName && `side ${sideName}`,
      claimantName && `says ${claimantName}`,
      asOf && `on ${asOf}`,
      place && `in ${place}`,
      partOf && 'part',
    ]
      .filter(Boolean)
      .join(', ');
  });

const TOLD: readonly (readonly [sentence: string, figures: readonly string[]])[] = [
  [
    'The strike killed 12 people and wounded 30.',
    ['12 people: 12 exact killed of people', '30: 30 exact wounded of people'],
  ],
  ['Twelve people were slain in the raid.', ['Twelve people: 12 exact killed of people']],
  ['Four men were shot dead at the checkpoint.', ['Four men: 4 exact killed of men']],
  ['Nine civilians were murdered by gunmen.', ['Nine civilians: 9 exact killed of civilians, side civilians']],
  ['The gunmen executed six prisoners.', ['six prisoners: 6 exact killed of prisoners']],
  [
    'At least 40 protesters were injured in clashes.',
    ['At least 40 protesters: 40 at_least wounded of protesters, side protesters'],
  ],
  ['Two sailors drowned in the harbour.', ['Two sailors: 2 exact killed of sailors']],
  ['Three miners perished in the fire.', ['Three miners: 3 exact killed of miners']],
  ['Five divers are missing after the storm.', ['Five divers: 5 exact missing of divers']],
  ['Two fishermen vanished off the coast.', ['Two fishermen: 2 exact missing of fishermen']],
  ['Fifteen activists were arrested in Minsk.', ['Fifteen activists: 15 exact captured of activists, in Minsk']],
  ['Police detained 200 protesters on Sunday.', ['200 protesters: 200 exact captured of protesters, side protesters']],
  ['The rebels kidnapped three journalists.', ['three journalists: 3 exact captured of journalists']],
  ['The militia took 14 hostages.', ['14 hostages: 14 exact captured of hostages']],
  ['Thirty soldiers surrendered at the fort.', ['Thirty soldiers: 30 exact captured of soldiers']],
  ['Some 5,000 people fled the town.', ['Some 5,000 people: 5000 about displaced of people']],
  ['The flood displaced 20,000 residents.', ['20,000 residents: 20000 exact displaced of residents']],
  ['The army evacuated 300 villagers.', ['300 villagers: 300 exact displaced of villagers']],
  ['About 6,000 refugees crossed the border.', ['About 6,000 refugees: 6000 about displaced of refugees']],
  ['The blast claimed 40 lives.', ['40 lives: 40 exact killed of lives']],
  ['The crash cost 11 lives.', ['11 lives: 11 exact killed of lives']],
  ['The navy lost 14 sailors in the storm.', ['14 sailors: 14 exact killed of sailors']],
  ['The death toll rose to 61.', ['61: 61 exact killed of ?']],
  ['The toll reached 300 on Friday.', ['300: 300 exact killed of ?']],
  ['The number of wounded reached 40.', ['40: 40 exact wounded of ?']],
  ['The number of hostages rose to 19.', ['19: 19 exact captured of ?']],
  ['The dead include 193 Danish citizens.', ['193 Danish citizens: 193 exact killed of citizens, side Denmark']],
  ['The bodies of seven men were found.', ['seven men: 7 exact killed of men']],
  ['The massacre of 30 villagers shocked the country.', ['30 villagers: 30 exact killed of villagers, side civilians']],
  ['The arrest of 12 officers was reported.', ['12 officers: 12 exact captured of officers']],
  ['The release of 20 prisoners was agreed.', ['20 prisoners: 20 exact captured of prisoners']],
  ['The disappearance of two aid workers is a riddle.', ['two aid workers: 2 exact missing of aid workers']],
  ['He commands 600 men.', ['600 men: 600 exact personnel of men']],
  ['The brigade consists of 3,000 men.', ['3,000 men: 3000 exact personnel of men']],
  ['3,000 Danes are fighting in the hills.', ['3,000 Danes: 3000 exact personnel of danes, side Denmark']],
  ['Dozens turned in their weapons.', ['Dozens: 24- vague personnel of ?']],
  ['Forty men laid down their arms.', ['Forty men: 40 exact personnel of men']],
  ['The army recruited 2,000 volunteers.', ['2,000 volunteers: 2000 exact personnel of volunteers']],
  [
    'The parade showed 12 howitzers, four helicopters and two submarines.',
    ['12 howitzers: 12 exact equipment of howitzers', 'two submarines: 2 exact equipment of submarines'],
  ],
  ['Norway will send 60 tanks to Poland.', ['60 tanks: 60 exact equipment of tanks, planned, side Norway']],
  ['Norway would deploy 700 marines next year.', ['700 marines: 700 exact personnel of marines, planned, side Norway']],
  [
    'Norway plans to send 40 rocket launchers.',
    ['40 rocket launchers: 40 exact equipment of rocket launchers, planned, side Norway'],
  ],
  [
    'There were 900 soldiers in Kosovo in 2009.',
    ['900 soldiers: 900 exact personnel of soldiers, past, on 2009, in Kosovo'],
  ],
  [
    'In March 2012 about 300 rebels held the town.',
    ['about 300 rebels: 300 about personnel of rebels, past, side rebels, on 2012-03'],
  ],
  ['Since May 2015 the conflict has killed 9,000 people.', ['9,000 people: 9000 exact killed of people']],
  [
    '30 of the 50 sailors were rescued.',
    ['30: 30 exact personnel of sailors, part', '50 sailors: 50 exact personnel of sailors'],
  ],
  [
    '12 soldiers, including three officers, were wounded.',
    ['12 soldiers: 12 exact wounded of soldiers', 'three officers: 3 exact wounded of officers, part'],
  ],
  [
    'There are 80,000 troops, including 20,000 in Belarus.',
    ['80,000 troops: 80000 exact personnel of troops', '20,000: 20000 exact personnel of troops, in Belarus, part'],
  ],
  ['One soldier was killed.', ['One soldier: 1 exact killed of soldier']],
  ['One of the soldiers was killed.', ['One of the soldiers: 1 exact killed of soldiers']],
  ['No one was hurt and one another helped.', []],
  ["Denmark's army has 8,000 soldiers.", ['8,000 soldiers: 8000 exact personnel of soldiers, side Denmark']],
  [
    'Finland denied that it had moved 30,000 troops.',
    ['30,000 troops: 30000 exact personnel of troops, side Finland, says Finland'],
  ],
  [
    'According to the Pentagon, 12 Syrian jets took off.',
    ['12 Syrian jets: 12 exact equipment of jets, side Syria, says Pentagon'],
  ],
  ['“We have 400 tanks,” Finland said.', ['400 tanks: 400 exact equipment of tanks, side Finland, says Finland']],
  ['Iraq said Iran had sent 500 fighters.', ['500 fighters: 500 exact personnel of fighters, side Iran, says Iraq']],
  ['Iraq accused Iran of killing 20 soldiers.', ['20 soldiers: 20 exact killed of soldiers, side Iraq, says Iraq']],
  ['Between 10 and 15 people died.', ['Between 10 and 15 people: 10-15 range killed of people']],
  ['Up to 3,000 people may have been killed.', ['Up to 3,000 people: 3000 up_to killed of people']],
  ['Twenty or more people were injured.', ['Twenty or more people: 20 at_least wounded of people']],
  ['50-plus tanks stood in the field.', ['50-plus tanks: 50 at_least equipment of tanks']],
  ['100,000-strong army', ['100,000-strong army: 100000 exact personnel of army']],
  ['A 2,000-strong force landed.', ['2,000-strong force: 2000 exact personnel of force']],
  ['Half of the 400 soldiers deserted.', ['400 soldiers: 400 exact personnel of soldiers']],
  [
    'Seven people died, among them two children.',
    ['Seven people: 7 exact killed of people', 'two children: 2 exact killed of children, part'],
  ],
  [
    'Five killed, 12 injured in Basra blast',
    ['Five: 5 exact killed of ?', '12 injured: 12 exact wounded of injured, in Basra'],
  ],
  ['Basra: 5 dead', ['5 dead: 5 exact killed of dead']],
  ['Twin blasts kill 30 in Basra', ['30: 30 exact killed of ?, in Basra']],
  ['None of the 30 passengers was hurt.', []],
  ['Nobody saved the 20 sailors who died.', ['20 sailors: 20 exact killed of sailors']],
  ['None of the 30 passengers was hurt.', []],
  ['None of the 30 soldiers was hurt.', ['30 soldiers: 30 exact personnel of soldiers']],
  ['Neither of the two pilots was killed.', ['two pilots: 2 exact personnel of pilots']],
  ['None of 30 passengers was hurt.', []],
  ['Nine of the 30 passengers were hurt.', ['Nine: 9 exact wounded of passengers']],
  ['They said none of the 12 hostages died.', ['12 hostages: 12 exact captured of hostages']],
  [
    'One of two attackers was killed.',
    ['One: 1 exact killed of attackers, part', 'two attackers: 2 exact personnel of attackers'],
  ],
  [
    'The unit lost 12 of its 40 soldiers.',
    ['12: 12 exact killed of soldiers, part', '40 soldiers: 40 exact personnel of soldiers'],
  ],
  ['All of the 30 passengers were hurt.', ['30 passengers: 30 exact wounded of passengers']],
  ['Half of the 400 soldiers were killed.', ['400 soldiers: 400 exact personnel of soldiers']],
  [
    'The raid killed two of the six guards.',
    ['two: 2 exact killed of guards, part', 'six guards: 6 exact personnel of guards'],
  ],
  ['The death of 20 of the 30 miners was confirmed.', ['20: 20 exact killed of miners']],
  [
    "Norway's prime minister said the country would send 30 tanks.",
    ["30 tanks: 30 exact equipment of tanks, planned, says Norway's prime minister"],
  ],
  [
    'The Danish army has moved 900 troops and 40 tanks to the border, NATO says.',
    [
      '900 troops: 900 exact personnel of troops, side Denmark, says NATO',
      '40 tanks: 40 exact equipment of tanks, side Denmark, says NATO',
    ],
  ],
  [
    'NATO says Denmark has 900 troops at the border.',
    ['900 troops: 900 exact personnel of troops, side Denmark, says NATO'],
  ],
  [
    'Denmark has lost 200 soldiers since 2014, its defence ministry said.',
    ['200 soldiers: 200 exact killed of soldiers, side Denmark, says Denmark’s defence ministry, on 2014/..'],
  ],
  [
    'Iraq bought 36 fighter jets and 12 radars.',
    [
      '36 fighter jets: 36 exact equipment of fighter jets, side Iraq',
      '12 radars: 12 exact equipment of radars, side Iraq',
    ],
  ],
  [
    'Three Swedish border guards were wounded by a mine in Basra.',
    ['Three Swedish border guards: 3 exact wounded of border guards, side Sweden, in Basra'],
  ],
  [
    'Two soldiers were captured and three went missing.',
    ['Two soldiers: 2 exact captured of soldiers', 'three: 3 exact missing of soldiers'],
  ],
  ['Three captured soldiers were freed.', ['Three captured soldiers: 3 exact captured of captured soldiers']],
  ['Denmark freed 20 prisoners.', ['20 prisoners: 20 exact captured of prisoners']],
  [
    'Danish troops killed 12 rebels and captured four.',
    ['12 rebels: 12 exact killed of rebels, side rebels', 'four: 4 exact captured of rebels, side rebels'],
  ],
  ['12 rebels were killed by Danish troops.', ['12 rebels: 12 exact killed of rebels, side rebels']],
  ['At least seven people, including a child, were killed.', ['At least seven people: 7 at_least killed of people']],
  ['Four dead, nine wounded.', ['Four dead: 4 exact killed of dead', 'nine wounded: 9 exact wounded of wounded']],
  ['The shelling left three dead.', ['three dead: 3 exact killed of dead']],
  ['Some 40 wounded were taken to hospital.', ['Some 40 wounded: 40 about wounded of wounded']],
  ['About 2 million have fled the country.', ['About 2 million: 2000000 about displaced of ?']],
  [
    '1.2 million people were displaced by the floods, the UN said.',
    ['1.2 million people: 1200000 exact displaced of people, says United Nations'],
  ],
  ['Hundreds of thousands have fled to Iran.', ['Hundreds of thousands: 100000- vague displaced of ?']],
  [
    'They fired 12 missiles and 40 rockets.',
    ['12 missiles: 12 exact equipment of missiles', '40 rockets: 40 exact equipment of rockets'],
  ],
  ['Denmark fired three missiles at Basra.', ['three missiles: 3 exact equipment of missiles, side Denmark, in Basra']],
  [
    '200 Danish paratroopers landed at noon.',
    ['200 Danish paratroopers: 200 exact personnel of paratroopers, side Denmark'],
  ],
  [
    'Thousands of Danish soldiers are near the border.',
    ['Thousands of Danish soldiers: 1000- vague personnel of soldiers, side Denmark'],
  ],
  ['A battalion of 800 soldiers left.', ['800 soldiers: 800 exact personnel of soldiers']],
  [
    'The rebels claimed that 300 Danish soldiers had died.',
    ['300 Danish soldiers: 300 exact killed of soldiers, side Denmark, says rebels'],
  ],
  ['Denmark put its own losses at 40 killed.', ['40: 40 exact killed of ?, says Denmark']],
  [
    '"There are 3,000 soldiers there," Anna Berg, a Danish minister, said.',
    ['3,000 soldiers: 3000 exact personnel of soldiers, says Anna Berg'],
  ],
  [
    'Anna Berg, a Danish minister, said 3,000 soldiers were there.',
    ['3,000 soldiers: 3000 exact personnel of soldiers, says Anna Berg'],
  ],
  [
    'According to Anna Berg, 3,000 soldiers are there.',
    ['3,000 soldiers: 3000 exact personnel of soldiers, says Anna Berg'],
  ],
  ['He said that 3,000 soldiers were there.', ['3,000 soldiers: 3000 exact personnel of soldiers']],
  ['It is thought that 3,000 soldiers are there.', ['3,000 soldiers: 3000 exact personnel of soldiers']],
  [
    'A UN report says 400 civilians have been killed.',
    ['400 civilians: 400 exact killed of civilians, side civilians, says United Nations'],
  ],
  ['Reuters counted 12 tanks.', ['12 tanks: 12 exact equipment of tanks, says Reuters']],
  [
    'About 100 Danish military advisers will arrive in Basra next month.',
    ['About 100 Danish military advisers: 100 about personnel of military advisers, planned, side Denmark, in Basra'],
  ],
  ['As of Friday, 12 soldiers were missing.', ['12 soldiers: 12 exact missing of soldiers']],
  ['By 3 May 2015, 400 soldiers had died.', ['400 soldiers: 400 exact killed of soldiers, past, on 2015-05-03']],
  ['In 2009, 400 soldiers died.', ['400 soldiers: 400 exact killed of soldiers, past, on 2009']],
  ['Up to half a million soldiers serve.', ['Up to half a million soldiers: 500000 up_to personnel of soldiers']],
  ['The 12 tanks cost $3 million.', ['12 tanks: 12 exact equipment of tanks']],
  ['12,000 rounds of ammunition were found.', []],
  ['60 percent of the soldiers died.', []],
  ['The 3rd Division and Brigade 40 arrived.', []],
  ['The unit of 12-year-old boys left.', []],
  ['He spent 20 years with the soldiers.', []],
  ['Twelve months later soldiers left.', []],
  ['20 km from the soldiers stood a tank.', []],
  ['The two countries sent troops.', []],
  ['Three soldiers were taken prisoner.', ['Three soldiers: 3 exact captured of soldiers']],
  ['Three soldiers were taken hostage by rebels.', ['Three soldiers: 3 exact captured of soldiers']],
  ['Four soldiers were held captive.', ['Four soldiers: 4 exact captured of soldiers']],
  ['Four soldiers were shot and killed.', ['Four soldiers: 4 exact killed of soldiers']],
  ['Ten soldiers lost their lives.', ['Ten soldiers: 10 exact killed of soldiers']],
  ['Ten people lost their lives in the fire.', ['Ten people: 10 exact killed of people']],
  ['Three men are under arrest.', ['Three men: 3 exact captured of men']],
  ['Some 40,000 people were forced from their homes.', ['Some 40,000 people: 40000 about displaced of people']],
  ['Some 40,000 people were driven out.', ['Some 40,000 people: 40000 about displaced of people']],
  ['Some 40,000 people were forced to flee.', ['Some 40,000 people: 40000 about displaced of people']],
  ['About 3,000 people sought refuge in a church.', ['About 3,000 people: 3000 about displaced of people']],
  ['About 3,000 people sought asylum.', ['About 3,000 people: 3000 about displaced of people']],
  ['Some 900 people applied for asylum last year.', ['Some 900 people: 900 about displaced of people']],
  ['At least 2,000 people crossed into Denmark.', ['At least 2,000 people: 2000 at_least displaced of people']],
  ['More than 5,000 people left their homes.', ['More than 5,000 people: 5000 more_than displaced of people']],
  ['More than 5,000 people have left the country.', ['More than 5,000 people: 5000 more_than displaced of people']],
  ['Some 5,000 people left Riga for the hills.', ['Some 5,000 people: 5000 about displaced of people']],
  ['Thousands of people crossed the river, fleeing the war.', ['Thousands of people: 1000- vague displaced of people']],
  ['Some 300 people left the party.', []],
  ['Two people were found dead.', ['Two people: 2 exact killed of people']],
  ['Twelve people burned to death.', ['Twelve people: 12 exact killed of people']],
  ['Seven people were badly hurt.', ['Seven people: 7 exact wounded of people']],
  ['Two more soldiers were killed.', ['Two more soldiers: 2 exact killed of soldiers']],
  ['Another 30 soldiers arrived.', ['30 soldiers: 30 exact personnel of soldiers']],
  ['Hundreds more troops arrived.', ['Hundreds more troops: 100- vague personnel of troops']],
  ['40 pieces of artillery were moved.', ['40 pieces of artillery: 40 exact equipment of pieces of artillery']],
  [
    'Two dozen pieces of equipment burned.',
    ['Two dozen pieces of equipment: 24 exact equipment of pieces of equipment'],
  ],
  [
    'Some 200 armoured and other vehicles stood there.',
    ['Some 200 armoured and other vehicles: 200 about equipment of armoured and other vehicles'],
  ],
  [
    'Three army and navy officers were killed.',
    ['Three army and navy officers: 3 exact killed of army and navy officers'],
  ],
  [
    'Five T-72 tanks and three BMP-2s burned.',
    ['Five T-72 tanks: 5 exact equipment of tanks', 'three BMP-2s: 3 exact equipment of bmp-2s'],
  ],
  ['Some 1,000 of its soldiers left.', ['Some 1,000 of its soldiers: 1000 about personnel of soldiers']],
  ['A group of 40 armed men stormed the town hall.', ['40 armed men: 40 exact personnel of armed men']],
  ['The ministry published a list showing 12 soldiers killed.', ['12 soldiers: 12 exact killed of soldiers']],
  [
    'Denmark, citing its spies, said there were 900 troops at the border.',
    ['900 troops: 900 exact personnel of troops, says Denmark'],
  ],
  [
    'Denmark was quoted as saying that 12 soldiers had died.',
    ['12 soldiers: 12 exact killed of soldiers, side Denmark, says Denmark'],
  ],
  [
    'Denmark quoted Norway as saying that 12 soldiers had died.',
    ['12 soldiers: 12 exact killed of soldiers, side Norway, says Norway'],
  ],
  [
    'There are 900 troops at the border, Denmark said on Monday.',
    ['900 troops: 900 exact personnel of troops, says Denmark'],
  ],
  [
    'There are 900 troops at the border, according to Denmark.',
    ['900 troops: 900 exact personnel of troops, says Denmark'],
  ],
  [
    'There are 900 troops, according to data from Denmark, at the border.',
    ['900 troops: 900 exact personnel of troops, says Denmark'],
  ],
  ["Denmark's data says 12 soldiers died.", ['12 soldiers: 12 exact killed of soldiers, side Denmark, says Denmark']],
  [
    'Twelve soldiers died, the Danish army reported on Friday.',
    ['Twelve soldiers: 12 exact killed of soldiers, side Denmark, says Danish army'],
  ],
  ['It was reported that 12 soldiers had died.', ['12 soldiers: 12 exact killed of soldiers']],
  [
    'Denmark has sent 900 soldiers to Norway, which Norway denies.',
    ['900 soldiers: 900 exact personnel of soldiers, side Denmark'],
  ],
  ["Denmark's allies have 900 soldiers in the town.", ['900 soldiers: 900 exact personnel of soldiers, side Denmark']],
  ['Norway, whose 900 soldiers stayed, was glad.', ['900 soldiers: 900 exact personnel of soldiers, side Norway']],
  ['The 900 soldiers of Norway stayed.', ['900 soldiers: 900 exact personnel of soldiers, side Norway']],
  ['The 900 soldiers from Norway stayed.', ['900 soldiers: 900 exact personnel of soldiers, side Norway']],
  ['The Norwegian army attacked at dawn. Two tanks were lost.', ['Two tanks: 2 exact equipment of tanks, side Norway']],
  [
    'Norway said it had 900 soldiers. It lost 12 of them.',
    ['900 soldiers: 900 exact personnel of soldiers, side Norway, says Norway'],
  ],
  ['On 3 May 2015, 12 soldiers died.', ['12 soldiers: 12 exact killed of soldiers, past, on 2015-05-03']],
  ['On May 3, 2015, 12 soldiers died.', ['12 soldiers: 12 exact killed of soldiers, past, on 2015-05-03']],
  ['In May 2015, 12 soldiers died.', ['12 soldiers: 12 exact killed of soldiers, past, on 2015-05']],
  ['The army had 900 soldiers on 3 May 2015.', ['900 soldiers: 900 exact personnel of soldiers, past, on 2015-05-03']],
  ['Between 20 and 30 tanks were lost.', ['Between 20 and 30 tanks: 20-30 range equipment of tanks']],
  [
    'The army lost twenty-six tanks and one hundred and four soldiers.',
    ['twenty-six tanks: 26 exact equipment of tanks', 'one hundred and four soldiers: 104 exact killed of soldiers'],
  ],
  ['Fifty or sixty soldiers came.', ['Fifty or sixty soldiers: 50-60 range personnel of soldiers']],
  ['From 20 to 30 soldiers came.', ['20 to 30 soldiers: 20-30 range personnel of soldiers']],
  ['The army fired at least about 20 rockets.', ['at least about 20 rockets: 20 at_least equipment of rockets']],
  ['On Sept. 3, 2015, rebels killed 12 soldiers.', ['12 soldiers: 12 exact killed of soldiers, past, on 2015-09-03']],
  ['Four soldiers were shot and wounded.', ['Four soldiers: 4 exact wounded of soldiers']],
  ['Twelve people were beaten to death.', ['Twelve people: 12 exact killed of people']],
  ['Twelve people were sentenced to death.', []],
  ['Two rebels were put to death.', ['Two rebels: 2 exact killed of rebels, side rebels']],
];

for (const [sentence, figures] of TOLD)
  test(`tells all of: ${sentence}`, () => assert.deepEqual(lines(sentence), figures));
