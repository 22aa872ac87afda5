import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findDates } from '../../../src/parse/dates.js';
import { articleOf } from '../article.js';

const TITLE = 'Talks end in Riga after a long night';
const PROSE = 'The minister said the talks had ended well and that more would follow soon.';
const ON_TUESDAY = 'The minister said on Tuesday that the talks had ended.';

const dateOf = (...lines: string[]) => {
  const { published, text } = articleOf(TITLE, ...lines);
  return {
    edtf: published.edtf,
    basis: published.basis,
    words: published.evidence.map(({ start, end }) => text.slice(start, end)),
    why: published.why,
  };
};
const stated = (edtf: string, ...lines: string[]) => {
  const { edtf: found, basis } = dateOf(...lines);
  assert.deepEqual([found, basis], [edtf, 'stated'], lines.join(' / '));
};
const unknown = (...lines: string[]) => {
  const { edtf, basis, why } = dateOf(...lines);
  assert.deepEqual([edtf, basis], ['', 'unknown'], lines.join(' / '));
  assert.notEqual(why, '');
};

test('a date line states the day, however it is written', () => {
  for (const line of [
    'Published on 30/11/2021',
    'November 30, 2021',
    'Nov. 30 2021',
    '30th November 2021',
    'Tuesday, 30 November 2021 14:05',
    'Posted: 2021-11-30T10:00:00Z',
    '30 Nov 2021, 10:05 AM IST',
    '30.11.2021 10:12',
    'By Jane Doe, 30 November 2021',
    'First published on Tue 30 Nov 2021 05.00 GMT',
    'November 30, 2021 at 5:04 p.m. EST',
    'Date: 30 November 2021',
    '2021/11/30',
    'Published 15:04 GMT, 30 November 2021 | Updated 16:00 GMT, 4 December 2021',
    'Updated 2 December 2021 / Published 30 November 2021',
  ])
    stated('2021-11-30', line, PROSE);
});

test('a dateline states the day', () => {
  stated('2014-03-03', `KIEV, March 3, 2014 (AFP) - ${PROSE}`);
  stated('2021-11-30', `Kyiv, 30 November 2021 – ${PROSE}`);
  stated('2021-11-30', `RIGA, Latvia, Nov. 30, 2021 /Newswire/ -- ${PROSE}`);
});

test('a month alone is stated as a month', () => stated('2021-11', 'November 2021', PROSE));

test('the date points to its words', () => {
  assert.deepEqual(dateOf('Published on 30/11/2021', PROSE).words, ['30/11/2021']);
});

test('only an update is said to be one', () => {
  stated('2021-11-15', 'Last updated 15 November 2021', PROSE);
  assert.match(dateOf('Last updated 15 November 2021', PROSE).why, /update/);
});

test('a date that can be read two ways stays unknown, unless another one tells the order', () => {
  unknown('03/04/2021', PROSE);
  assert.match(dateOf('03/04/2021', PROSE).why, /day or the month first/);
  stated('2021-04-03', '03/04/2021', 'Updated: 13/04/2021', PROSE);
  stated('2021-04-04', '04/04/2021', PROSE);
});

test('a dateline without a year, or a weekday alone, leaves the date unknown', () => {
  unknown(`(ANSA) - Rome, January 24 - ${PROSE}`);
  unknown(`BEIJING, Feb. 15 (Xinhua) -- ${PROSE}`);
  unknown(ON_TUESDAY);
  unknown('Friday, Mar. 5', PROSE);
  unknown('2 days ago', PROSE);
});

test('what the article tells of is not when it was published', () => {
  for (const sentence of [
    'The war began on 24 February 2022, the minister said.',
    'The law has been in force since 2014.',
    'Ukraine marked the 30th anniversary of its independence on August 24, 2021, officials said.',
    'The treaty was signed on December 5, 1994, in Budapest, where leaders met.',
    'He was born on March 3, 1960, in Riga, and said nothing.',
    'In a letter dated Feb. 14, 2012 — weeks before the flood — he had warned them.',
    'Elections will be held on May 25, 2014, the minister said on Tuesday.',
    'On Sunday, May 25, 2014, as it turned out to be wrong to say, nothing happened in 2015.',
  ])
    unknown(sentence, PROSE);
  unknown(PROSE, '© 2021 Baltic Daily');
  unknown(PROSE, PROSE, PROSE, 'Related articles', 'Fire destroys market in capital', '12 March 2022');
});

