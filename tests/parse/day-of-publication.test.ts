/** The day of publication of whole articles: all that is told of it, with the words it rests on between "⟦⟧". */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseArticle } from '../../src/parse/index.js';
import { markedArticle, textInput } from './article.js';
import { CREWS, ICE, LEAD, NEXT, TITLE } from './pages.js';

/** What is told of the day of an article of `lines` below a headline; its evidence is what stands between "⟦⟧". */
function dayOf(...lines: string[]): { edtf: string; basis: string; why: string } {
  const { article, spans } = markedArticle(TITLE, ...lines);
  const { edtf, basis, evidence, why } = article.published;
  assert.deepEqual(
    [...evidence].sort((a, b) => a.start - b.start),
    spans,
    `${lines.join(' / ')}: ${evidence.map(({ start, end }) => article.text.slice(start, end)).join(' | ')}`,
  );
  return { edtf, basis, why };
}
const stated = (edtf: string, why = '') => ({ edtf, basis: 'stated', why });
const inferred = (edtf: string, why: string) => ({ edtf, basis: 'inferred', why });
const unknown = (...dates: string[]) => ({
  edtf: '',
  basis: 'unknown',
  why:
    dates.length > 0
      ? `No date of publication in the text, only ${dates.map((date) => `"${date}"`).join(', ')}.`
      : 'No date in the text.',
});
const twoWays = (words: string) => ({
  edtf: '',
  basis: 'unknown',
  why: `"${words}" can be read with the day or the month first, and nothing in the file tells which.`,
});
const UPDATE = 'The page only gives the date of an update.';

test('a date line or a byline states it, above the text, below a standfirst, or where it says "published"', () => {
  for (const lines of [
    ['⟦30 November 2021⟧', LEAD, CREWS],
    ['By Jane Doe, ⟦30 November 2021⟧', LEAD, CREWS],
    [LEAD, CREWS, '⟦30 November 2021⟧', NEXT, ICE],
    [LEAD, CREWS, NEXT, ICE, 'Posted on ⟦30 November 2021⟧ at 10:05 GMT', 'Share'],
    [LEAD, CREWS, NEXT, ICE, 'Published ⟦30 November 2021⟧ at 10:05 GMT', 'Share'],
    [LEAD, CREWS, NEXT, ICE, 'Date: Tuesday, ⟦30 November 2021⟧, 10:05', 'Share'],
    ['Updated 2 December 2021 | Published ⟦30 November 2021⟧', LEAD, CREWS],
    ['Published ⟦30 November 2021⟧, updated 2 December 2021', LEAD, CREWS],
    ['November 2021', '⟦30 November 2021⟧', LEAD, CREWS],
    ['3/4/2021', '⟦30 November 2021⟧', LEAD, CREWS],
  ])
    assert.deepEqual(dayOf(...lines), stated('2021-11-30'), lines.join(' / '));
  assert.deepEqual(dayOf(LEAD, CREWS, NEXT, ICE, 'Tuesday, 30 November 2021, 10:05 GMT', 'Share'), unknown());
});

test('only an update or a month is said to be no more', () => {
  for (const word of ['Update', 'Updated', 'Last modified on', 'Edited'])
    assert.deepEqual(dayOf(`${word} ⟦15 November 2021⟧`, LEAD, CREWS), stated('2021-11-15', UPDATE), word);
  assert.deepEqual(dayOf('⟦November 2021⟧', LEAD, CREWS), stated('2021-11', 'The file gives only the month.'));
  assert.deepEqual(
    dayOf('⟦November 2021⟧', 'December 2021', LEAD, CREWS),
    stated('2021-11', 'The file gives only the month.'),
  );
  assert.deepEqual(dayOf('3 March', LEAD, CREWS), unknown());
});

test('a date that can be read two ways is read as another one in the file must be', () => {
  for (const line of [
    'They met on 13/04/2021.',
    'They met on 12/04/2021 and on 13-04-2021.',
    'They met on 31/12/2021, and on 12/12/2021.',
  ])
    assert.deepEqual(dayOf('⟦03/04/2021⟧', LEAD, line), stated('2021-04-03'), line);
  for (const line of [
    CREWS,
    'They met on 04/13/2021.',
    'They met on 04/13/2021 and on 14/04/2021.',
    'They met on 12/04/2021 and on 04/12/2021.',
    'They met on 2021/04/13, on 13 April 2021 and on 13.04.2021.',
  ])
    assert.deepEqual(dayOf('⟦03/04/2021⟧', LEAD, line), twoWays('03/04/2021'), line);
});

