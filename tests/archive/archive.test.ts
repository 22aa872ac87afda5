import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { buildArchive } from '../../src/archive/index.js';
import { madeArticle, wordOf } from './made-articles.js';
import { headOf } from '../../src/extract/index.js';
import { checkRecord } from '../../src/record/index.js';
import { headOfRecord } from '../../scripts/bench/generate-archive.js';
import { inputOf } from '../../src/extract/article.js';

const build = (articles: Parameters<typeof madeArticle>[0][], curation = wordOf()) =>
  buildArchive(articles.map(madeArticle).map(inputOf), curation);

test('spellings of one name are one actor, other names are others', () => {
  const archive = build([
    { file: 'a.txt', body: 'One.', actors: ['Volodymyr Zelenskyy', 'Vladimir Putin'] },
    { file: 'b.txt', body: 'Two.', actors: ['Vladimir Zelenskiy', 'Zelensky', 'Ana Putin'] },
  ]);
  assert.deepEqual(
    archive.actors.map(({ name, articles }) => [name, articles.length]),
    [
      ['Ana Putin', 1],
      ['Vladimir Putin', 1],
      ['Volodymyr Zelenskyy', 2],
    ],
  );
});

test('a surname alone is the one person who has it, and nobody where two have it', () => {
  const one = build([
    { file: 'a.txt', body: 'One.', actors: ['Boris Johnson'] },
    { file: 'b.txt', body: 'Two.', actors: ['Johnson'] },
  ]);
  assert.deepEqual(
    one.actors.map((actor) => actor.name),
    ['Boris Johnson'],
  );
  const curated = build(
    [
      { file: 'a.txt', body: 'One.', actors: ['Boris Johnson'] },
      { file: 'b.txt', body: 'Two.', actors: ['Johnson'] },
    ],
    wordOf({ identities: [{ name: 'Boris Johnson' }] }),
  );
  assert.deepEqual(
    curated.actors.map((actor) => actor.name),
    ['Boris Johnson'],
    'also where actors.yaml names him',
  );
  const two = build([
    { file: 'a.txt', body: 'One.', actors: ['Boris Johnson'] },
    { file: 'b.txt', body: 'Two.', actors: ['Gary Johnson'] },
    { file: 'c.txt', body: 'Three.', actors: ['Johnson'] },
    { file: 'd.txt', body: 'Four.', actors: ['Johnson'] },
  ]);
  assert.equal(two.actors.length, 4, 'the Johnson of c and the Johnson of d are not known to be one');
});

test('a surname alone is the one whom far more articles name in full, whatever initials stand in the name', () => {
  const many = ['Boris Johnson', 'Boris K. Johnson', 'Boris Johnson', 'Boris Johnson Jr.', 'Boris Johnson'];
  const articlesOf = (names: readonly string[]) =>
    names.map((name, i) => ({ file: `${i}.txt`, body: `Number ${i}.`, actors: [name] }));
  const stands = build(articlesOf([...many, 'Gary Johnson', 'Johnson']));
  assert.deepEqual(
    stands.actors.map(({ name, articles }) => [name, articles.length]),
    [
      ['Boris Johnson', 6],
      ['Gary Johnson', 1],
    ],
  );
  const close = build(articlesOf([...many, 'Gary Johnson', 'Gary Johnson', 'Johnson']));
  assert.equal(close.actors.length, 3, 'five against two are not enough');
});

test('actors.yaml joins what no rule could, and a name for two actors is told with its line', () => {
  const joined = build(
    [
      { file: 'a.txt', body: 'One.', actors: ['Sergueï Choïgou'] },
      { file: 'b.txt', body: 'Two.', actors: ['Sergei Shoigu'] },
    ],
    wordOf({ identities: [{ name: 'Sergei Shoigu', wikidata: 'Q1' }] }),
  );
  assert.deepEqual(
    joined.actors.map(({ id, aliases, wikidata }) => ({ id, aliases, wikidata })),
    [{ id: 'sergei-shoigu', aliases: ['Sergueï Choïgou'], wikidata: 'Q1' }],
  );
  const clash = build(
    [{ file: 'a.txt', body: 'One.' }],
    wordOf({ identities: [{ name: 'Ann Lee' }, { name: 'Bea Lee', aliases: ['Ann Lee'] }] }),
  );
  assert.deepEqual(
    clash.problems.map(({ file, line }) => `${file}:${line}`),
    ['actors.yaml:20'],
  );
});

