/** Whom the words between asterisks name, asked one after the other. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { castOfMarked } from '../cast.js';

/** "Anna Berg + Tom Hart, by name, sure"; a kind stands before who is no person; "nobody". */
function toldBy(marked: string): string[] {
  const { resolver, phrases } = castOfMarked(marked);
  return phrases.map((phrase) => {
    const ids = resolver.resolveInOrder(phrase);
    const certainty = resolver.certaintyOf(phrase);
    if (ids.length === 0) return 'nobody';
    const actors = ids.map((id) => resolver.actors().find((actor) => actor.id === id)!);
    const vias = new Set(
      actors.map(
        ({ mentions }) => mentions.find(({ start, end }) => start === phrase.start && end === phrase.end)?.via,
      ),
    );
    const names = actors.map(({ kind, name }) => (kind === 'person' ? name : `${kind} ${name}`));
    return `${names.join(' + ')}, by ${[...vias].join(' and ')}, ${certainty >= 0.9 ? 'sure' : certainty >= 0.7 ? 'likely' : 'doubtful'}`;
  });
}

type Cases = readonly (readonly [text: string, told: readonly string[]])[];

const NAMES: Cases = [
  // people by name
  ['*Anna Berg* saw *Berg*.', ['Anna Berg, by name, sure', 'Anna Berg, by name, sure']],
  ['*Anna Berg and Tom Hart* agreed.', ['Anna Berg + Tom Hart, by name, sure']],
  ['*Prime Minister Anna Berg, Tom Hart* agreed.', ['Anna Berg + Tom Hart, by name, sure']],
  ['*Anna Berg & Tom Hart* agreed.', ['Anna Berg + Tom Hart, by name, sure']],
  ['*Anna Berg, flanked by Tom Hart,* agreed.', ['Anna Berg, by name, sure']],
  ['*Anna Berg of Denmark* agreed.', ['Anna Berg, by name, sure']],
  ['*Anna Berg’s lawyer* agreed.', ['unnamed Anna Berg’s lawyer, by role, doubtful']],
  ['*the Berg campaign* of Anna Berg agreed.', ['organization Berg campaign, by role, doubtful']],
  [
    '*A spokesman for Prime Minister Anna Berg* agreed.',
    ['unnamed A spokesman for Prime Minister Anna Berg, by role, doubtful'],
  ],
  [
    '*A spokesman for Anna Berg and Tom Hart* agreed.',
    ['unnamed A spokesman for Anna Berg and Tom Hart, by role, doubtful'],
  ],
  ['*A spokesman, Tom Hart, for Anna Berg* agreed.', ['Tom Hart, by name, sure']],
  ['*Secretary of State Anna Berg* agreed.', ['Anna Berg, by name, sure']],
  [
    '*Adviser to Danish Prime Minister Anna Berg* agreed.',
    ['unnamed Adviser to Danish Prime Minister Anna Berg, by role, doubtful'],
  ],
  ['*The lawyer of President Anna Berg* agreed.', ['unnamed The lawyer of President Anna Berg, by role, doubtful']],
  ['*Anna Berg signed copies* here.', ['Anna Berg, by name, sure']],
  ['*Anna Berg himself* agreed with *Anna Berg then*.', ['Anna Berg, by name, sure', 'Anna Berg, by name, sure']],
  ['*Anna Berg supporters* agreed.', ['group Anna Berg supporters, by role, doubtful']],
  ['*Anna Berg in Riga* agreed.', ['Anna Berg, by name, sure']],
  ['*A man named Antonio Arroyo* was happy.', ['Antonio Arroyo, by name, sure']],
  ['*“Anna Berg,”* agreed.', ['Anna Berg, by name, sure']],
  ['*,* agreed.', ['nobody']],
  [
    '*The admiral, who met Anna Berg last week,* left.',
    ['unnamed The admiral, who met Anna Berg last week, by role, doubtful'],
  ],
  ['*The admiral who met Anna Berg* left.', ['unnamed The admiral who met Anna Berg, by role, doubtful']],
  // states and organisations
  [
    '*Moscow and Beijing* agreed with *the Kremlin* and *Denmark*.',
    ['state Russia + state China, by metonym, sure', 'state Russia, by metonym, sure', 'state Denmark, by name, sure'],
  ],
  [
    '*NATO* and *the European Union and the Pentagon* agreed.',
    ['organization NATO, by name, sure', 'organization European Union + organization Pentagon, by name, sure'],
  ],
  ['*The Rhodium Group, a consulting firm,* agreed.', ['organization Rhodium Group, by name, sure']],
  ['*Human Rights Watch (HRW)* agreed.', ['organization Human Rights Watch, by name, sure']],
  [
    '*the PAP news agency* agreed. *The BBC news website* too.',
    ['organization PAP, by name, sure', 'organization BBC, by name, sure'],
  ],
  [
    "*The news agency PAP* agreed. *the country's Baltic Bank* too.",
    ['organization PAP, by name, sure', 'organization Baltic Bank, by name, sure'],
  ],
  ["*the house's Baltic Bank* agreed.", ["organization house's Baltic Bank, by role, doubtful"]],
  ['*Officials at the Baltic Bank* agreed.', ['group Officials at the Baltic Bank, by role, doubtful']],
  ['*The newspaper Baltic Bank* agreed.', ['organization Baltic Bank, by name, sure']],
  [
    '*a local news portal CityNews* said. *CityNews* too.',
    ['organization CityNews, by name, sure', 'organization CityNews, by name, sure'],
  ],
  [
    '*the Zubr* said so. *Zubr Hubr* too.',
    ['organization Zubr, by name, likely', 'organization Zubr Hubr, by name, likely'],
  ],
  ['*a wall Zubr* said.', ['unnamed a wall Zubr, by role, doubtful']],
  ['*Cat* said; the cat sat.', ['unnamed Cat, by role, doubtful']],
  ['*Another* said.', ['unnamed Another, by role, doubtful']],
  ['*Kharkiv* said.', ['unnamed Kharkiv, by role, doubtful']],
  ['*The Danes* agreed.', ['state Denmark, by name, sure']],
];