test('a dateline states it: a place, a whole date and a dash at the head of one of the first two paragraphs', () => {
  for (const dateline of [
    'Kyiv, ⟦30 November 2021⟧ –',
    'KYIV, ⟦Nov. 30, 2021⟧ (AFP) -',
    '(Kyiv, ⟦30 November 2021⟧) –',
    '[Kyiv, ⟦30 November 2021⟧] —',
    'Kyiv and Riga, ⟦30 November 2021⟧:',
    'KYIV, ⟦30 November 2021⟧ (from our own man) -',
    'Port of Riga near Kyiv, ⟦30 November 2021⟧ –',
    'Los Angeles and Rio de la Plata, ⟦30 November 2021⟧ –',
    'Kyiv, ⟦30 November 2021⟧, 9 am –',
    'KYIV, ⟦30 November 2021⟧ (our man –',
  ]) {
    assert.deepEqual(dayOf(`${dateline} ${LEAD}`, CREWS), stated('2021-11-30'), dateline);
    assert.deepEqual(dayOf(LEAD, `${dateline} ${CREWS}`), stated('2021-11-30'), dateline);
  }
  for (const lines of [
    [LEAD, CREWS, `Kyiv, 30 November 2021 – ${NEXT}`],
    [`Kyiv in haste, 30 November 2021 – ${LEAD}`, CREWS],
    [`kyiv, 30 November 2021 – ${LEAD}`, CREWS],
    [`Kyiv, 30 November 2021 ${LEAD}`, CREWS],
    [`One Two Three Four Five Six Seven Eight Nine Ten, 30 November 2021 - ${LEAD}`, CREWS],
    [`Kyiv. 30 November 2021. – ${LEAD}`, CREWS],
    [`The anderes, 30 November 2021 – ${LEAD}`, CREWS],
  ])
    assert.deepEqual(dayOf(...lines), unknown('30 November 2021'), lines.join(' / '));
  assert.deepEqual(
    dayOf('FILE - Ships leave Riga.', `Kyiv, ⟦30 November 2021⟧ – ${LEAD}`, CREWS),
    stated('2021-11-30'),
  );
  assert.deepEqual(dayOf(`Kyiv, 30 November – ${LEAD}`, CREWS), unknown('30 November'));
  assert.deepEqual(dayOf(`Kyiv, November 2021 – ${LEAD}`, CREWS), unknown());
});

const CAPTION = 'Soldiers stand guard in Riga, ⟦Nov. 28, 2021⟧. (AP Photo/Jane Doe)';
const UNMARKED = CAPTION.replace(/[⟦⟧]/gu, '');
const readAgainst = (weekday: string, name: string) =>
  `"${weekday}" read against the photo caption's "Nov. 28, 2021": the first ${name} from then on.`;

test('a weekday is read against a dated caption', () => {
  for (const [weekday, day] of [
    ['Sunday', '2021-11-28'],
    ['Monday', '2021-11-29'],
    ['Tuesday', '2021-11-30'],
    ['Wednesday', '2021-12-01'],
    ['Thursday', '2021-12-02'],
    ['Friday', '2021-12-03'],
    ['Saturday', '2021-12-04'],
  ] as const) {
    assert.deepEqual(
      dayOf(CAPTION, `The minister said ⟦on ${weekday}⟧ that the talks had ended.`, CREWS),
      inferred(day, readAgainst(`on ${weekday}`, weekday)),
      weekday,
    );
  }
  const tuesday = inferred('2021-11-30', readAgainst('on Tuesday', 'Tuesday'));
  assert.deepEqual(dayOf(CAPTION, LEAD, CREWS, 'He left ⟦on Tuesday⟧, and came again on Tuesday.'), tuesday);
  assert.deepEqual(
    dayOf(CAPTION, 'He left ⟦on Tuesday⟧, as by Monday all had gone.', CREWS, NEXT, 'On Friday it rained.'),
    tuesday,
  );
  assert.deepEqual(
    dayOf(CAPTION, 'On Friday, Nov. 26, and on Monday 22 they met; it ended ⟦on Tuesday⟧.', CREWS),
    tuesday,
  );
  assert.deepEqual(
    dayOf(CAPTION, '⟦Tuesday⟧ was cold.', CREWS),
    inferred('2021-11-30', readAgainst('Tuesday', 'Tuesday')),
  );
  assert.deepEqual(
    dayOf(
      'Soldiers leave Riga, Nov. 20, 2021. (AP Photo/Jane Doe)',
      CAPTION,
      'Soldiers come to Riga, 26 November 2021. (AP Photo/Jane Doe)',
      'He left ⟦on Tuesday⟧, they said.',
      CREWS,
    ),
    tuesday,
  );
});

