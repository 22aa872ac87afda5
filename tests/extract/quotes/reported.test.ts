/** Paragraphs with all that is reported in them: the words, whose they are, by which verb, and to whom. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findActors } from '../../../src/extract/actors/index.js';
import { findQuotes } from '../../../src/extract/quotes/index.js';
import { withBody } from './article.js';

/** "direct: We stay. | Anna Berg | told | to reporters": a quote in one line, with its cue where that is one word. */
function lines(text: string): string[] {
  const document = withBody(...text.split('\n'));
  const resolver = findActors(document, '');
  const quotes = findQuotes(document, resolver, '');
  const names = new Map(resolver.actors().map(({ id, name }) => [id, name]));
  return quotes.map(({ kind, text: words, speakers, cue, to }) => {
    const verb = cue?.text.includes(' ') ? '' : (cue?.text ?? 'no cue');
    return [`${kind}: ${words}`, speakers.map((id) => names.get(id)).join(' & ') || 'nobody', verb, to && `to ${to}`]
      .filter(Boolean)
      .join(' | ');
  });
}

const REPORTED: readonly (readonly [text: string, quotes: readonly string[]])[] = [
  [
    '“We will stay in this town until the spring comes,” Anna Berg said.',
    ['direct: We will stay in this town until the spring comes, | Anna Berg | said'],
  ],
  [
    '“We will stay in this town until the spring comes,” said Anna Berg, the mayor.',
    ['direct: We will stay in this town until the spring comes, | Anna Berg | said'],
  ],
  [
    'Anna Berg said: “We will stay in this town until the spring comes.”',
    ['direct: We will stay in this town until the spring comes. | Anna Berg | said'],
  ],
  [
    '“We will stay in this town,” Anna Berg said. “We will not leave it to them.”',
    [
      'direct: We will stay in this town, | Anna Berg | said',
      'direct: We will not leave it to them. | Anna Berg | said',
    ],
  ],
  [
    'Anna Berg met Tom Hart. “We will stay in this town until spring,” Hart said.',
    ['direct: We will stay in this town until spring, | Tom Hart | said'],
  ],
  [
    '“We will stay in this town until spring,” Anna Berg said.\n“Never will we leave it to them,” she added.',
    [
      'direct: We will stay in this town until spring, | Anna Berg | said',
      'direct: Never will we leave it to them, | Anna Berg | added',
    ],
  ],
  [
    '“We will stay in this town until spring,” Anna Berg told Tom Hart on Monday.',
    ['direct: We will stay in this town until spring, | Anna Berg | told | to Tom Hart'],
  ],
  [
    '“Will you all stay in this town until spring?” asked Anna Berg.',
    ['direct: Will you all stay in this town until spring? | Anna Berg | asked'],
  ],
  [
    '“Stay in this town until the spring comes!” Anna Berg shouted.',
    ['direct: Stay in this town until the spring comes! | Anna Berg | shouted'],
  ],
  [
    '"We will stay in this town until the spring comes," Anna Berg said.',
    ['direct: We will stay in this town until the spring comes, | Anna Berg | said'],
  ],
  [
    "'We will stay in this town until the spring comes,' Anna Berg said.",
    ['direct: We will stay in this town until the spring comes, | Anna Berg | said'],
  ],
  [
    "''We will stay in this town until the spring comes,'' Anna Berg said.",
    ['direct: We will stay in this town until the spring comes, | Anna Berg | said'],
  ],
  [
    '“We will stay in this town until spring.\n“We will not leave it to them,” Anna Berg said.',
    ['direct: We will stay in this town until spring.\n“We will not leave it to them, | Anna Berg | said'],
  ],
  [
    '“He said ‘never’ to me in this town,” Anna Berg said.',
    ['direct: He said ‘never’ to me in this town, | Anna Berg | said'],
  ],
  [
    '“We will stay in this town until spring,” the Foreign Ministry said in a statement.',
    ['direct: We will stay in this town until spring, | Foreign Ministry'],
  ],
  [
    '“We will stay in this town until spring,” a spokesman for the ministry said.',
    ['direct: We will stay in this town until spring, | a spokesman for the ministry | said'],
  ],
  [
    '“We will stay in this town until spring,” an official said.',
    ['direct: We will stay in this town until spring, | an official | said'],
  ],
  [
    '“We will stay in this town until spring,” Anna Berg and Tom Hart said.',
    ['direct: We will stay in this town until spring, | Anna Berg & Tom Hart | said'],
  ],
  [
    '“We will stay in this town until spring,” said Anna Berg, 43, who runs the mill.',
    ['direct: We will stay in this town until spring, | Anna Berg | said'],
  ],
  [
    '“We will stay in this town until spring,” Anna Berg, a teacher, told reporters.',
    ['direct: We will stay in this town until spring, | Anna Berg | told | to reporters'],
  ],
  [
    '“We will stay in this town until spring,” Anna Berg, the mayor of Riga, said.',
    ['direct: We will stay in this town until spring, | Anna Berg | said'],
  ],
  [
    'Anna Berg tweeted: “We will stay in this town until spring.”',
    ['direct: We will stay in this town until spring. | Anna Berg | tweeted'],
  ],
  [
    'Asked about it, Anna Berg replied: “We will stay in this town until spring.”',
    ['direct: We will stay in this town until spring. | Anna Berg | replied'],
  ],
  [
    '“We will stay in this town until spring,” Anna Berg was quoted as saying.',
    ['direct: We will stay in this town until spring, | Anna Berg'],
  ],
  [
    'In a letter to Tom Hart, Anna Berg wrote: “We will stay in this town until spring.”',
    ['direct: We will stay in this town until spring. | Anna Berg | wrote'],
  ],
  [
    '“We will stay in this town until spring,” he said.\nNobody knew who he was.',
    ['direct: We will stay in this town until spring, | nobody | said'],
  ],
  [
    'Anna Berg left the hall.\n“We will stay in this town until spring.”\nTom Hart came later.',
    ['direct: We will stay in this town until spring. | nobody | no cue'],
  ],
  [
    'Anna Berg, 43: “We will stay in this town until spring.”',
    ['direct: We will stay in this town until spring. | Anna Berg | :'],
  ],
  ['The film “The Long Way to the Town in Spring” won a prize.', []],
  ['The ship “Sea Bird of the North” sank in the bay.', []],
  ['A book called “How We Stayed in the Town” was read by Anna Berg.', []],
  ['The word “town” comes from an old word.', []],
  [
    '“We will stay in this town until spring,” she said, adding that she was tired.',
    [
      'direct: We will stay in this town until spring, | nobody | said',
      'indirect: that she was tired | nobody | adding',
    ],
  ],
  [
    'President Anna Berg said Monday that “the plan will fail in spring”, and Tom Hart agreed.',
    [
      'indirect: that “the plan will fail in spring” | Anna Berg | said',
      'mixed: the plan will fail in spring | Anna Berg | said',
    ],
  ],
  [
    '“We will stay in this town until spring,” said Berg.\nAnna Berg is mayor.',
    ['direct: We will stay in this town until spring, | Anna Berg | said'],
  ],
  [
    'Anna Berg told the council that the bridge “must stay open”.',
    [
      'indirect: that the bridge “must stay open” | Anna Berg | told | to the council',
      'mixed: must stay open | Anna Berg | told | to the council',
    ],
  ],
  ['Anna Berg said that the bridge was closed.', ['indirect: that the bridge was closed | Anna Berg | said']],
  ['Anna Berg said the bridge was closed.', ['indirect: the bridge was closed | Anna Berg | said']],
  ['The bridge is closed, according to Anna Berg.', ['indirect: The bridge is closed | Anna Berg']],
  ['Anna Berg denied that the bridge was closed.', ['indirect: that the bridge was closed | Anna Berg | denied']],
  ['Anna Berg asked whether the bridge was closed.', ['indirect: whether the bridge was closed | Anna Berg | asked']],
  ['Anna Berg did not say whether the bridge was closed.', ['indirect: whether the bridge was closed | Anna Berg']],
  ['Anna Berg announced a strike at the port.', ['indirect: a strike at the port | Anna Berg | announced']],
  [
    'Anna Berg promised that she would stay in the town.',
    ['indirect: that she would stay in the town | Anna Berg | promised'],
  ],
  ['Anna Berg wrote that the town was empty.', ['indirect: that the town was empty | Anna Berg | wrote']],
  ['Police say three men were held on the bridge.', ['indirect: three men were held on the bridge | Police | say']],
  ['Anna Berg warned that the bridge would fall.', ['indirect: that the bridge would fall | Anna Berg | warned']],
  ['Anna Berg claimed that the bridge was old.', ['indirect: that the bridge was old | Anna Berg | claimed']],
  ['Anna Berg insisted that the bridge was safe.', ['indirect: that the bridge was safe | Anna Berg | insisted']],
  ['Anna Berg confirmed that the bridge was closed.', ['indirect: that the bridge was closed | Anna Berg | confirmed']],
  ['Anna Berg explained that the bridge was closed.', ['indirect: that the bridge was closed | Anna Berg | explained']],
  ['Anna Berg admitted that the bridge was closed.', ['indirect: that the bridge was closed | Anna Berg | admitted']],
  ['Anna Berg added that the bridge was closed.', ['indirect: that the bridge was closed | Anna Berg | added']],
  ['Anna Berg believes that the bridge is closed.', ['indirect: that the bridge is closed | Anna Berg | believes']],
  ['Anna Berg walked over the bridge.', []],
  ['Anna Berg closed the bridge that was old.', []],
  ['The bridge that Anna Berg built was closed.', []],
];

for (const [text, quotes] of REPORTED)
  test(`tells who says what in: ${text}`, () => assert.deepEqual(lines(text), quotes));
