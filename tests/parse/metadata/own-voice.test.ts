/** Which outlet speaks of itself: sentences of its own voice, each beside its near twin that speaks of another. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markedArticle } from '../article.js';

const TITLE = 'Talks end in Riga after a long night';
const PROSE = 'The minister said the talks had ended well and that more would follow soon.';

/** Everything that is told of the outlet of an article whose lines have "⟦⟧" around what tells it. */
const outletOf = (...lines: string[]) => {
  const { article, spans } = markedArticle(TITLE, PROSE, ...lines, PROSE);
  const { id, name, basis, why, evidence } = article.source;
  assert.deepEqual(
    [...evidence].sort((a, b) => a.start - b.start),
    spans,
    `${lines.join(' / ')}: ${evidence.map(({ start, end }) => article.text.slice(start, end)).join(' | ')}`,
  );
  return { id, name, basis, why };
};
const COURIER = { id: 'lakeside-courier', name: 'Lakeside Courier', basis: 'stated', why: '' };
const UKRINFORM = { id: 'ukrinform', name: 'Ukrinform', basis: 'stated', why: '' };
const UNKNOWN = { id: '', name: '', basis: 'unknown', why: 'Nothing in the file names the outlet.' };

test('who reported it earlier is who writes now', () => {
  for (const line of [
    'As ⟦Lakeside Courier⟧ reported earlier, the talks had begun in May.',
    'As ⟦Lakeside Courier⟧ reported previously, the talks had begun in May.',
    'As ⟦Lakeside Courier⟧ reported before, the talks had begun in May.',
    'As ⟦Lakeside Courier⟧ wrote before, the talks had begun in May.',
    'As ⟦Lakeside Courier⟧ has reported before, the talks had begun in May.',
    'As ⟦Lakeside Courier⟧ has previously reported, the talks had begun in May.',
    'As ⟦Lakeside Courier⟧ earlier reported, the talks had begun in May.',
    'As ⟦Lakeside Courier⟧ has already reported, the talks had begun in May.',
    'As ⟦Lakeside Courier⟧ already wrote, the talks had begun in May.',
    'As earlier reported by ⟦Lakeside Courier⟧, the talks had begun in May.',
    'The talks had begun in May, as previously reported by ⟦Lakeside Courier⟧.',
    'The talks had begun in May, as reported earlier by ⟦Lakeside Courier⟧.',
    'The talks had begun in May, as ⟦Lakeside Courier⟧ reported earlier, and Lakeside Courier was right.',
    'Lakeside Courier was right: as reported previously by ⟦Lakeside Courier⟧, the talks had begun in May.',
  ])
    assert.deepEqual(outletOf(line), COURIER, line);
  assert.deepEqual(outletOf('As ⟦The Huffington Post⟧ reported earlier, the talks had begun in May.'), {
    id: 'huffpost',
    name: 'HuffPost',
    basis: 'stated',
    why: '',
  });
});

test('what was reported without "earlier", by someone else or elsewhere on the page is not its own', () => {
  for (const line of [
    'As Lakeside Courier reported, the talks had begun in May.',
    'As Lakeside Courier reported by phone, the talks had begun in May.',
    'As reported by Lakeside Courier, the talks had begun in May.',
    'As wrote Lakeside Courier, the talks had begun in May.',
    'As the ministry reported earlier, the talks had begun in May.',
    'As earlier reported by the ministry, the talks had begun in May.',
    'He came as Lakeside Courier reporters left earlier that day.',
    'It was Lakeside Courier that reported earlier on the talks.',
    'Lakeside Courier reported earlier that the talks had begun in May.',
    'As Lakeside Courier had not reported before, the talks had begun in May.',
    'As Kyiv reported earlier, the talks had begun in May.',
    'As previously reported by Human Rights Watch, the talks had begun in May.',
  ])
    assert.deepEqual(outletOf(line), UNKNOWN, line);
  assert.deepEqual(
    outletOf(
      PROSE,
      PROSE,
      PROSE,
      'Related articles',
      'As Lakeside Courier reported earlier, a fire destroyed the market',
    ),
    UNKNOWN,
  );
  assert.deepEqual(
    outletOf(PROSE, 'As Lakeside Courier reported earlier, ships left the port of Riga (AP Photo/Jane Doe)').name,
    '',
  );
});

test('where an outlet says that it reported earlier, its name behind what it reports now tells it, too', () => {
  assert.deepEqual(
    outletOf(
      'The talks ended at noon, ⟦Lakeside Courier⟧ reports.',
      'As ⟦Lakeside Courier⟧ reported earlier, they had begun in May.',
    ),
    COURIER,
  );
  assert.deepEqual(
    outletOf(
      'As ⟦Lakeside Courier⟧ reported earlier, they had begun in May.',
      PROSE,
      PROSE,
      PROSE,
      'The talks ended at noon, a ⟦Lakeside Courier⟧ correspondent informs.',
    ),
    COURIER,
  );
  assert.deepEqual(
    outletOf(
      'The talks ended at noon, Riverside Post reports.',
      'As ⟦Lakeside Courier⟧ reported earlier, they had begun in May.',
    ),
    COURIER,
  );
  assert.deepEqual(
    outletOf(
      'The talks ended at noon, Lakeside Courier reports. The night was long.',
      'As ⟦Lakeside Courier⟧ reported earlier, they had begun in May.',
    ),
    COURIER,
  );
});