test('an old picture, two weekdays, or one that is far from the head tells nothing', () => {
  for (const word of ['FILE - ', 'File photo: '])
    assert.deepEqual(dayOf(`${word}${UNMARKED}`, 'He left on Tuesday.', CREWS), unknown('Tuesday'), word);
  for (const words of ['(archive)', '(undated)', '(file photo)'])
    assert.deepEqual(
      dayOf(`In this file photo ${words} soldiers stand guard in Riga, Nov. 28, 2021.`, 'He left on Tuesday.', CREWS),
      unknown('Tuesday'),
      words,
    );
  for (const before of ['last', 'next', 'until', 'by', 'since', 'Last', 'Since'])
    assert.deepEqual(dayOf(UNMARKED, `It was ${before} Tuesday.`, CREWS), unknown('Tuesday'), before);
  assert.deepEqual(dayOf(UNMARKED, 'He left on Tuesday.', 'It rained on Monday.', CREWS), unknown('Tuesday', 'Monday'));
  assert.deepEqual(dayOf(UNMARKED, LEAD, CREWS, NEXT, 'He left on Tuesday.'), unknown('Tuesday'));
  assert.deepEqual(
    dayOf('Soldiers stand guard in Riga, November 2021. (AP Photo/Jane Doe)', 'He left on Tuesday.', CREWS),
    unknown('Tuesday'),
  );
});

const WAR = 'The ⟦seven-year war has cost many lives since April 2014⟧, he said.';
const PLAIN_WAR = WAR.replace(/[⟦⟧]/gu, '');
const newsOf = (day: string, since = 'April 2014') =>
  `The day of the news is "${day}"; the year from "seven-year … since ${since}".`;
const latestOf = (day: string, edtf: string) =>
  `The latest event told is of "${day}"; the year from "seven-year … since April 2014". Not before ${edtf}.`;

test("a day told again and again, or the dateline's, is the day of the news", () => {
  for (const [first, again] of [
    ['He spoke on ⟦November 26⟧.', 'On November 26 he left.'],
    ['He spoke on Tuesday, ⟦November 26⟧.', 'On the 26th of November he left.'],
    ['He spoke on Tuesday ⟦November 26⟧.', 'He left on November 26.'],
    ['He spoke on March 3, on ⟦November 26⟧ and on March 5.', 'On November 26 he left.'],
    ['KYIV, ⟦November 26⟧ – He spoke.', LEAD],
    ['KYIV, ⟦November 26⟧ (AFP) – He spoke.', 'He had left on March 3.'],
    ['On October 30 he came; he spoke on ⟦November 26⟧.', 'He left on November 26, as on October 29.'],
  ] as const)
    assert.deepEqual(
      dayOf(first, WAR, again),
      inferred('2021-11-26', newsOf(/⟦(.*)⟧/u.exec(first)![1]!)),
      `${first} / ${again}`,
    );
  assert.deepEqual(dayOf(LEAD, 'KYIV, ⟦November 26⟧ – He spoke.', WAR), inferred('2021-11-26', newsOf('November 26')));
});

test('told once it only sets a limit', () => {
  for (const lines of [
    ['He spoke on ⟦November 26⟧.', WAR, LEAD],
    [
      'He spoke on ⟦November 26⟧, on March 3, March 4 and on March 5.',
      WAR,
      'On November 26 he left, as on March 6 and on March 7.',
    ],
    [LEAD, CREWS, WAR, 'He spoke on ⟦November 26⟧.'],
    ['He spoke on March 3, on ⟦November 26⟧ and on July 27.', WAR, LEAD],
  ]) {
    assert.deepEqual(
      dayOf(...lines),
      inferred('2021-11-26/..', latestOf('November 26', '2021-11-26')),
      lines.join(' / '),
    );
  }
});