test(
  'an entry of actors.yaml holds whichever article comes first, also one that gives a surname alone; of two with ' +
    'one name the first holds',
  () => {
    const entry = {
      name: 'Boris Johnson',
      id: 'the-johnson',
      wikidata: 'Q180589',
      roles: [{ role: 'Prime Minister' }],
    };
    for (const [full, alone] of [
      ['a.txt', 'b.txt'],
      ['b.txt', 'a.txt'],
    ] as const) {
      const archive = build(
        [
          { file: full, body: 'One.', actors: ['Boris Johnson'] },
          { file: alone, body: 'Two.', actors: ['Johnson'] },
        ],
        wordOf({ identities: [entry, { name: 'Boris Johnson', id: 'another', wikidata: 'Q5' }] }),
      );
      assert.deepEqual(
        archive.actors.map(({ id, name, wikidata, roles, curated }) => [
          id,
          name,
          wikidata,
          roles.map(({ text }) => text),
          curated,
        ]),
        [['the-johnson', 'Boris Johnson', 'Q180589', ['Prime Minister'], true]],
        alone,
      );
    }
    const other = build([{ file: 'a.txt', body: 'One.', actors: ['Johnson'] }], wordOf({ identities: [entry] }));
    assert.deepEqual(
      other.actors.map(({ name, wikidata, curated }) => [name, wikidata, curated]),
      [['Johnson', undefined, false]],
      'no article gives the name of the entry',
    );
  },
);

test(
  'a headline that the archivist replaces is left out with its facts, but a sentence that stood for one is the ' +
    'first of the article',
  () => {
    const quotes: [string, string][] = [['We stay here', 'Ann Lee']];
    const whole = (title: string) => {
      const made = {
        file: 'a.txt',
        title,
        body: 'Ann Lee said it again: “We stay here”.',
        actors: ['Ann Lee'],
        quotes,
      };
      const archive = build([made], wordOf({ curations: { 'a.txt': { title: 'Another' } } }));
      return archive.whole(archive.articles[0]!.id);
    };
    const sentence = whole('“We will stay,” Ann Lee said on Tuesday.');
    assert.deepEqual(sentence.record.dropped, []);
    assert.deepEqual(
      sentence.record.body.map(({ start, end }) => sentence.text.slice(start, end)),
      ['“We will stay,” Ann Lee said on Tuesday.', 'Ann Lee said it again: “We stay here”.'],
    );
    const headline = whole('Ann Lee stays');
    assert.deepEqual(
      headline.record.dropped.map(({ reason, start, end }) => [reason, headline.text.slice(start, end)]),
      [['repeated title', 'Ann Lee stays']],
    );
    assert.equal(headline.record.body.length, 1);
    for (const { record, text } of [sentence, headline]) assert.deepEqual(checkRecord(record, text), []);
  },
);

test('what the archivist says of a file that holds the text of another is told, and of the other it is not', () => {
  const twins = (file: string) =>
    build(
      [
        { file: 'a.txt', body: 'The same.' },
        { file: 'b.txt', body: 'The same.' },
      ],
      wordOf({ curations: { [file]: { note: 'x' } } }),
    );
  assert.deepEqual(
    twins('b.txt').problems.map(({ file, severity, message }) => [file, severity, /same text as a\.txt/.test(message)]),
    [['b.meta.yaml', 'warning', true]],
  );
  assert.deepEqual(twins('a.txt').problems, []);
});