test('an outlet that names itself in two ways prints the article', () => {
  for (const lines of [
    ['The talks ended at noon, an ⟦Ukrinform⟧ correspondent reports.'],
    ['The talks ended at noon, an ⟦Ukrinform⟧ correspondent reported.'],
    ['The talks ended at noon, ⟦Ukrinform⟧ reports.', 'As reported by ⟦Ukrinform⟧, they had begun in May.'],
    ['The talks ended at noon, ⟦Ukrinform⟧ informs.', 'They had begun in May, as reported by ⟦Ukrinform⟧ then.'],
    [
      'An ⟦Ukrinform⟧ correspondent has learned that the talks ended.',
      'As reported by ⟦Ukrinform⟧, they had begun in May.',
    ],
    ['An ⟦Ukrinform⟧ correspondent reported on the talks.', 'They had begun in May, ⟦Ukrinform⟧ reported.'],
    [
      'An ⟦Ukrinform⟧ correspondent reports on the talks.',
      'As reported by TASS, they had begun in May.',
      'It rained, ⟦Ukrinform⟧ reports.',
      'As reported by ⟦Ukrinform⟧, the port was closed.',
    ],
  ])
    assert.deepEqual(outletOf(...lines), UKRINFORM, lines.join(' / '));
  assert.deepEqual(outletOf('The talks ended at noon, an ⟦Espreso TV⟧ correspondent reports.'), {
    id: 'espreso',
    name: 'Espreso',
    basis: 'stated',
    why: '',
  });
});

test("a wire service's name in a line of its own is one way, its report another", () => {
  const { article, spans } = markedArticle(
    TITLE,
    'The talks ended at noon, ⟦Ukrinform⟧ reports.',
    PROSE,
    PROSE,
    '⟦Ukrinform⟧',
    'Share',
  );
  assert.deepEqual(
    [article.source.name, article.source.basis, article.source.evidence],
    ['Ukrinform', 'stated', spans],
  );
  for (const lines of [
    ['The talks ended at noon, TASS reports.', PROSE, PROSE, 'Ukrinform', 'Share'],
    ['The talks ended at noon.', PROSE, PROSE, 'Ukrinform', 'Share'],
    ['The talks ended at noon, Ukrinform reports.', PROSE, PROSE, 'Weather', 'Share'],
  ])
    assert.deepEqual(markedArticle(TITLE, ...lines).article.source.name, '', lines.join(' / '));
});

test('one way alone, told twice, or the ways of two outlets tell nothing', () => {
  for (const lines of [
    ['The talks ended at noon, Ukrinform reports.'],
    ['The talks ended at noon, Ukrinform reports.', 'It rained, Ukrinform reports.'],
    ['As reported by Ukrinform, the talks had begun in May.', 'As reported by Ukrinform, it rained.'],
    ['The talks ended at noon, TASS reports.', 'As reported by Ukrinform, they had begun in May.'],
    ['An Ukrinform correspondent reports on the talks.', 'They had begun in May, TASS reports.'],
    ['The talks ended at noon, Ukrinform reports.', 'A Ukrinform correspondent spoke with the minister.'],
    ['The talks ended at noon, Ukrinform reports by phone.', 'As reported by Ukrinform, they had begun in May.'],
    ['The talks ended at noon, the Ukrinform correspondent said.', 'As reported by Ukrinform, they had begun in May.'],
    [
      'The talks ended at noon, Ukrinform reports.',
      PROSE,
      PROSE,
      PROSE,
      'Related articles',
      'As reported by Ukrinform, a fire destroyed the market',
    ],
  ])
    assert.deepEqual(outletOf(...lines), UNKNOWN, lines.join(' / '));
});

/** `why` of an outlet that was inferred from these words. */
const own = (...words: string[]) =>
  `${words.map((each) => `"${each}"`).join(' and ')}: an outlet speaks so of its own work.`;