test('what is still to come, "November 26" without "on", or a dateline below the second paragraph sets none', () => {
  for (const line of [
    'He will speak on November 26.',
    'The talks are due on November 26.',
    'He plans to speak on November 26.',
    'He planned to speak on November 26.',
    'He is set to speak on November 26.',
    'He expects to speak on November 26.',
  ])
    assert.deepEqual(dayOf(line, PLAIN_WAR, LEAD), unknown(), line);
  assert.deepEqual(dayOf('It had ended before November 26.', PLAIN_WAR, LEAD), unknown('November 26'));
  assert.deepEqual(dayOf('It had ended upon the November 26.', PLAIN_WAR, LEAD), unknown('November 26'));
  assert.deepEqual(dayOf(LEAD, CREWS, PLAIN_WAR, 'KYIV, November 26 – He spoke.'), unknown('November 26'));
  assert.deepEqual(dayOf('KYIV (AFP) – It had ended before November 26.', PLAIN_WAR, LEAD), unknown('November 26'));
  assert.deepEqual(
    dayOf('He will leave. He spoke on ⟦November 26⟧; he left on November 26.', WAR, LEAD),
    inferred('2021-11-26', newsOf('November 26')),
  );
});

test('how long a war has lasted tells the year: it begins again in the month in which it began', () => {
  for (const [since, year] of [
    ['November 2014', 2021],
    ['October 2014', 2021],
    ['December 2014', 2022],
  ] as const) {
    assert.deepEqual(
      dayOf(
        'He spoke on ⟦November 26⟧.',
        `The ⟦seven-year war has cost many lives since ${since}⟧, he said.`,
        'On November 26 he left.',
      ),
      inferred(`${year}-11-26`, newsOf('November 26', since)),
      since,
    );
  }
  for (const war of [
    'The seven-year war has cost lives since Kyiv fell in April 2014.',
    'The seven-year war has cost lives since April 5.',
    'The seven-year war has cost lives since the April of 2014.',
    'The seven-year war has cost lives. It is so since April 2014.',
    'The seven-year war; since April 2014.',
    'The one-year war has cost lives since April 2014.',
    'The seven-year plan has cost lives since April 2014.',
    `The seven-year war has ${'cost many lives '.repeat(9)}since April 2014.`,
  ]) {
    assert.equal(dayOf('He spoke on November 26.', war, 'On November 26 he left.').edtf, '', war);
  }
  assert.deepEqual(
    dayOf(
      'He spoke on ⟦November 26⟧.',
      'The seven-year war has cost lives since Kyiv fell.',
      WAR,
      'On November 26 he left.',
    ),
    inferred('2021-11-26', newsOf('November 26')),
  );
});

const between = (past: string, ahead: string, day = 'November 26', edtf = '2021-11-26') =>
  `The latest event told is of "${day}"; the year from "${past}", told as past, and "${ahead}", told as to come. Not before ${edtf}.`;

test('so do the months told before and behind, where one year alone lies between', () => {
  for (const [past, ahead] of [
    ['April 2021', 'February 2022'],
    ['November 2021', 'November 2021'],
    ['December 2020', 'October 2022'],
    ['November 26, 2021', 'December 1, 2021'],
  ] as const) {
    assert.deepEqual(
      dayOf(
        LEAD,
        `They had come in ⟦${past}⟧, it is said.`,
        `An attack could begin in ⟦${ahead}⟧.`,
        'He spoke on ⟦November 26⟧.',
      ),
      inferred('2021-11-26/..', between(past, ahead)),
      `${past} ${ahead}`,
    );
  }
  assert.deepEqual(
    dayOf(
      LEAD,
      'They had come in March 2019, in ⟦April 2021⟧ and in May 2020.',
      'An attack could begin in March 2022. Or it could in ⟦February 2022⟧. Or it may in July 2022.',
      'He spoke on ⟦November 26⟧.',
    ),
    inferred('2021-11-26/..', between('April 2021', 'February 2022')),
  );
});

test('none or several do not', () => {
  for (const [past, ahead] of [
    ['April 2020', 'February 2022'],
    ['December 2021', 'February 2022'],
    ['April 2021', 'October 2021'],
    ['April 2018', 'February 2022'],
  ] as const)
    assert.equal(
      dayOf(
        LEAD,
        `They had come in ${past}, it is said.`,
        `An attack could begin in ${ahead}.`,
        'He spoke on November 26.',
      ).edtf,
      '',
      `${past} ${ahead}`,
    );
  assert.equal(
    dayOf(
      LEAD,
      'They had come in December 2020, it is said.',
      'An attack could begin in October 2021.',
      'He spoke on June 26, as on November 9.',
    ).edtf,
    '',
  );
  assert.equal(dayOf(LEAD, 'They had come in April 2021, it is said.', 'He spoke on November 26.').edtf, '');
  assert.equal(dayOf(LEAD, 'An attack could begin in February 2022.', 'He spoke on November 26.').edtf, '');
});

const opens = (words: string, edtf: string) =>
  `The article opens with what happened on "${words}". Not before ${edtf}.`;
const news = (weekday: string, words: string) => `The news is of ${weekday}, which the article opens with: "${words}".`;