const PRONOUNS: Cases = [
  // he, she
  ['Anna Berg met Tom Hart. *He* left, *she* stayed.', ['Tom Hart, by pronoun, sure', 'Anna Berg, by pronoun, sure']],
  ['Anna Berg left. *He* stayed.', ['nobody']],
  [
    'Tom Hart left. “No,” *he* said. Jan Kral saw it. *He* slept.',
    ['Tom Hart, by pronoun, sure', 'Jan Kral, by pronoun, sure'],
  ],
  ['*Tom Hart* said no. Jan Kral saw it. *He* said yes.', ['Tom Hart, by name, sure', 'Tom Hart, by pronoun, sure']],
  [
    '*Tom Hart* said no. It was late. It was cold. It was wet. Jan Kral saw it. *He* said yes.',
    ['Tom Hart, by name, sure', 'Jan Kral, by pronoun, sure'],
  ],
  ['Tom Hart saw Jan Kral. *He* slept.', ['Tom Hart, by pronoun, sure']],
  ['Tom Hart saw Jan Kral’s dog. *He* slept.', ['Tom Hart, by pronoun, sure']],
  ['Tom Hart said “I fear Jan Kral,” and *he* left.', ['Tom Hart, by pronoun, sure']],
  ['Tom Hart said “I fear Jan Kral. *He* left.”', ['Tom Hart, by pronoun, sure']],
  ['The Baltic Bank fell. *He* left. Tom Hart saw it.', ['nobody']],
  [
    'A senior diplomat came. *He* left. *The diplomat* slept.',
    ['unnamed A senior diplomat, by pronoun, sure', 'unnamed A senior diplomat, by role, likely'],
  ],
  [
    'A spokeswoman for Tom Hart came. *She* left, and *he* too.',
    ['unnamed A spokeswoman, by pronoun, sure', 'Tom Hart, by pronoun, sure'],
  ],
  ['The minister came. *He* left.', ['unnamed The minister, by pronoun, sure']],
  ['Tom Hart, the minister, came. Jan Kral left. The minister slept. *He* woke.', ['Tom Hart, by pronoun, sure']],
  [
    'Tom Hart came.\nOne.\nTwo.\nThree.\nFour.\nFive.\nSix.\nSeven.\n8 men.\n9 men.\n10 men.\n11 men.\n12 men.\n13 men.\n*He* left.',
    ['Tom Hart, by pronoun, likely'],
  ],
  [
    'Tom Hart came.\nOne.\nTwo.\nThree.\nFour.\nFive.\nSix.\nSeven.\n8 men.\n9 men.\n10 men.\n11 men.\n12 men.\n13 men.\n14 men.\n*He* left.',
    ['nobody'],
  ],
  // it, they
  [
    'The Baltic Bank fell. *It* rose, *they* said.',
    ['organization Baltic Bank, by pronoun, likely', 'organization Baltic Bank, by pronoun, likely'],
  ],
  [
    '*Anna Berg and Tom Hart* came. *They* left. *Both* slept.',
    [
      'Anna Berg + Tom Hart, by name, sure',
      'Anna Berg + Tom Hart, by pronoun, likely',
      'Anna Berg + Tom Hart, by pronoun, likely',
    ],
  ],
  ['Denmark and the Baltic Bank fell. *It* rose.', ['organization Baltic Bank, by pronoun, likely']],
  ['Tom Hart fell. *It* rose. *They* rose.', ['nobody', 'nobody']],
  // I, we
  [
    '*Tom Hart* fell. *I* rose. *We* rose.',
    ['Tom Hart, by name, sure', 'Tom Hart, by pronoun, doubtful', 'Tom Hart, by pronoun, doubtful'],
  ],
  ['*I* rose.', ['nobody']],
  ['It was Anna Berg: good evening. *I* know.', ['nobody']],
  // who
  ['We met Anna Berg. *Who* left?', ['nobody']],
  ['*who* left.', ['nobody']],
  // both
  ['*Anna Berg* came. *The two* left.', ['Anna Berg, by name, sure', 'unnamed The two, by role, doubtful']],
  [
    '*Anna Berg and Tom Hart* came. *Those two* left. *The four* left.',
    [
      'Anna Berg + Tom Hart, by name, sure',
      'unnamed Those two, by role, doubtful',
      'unnamed The four, by role, doubtful',
    ],
  ],
  // owners
  [
    'President Lech Nowak rose. *His spokesman* smiled. *Her spokesman* smiled. *My spokesman* smiled.',
    [
      'unnamed Lech Nowak’s spokesman, by role, doubtful',
      'unnamed Her spokesman, by role, doubtful',
      'unnamed My spokesman, by role, doubtful',
    ],
  ],
  [
    'The Baltic Bank fell. *Its chairman* smiled. *Their chairman* smiled.',
    ['unnamed Baltic Bank’s chairman, by role, doubtful', 'unnamed Baltic Bank’s chairman, by role, doubtful'],
  ],
  [
    'President Lech Nowak rose. *His statement* was short. *Her statement* was long.',
    ['Lech Nowak, by role, likely', 'unnamed Her statement, by role, doubtful'],
  ],
  // last asked
  [
    '*Tom Hart* said no. Boris Kral said yes. *He* slept.',
    ['Tom Hart, by name, sure', 'Boris Kral, by pronoun, doubtful'],
  ],
  ['*Tom Hart* said no. Boris Kral was told. *He* slept.', ['Tom Hart, by name, sure', 'Tom Hart, by pronoun, sure']],
  [
    '*Tom Hart* said no. It was late. Boris Kral left. *He* slept.',
    ['Tom Hart, by name, sure', 'Boris Kral, by pronoun, sure'],
  ],
  ['*Tom Hart* left. *She* rose. *It* fell.', ['Tom Hart, by name, sure', 'nobody', 'nobody']],
  [
    '*Tom Hart* left. *He* said “Boris Kral said yes.” *He* slept.',
    ['Tom Hart, by name, sure', 'Tom Hart, by pronoun, sure', 'Tom Hart, by pronoun, sure'],
  ],
  ['The Baltic Bank rose. *She* fell.', ['nobody']],
  [
    'Anna Berg:\nGood evening.\nTom Hart: It is. *I* know. Jan Kral came. *We* know.',
    ['Tom Hart, by pronoun, doubtful', 'Tom Hart, by pronoun, doubtful'],
  ],
  [
    'Anna Berg: Good evening.\nIt was Tom Hart: good. *I* know. Jan Kral came. *We* know.',
    ['Anna Berg, by pronoun, doubtful', 'Anna Berg, by pronoun, doubtful'],
  ],
  ['NATO: Good evening. *I* know.', ['nobody']],
  ['Anna Berg met a lawyer *who* came.', ['unnamed a lawyer, by pronoun, likely']],
  [
    '*Anna Berg and Tom Hart* came. *The two* left. *The two leaders* slept. *The pair* woke.',
    [
      'Anna Berg + Tom Hart, by name, sure',
      'Anna Berg + Tom Hart, by pronoun, likely',
      'Anna Berg + Tom Hart, by pronoun, likely',
      'Anna Berg + Tom Hart, by pronoun, likely',
    ],
  ],
  ['*The rebels* came. *They* left.', ['group rebels, by role, doubtful', 'group rebels, by pronoun, likely']],
];