test('no day that the calendar does not have is taken', () => {
  unknown('31/02/2021', PROSE);
  unknown('2021/13/45', PROSE);
  unknown('30 February 2021', PROSE);
});

test('a weekday is read against a dated caption', () => {
  const caption = 'Soldiers stand guard in Riga, Nov. 28, 2021. (AP Photo/Jane Doe)';
  const { edtf, basis, words } = dateOf(caption, ON_TUESDAY, PROSE);
  assert.deepEqual([edtf, basis, words], ['2021-11-30', 'inferred', ['Nov. 28, 2021', 'on Tuesday']]);
  assert.equal(dateOf(caption, 'The minister said on Sunday that the talks had ended.', PROSE).edtf, '2021-11-28');
  assert.equal(dateOf(caption, 'The minister said on Saturday that the talks had ended.', PROSE).edtf, '2021-12-04');
});

test('a file photo, two weekdays or "last Tuesday" tell nothing', () => {
  const caption = 'Soldiers stand guard in Riga, Nov. 28, 2021. (AP Photo/Jane Doe)';
  unknown(`FILE - ${caption}`, ON_TUESDAY, PROSE);
  unknown(caption, ON_TUESDAY, 'On Monday the minister had said nothing of it.', PROSE);
  unknown(caption, 'The minister said last Tuesday that the talks had ended.', PROSE);
});

test('a day told again and again is the day of the news, its year from how long a war has lasted', () => {
  const war = 'The seven-year conflict has cost many lives since April 2014, the minister said.';
  assert.equal(
    dateOf('The minister said on November 15 that talks had ended.', war, 'On November 15 he left.').edtf,
    '2021-11-15',
  );
  assert.equal(
    dateOf('The minister said on February 15 that talks had ended.', war, 'On February 15 he left.').edtf,
    '2022-02-15',
  );
  unknown(
    'The minister said on November 15 that talks had ended.',
    'The war has cost many lives since 2014.',
    'On November 15 he left.',
  );
});

test('a day told once only sets a limit, its year between what was and what is to come', () => {
  const years = 'The troops had come in April 2021, and an attack could be launched in February 2022.';
  const { edtf, basis, why } = dateOf(PROSE, years, 'The president spoke on November 26 in Kyiv.');
  assert.deepEqual([edtf, basis], ['2021-11-26/..', 'inferred']);
  assert.match(why, /Not before 2021-11-26/);
  unknown(PROSE, 'The troops had come in April 2021.', 'The president spoke on November 26 in Kyiv.');
  unknown(
    PROSE,
    'The troops had come in April 2019, and an attack could be launched in February 2022.',
    'The president spoke on November 26 in Kyiv.',
  );
});

test('a weekday with its date in the first paragraph dates the news', () => {
  const caption = 'People stand before the parliament in Riga on Friday, May 9, 2014.';
  assert.equal(dateOf(caption, 'Seven people were killed on Friday, the ministry said.', PROSE).edtf, '2014-05-09');
  assert.equal(dateOf(caption, PROSE).edtf, '2014-05-09/..');
  unknown('People stand before the parliament in Riga on Monday, May 9, 2014.', PROSE);
});

test('dates are found where they stand, and near misses are not', () => {
  const found = (text: string) => findDates(text).map(({ start, end }) => text.slice(start, end));
  assert.deepEqual(
    found('On Nov. 28, 2021, and 3 March, he said. In April 2014 it began; by 2021-11-30 it was over.'),
    ['Nov. 28, 2021', '3 March', 'April 2014', '2021-11-30'],
  );
  assert.deepEqual(
    found('It may 5 times. He marched 20 km in 2014. Section 3.4.2 of 1,200 pages; at 10:30 on 5/6.'),
    [],
  );
  assert.deepEqual(found(`${'1'.repeat(50)}/11/2021`), []);
});

/** Everything that is told of the date of an article of these lines, evidence as its words. */
const all = (...lines: string[]) => dateOf(...lines);