test('a weekday with its whole date opens the article', () => {
  for (const [weekday, day] of [
    ['Monday', 10],
    ['Tuesday', 11],
    ['Wednesday', 12],
    ['Thursday', 13],
    ['Friday', 14],
    ['Saturday', 15],
    ['Sunday', 16],
  ] as const) {
    assert.deepEqual(
      dayOf(`On ${weekday}, ⟦May ${day}, 2021⟧, the talks ended.`, `They began ⟦on ${weekday}⟧.`, LEAD),
      inferred(`2021-05-${day}`, news(weekday, `May ${day}, 2021`)),
      weekday,
    );
    assert.deepEqual(
      dayOf(`On ${weekday} ⟦May ${day}, 2021⟧, the talks ended.`, CREWS, LEAD),
      inferred(`2021-05-${day}/..`, opens(`May ${day}, 2021`, `2021-05-${day}`)),
      weekday,
    );
  }
  for (const lines of [
    [LEAD, CREWS, 'On Sunday, ⟦May 9, 2021⟧, it ended.'],
    ['On Sunday, ⟦May 9, 2021⟧, it ended.', 'They had met on May 8, 2021, in May 2021 and in 2020.'],
    ['On May 8, 2021, they met; on Sunday, ⟦May 9, 2021⟧, it ended.', LEAD],
    ['On Sunday, ⟦May 9, 2021⟧, it ended.', 'On Monday he had left.'],
  ])
    assert.deepEqual(dayOf(...lines), inferred('2021-05-09/..', opens('May 9, 2021', '2021-05-09')), lines.join(' / '));
});

test('not where the weekday is another, later dates are told, it is to come, or it stands below', () => {
  for (const lines of [
    ['On Monday, May 9, 2021, it ended.', LEAD],
    ['On Sunday last, May 9, 2021, it ended.', LEAD],
    ['On May 9, 2021, it ended.', LEAD],
    ['On Sunday, May 9, it ended.', LEAD],
    ['On Sunday, May 9, 2021, it ended.', 'It was over on May 10, 2021.'],
    ['On Sunday, May 9, 2021, it ended.', 'It was over in May 2022.'],
    ['On Sunday, May 9, 2021, it ended.', 'It was over by 2022.'],
    ['Elections will be held on Sunday, May 9, 2021.', LEAD],
    [LEAD, CREWS, NEXT, 'On Sunday, May 9, 2021, it ended.'],
    ['On Sunday, May 9, 2021, it ended.', 'It was over in 2022, he said.'],
  ])
    assert.equal(dayOf(...lines).edtf, '', lines.join(' / '));
});

test('what is unknown names up to three dates: days first, each once, none that is to come', () => {
  assert.deepEqual(
    dayOf('He came on March 3, left on March 3 and on Monday, and was away on Tuesday and on Friday.', LEAD),
    unknown('March 3', 'Monday', 'Tuesday'),
  );
  assert.deepEqual(dayOf('He came in March 2021 and will leave on April 5.', LEAD), unknown());
  assert.deepEqual(
    dayOf('He came on Monday. He left on Tuesday.', 'He slept on Wednesday.', 'He woke on Thursday, March 4.'),
    unknown('March 4', 'Monday', 'Tuesday'),
  );
  assert.deepEqual(dayOf(LEAD, 'Related articles', 'On Monday a fire destroyed the market'), unknown());
});

test('a saved page states its own day, in ISO form or in words', () => {
  const dayOfPage = (published: string) => {
    const page = { title: '', byline: '', siteName: '', published, url: '', language: '' };
    return parseArticle({ ...textInput([TITLE, LEAD, CREWS].join('\n'), 'a.html', 'html'), page }).published;
  };
  for (const words of [
    '2021-11-30',
    '2021-11-30T10:00:00+02:00',
    '2021-11-30 10:00',
    'November 30, 2021',
    'Tue, 30 Nov 2021 10:00',
    '30.11.2021',
  ])
    assert.deepEqual(
      dayOfPage(words),
      { edtf: '2021-11-30', basis: 'stated', evidence: [], why: 'The saved page gives its date of publication.' },
      words,
    );
  for (const words of [
    '',
    'today',
    'November 2021',
    '3/4/2021',
    '30 November',
    '2021-1130',
    '2021-11',
    '12021-11-30',
    '2021-11-301',
  ])
    assert.deepEqual(
      dayOfPage(words),
      { edtf: '', basis: 'unknown', evidence: [], why: 'No date in the text.' },
      words,
    );
});