const DESCRIPTIONS: Cases = [
  // roles told
  [
    'Estonian Foreign Minister Juhan Tamm met Polish President Lech Nowak. *The minister* left, *the Polish president* stayed, *the Estonian* too.',
    ['Juhan Tamm, by role, sure', 'Lech Nowak, by role, sure', 'unnamed the Estonian, by role, doubtful'],
  ],
  [
    'Defence Minister Lech Nowak left. *The foreign minister* stayed. *The ministers* slept. *His minister* too.',
    [
      'unnamed The foreign minister, by role, doubtful',
      'unnamed The foreign minister, by role, likely',
      'unnamed The foreign minister’s minister, by role, doubtful',
    ],
  ],
  [
    'Foreign Minister Lech Nowak left. Foreign Minister Jan Kral left. *The foreign minister* slept.',
    ['Jan Kral, by role, doubtful'],
  ],
  [
    'Minister Lech Nowak left. Jan Kral, the minister, left. Lech Nowak wept. *The minister* slept.',
    ['Lech Nowak, by role, doubtful'],
  ],
  ['*A minister* left. The man was Foreign Minister Lech Nowak.', ['Lech Nowak, by role, likely']],
  [
    '*A minister* left. One. Two. Three. Four. Five. The man was Foreign Minister Lech Nowak.',
    ['unnamed A minister, by role, doubtful'],
  ],
  ['Foreign Minister Lech Nowak left. *A minister* slept.', ['unnamed A minister, by role, doubtful']],
  ['*The minister* left. The man was Foreign Minister Lech Nowak.', ['Lech Nowak, by role, sure']],
  [
    'One. Two. Three. Four. *The minister* left. The man was Foreign Minister Lech Nowak.',
    ['unnamed The minister, by role, doubtful'],
  ],
  [
    'Spokeswoman Anna Berg and spokesman Tom Hart left. *The spokeswoman* slept. *The spokesman* slept. *The spokesperson* woke.',
    ['Anna Berg, by role, sure', 'Tom Hart, by role, sure', 'Tom Hart, by role, doubtful'],
  ],
  // described again
  [
    '*A spokesman for Tom Hart* left. *The spokesman* slept. *That spokesman* woke. *A spokesman* came.',
    [
      'unnamed A spokesman for Tom Hart, by role, doubtful',
      'unnamed A spokesman for Tom Hart, by role, likely',
      'unnamed A spokesman for Tom Hart, by role, likely',
      'unnamed A spokesman, by role, doubtful',
    ],
  ],
  [
    'Anna Berg, a spokeswoman, left. *A spokeswoman for Tom Hart* came. *The spokeswoman* slept.',
    ['unnamed A spokeswoman for Tom Hart, by role, doubtful', 'unnamed A spokeswoman for Tom Hart, by role, likely'],
  ],
  [
    'A senior diplomat left. *The diplomat* slept. *The diplomats* woke.',
    ['unnamed A senior diplomat, by role, likely', 'unnamed A senior diplomat, by role, likely'],
  ],
  ['Ten men came. *The men* left. *The men* slept.', ['group men, by role, doubtful', 'group men, by role, likely']],
  ['Ivo Maly left. *The spokesman* slept.', ['Ivo Maly, by role, likely']],
  ['Ivo Maly and Jan Kral left. *The spokesman* slept.', ['unnamed The spokesman, by role, doubtful']],
  ['*The spokesman* slept. Ivo Maly left.', ['unnamed The spokesman, by role, doubtful']],
  ['Tom Hart, 55, left. *The 55-year-old* slept.', ['Tom Hart, by role, likely']],
  ['It was late. *The 55-year-old* slept.', ['group 55-year-old, by role, doubtful']],
  ['Anna Berg, 55, left. *The 55-year-old* slept.', ['Anna Berg, by role, likely']],
  [
    '*A document* came. *The document* was long.',
    ['unnamed A document, by role, doubtful', 'unnamed A document, by role, likely'],
  ],
  // descriptions
  ['*A senior EU diplomat in Brussels* left.', ['unnamed A senior EU diplomat in Brussels, by role, doubtful']],
  [
    '*Two diplomats* left. *Some ministers* slept. *Police in Riga* woke. *Most of us* fell.',
    [
      'group Two diplomats, by role, doubtful',
      'group Some ministers, by role, doubtful',
      'organization Police in Riga, by role, doubtful',
      'group Most of us, by role, doubtful',
    ],
  ],
  [
    '*The hospital* fell. *The rebel forces* rose. *The company* fell. *Five companies* rose. *The local council* fell.',
    [
      'organization hospital, by role, doubtful',
      'group rebel forces, by role, doubtful',
      'organization company, by role, doubtful',
      'group Five companies, by role, doubtful',
      'organization local council, by role, doubtful',
    ],
  ],
  [
    '*Residents of Riga* left. *The residents* slept. *A crowd* rose. *The press* fell.',
    [
      'group Residents of Riga, by role, doubtful',
      'group Residents of Riga, by role, likely',
      'group A crowd, by role, doubtful',
      'organization press, by role, doubtful',
    ],
  ],
  [
    '*A tall and very old man whom we all met here in the big grey wide house of Riga* left.',
    ['unnamed A tall and very old man whom we all met here in the big grey wide house of Riga, by role, doubtful'],
  ],
  [
    '*A tall and very old man in the big grey wide old house of the city here* left.',
    ['unnamed A tall and very old man in the big grey wide old house of the city here, by role, doubtful'],
  ],
  ['*An estimated 200 police* watched.', ['group An estimated 200 police, by role, doubtful']],
  ['*balding, 63-year-old man* left.', ['unnamed balding, 63-year-old man, by role, doubtful']],
  [
    '*A report* came. *The document* was long. *The paper* too.',
    ['unnamed A report, by role, doubtful', 'unnamed A report, by role, likely', 'unnamed A report, by role, likely'],
  ],
  [
    '*A letter* came. *A report* came. *A wall* fell. *The document* was long. *The wall* too.',
    [
      'unnamed A letter, by role, doubtful',
      'unnamed A report, by role, doubtful',
      'nobody',
      'unnamed A report, by role, likely',
      'nobody',
    ],
  ],
  ['*Some men* left. *The men* slept.', ['group Some men, by role, doubtful', 'group Some men, by role, likely']],
  [
    '*three of us* left. *many of us* left.',
    ['group three of us, by role, doubtful', 'group many of us, by role, doubtful'],
  ],
];