test('a ministry named by common words alone belongs to its article', () => {
  const archive = build([
    {
      file: 'a.txt',
      body: 'One.',
      actors: ['Defence Ministry (organization)', 'NATO (organization)', 'a diplomat (unnamed)'],
    },
    {
      file: 'b.txt',
      body: 'Two.',
      actors: ['Defence Ministry (organization)', 'NATO (organization)', 'a diplomat (unnamed)'],
    },
  ]);
  assert.equal(archive.actors.filter((actor) => actor.name === 'Defence Ministry').length, 2);
  assert.equal(archive.actors.filter((actor) => actor.name === 'NATO').length, 1);
  assert.equal(archive.actors.filter((actor) => actor.kind === 'unnamed').length, 2);
});

test('a renamed file and a corrected file keep their addresses; a lost one leaves a tombstone', () => {
  const before = build([
    { file: 'a.txt', title: 'Alpha', body: 'One.' },
    { file: 'b.txt', title: 'Beta', body: 'Two.' },
    { file: 'c.txt', title: 'Gamma', body: 'Three.' },
  ]);
  const ids = Object.fromEntries(before.articles.map(({ file, id }) => [file, id]));
  const after = build(
    [
      { file: 'z.txt', title: 'Alpha', body: 'One.' },
      { file: 'b.txt', title: 'Beta, corrected', body: 'Two and a half.' },
    ],
    wordOf({ published: before.published }),
  );
  assert.deepEqual(Object.fromEntries(after.articles.map(({ file, id }) => [file, id])), {
    'z.txt': ids['a.txt'],
    'b.txt': ids['b.txt'],
  });
  assert.deepEqual(
    after.tombstones.map(({ id, title }) => [id, title]),
    [[ids['c.txt'], 'Gamma']],
  );
});

test('an article that the archivist gives another id is found from its old address', () => {
  const article = { file: 'a.txt', title: 'Alpha', body: 'One.' };
  const before = build([article]);
  const after = build([article], wordOf({ published: before.published, curations: { 'a.txt': { id: 'the-alpha' } } }));
  assert.deepEqual(
    after.tombstones.map(({ id, now }) => [id, now]),
    [[before.articles[0]!.id, 'the-alpha']],
  );
  assert.deepEqual(
    build([], wordOf({ published: before.published })).tombstones.map(({ now }) => now),
    [''],
    'one whose file is gone is nowhere',
  );
});

test('another article in a file that was published is told, a corrected one is not', () => {
  const before = build([{ file: 'a.txt', title: 'Army moves troops to the river', body: 'One.' }]);
  const told = (title: string, published = before.published) =>
    build([{ file: 'a.txt', title, body: 'Two.' }], wordOf({ published })).problems.map(
      ({ file, severity, message }) => `${file} ${severity} ${message}`,
    );
  assert.match(told('Storm sinks a ferry')[0]!, /^a\.txt warning has the address of "Army moves troops to the river"/);
  assert.deepEqual(told('The army moves more soldiers'), []);
  assert.deepEqual(told('Storm sinks a ferry', { articles: [], actors: [] }), []);
});

test('an actor keeps the address when the archivist names them, and when he takes that back', () => {
  const articles = [
    { file: 'a.txt', body: 'One.', actors: ['Ivo Marant', 'NATO (organization)'] },
    { file: 'b.txt', body: 'Two.', actors: ['Ivo Marant', 'NATO (organization)'] },
  ];
  const before = build(articles);
  const named = build(
    articles,
    wordOf({
      published: before.published,
      identities: [
        { name: 'Ivo Marant', wikidata: 'Q1' },
        { name: 'NATO', kind: 'organization', aliases: ['North Atlantic Treaty Organization'] },
      ],
    }),
  );
  assert.deepEqual(
    named.actors.map(({ id, curated }) => [id, curated]),
    [
      ['ivo-marant', true],
      ['nato', true],
    ],
  );
  assert.deepEqual(named.goneActors, []);
  const back = build(articles, wordOf({ published: named.published }));
  assert.deepEqual([back.actors.map(({ id }) => id), back.goneActors], [['ivo-marant', 'nato'], []]);
  const other = build(
    articles,
    wordOf({ published: before.published, identities: [{ name: 'Ivan Marant', aliases: ['Ivo Marant'] }] }),
  );
  assert.ok(!other.actors.some(({ id }) => id === 'ivo-marant'), 'another name has another address');
  assert.deepEqual(
    other.goneActors.map(({ id, now }) => [id, now]),
    [['ivo-marant', 'ivan-marant']],
  );
});