test("an outlet that tells of its own people's work is inferred", () => {
  for (const [line, words] of [
    ['⟦Lakeside Courier⟧ journalists visited the port.', 'Lakeside Courier journalists visited'],
    ['In the port a ⟦Lakeside Courier⟧ journalist saw ten ships.', 'Lakeside Courier journalist saw'],
    ['⟦Lakeside Courier⟧ reporters witnessed the end of the talks.', 'Lakeside Courier reporters witnessed'],
    ['A ⟦Lakeside Courier⟧ reporter travelled to the port.', 'Lakeside Courier reporter travelled'],
    ['⟦Lakeside Courier⟧ correspondents traveled to the port.', 'Lakeside Courier correspondents traveled'],
    ['⟦Lakeside Courier⟧’s correspondent spoke to the crews.', 'Lakeside Courier’s correspondent spoke'],
    ["⟦Lakeside Courier⟧'s team met the crews.", "Lakeside Courier's team met"],
    ['A ⟦Lakeside Courier⟧ correspondent was told to leave.', 'Lakeside Courier correspondent was told'],
    ['⟦Lakeside Courier⟧ reporters were told to leave.', 'Lakeside Courier reporters were told'],
    ['The ⟦Lakeside Courier⟧ team on the ground saw it.', 'The Lakeside Courier team on the ground'],
    ['Our ⟦Lakeside Courier⟧ reporter at the scene saw it.', 'Our Lakeside Courier reporter at the scene'],
    ['An ⟦Example Agency⟧ reporter saw ten ships.', 'An Example Agency reporter saw'],
    ['⟦Lakeside Courier⟧ has contacted the ministry for comment.', 'Lakeside Courier has contacted'],
    ['⟦Lakeside Courier⟧ has approached the ministry for a comment.', 'Lakeside Courier has approached'],
    ['⟦Lakeside Courier⟧ have asked the ministry for comment.', 'Lakeside Courier have asked'],
    ['⟦Lakeside Courier⟧ has reached out to the ministry for comment.', 'Lakeside Courier has reached out to'],
    ['⟦Voice Of The People⟧ journalists visited the port.', 'Voice Of The People journalists visited'],
    ['⟦Euronews⟧ journalists visited the port.', 'Euronews journalists visited'],
  ] as const) {
    const { name, basis, why } = outletOf(line);
    assert.deepEqual(
      { name, basis, why },
      { name: /⟦(.*)⟧/u.exec(line)![1], basis: 'inferred', why: own(words) },
      line,
    );
  }
  assert.deepEqual(
    outletOf(
      '⟦Lakeside Courier⟧ journalists visited the port.',
      '⟦Lakeside Courier⟧ has asked the ministry for comment.',
    ),
    {
      ...COURIER,
      basis: 'inferred',
      why: own('Lakeside Courier journalists visited', 'Lakeside Courier has asked'),
    },
  );
});

test('the work of other people, of a wire service or of two outlets tells nothing', () => {
  for (const lines of [
    ['The journalists visited the port.'],
    ['Ukrainian journalists visited the port.'],
    ['Several Western reporters spoke to the crews.'],
    ['A Red Cross team visited the port.'],
    ['Daily reporters met in the port.'],
    ['The Kremlin has asked the crews for comment.'],
    ['Riga police reporters said so.'],
    ['Lakeside Courier journalists left the port.'],
    ['Lakeside Courier visited the port.'],
    ['Lakeside Courier has asked the ministry.'],
    ['Lakeside Courier asked the ministry for comment.'],
    ['The ministry has asked the crews for comment.'],
    ['A Reuters reporter saw ten ships.'],
    ['An Associated Press correspondent was told to leave.'],
    ['Reuters has contacted the ministry for comment.'],
    ['Lakeside Courier journalists visited the port.', 'Riverside Post has asked the ministry for comment.'],
    [PROSE, PROSE, PROSE, 'Related articles', 'Lakeside Courier journalists visited the market'],
  ])
    assert.deepEqual(outletOf(...lines), UNKNOWN, lines.join(' / '));
});

test('an outlet that offers its own interview is inferred', () => {
  for (const [line, words] of [
    [
      'Listen to ⟦Lakeside Courier⟧’s interview by clicking on the media player above.',
      'Listen to Lakeside Courier’s interview',
    ],
    ['Watch ⟦Lakeside Courier⟧’s full report in the video player above.', 'Watch Lakeside Courier’s full report'],
    ['To see more, watch ⟦Lakeside Courier⟧’ video in the media player below.', 'watch Lakeside Courier’ video'],
    [
      "You can listen to ⟦Lakeside Courier⟧'s long conversation in the audio player above.",
      "listen to Lakeside Courier's long conversation",
    ],
    ['See ⟦Lakeside Courier⟧’s video report in the media player above.', 'See Lakeside Courier’s video report'],
  ] as const)
    assert.deepEqual(outletOf(line, 'Share'), { ...COURIER, basis: 'inferred', why: own(words) }, line);
  for (const line of [
    'Listen to the interview by clicking on the media player above.',
    'Listen to Lakeside Courier by clicking on the media player above.',
    'Read Lakeside Courier’s report below the media player above.',
    'Listen to Reuters’ interview by clicking on the media player above.',
    'He told them to watch Lakeside Courier’s report on the talks.',
    'Watch the minister’s report in the video player above.',
    'Watch Putin’s interview in the video player above.',
    'Listen to Human Rights Watch’s report in the audio player above.',
  ])
    assert.deepEqual(outletOf(line, 'Share'), UNKNOWN, line);
});