const DOCUMENTS: Cases = [
  // who issued a document
  ['*Tom Hart’s statement* was short.', ['Tom Hart, by role, likely']],
  [
    '*A statement by the Foreign Ministry* was short. *A statement from Tom Hart* was long.',
    ['organization Foreign Ministry, by role, likely', 'Tom Hart, by role, likely'],
  ],
  [
    '*A statement by the Danish government* was short. *A statement by Denmark* was long. *A statement by Denmark officials* was red.',
    [
      'unnamed A statement by the Danish government, by role, doubtful',
      'state Denmark, by role, likely',
      'unnamed A statement by Denmark officials, by role, doubtful',
    ],
  ],
  ['*A statement on Tom Hart* was short.', ['unnamed A statement on Tom Hart, by role, doubtful']],
  [
    '*A copy of the Baltic Bank’s rules* was short. *A copy of the Baltic Bank’s report* was long.',
    ['unnamed A copy of the Baltic Bank’s rules, by role, doubtful', 'organization Baltic Bank, by role, likely'],
  ],
  [
    "The Baltic Bank fell. *A statement on the bank's website* was short. *A wall on the bank's website* fell.",
    ['organization Baltic Bank, by role, likely', 'nobody'],
  ],
  [
    "The Baltic Institute fell. *A statement on the ministry's website* was short.",
    ["unnamed A statement on the ministry's website, by role, doubtful"],
  ],
  [
    '*Tom Hart* left. One. Two. Three. *The statement* was short.',
    ['Tom Hart, by name, sure', 'Tom Hart, by role, likely'],
  ],
  [
    '*Tom Hart* left. One. Two. Three. Four. *The statement* was short.',
    ['Tom Hart, by name, sure', 'unnamed The statement, by role, doubtful'],
  ],
  [
    '*Tom Hart* left. One. Two. Three. Four. Five. *The statement* was short.',
    ['Tom Hart, by name, sure', 'unnamed The statement, by role, doubtful'],
  ],
  ['Tom Hart said so in a letter. *The statement* was short.', ['Tom Hart, by role, likely']],
  ['Tom Hart said so in a house. *The statement* was short.', ['unnamed The statement, by role, doubtful']],
  [
    'Tom Hart said so in a report. *The statement* was short. *The report* was long.',
    ['unnamed The statement, by role, doubtful', 'unnamed The report, by role, doubtful'],
  ],
  ['Tom Hart’s long letter came. *The letter* was short.', ['Tom Hart, by role, likely']],
  ['Tom Hart’s so very long red letter came. *The letter* was short.', ['unnamed The letter, by role, doubtful']],
  ['The long letter of Tom Hart came. *The letter* was short.', ['Tom Hart, by role, likely']],
  ['The long letter to Tom Hart came. *The letter* was short.', ['unnamed The letter, by role, doubtful']],
  [
    'The Baltic Bank reported it. *The report* was short. *The story* was long.',
    ['organization Baltic Bank, by role, likely', 'unnamed The story, by role, doubtful'],
  ],
  [
    'The Baltic Bank reported it. One. Two. Three. Four. *The report* was short.',
    ['organization Baltic Bank, by role, likely'],
  ],
  [
    'The Baltic Bank reported it. One. Two. Three. Four. Five. *The report* was short.',
    ['unnamed The report, by role, doubtful'],
  ],
  ['He said “Tom Hart wrote a letter.” *The letter* was short.', ['unnamed The letter, by role, doubtful']],
  [
    'Tom Hart said he had left it here and there and then here again with a letter. *The letter* was short.',
    ['unnamed The letter, by role, doubtful'],
  ],
  ['It fell on Tom Hart with a letter. *The letter* was short.', ['unnamed The letter, by role, doubtful']],
  // the organisation of that sort
  [
    'The Danish Foreign Ministry rose. The Baltic Bank fell. *The ministry* slept. *The bank* woke. *The company* too. *The court* too. *A ministry* fell. *The big ministry* fell.',
    [
      'organization Danish Foreign Ministry, by role, likely',
      'organization Baltic Bank, by role, likely',
      'organization Baltic Bank, by role, likely',
      'organization court, by role, doubtful',
      'organization A ministry, by role, doubtful',
      'organization A ministry, by role, likely',
    ],
  ],
  [
    'NATO rose. *The alliance* fell. *The bloc* rose. *The union* fell.',
    [
      'organization NATO, by role, likely',
      'organization NATO, by role, likely',
      'organization union, by role, doubtful',
    ],
  ],
  [
    'Denmark fell. *The country* rose. *The company* fell.',
    ['unnamed The country, by role, doubtful', 'organization company, by role, doubtful'],
  ],
  [
    'Reuters rose. *The agency* fell. *The newspaper* rose. The Riga Post fell. *The newspaper* rose. *The paper* fell.',
    [
      'organization Reuters, by role, likely',
      'organization newspaper, by role, doubtful',
      'organization Riga Post, by role, likely',
      'organization Riga Post, by role, likely',
    ],
  ],
  ['The Baltic Institute rose. One. Two. *The company* fell.', ['organization Baltic Institute, by role, likely']],
  [
    'The Baltic Institute rose. One. Two. Three. *The company* fell. *The institute* rose.',
    ['organization company, by role, doubtful', 'organization Baltic Institute, by role, likely'],
  ],
  ['*A statement by Denmark* was short.', ['state Denmark, by role, likely']],
  [
    '*Tom Hart* left. *The statement* was short. *The report* was long. *A statement* was red.',
    [
      'Tom Hart, by name, sure',
      'Tom Hart, by role, likely',
      'unnamed The report, by role, doubtful',
      'unnamed A statement, by role, doubtful',
    ],
  ],
];