test('one text in two files is one article; one id in two files is an error that names them', () => {
  const twins = build([
    { file: 'a.txt', body: 'The same.' },
    { file: 'b.txt', body: 'The same.' },
  ]);
  assert.deepEqual(twins.duplicates, [{ file: 'b.txt', of: twins.articles[0]!.id }]);
  assert.equal(twins.articles.length, 1);
  const clash = build(
    [
      { file: 'a.txt', body: 'One.' },
      { file: 'b.txt', body: 'Two.' },
    ],
    wordOf({ curations: { 'a.txt': { id: 'x' }, 'b.txt': { id: 'x' } } }),
  );
  assert.equal(clash.articles.length, 1);
  assert.match(clash.problems[0]!.message, /its id "x" is that of a\.txt/);
});

test('corrections change what they name, and one that names nothing is an error with its line', () => {
  const articles = [
    {
      file: 'a.txt',
      body: 'Ann said “We stay here today” and 300 troops came.',
      actors: ['Ann Lee'],
      quotes: [['We stay here today', 'Ann Lee']],
      figures: [{ text: '300 troops', value: 300 }],
    },
  ] as Parameters<typeof madeArticle>[0][];
  const good = build(
    articles,
    wordOf({
      curations: {
        'a.txt': {
          quotes: { change: [{ text: 'we stay here today', speakers: ['Bob Ray'] }] },
          figures: { change: [{ text: '300 troops', value: 3000, side: 'Utopia' }] },
          published: '2021-04-13',
        },
      },
    }),
  );
  const record = good.articles[0]!;
  assert.deepEqual(good.problems, []);
  assert.deepEqual([record.quotes[0]!.speakers, record.quotes[0]!.confidence], [['bob-ray'], 1]);
  assert.deepEqual(
    [record.figures[0]!.value, record.figures[0]!.side, record.published.basis],
    [3000, 'utopia', 'curated'],
  );
  const bad = build(
    articles,
    wordOf({
      curations: {
        'a.txt': { quotes: { change: [{ text: 'We leave' }] }, published: '13 April 2021' },
        'gone.txt': { note: 'x' },
      },
    }),
  );
  assert.deepEqual(bad.problems.map(({ file, line }) => `${file}:${line}`).sort(), [
    'a.meta.yaml:7',
    'a.meta.yaml:7',
    'gone.meta.yaml:1',
  ]);
  assert.deepEqual(bad.articles[0]!.quotes[0]!.speakers, ['ann-lee'], 'what stands is kept');
});

test('one statement in two translations is found; the same words of another time or mouth are not', () => {
  const first = 'The attack on the port is unjustified, unexplained and concerning to all partners';
  const second = 'The assault on the port is unwarranted, inexplicable and deeply worrying for all partners';
  const statements = (published: string, speaker: string) =>
    build([
      { file: 'a.txt', published: '2021-04-13', body: first, actors: ['Ann Lee'], quotes: [[first, 'Ann Lee']] },
      { file: 'b.txt', published, body: second, actors: [speaker], quotes: [[second, speaker]] },
    ]).statements.length;
  assert.equal(statements('2021-04-13', 'Ann Lee'), 1);
  assert.equal(statements('2021-04-14', 'Ann Lee'), 1);
  assert.equal(statements('2021-11-30', 'Ann Lee'), 0);
  assert.equal(statements('2021-04-13', 'Bob Ray'), 0);
  assert.equal(statements('', 'Ann Lee'), 0, 'other words on an unknown day prove nothing');
});

