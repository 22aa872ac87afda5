import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentOf, markedQuotes, quotesOf, withBody } from './article.js';

/** What was said, the words that name the speaker, and the cue. */
const said = (...paragraphs: string[]): [string, string, string][] =>
  markedQuotes(withBody(...paragraphs)).map(({ text, speakerMention, cue }) => [
    text,
    speakerMention?.text ?? '',
    cue?.text ?? '',
  ]);

const CASES: readonly [string, string[], [string, string, string][]][] = [
  [
    'behind: name and verb',
    ['“The bridge is safe,” Anna Weber said.'],
    [['The bridge is safe,', 'Anna Weber', 'said']],
  ],
  [
    'behind: verb and name',
    ['“The bridge is safe,” said Anna Weber.'],
    [['The bridge is safe,', 'Anna Weber', 'said']],
  ],
  ['behind: pronoun', ['“The bridge is safe,” she said.'], [['The bridge is safe,', 'she', 'said']]],
  ['before: comma', ['Anna Weber said, “The bridge is safe.”'], [['The bridge is safe.', 'Anna Weber', 'said']]],
  [
    'before: role and name',
    ['Transport Minister Anna Weber said: “The bridge is safe.”'],
    [['The bridge is safe.', 'Transport Minister Anna Weber', 'said']],
  ],
  [
    'cut by its attribution',
    ['“The bridge is safe,” Weber said. “We tested it for two weeks.”'],
    [
      ['The bridge is safe,', 'Weber', 'said'],
      ['We tested it for two weeks.', 'Weber', 'said'],
    ],
  ],
  [
    'an apposition',
    ['“The bridge is safe,” said Anna Weber, the transport minister.'],
    [['The bridge is safe,', 'Anna Weber, the transport minister', 'said']],
  ],
  [
    'a fragment in a clause',
    ['Weber said the bridge was “safe and sound” after the storm.'],
    [['safe and sound', 'Weber', 'said']],
  ],
  [
    'according to',
    ['The bridge is “safe and sound”, according to the ministry.'],
    [['safe and sound', 'the ministry', 'according to']],
  ],
  ['called', ['Weber called the plan a “grave mistake” on Monday.'], [['grave mistake', 'Weber', 'called']]],
  [
    'two fragments of one clause',
    ['Weber described the plan as “hasty” and “ill-considered”.'],
    [
      ['hasty', 'Weber', 'described'],
      ['ill-considered', 'Weber', 'described'],
    ],
  ],
  [
    'the next paragraph goes on',
    ['“The bridge is safe,” Weber said.', '“We tested it for two weeks and found nothing.”'],
    [
      ['The bridge is safe,', 'Weber', 'said'],
      ['We tested it for two weeks and found nothing.', 'Weber', 'said'],
    ],
  ],
  [
    'a colon leads to the next paragraph',
    ['Weber told reporters on Monday:', '“The bridge is safe and will open soon.”'],
    [['The bridge is safe and will open soon.', 'Weber', 'told']],
  ],
  [
    'an agent behind',
    ['The speech, dubbed “a gift to the north” by local papers, was short.'],
    [['a gift to the north', 'local papers', 'dubbed']],
  ],
  [
    'signed',
    ['“We need a doctor in this village.” — Mary Jones, 54, teacher'],
    [['We need a doctor in this village.', 'Mary Jones', '—']],
  ],
  [
    'signed on the next line',
    ['“We need a doctor in this village.”', '― Carlos de la Cruz'],
    [['We need a doctor in this village.', 'Carlos de la Cruz', '―']],
  ],
  [
    'a dash before an attribution signs nothing',
    ['“We need a doctor here” — Mary Jones said it again and again.'],
    [['We need a doctor here', 'Mary Jones', 'said']],
  ],
  [
    'cries',
    ['The band played on amid shouts of “Long live the river!” from the crowd.'],
    [['Long live the river!', 'the crowd', 'shouts of']],
  ],
  [
    'signs',
    ['They stood among signs reading “the river is ours” and “save the bridge”.'],
    [
      ['the river is ours', 'signs', 'reading'],
      ['save the bridge', 'signs', 'reading'],
    ],
  ],
  [
    'an insertion between dashes',
    ['The ministers of the four towns – Aston, Brill, Corley and Dane – said they were “deeply worried” on Monday.'],
    [['deeply worried', 'The ministers of the four towns', 'said']],
  ],
  [
    'who listens is not who says',
    ['Tom Hart listened as Anna Berg said: “We are going to stay in this town.”'],
    [['We are going to stay in this town.', 'Anna Berg', 'said']],
  ],
  [
    'who is said to have told',
    ['Weber said Lind had told him “we are ready to go home now.”'],
    [['we are ready to go home now.', 'Lind', 'told']],
  ],
  ['one word', ['“No,” said Peter Lind.'], [['No,', 'Peter Lind', 'said']]],
  [
    'a clause before the speaker',
    ['As Tom Hart listened, Anna Berg told the council: “We are going to stay in this town.”'],
    [['We are going to stay in this town.', 'Anna Berg', 'told']],
  ],
  [
    'who quotes is not who says',
    ['“We are going to stay,” the paper quoted Anna Berg as saying.'],
    [['We are going to stay,', 'Anna Berg', 'quoted']],
  ],
  ['what stands on a banner', ['“We stay,” read a banner.'], [['We stay,', 'a banner', 'read']]],
  [
    'a role before the name, between commas',
    ['The mayor, Anna Berg, said, “we stay in this town.”'],
    [['we stay in this town.', 'The mayor, Anna Berg', 'said']],
  ],
  [
    'a clause about the speaker',
    ['A staff officer, who asked not to be named, told the paper: “We have three bridges in the north.”'],
    [['We have three bridges in the north.', 'A staff officer', 'told']],
  ],
  [
    'according to, before a quotation',
    [
      'According to Anna Weber of the council, "you cannot hide fifty bridges." Neither she nor Peter Lind thinks otherwise.',
    ],
    [['you cannot hide fifty bridges.', 'Anna Weber of the council', 'According to']],
  ],
  [
    'a text is the subject',
    [
      'The new order, signed by the mayor on Monday, forbids anyone “to anchor boats or barges within sight of the mill”.',
    ],
    [['to anchor boats or barges within sight of the mill', 'The new order', 'forbids']],
  ],
  [
    'a text, and a pronoun for it',
    [
      'A draft of the harbour rules limits mooring to two days.',
      'It also bans “the sale of fish from open boats and rafts”.',
    ],
    [['the sale of fish from open boats and rafts', 'It', 'bans']],
  ],
  [
    'a text leads to the next paragraph',
    ['The order reads, in part:', '“Boats shall leave the quay before dark and pay the toll at the gate.”'],
    [['Boats shall leave the quay before dark and pay the toll at the gate.', 'The order', 'reads']],
  ],
  [
    'a colon behind a place leads to what the verb before it reports',
    ['Opposition leader Anna Weber, a former rower, told the crowd on Mill Square: “We will not leave this town.”'],
    [['We will not leave this town.', 'Opposition leader Anna Weber, a former rower', 'told']],
  ],
  [
    'a fragment, and a speaker with a clause of his own',
    [
      'The harbour office in Aston summoned the captain; “we told him what we think,” a clerk who asked not to be named said.',
    ],
    [['we told him what we think,', 'a clerk who asked not to be named', 'said']],
  ],
  [
    'who puts it so',
    ['My old neighbour Lotte puts it like this: “We are the grass that the geese walk on.”'],
    [['We are the grass that the geese walk on.', 'My old neighbour Lotte', 'puts it']],
  ],
  [
    'a capital is no verb',
    ['As Anna Weber wrote in the Evening Post, “the bridge is no policy; it is an excuse for having none.”'],
    [['the bridge is no policy; it is an excuse for having none.', 'Anna Weber', 'wrote']],
  ],
  [
    'who is named before the verb, and what is stated behind it',
    ['A Mill Bridge Council spokeswoman, Anna Weber, said Aston was “in daily contact” with both towns.'],
    [['in daily contact', 'A Mill Bridge Council spokeswoman, Anna Weber', 'said']],
  ],
  [
    'a word of the article’s own before somebody is heard',
    [
      'On Sunday, boatmen held a “referendum” on tolls in Aston and Brill, which mayor Anna Weber dismissed as a “childish farce”.',
    ],
    [['childish farce', 'mayor Anna Weber', 'dismissed']],
  ],
  [
    'a statement, a comma, who makes it, and where',
    ['The River Board is “ready to assist”, Anna van Weber said at the end of the meeting.'],
    [['ready to assist', 'Anna van Weber', 'said']],
  ],
  [
    'in her words',
    ['Nelly Holm, the old mayor, has not been seen since she was, in her words, “invited for a talk” two weeks ago.'],
    [['invited for a talk', 'her', 'in her words']],
  ],
  [
    'half a clause is no speaker',
    ['A young sailor, asked where he was from, grinned: “From far away.”'],
    [['From far away.', 'A young sailor', 'asked']],
  ],
  [
    'a clause behind a speaker',
    ['Most boats are “old and rotten”, according to the border office; before the flood, there were more.'],
    [['old and rotten', 'the border office', 'according to']],
  ],
  [
    'what a town wants, as somebody tells it',
    ['According to Weber, Aston wants to “sink the boats of its neighbours”.'],
    [['sink the boats of its neighbours', 'Weber', 'According to']],
  ],
  [
    'what a town wants',
    ['Aston wants to “sink the boats of its neighbours”.'],
    [['sink the boats of its neighbours', 'Aston', 'wants']],
  ],
  [
    'a noun is no verb',
    ['The harbour office dismissed the claims as “nonsense”.'],
    [['nonsense', 'The harbour office', 'dismissed']],
  ],
  [
    'who leads a party is not the party',
    ['Lunia’s River party, led by Mayor Anna Weber, has criticised the “hysteria”.'],
    [['hysteria', 'Lunia’s River party', 'has criticised']],
  ],
  [
    'a boatman with a nickname is quoted',
    ['The Evening Post had quoted a boatman nicknamed “Carp” as saying that they were “volunteers”.'],
    [['volunteers', 'a boatman nicknamed “Carp”', 'saying']],
  ],
  [
    'a date before a name',
    ['ASTON, 13 March - Mayor Anna Weber accused the council of doing “all that one can do wrong”.'],
    [['all that one can do wrong', 'Mayor Anna Weber', 'accused']],
  ],
  [
    'the time of day before a name',
    ['16.20 Harbour Master Anna Weber writes on her page that the town is “on the brink of a flood”.'],
    [['on the brink of a flood', 'Harbour Master Anna Weber', 'writes on']],
  ],
];

