/** The fixture's articles: lines of the seed articles, and invented ones with all that a site has to bear. */
import type { Sketch } from './fixture.js';

const russia = { id: 'russia', kind: 'state' as const, name: 'Russia' };
const ukraine = { id: 'ukraine', kind: 'state' as const, name: 'Ukraine' };
const stoltenberg = { id: 'stoltenberg', kind: 'person' as const, name: 'Jens Stoltenberg' };
const kuleba = { id: 'kuleba', kind: 'person' as const, name: 'Dmytro Kuleba' };

export const SKETCHES: readonly Sketch[] = [
  {
    file: 'april-a.txt',
    source: 'Euronews',
    published: {
      edtf: '2021-04-13',
      basis: 'curated',
      why: "the archivist kept the page's address, which has the day",
    },
    lines: [
      ['navigation', 'Find Us'],
      ['title', 'NATO says Russia’s military buildup at Ukraine’s border is ‘unjustified, unexplained and concerning’'],
      ['caption', 'A Ukrainian serviceman patrols near the frontline in the fight against Russian-backed separatists.'],
      [
        'text',
        'Jens Stoltenberg said NATO stood with Ukraine and expressed the military alliance’s unwavering support ' +
          'for Russia’s neighbour.',
      ],
      [
        'text',
        '“Russia has moved thousands of combat troops to Ukraine’s borders, the largest massing of Russian ' +
          'troops since the illegal annexation of Crimea in 2014,” said Stoltenberg.',
      ],
      [
        'text',
        '“Russia’s military buildup is unjustified, unexplained and concerning. Russia must end this military ' +
          'buildup in and around Ukraine, stop its provocations and de-escalate immediately.”',
      ],
      ['heading', 'G7 calls on Russia to ‘cease provocations’'],
      ['text', 'Ukraine’s president, Volodymyr Zelenskyy, says 26 Ukrainian soldiers have died this year.'],
      [
        'text',
        'Ukraine has accused Russia of massing more than 80,000 troops near its eastern border and in Crimea, ' +
          'which Moscow annexed in 2014.',
      ],
      [
        'text',
        'According to Kyiv, the pro-Russian separatists also have 28,000 fighters and more than 2,000 Russian ' +
          'military advisers in the territory.',
      ],
      [
        'text',
        '“There will be consequences,” said a spokesman for the ministry. It all lasted a while. Nobody else spoke.',
      ],
      ['media player', 'Listen to the interview by clicking on the media player above.'],
    ],
    actors: [
      { ...russia, aliases: ['Moscow'], mentions: [['Russia', 1], ['Russia', 4], 'Moscow', ['Russia', 10]] },
      { ...ukraine, aliases: ['Kyiv'], mentions: [['Ukraine', 1], 'Kyiv'] },
      { ...stoltenberg, roles: ['NATO Secretary General'], mentions: ['Jens Stoltenberg', ['Stoltenberg', 2]] },
      {
        id: 'zelenskyy',
        kind: 'person',
        name: 'Volodymyr Zelenskyy',
        roles: ['Ukraine’s president'],
        mentions: ['Volodymyr Zelenskyy'],
      },
      { id: 'separatists', kind: 'group', name: 'pro-Russian separatists', mentions: ['pro-Russian separatists'] },
      {
        id: 'spokesman',
        kind: 'unnamed',
        name: 'a spokesman for the ministry',
        mentions: ['a spokesman for the ministry'],
      },
    ],
    quotes: [
      { words: 'unjustified, unexplained and concerning', by: ['stoltenberg'], kind: 'mixed', in: 'title' },
      { words: 'NATO stood with Ukraine', by: ['stoltenberg'], kind: 'indirect', cue: ['said', 1] },
      {
        words:
          'Russia has moved thousands of combat troops to Ukraine’s borders, the largest massing of Russian ' +
          'troops since the illegal annexation of Crimea in 2014,',
        by: ['stoltenberg'],
        cue: ['said', 2],
      },
      {
        words:
          'Russia’s military buildup is unjustified, unexplained and concerning. Russia must end this military ' +
          'buildup in and around Ukraine, stop its provocations and de-escalate immediately.',
        by: ['stoltenberg'],
        said: '2021-04-13',
      },
      { words: 'cease provocations', by: [], kind: 'mixed', in: 'heading', confidence: 0.4 },
      { words: 'There will be consequences,', by: ['spokesman'], confidence: 0.5, to: 'reporters' },
    ],
    figures: [
      {
        words: 'thousands of combat troops',
        comparator: 'vague',
        min: 1000,
        unit: 'combat troops',
        side: 'russia',
        claimant: 'stoltenberg',
        quoteId: 'q-2',
      },
      {
        words: '26 Ukrainian soldiers',
        value: 26,
        kind: 'killed',
        unit: 'soldiers',
        side: 'ukraine',
        claimant: 'zelenskyy',
        asOf: '2021/2021-04-13',
      },
      {
        words: 'more than 80,000 troops',
        value: 80000,
        comparator: 'more_than',
        side: 'russia',
        claimant: 'ukraine',
        place: 'eastern border',
      },
      { words: '28,000 fighters', value: 28000, unit: 'fighters', side: 'separatists', claimant: 'ukraine' },
      {
        words: 'more than 2,000 Russian military advisers',
        value: 2000,
        comparator: 'more_than',
        unit: 'military advisers',
        side: 'russia',
        claimant: 'ukraine',
        confidence: 0.5,
      },
    ],
  },
  {
    file: 'april-b.txt',
    source: 'Example Times',
    url: 'https://times.example/nato-calls?id=1#top',
    published: { edtf: '2021-04-13', basis: 'inferred', why: '"on Tuesday", in the week of a dated caption' },
    note: 'A **machine translation** from the French, says the page.',
    lines: [
      ['title', 'NATO calls on Moscow to “immediately cease” its troop movements'],
      ['advertisement', '- Advertisment -'],
      ['byline', 'By Anna Example'],
      [
        'text',
        'NATO Secretary General Jens Stoltenberg on Tuesday called on Russia to end its military reinforcement ' +
          'at Ukraine’s borders.',
      ],
      [
        'text',
        '“Russia’s massive military build-up is unwarranted, inexplicable and deeply worrying. Russia must put ' +
          'an end to this military reinforcement in Ukraine and around Ukraine, stop its provocations and stop any ' +
          'escalation immediately, ”he said during a press briefing.',
      ],
      [
        'text',
        'Dmytro Kuleba called on NATO not to be “taken by surprise”. Kuleba put the force at 95,000 to 100,000 ' +
          'soldiers, up to 175,000 by January, with about 1,200 tanks.',
      ],
      [
        'text',
        'Kiev accused Russia of massing more than 80,000 troops near its eastern border. At least 14,000 people ' +
          'have been killed since 2014.',
      ],
      ['text', 'In a joint statement Kuleba and Stoltenberg said “the door is open”.'],
      ['comment form', 'Please enter your comment!'],
    ],
    actors: [
      { ...russia, mentions: [['Russia', 1]] },
      { ...ukraine, aliases: ['Kiev'], mentions: ['Kiev'] },
      { ...stoltenberg, roles: ['NATO Secretary General'], mentions: ['Jens Stoltenberg', ['Stoltenberg', 2]] },
      { ...kuleba, mentions: ['Dmytro Kuleba', ['Kuleba', 2], ['Kuleba', 3]] },
    ],
    quotes: [
      { words: 'immediately cease', by: [], kind: 'mixed', in: 'title', confidence: 0.6 },
      {
        words:
          'Russia’s massive military build-up is unwarranted, inexplicable and deeply worrying. Russia must put ' +
          'an end to this military reinforcement in Ukraine and around Ukraine, stop its provocations and stop ' +
          'any escalation immediately, ',
        by: ['stoltenberg'],
        cue: 'said during a press briefing',
      },
      { words: 'taken by surprise', by: ['kuleba'], kind: 'mixed' },
      { words: 'the door is open', by: ['kuleba', 'stoltenberg'] },
    ],
    figures: [
      {
        words: '95,000 to 100,000 soldiers',
        comparator: 'range',
        min: 95000,
        max: 100000,
        unit: 'soldiers',
        side: 'russia',
        claimant: 'kuleba',
      },
      {
        words: 'up to 175,000',
        value: 175000,
        comparator: 'up_to',
        unit: 'soldiers',
        side: 'russia',
        claimant: 'kuleba',
        status: 'planned',
        asOf: '2022-01',
      },
      {
        words: 'about 1,200 tanks',
        value: 1200,
        comparator: 'about',
        kind: 'equipment',
        unit: 'tanks',
        side: 'russia',
        claimant: 'kuleba',
      },
      { words: 'more than 80,000 troops', value: 80000, comparator: 'more_than', side: 'russia', claimant: 'ukraine' },
      {
        words: 'At least 14,000 people',
        value: 14000,
        comparator: 'at_least',
        kind: 'killed',
        unit: 'people',
        status: 'past',
        asOf: '2014/2021',
      },
    ],
  },
  {
    file: 'november.txt',
    source: 'Ukrinform',
    published: {
      edtf: '2021-11-26/..',
      basis: 'inferred',
      why: 'the last day that the article tells of is November 26',
    },
    lines: [
      ['title', 'NATO chief warns Moscow of consequences of invading Ukraine'],
      [
        'text',
        '“We are sending a clear message to Russia that there will be consequences if they use military force ' +
          'against Ukraine again,” Stoltenberg said in the interview.',
      ],
      [
        'text',
        'On November 21, Kyrylo Budanov told Military Times that Russia had amassed more than 92,000 troops near ' +
          'Ukraine’s borders, a force that, he said, was preparing for an offensive.',
      ],
      ['editor initials', 'im'],
    ],
    actors: [
      {
        ...russia,
        mentions: [
          ['Russia', 1],
          ['Russia', 2],
        ],
      },
      { ...stoltenberg, mentions: ['Stoltenberg'] },
      {
        id: 'budanov',
        kind: 'person',
        name: 'Kyrylo Budanov',
        roles: ['head of military intelligence'],
        mentions: ['Kyrylo Budanov'],
      },
    ],
    quotes: [
      {
        words:
          'We are sending a clear message to Russia that there will be consequences if they use military force ' +
          'against Ukraine again,',
        by: ['stoltenberg'],
        cue: 'said',
      },
      {
        words: [
          'Russia had amassed more than 92,000 troops near Ukraine’s borders, a force that',
          'was preparing for an offensive',
          'parts',
        ],
        by: ['budanov'],
        kind: 'indirect',
        said: '2021-11-21',
        to: 'Military Times',
        cue: 'told',
      },
    ],
    figures: [
      {
        words: 'more than 92,000 troops',
        value: 92000,
        comparator: 'more_than',
        side: 'russia',
        claimant: 'budanov',
        asOf: '2021-11-21',
        quoteId: 'q-1',
      },
    ],
  },
  {
    file: 'hostile & <odd>.txt',
    source: '',
    published: { edtf: '', basis: 'unknown', why: 'nothing in the file tells the date' },
    language: 'ar',
    lines: [
      ['title', '<script>alert(1)</script> {{ 7 | times: 6 }} {% raw %} قال الوزير'],
      ['text', 'قال فلاديمير بوتين: «لن نقبل </script><img src=x onerror=alert(1)> بذلك» و «=HYPERLINK("http://x")».'],
      [
        'text',
        'Тарас "O\'Neil" \u202eevil\u202c <b>Shevchenko</b> said: "+1 & <i>go</i> {{ site }}" and counted 1,000 ' +
          'troops.',
      ],
      ['navigation', '<!-- {{ page }} -->'],
    ],
    actors: [
      { id: 'a', kind: 'person', name: 'فلاديمير بوتين', mentions: ['فلاديمير بوتين'] },
      {
        id: 'b',
        kind: 'person',
        name: 'Тарас "O\'Neil" \u202eevil\u202c <b>Shevchenko</b>',
        mentions: ['Тарас "O\'Neil" \u202eevil\u202c <b>Shevchenko</b>'],
      },
    ],
    quotes: [
      { words: 'لن نقبل </script><img src=x onerror=alert(1)> بذلك', by: ['a'] },
      { words: '=HYPERLINK("http://x")', by: ['a'] },
      { words: '+1 & <i>go</i> {{ site }}', by: ['b'] },
    ],
    figures: [{ words: '1,000 troops', value: 1000, claimant: 'b' }],
  },
  {
    file: 'withdrawn.txt',
    source: 'Example Times',
    published: { edtf: '2021-05', basis: 'stated', why: '' },
    withdrawn: 'The publisher took the article back.',
    lines: [
      ['title', 'An article that is gone'],
      ['text', 'It said nothing.'],
    ],
    actors: [],
    quotes: [],
    figures: [],
  },
];