const MORE: Cases = [
  // names
  [
    "*Anna Berg's lawyer* left. Boehner. *Anna Berg' lawyer* left.",
    ["unnamed Anna Berg's lawyer, by role, doubtful", "unnamed Anna Berg's lawyer, by role, doubtful"],
  ],
  ['*Anna Berg, the wall, Tom Hart* left.', ['Anna Berg, by name, sure']],
  ['*Anna Berg of Denmark, Tom Hart* left.', ['Anna Berg, by name, sure']],
  ['*A spokesman for Anna Berg, Tom Hart,* left.', ['unnamed A spokesman for Anna Berg, Tom Hart, by role, doubtful']],
  ['*Anna Berg met Tom Hart* here.', ['Anna Berg, by name, sure']],
  ['*with Denmark Anna Berg* left.', ['unnamed with Denmark Anna Berg, by role, doubtful']],
  ['*The Danish Rhodium Group (RG)* left.', ['organization Danish Rhodium Group, by name, sure']],
  [
    '*Lawyer’s NATO* left. *A lawyer of NATO* left. *The Baltic Bank group* left.',
    [
      'unnamed Lawyer’s NATO, by role, doubtful',
      'unnamed A lawyer of NATO, by role, doubtful',
      'organization Baltic Bank, by name, sure',
    ],
  ],
  [
    "*Denmark's government* left. *the country's NATO* left. *the lawyer's NATO* left.",
    [
      "organization Denmark's government, by role, doubtful",
      'organization NATO, by name, sure',
      "unnamed the lawyer's NATO, by role, doubtful",
    ],
  ],
  ['*an agency, NATO,* left.', ['organization NATO, by name, sure']],
  // pronouns
  ['Tom Hart, a lawyer, saw Boris Kral’s dog. *He* left.', ['Tom Hart, by pronoun, likely']],
  ['We saw Boris Kral’s dog and then Tom Hart. *He* left.', ['Tom Hart, by pronoun, doubtful']],
  ['We saw Tom Hart and then Boris Kral’s dog. *He* left.', ['Tom Hart, by pronoun, doubtful']],
  ['A lawyer left. Tom Hart slept. *He* woke.', ['Tom Hart, by pronoun, sure']],
  ['Tom Hart slept. A lawyer left. *He* woke.', ['Tom Hart, by pronoun, doubtful']],
  ['Tom Hart and a lawyer left. *He* woke.', ['Tom Hart, by pronoun, likely']],
  ['A lawyer left. *She* slept.', ['unnamed A lawyer, by pronoun, sure']],
  [
    '*Protesters* left. NATO rose. *They* slept. *It* woke.',
    [
      'group Protesters, by role, doubtful',
      'group Protesters, by pronoun, likely',
      'organization NATO, by pronoun, likely',
    ],
  ],
  [
    'NATO rose. *Protesters* left. *It* woke.',
    ['group Protesters, by role, doubtful', 'organization NATO, by pronoun, likely'],
  ],
  ['We saw Tom Hart. Boris Kral slept. *He* woke.', ['Boris Kral, by pronoun, sure']],
  ['We saw Boris Kral and Tom Hart. *He* woke.', ['Tom Hart, by pronoun, sure']],
  ['We left. So Tom Hart saw us, but Boris Kral saw him. *He* woke.', ['Boris Kral, by pronoun, doubtful']],
  ['Tom Hart saw us, and *he* woke.', ['Tom Hart, by pronoun, sure']],
  [
    '*Tom Hart* said so. “I fear Boris Kral,” Boris Kral said. *He* woke.',
    ['Tom Hart, by name, sure', 'Boris Kral, by pronoun, likely'],
  ],
  ['Tom Hart said “I saw Boris Kral,” and “*He* left.”', ['Tom Hart, by pronoun, sure']],
  ['*Anna Berg* left. *Both* slept.', ['Anna Berg, by name, sure', 'nobody']],
  // roles
  [
    'Minister Anna Berg left. Minister Tom Hart, the minister, left. *The minister* slept.',
    ['Tom Hart, by role, doubtful'],
  ],
  [
    'Foreign Minister Anna Berg left. One. Two. Three. Four. Five. Six. Defence Minister Tom Hart left. *The minister* slept.',
    ['Tom Hart, by role, sure'],
  ],
  ['Deputy Minister Anna Berg and Foreign Minister Tom Hart left. *The minister* slept.', ['Tom Hart, by role, sure']],
  [
    'Foreign Minister Anna Berg left. *The Danish foreign minister* slept. *The deputy prime minister* slept.',
    ['Anna Berg, by role, sure', 'unnamed The deputy prime minister, by role, doubtful'],
  ],
  ['One. Two. *The minister* left. We saw Minister Tom Hart.', ['Tom Hart, by role, sure']],
  ['One. Two. Three. *The minister* left. We saw Minister Tom Hart.', ['unnamed The minister, by role, doubtful']],
  [
    '*The minister* left. One. Two. We saw Minister Tom Hart. We saw Minister Jan Kral.',
    ['Tom Hart, by role, doubtful'],
  ],
  ['*A minister* left. We saw lawyer Jan Kral. We saw Minister Tom Hart.', ['Tom Hart, by role, likely']],
  ['*A minister* left. One. Two. We saw Minister Tom Hart.', ['Tom Hart, by role, likely']],
  ['*A minister* left. One. Two. Three. We saw Minister Tom Hart.', ['unnamed A minister, by role, doubtful']],
  ['One. *A minister* left. We saw Minister Tom Hart.', ['Tom Hart, by role, likely']],
  ['One. Two. *A minister* left. We saw Minister Tom Hart.', ['unnamed A minister, by role, doubtful']],
  ['Tom Hart left. *A minister* left. We saw Minister Tom Hart.', ['unnamed A minister, by role, doubtful']],
  ['*A spokeswoman* left. We saw spokesman Tom Hart.', ['unnamed A spokeswoman, by role, doubtful']],
  [
    'Spokeswoman Anna Berg left. Spokesman Tom Hart left. *The spokesman* slept. *A spokesman for Anna Berg* left. *The spokesman* slept.',
    [
      'Tom Hart, by role, sure',
      'unnamed A spokesman for Anna Berg, by role, doubtful',
      'unnamed A spokesman for Anna Berg, by role, likely',
    ],
  ],
  // descriptions
  [
    'We met a senior diplomat and a lawyer. *The diplomat* left. *The lawyer* slept. *The minister* wept.',
    [
      'unnamed a senior diplomat, by role, likely',
      'unnamed a lawyer, by role, likely',
      'unnamed The minister, by role, doubtful',
    ],
  ],
  ['We met the diplomat and NATO. *The diplomat* left.', ['unnamed The diplomat, by role, doubtful']],
  ['*The man in the year-old house* left.', ['unnamed The man in the year-old house, by role, doubtful']],
  [
    '*The old grey men of the big wide old red house of the old king here* left.',
    ['group old grey men of the big wide old red house of the old king here, by role, doubtful'],
  ],
  [
    '*The old grey men of the big wide old red house of old kings here* left.',
    ['group old grey men of the big wide old red house of old kings here, by role, doubtful'],
  ],
  [
    '*200 residents* left. *Residents of 200 towns* left. *The Danish hospital of 200 beds* fell.',
    [
      'group 200 residents, by role, doubtful',
      'group Residents of 200 towns, by role, doubtful',
      'organization Danish hospital of 200 beds, by role, doubtful',
    ],
  ],
  ['Anna Berg, *whose* dog left, wept.', ['Anna Berg, by pronoun, likely']],
  ['*The two companies* left.', ['group two companies, by role, doubtful']],
  // what only says what an organisation is
  [
    '*An agency Zubr Hubr* left. *A Zubr* left.',
    ['organization Zubr Hubr, by name, sure', 'organization A Zubr, by name, likely'],
  ],
];