for (const [name, paragraphs, expected] of CASES)
  test(`speaker: ${name}`, () => assert.deepEqual(said(...paragraphs), expected));

const NOT_QUOTED: readonly [string, string[]][] = [
  ['a term that nobody is said to have used', ['The so-called “smart wall” was built in 1998.']],
  ['an office held at arm’s length', ['About 15,000 boats have left the town, its “people’s mayor” Peter Lind said.']],
  ['a nickname', ['Police arrested Peter “Shorty” Miller in the harbour.']],
  ['the title of a work', ['She is best known for the novel “The Long Way Home”.']],
  [
    'a term that comes back again and again',
    ['The “KRP” holds the north.', 'Two roads lead to the “KRP” in the north.', 'The “KRP” area is closed.'],
  ],
  ['a name in marks', ['The “Golden Lion” inn burned down.']],
];

for (const [name, paragraphs] of NOT_QUOTED) test(`no quote: ${name}`, () => assert.deepEqual(said(...paragraphs), []));

test('a headline that ends in who says so', () => {
  const told = (headline: string) =>
    quotesOf(documentOf(`${headline}\nThe council met.`)).map(({ kind, text, speakerMention, cue }) => [
      kind,
      text,
      speakerMention?.text,
      cue?.text,
    ]);
  assert.deepEqual(told("Bridge 'unsafe and ugly', says mayor"), [
    ['indirect', "Bridge 'unsafe and ugly'", 'mayor', 'says'],
    ['mixed', 'unsafe and ugly', 'mayor', 'says'],
  ]);
  assert.deepEqual(told('Bridge unsafe for lorries, engineers warn'), [
    ['indirect', 'Bridge unsafe for lorries', 'engineers', 'warn'],
  ]);
  assert.deepEqual(
    told('Weber says bridge safe, vows to build more').map(([, , speaker]) => speaker),
    ['Weber', 'Weber'],
  );
  for (const headline of ['Lunian president, citing attack, warns foes', 'Weber, mayor of Aston, says it again'])
    assert.ok(
      told(headline).every(([, , speaker]) => speaker !== 'foes' && speaker !== 'it again'),
      headline,
    );
});