test('why a date was inferred is told in words, with the words it rests on', () => {
  assert.deepEqual(all('Soldiers stand guard in Riga, Nov. 28, 2021. (AP Photo/Jane Doe)', ON_TUESDAY, PROSE), {
    edtf: '2021-11-30',
    basis: 'inferred',
    words: ['Nov. 28, 2021', 'on Tuesday'],
    why: '"on Tuesday" read against the photo caption\'s "Nov. 28, 2021": the first Tuesday from then on.',
  });
  assert.deepEqual(
    all(
      'The minister said on November 15 that talks had ended.',
      'The seven-year conflict has cost many lives since April 2014, the minister said.',
      'On November 15 he left.',
    ),
    {
      edtf: '2021-11-15',
      basis: 'inferred',
      words: ['November 15', 'seven-year conflict has cost many lives since April 2014'],
      why: 'The day of the news is "November 15"; the year from "seven-year … since April 2014".',
    },
  );
  assert.deepEqual(
    all(
      PROSE,
      'The troops had come in April 2021, and an attack could be launched in February 2022.',
      'The president spoke on November 26 in Kyiv.',
    ),
    {
      edtf: '2021-11-26/..',
      basis: 'inferred',
      words: ['November 26', 'April 2021', 'February 2022'],
      why: 'The latest event told is of "November 26"; the year from "April 2021", told as past, and "February 2022", told as to come. Not before 2021-11-26.',
    },
  );
  assert.deepEqual(
    all(
      'People stand before the parliament in Riga on Friday, May 9, 2014.',
      'Seven people were killed on Friday, the ministry said.',
      PROSE,
    ),
    {
      edtf: '2014-05-09',
      basis: 'inferred',
      words: ['May 9, 2014', 'on Friday'],
      why: 'The news is of Friday, which the article opens with: "May 9, 2014".',
    },
  );
  assert.deepEqual(all('People stand before the parliament in Riga on Friday, May 9, 2014.', PROSE), {
    edtf: '2014-05-09/..',
    basis: 'inferred',
    words: ['May 9, 2014'],
    why: 'The article opens with what happened on "May 9, 2014". Not before 2014-05-09.',
  });
});

test('of several dated captions the latest tells', () => {
  const [early, late] = [
    'Soldiers stand guard in Riga, Nov. 21, 2021. (AP Photo/Jane Doe)',
    'Soldiers leave the town of Riga, Nov. 28, 2021. (AP Photo/Jane Doe)',
  ];
  for (const captions of [
    [early, late],
    [late, early],
  ])
    assert.equal(dateOf(...captions, ON_TUESDAY, PROSE).edtf, '2021-11-30');
});

test('of several months told as past the latest counts, of those to come the earliest', () => {
  const past = 'The troops had come in April 2020, and more of them in April 2021, he said.';
  const ahead = 'An attack could be launched in March 2022, or it would be launched in February 2022.';
  assert.equal(dateOf(PROSE, past, ahead, 'The president spoke on November 26 in Kyiv.').edtf, '2021-11-26/..');
  unknown(
    PROSE,
    'The troops had come in April 2020, he said.',
    'An attack could be launched in March 2022.',
    'The president spoke on November 26 in Kyiv.',
  );
});

test('each count of years is read, in words and digits', () => {
  for (const [count, year] of [
    ['two', 2016],
    ['three', 2017],
    ['six', 2020],
    ['twelve', 2026],
    ['7', 2021],
    ['10', 2024],
  ] as const) {
    for (const noun of ['war', 'conflict', 'fighting', 'insurgency', 'occupation', 'standoff', 'crisis']) {
      assert.equal(
        dateOf(
          'The minister said on November 15 that talks had ended.',
          `The ${count}-year ${noun} has cost many lives since April 2014, he said.`,
          'On November 15 he left.',
        ).edtf,
        `${year}-11-15`,
        `${count} ${noun}`,
      );
    }
  }
  assert.equal(
    dateOf(
      'The minister said on November 15 that talks had ended.',
      'The 7-year-old war has cost many lives since April 2014, he said.',
      'On November 15 he left.',
    ).edtf,
    '2021-11-15',
  );
  unknown(
    'The minister said on November 15 that talks had ended.',
    'The 7-year plan has cost much money since April 2014, he said.',
    'On November 15 he left.',
  );
  unknown(
    'The minister said on November 15 that talks had ended.',
    'The 7-year war was long. He had been there since April 2014.',
    'On November 15 he left.',
  );
});

test('what is unknown says which dates there are, three of them', () => {
  assert.equal(dateOf(PROSE).why, 'No date in the text.');
  assert.equal(dateOf(ON_TUESDAY, PROSE).why, 'No date of publication in the text, only "Tuesday".');
  assert.equal(
    dateOf('He left on March 3, on Tuesday, on Friday and on Sunday.', PROSE).why,
    'No date of publication in the text, only "March 3", "Tuesday", "Friday".',
  );
  assert.equal(
    dateOf('He left on Tuesday, and came back on Tuesday.', PROSE).why,
    'No date of publication in the text, only "Tuesday".',
  );
});