test('a person speaks with the voice of the organisation that the role names', () => {
  const archive = build([
    {
      file: 'a.txt',
      published: '2021-04-13',
      body: 'It is unjustified, unexplained and concerning',
      actors: ['NATO (organization)'],
      quotes: [['unjustified, unexplained and concerning', 'NATO']],
    },
    {
      file: 'b.txt',
      published: '2021-04-13',
      body: 'It is unwarranted, inexplicable and deeply worrying',
      actors: ['NATO (organization)', 'Jens Holm: NATO chief'],
      quotes: [['unwarranted, inexplicable and deeply worrying', 'Jens Holm']],
    },
  ]);
  assert.equal(archive.statements.length, 1);
  assert.equal(archive.articles[0]!.quotes[0]!.variants.length, 1);
  const two = build(
    ['Jens Holm', 'Ann Lee'].map((name, i) => ({
      file: `${i}.txt`,
      published: '2021-04-13',
      body: 'It is unjustified, unexplained and concerning',
      actors: ['NATO (organization)', `${name}: NATO chief`],
      quotes: [['unjustified, unexplained and concerning', name]],
    })),
  );
  assert.equal(two.statements.length, 0, 'two people of one organisation are two mouths');
});

test('figures for one thing stand in one ledger, by the date they hold for', () => {
  const archive = build([
    {
      file: 'a.txt',
      published: '2021-12-01',
      body: 'There are 90 troops now.',
      actors: ['Utopia (state)', 'Ann Lee'],
      figures: [{ text: '90 troops', side: 'Utopia', claimant: 'Ann Lee' }],
    },
    {
      file: 'b.txt',
      published: '2021-04-01',
      body: 'There were 80 troops and 5 battle tanks.',
      actors: ['Utopia (state)'],
      figures: [
        { text: '80 troops', side: 'Utopia' },
        { text: '5 battle tanks', kind: 'equipment', unit: 'battle tanks', side: 'Utopia' },
      ],
    },
  ]);
  assert.deepEqual(
    archive.ledgers.map(({ id, figures }) => [id, figures.map(({ figure }) => figure.text)]),
    [
      ['utopia-personnel', ['80 troops', '90 troops']],
      ['utopia-equipment-tanks', ['5 battle tanks']],
    ],
  );
});

test('near copies are related, other articles are not', () => {
  const words = Array.from({ length: 300 }, (_, i) => `word${(i * 7919) % 1000}`);
  const archive = build([
    { file: 'a.txt', title: 'A', body: words.join(' ') },
    { file: 'b.txt', title: 'B', body: [...words.slice(0, 280), 'and', 'another', 'end'].join(' ') },
    { file: 'c.txt', title: 'C', body: words.slice().reverse().join(' ') },
  ]);
  const [a, b, c] = ['a.txt', 'b.txt', 'c.txt'].map(
    (file) => archive.articles.find((article) => article.file === file)!,
  );
  assert.deepEqual(
    a!.related.map(({ id, why }) => [id, why]),
    [[b!.id, 'near duplicate']],
  );
  assert.deepEqual(c!.related, []);
});

test(
  'ids that are known are taken where they can be: never for an article that the archivist corrects, nor another ' +
    'number of them',
  () => {
    const articles = [
      {
        file: 'a.txt',
        body: '"We will hold the bridge," he said.',
        actors: ['Ivo Marant'],
        quotes: [['We will hold the bridge', 'Ivo Marant']] as [string, string][],
      },
    ];
    const plain = build(articles).articles[0]!;
    const known = (ids: readonly string[], curation = wordOf()) =>
      buildArchive(articles.map(madeArticle).map(inputOf), curation, () => ids).articles[0]!.quotes.map(({ id }) => id);
    const own = plain.quotes.map(({ id }) => id);
    assert.equal(own.length, 1);
    assert.deepEqual(known(['q-known']), ['q-known']);
    assert.deepEqual(known(['q-one', 'q-two']), own);
    assert.deepEqual(known(['q-known'], wordOf({ curations: { 'a.txt': { note: 'Seen' } } })), own);
  },
);