test('a pronoun stands for the text that a sentence before names, not for a place or a person', () => {
  const [quote] = markedQuotes(
    withBody(
      'A copy of Lunia’s harbour rules limits mooring.',
      'It bans “the sale of fish from open boats and rafts”.',
    ),
  );
  assert.deepEqual(quote!.speakers, ['a-copy-of-lunia-harbour-rules']);
});

test('a subject that is no text, or does no more than exist, speaks no words in marks', () => {
  for (const sentence of [
    'The river carries “a hundred kinds of fish and some very old boots”.',
    'The law was “a gift from one clever man to another one”.',
  ]) {
    assert.deepEqual(
      markedQuotes(withBody(sentence)).flatMap(({ speakers }) => speakers),
      [],
      sentence,
    );
  }
});

test('a whole sentence that the article gives to nobody has no speaker', () => {
  const [quote] = markedQuotes(
    withBody('The weather was fine.', '“Nobody knows what the night will bring to this town.”'),
  );
  assert.equal(quote!.text, 'Nobody knows what the night will bring to this town.');
  assert.deepEqual(quote!.speakers, []);
  assert.equal(quote!.speakerMention, null);
  assert.equal(quote!.confidence, 0);
});

test('speakers are actors of the article, found behind the mention', () => {
  const quotes = markedQuotes(
    withBody(
      'Transport Minister Anna Weber opened the bridge.',
      '“It is safe,” she said.',
      '“It is ugly,” said Peter Miller.',
    ),
  );
  assert.equal(quotes.length, 2);
  assert.equal(quotes[0]!.speakers.length, 1);
  assert.notDeepEqual(quotes[0]!.speakers, quotes[1]!.speakers);
});