for (const [text, told] of [...NAMES, ...PRONOUNS, ...DESCRIPTIONS, ...DOCUMENTS, ...MORE])
  test(`who is told by: ${text}`, () => assert.deepEqual(toldBy(text), told));

const toldOf = (marked: string): string => toldBy(marked)[0]!.replace(/, by .*/, '');

test('some words behind a name leave it who is meant, a noun does not', () => {
  const behind =
    'and or himself herself then now also as during after before while when but both later was is has had were have currently formerly here there de jr plus via into over since until amid said says told took gave went spoke wrote made came held met led left won lost ran sent sat stood began brought drew kept knew put read rose saw set sought swore threw thought tweets writes claims vows wants of for in signed visited';
  for (const word of behind.split(' ')) assert.equal(toldOf(`*Anna Berg ${word} it* again.`), 'Anna Berg', word);
  for (const word of ['campaign', 'supporters'])
    assert.match(toldOf(`*Anna Berg ${word}* again.`), /^(?:unnamed|group|organization) Anna Berg/, word);
});

test('whoever opens a later sentence is meant by "he", also without having spoken', () => {
  const told = toldBy(
    '*Tom Hart* said last week that it was late. Governor Peter Lind held a talk on Monday at his house. *He* called it a farce.',
  );
  assert.match(told[1]!, /^Peter Lind,/);
  const stays = toldBy('*Tom Hart* said last week that Governor Peter Lind was late. *He* called it a farce.');
  assert.match(stays[1]!, /^Tom Hart,/);
});