test('the order of the files makes no difference', () => {
  const articles = Array.from({ length: 8 }, (_, i) =>
    madeArticle({
      file: `${i}.txt`,
      title: `Title ${i % 3}`,
      published: i % 2 ? `2021-0${i}-01` : '',
      body: `Body ${i} says “we will hold the line here”.`,
      actors: [i % 2 ? 'Ann Lee' : 'Lee', 'Bob Ray'],
      quotes: [['we will hold the line here', 'Bob Ray']],
    }),
  );
  const expected = JSON.stringify(buildArchive(articles.map(inputOf), wordOf()));
  fc.assert(
    fc.property(
      fc.shuffledSubarray(articles, { minLength: articles.length }),
      (shuffled) => JSON.stringify(buildArchive(shuffled.map(inputOf), wordOf())) === expected,
    ),
  );
});

test('no article is read to build an archive but one of which the archivist says something, and each that is asked for', () => {
  const read: string[] = [];
  const input = (file: string) => {
    const article = madeArticle({
      file,
      body: `File ${file} says “we will hold”.`,
      actors: ['Ann Lee'],
      quotes: [['we will hold', 'Ann Lee']],
    });
    const load = () => {
      read.push(file);
      return article;
    };
    return { head: headOf(article), load };
  };
  const archive = buildArchive(
    [input('a.txt'), input('b.txt'), input('c.txt')],
    wordOf({ curations: { 'b.txt': { title: 'Another' } } }),
  );
  assert.deepEqual(read, ['b.txt']);
  const { id } = archive.articles.find(({ file }) => file === 'c.txt')!;
  for (let i = 0; i < 3; i++) assert.ok(archive.whole(id).text.includes('c.txt'));
  assert.deepEqual(read, ['b.txt', 'c.txt']);
});

test('a head is its record without text and places', () => {
  const articles = Array.from({ length: 4 }, (_, i) =>
    madeArticle({
      file: `${i}.txt`,
      published: '2021-04-13',
      body: `Ann Lee and Lee said “we will hold the line here”. File ${i} tells of 300 troops.`,
      actors: ['Ann Lee: mayor', 'Lee', 'Utopia (state)'],
      quotes: [['we will hold the line here', 'Ann Lee', 'Lee']],
      figures: [{ text: '300 troops', value: 300, side: 'Utopia', claimant: 'Lee' }],
    }),
  );
  const archive = buildArchive(
    articles.map(inputOf),
    wordOf({
      curations: {
        '2.txt': {
          tags: ['seen'],
          note: 'A note',
          quotes: { change: [{ text: 'we will hold the line here', said: '2021-04-12' }] },
        },
      },
    }),
  );
  assert.equal(archive.articles.length, 4);
  for (const head of archive.articles) {
    const { record, text } = archive.whole(head.id);
    assert.deepEqual(checkRecord(record, text), []);
    assert.deepEqual(headOfRecord(record, text), head);
  }
  assert.deepEqual(
    archive.articles.map(({ quotes }) => quotes[0]!.variants.length),
    [3, 3, 3, 3],
  );
});