test('a plain name next to its verb is surer than a quotation that merely follows', () => {
  const [first, , last] = markedQuotes(
    withBody(
      '“The bridge is safe,” Anna Weber said.',
      'The storm took a roof.',
      '“We came late,” said Peter Miller.',
      '“It was dark when we got there at last.”',
    ),
  );
  assert.ok(first!.confidence >= 0.9);
  assert.ok(last!.confidence < 0.9);
});

test('a quotation is direct, a fragment mixed', () => {
  const kinds = markedQuotes(
    withBody('Weber said the bridge was “safe and sound”.', '“It will open soon,” she said.'),
  ).map(({ kind }) => kind);
  assert.deepEqual(kinds, ['mixed', 'direct']);
});

test('a headline takes its speaker from the quotation of the body that holds its words', () => {
  const [headline, body] = markedQuotes(
    documentOf('Bridge ‘utterly safe’ after the storm\nAnna Weber said the bridge was “utterly safe” and would open.'),
  );
  assert.equal(headline!.text, 'utterly safe');
  assert.deepEqual(headline!.speakers, body!.speakers);
  assert.equal(headline!.speakers.length, 1);
});

test('a headline of short words takes its speaker from the sentence that holds them', () => {
  const told = (headline: string) => {
    const [{ in: place, speakerMention }] = markedQuotes(
      documentOf(`${headline}\n“We are not poor, and we will not leave our mill,” Anna Weber said.`),
    ) as [ReturnType<typeof markedQuotes>[0]];
    return [place, speakerMention?.text];
  };
  assert.deepEqual(told('‘We are not poor’: a day at the mill'), ['title', 'Anna Weber']);
  assert.deepEqual(told('‘We are not rich’: a day at the mill'), ['body', 'Anna Weber']);
});

test('what a headline calls "we" says nothing', () => {
  const told = (headline: string) => markedQuotes(documentOf(`${headline}\nThe council met.`)).map(({ text }) => text);
  assert.deepEqual(told('True or false? What we know about the “stranded boy” story'), []);
  assert.deepEqual(told('Weber calls council’s new toll “robbery of boatmen”'), ['robbery of boatmen']);
});

test('a headline whose words nobody says in the body is no quote', () => {
  assert.deepEqual(
    markedQuotes(documentOf('A ‘quiet’ night\nAnna Weber said the bridge was “utterly safe” and would open.')).map(
      ({ text }) => text,
    ),
    ['utterly safe'],
  );
});

const TOLD: readonly [string, string | undefined][] = [
  ['Weber told Radio North on Tuesday that the bridge was “safe and sound”.', 'Radio North'],
  ['“The bridge is safe,” Weber told the town council.', 'the town council'],
  ['Weber told him the bridge was “safe and sound”.', undefined],
  ['Weber said on Tuesday the bridge was “safe and sound”.', undefined],
];

for (const [sentence, to] of TOLD)
  test(`told: ${sentence}`, () => assert.equal(markedQuotes(withBody(sentence))[0]!.to, to));