test('a person is cut out of office and description, whatever that is of', () => {
  const cases = [
    ['*the ambassador to Denmark Tom Hart* left.', 'Tom Hart'],
    ['*the spokeswoman of NATO Anna Berg* left.', 'Anna Berg'],
    ["*NATO's east and southern Africa director Anna Berg* left.", 'Anna Berg'],
    ['*the G7 group of rich countries* left.', 'organization G7'],
    ['*the Danish state-run Reuters news agency* left.', 'organization Reuters'],
    ["Anna Berg slept. *Berg's remarks* followed.", 'Anna Berg'],
  ] as const;
  for (const [text, who] of cases) assert.equal(toldOf(text), who, text);
  assert.notEqual(toldOf('*a lawyer for Tom Hart* left.'), 'Tom Hart');
});

test('what is no noun phrase of people, groups or documents is nobody', () => {
  for (const words of ['the border', 'ironically', 'a wall', 'the two have left', '45', 'the full incident'])
    assert.equal(toldOf(`*${words}* again.`), 'nobody', words);
  for (const words of ['the crowd', 'a video', 'a coal miner', 'two brothers', 'most women', 'the survey'])
    assert.notEqual(toldOf(`*${words}* again.`), 'nobody', words);
});

test('an organisation may be named behind what it is, and before', () => {
  for (const word of 'news agency newspaper network channel television tv website portal daily magazine weekly radio broadcaster site party group company organization organisation movement alliance bloc'.split(
    ' ',
  ))
    assert.equal(toldOf(`*the NATO ${word}* left.`), 'organization NATO', word);
  for (const word of ['lawyer', 'house', 'troops'])
    assert.notEqual(toldOf(`*the NATO ${word}* left.`), 'organization NATO', word);
  for (const word of ['country', 'nation', 'state', 'republic', 'government', 'region', 'city'])
    assert.equal(toldOf(`*the ${word}'s NATO* left.`), 'organization NATO', word);
  for (const word of ['lawyer', 'house'])
    assert.notEqual(toldOf(`*the ${word}'s NATO* left.`), 'organization NATO', word);
});