test('facts with the same words keep their ids when the archivist takes one of them away, or adds one', () => {
  const article = {
    file: 'a.txt',
    body:
      'Nobody is to cross. 80 troops came. "No," said Ann Lee. "No," said Bo Ray. "No," said Cy Fox. 80 troops ' +
      'went.',
    actors: ['Ann Lee', 'Bo Ray', 'Cy Fox'],
    quotes: [
      ['No', 'Ann Lee'],
      ['No', 'Bo Ray'],
      ['No', 'Cy Fox'],
    ] as [string, string][],
    figures: [
      { text: '80 troops', value: 80 },
      { text: '80 troops', value: 80 },
    ],
  };
  const idsOf = (curation = {}) => {
    const { quotes, figures } = build([article], wordOf({ curations: { 'a.txt': curation } })).articles[0]!;
    return {
      quotes: new Map(quotes.map(({ speakers, id }) => [speakers[0] ?? '', id])),
      figures: figures.map(({ id }) => id),
    };
  };
  const before = idsOf();
  const removed = idsOf({
    quotes: { remove: [{ text: 'No', nth: 1 }] },
    figures: { remove: [{ text: '80 troops', nth: 1 }] },
  });
  assert.deepEqual([...removed.quotes], [...before.quotes].slice(1));
  assert.deepEqual(removed.figures, before.figures.slice(1));
  const added = idsOf({ quotes: { add: [{ text: 'No', nth: 1 }] } });
  for (const [speaker, id] of before.quotes) assert.equal(added.quotes.get(speaker), id);
  assert.ok(
    ![...before.quotes.values()].includes(added.quotes.get('')!),
    'what the archivist adds has an id of its own',
  );
});

test('front matter and a .meta.yaml may both add facts', () => {
  const article = madeArticle({
    file: 'a.txt',
    body: 'She said that the bridge stays shut, and perhaps never opens. 80 troops came, then 90 troops.',
  });
  const frontMatter = {
    quotes: { add: [{ text: 'the bridge stays shut' }] },
    figures: { add: [{ text: '80 troops', kind: 'personnel' as const }] },
  };
  const meta = {
    quotes: { add: [{ text: 'perhaps never opens' }] },
    figures: { add: [{ text: '90 troops', kind: 'personnel' as const }] },
  };
  const { quotes, figures } = buildArchive(
    [inputOf({ ...article, frontMatter })],
    wordOf({ curations: { 'a.txt': meta } }),
  ).articles[0]!;
  assert.equal(new Set([...quotes, ...figures].map(({ id }) => id)).size, 4);
});

test('a correction that names somebody unknown is told where a known name is a slip of the pen away, and carried out', () => {
  const article = {
    file: 'a.txt',
    body: '"We hold the bridge," he said.',
    actors: ['Jens Stoltenberg'],
    quotes: [['We hold the bridge']] as [string][],
  };
  const named = (name: string) =>
    build(
      [article],
      wordOf({
        identities: [{ name: 'Amara Diallo' }],
        curations: { 'a.txt': { quotes: { change: [{ text: 'We hold the bridge', speakers: [name] }] } } },
      }),
    );
  const slips = (name: string) =>
    named(name).problems.map(
      ({ severity, file, line, message }) => `${file}:${line}: ${severity}: ${/if "(.*)" is meant/.exec(message)?.[1]}`,
    );
  assert.deepEqual(slips('Jens Stoltenburg'), ['a.meta.yaml:7: warning: Jens Stoltenberg']);
  assert.deepEqual(slips('Amara Dialo'), ['a.meta.yaml:7: warning: Amara Diallo']);
  for (const sure of ['Jens Stoltenberg', 'jens stoltenberg', 'Amara Diallo', 'Jane Stolz', 'Ann Lee', 'Amira Dialla'])
    assert.deepEqual(slips(sure), [], sure);
  const brigades = build(
    [{ file: 'a.txt', body: 'One.', actors: ['5th Brigade (organization)'] }],
    wordOf({ curations: { 'a.txt': { actors: { add: [{ name: '6th Brigade' }] } } } }),
  );
  assert.deepEqual(brigades.problems, [], 'another number is another brigade');
  const merged = (is: string) =>
    build(
      [{ file: 'a.txt', body: 'One.', actors: ['Berg', 'Annabel Berg'] }],
      wordOf({ curations: { 'a.txt': { actors: { change: [{ name: 'Berg', is }] } } } }),
    ).problems.length;
  assert.deepEqual([merged('Annabel Bergg'), merged('Annabel Berg'), merged('Bo Ray')], [1, 0, 0]);
  assert.ok(named('Jens Stoltenburg').actors.some(({ name }) => name === 'Jens Stoltenburg'));
});