test('whoever was named together is told by "the two" and the like', () => {
  for (const word of ['two', 'pair', 'duo', 'three', 'trio'])
    assert.equal(
      toldBy(`*Anna Berg and Tom Hart* left. *The ${word}* slept.`)[1],
      'Anna Berg + Tom Hart, by pronoun, likely',
      word,
    );
});

test('an issuer’s words stand for him, other papers do not', () => {
  for (const word of 'statement appeal declaration announcement communique communiqué letter post tweet speech notice release'.split(
    ' ',
  )) {
    assert.equal(toldBy(`*Anna Berg* left. *The ${word}* was short.`)[1], 'Anna Berg, by role, likely', word);
    assert.equal(
      toldBy(`Anna Berg spoke in a ${word}. *The statement* was short.`)[0],
      'Anna Berg, by role, likely',
      word,
    );
  }
  for (const word of ['law', 'survey', 'video'])
    assert.match(toldBy(`*Anna Berg* left. *The ${word}* was short.`)[1]!, /^unnamed The /, word);
  for (const word of ['by', 'from', 'of'])
    assert.equal(toldOf(`*A statement ${word} Anna Berg* came.`), 'Anna Berg', word);
  for (const word of ['on', 'against', 'to'])
    assert.notEqual(toldOf(`*A statement ${word} Anna Berg* came.`), 'Anna Berg', word);
});

test('an organisation just named is told by what any of them may be', () => {
  for (const word of 'company firm provider operator organization organisation group site website portal carrier airline bank institute movement outlet publication service'.split(
    ' ',
  ))
    assert.equal(toldOf(`MTS said so. *The ${word}* left.`), 'organization MTS', word);
  for (const word of ['court', 'hospital', 'house'])
    assert.notEqual(toldOf(`MTS said so. *The ${word}* left.`), 'organization MTS', word);
});

test('a role told two hundred roles before, or sixty later, is out of sight', () => {
  assert.equal(
    toldOf(`Minister Tom Hart left. ${'Lawyer Anna Berg left. '.repeat(199)}*The minister* slept.`),
    'Tom Hart',
  );
  assert.equal(
    toldOf(`Minister Tom Hart left. ${'Lawyer Anna Berg left. '.repeat(200)}*The minister* slept.`),
    'unnamed The minister',
  );
  assert.equal(
    toldOf(`*The minister* slept. ${'Lawyer Anna Berg left. '.repeat(59)}Minister Tom Hart left.`),
    'Tom Hart',
  );
  assert.equal(
    toldOf(`*The minister* slept. ${'Lawyer Anna Berg left. '.repeat(60)}Minister Tom Hart left.`),
    'unnamed The minister',
  );
});
