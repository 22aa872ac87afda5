import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildArchive, NOTHING_PUBLISHED } from '../../src/archive/index.js';
import type { ActorView } from '../../src/site/pages/actor-page.js';
import type { ArticleView } from '../../src/site/pages/article-page.js';
import type { HomeView } from '../../src/site/pages/home-page.js';
import { type Page, sitePages, type SiteSettings } from '../../src/site/index.js';
import type { ChartView } from '../../src/site/pages/ledger-chart.js';
import type { LedgerView } from '../../src/site/pages/ledger-page.js';
import type { ArticleListView, QuoteListView } from '../../src/site/pages/list-pages.js';
import type { StatementView } from '../../src/site/pages/statement-page.js';
import type { TimelineView } from '../../src/site/pages/timeline-page.js';
import { extracted, fixtureArchive, type Sketch, SETTINGS } from './fixture.js';
import { SKETCHES } from './sketches.js';
import { inputOf } from '../../src/extract/article.js';

const view = <View>(
  path: string | RegExp,
  settings: Partial<SiteSettings> = {},
  sketches: readonly Sketch[] = SKETCHES,
): View => {
  const pages = sitePages(fixtureArchive(sketches), { ...SETTINGS, ...settings });
  const page = pages.find((one) => (typeof path === 'string' ? one.path === path : path.test(one.path)));
  return (page ?? assert.fail(`there is no ${path}`)).view() as View;
};

test('views are plain JSON: a template can be given them from anywhere', () => {
  for (const page of sitePages(fixtureArchive(), SETTINGS)) {
    if (page.kind !== 'search') assert.deepEqual(JSON.parse(JSON.stringify(page.view())), page.view(), page.path);
  }
});

test("an actor's quotes are in order of time, versions of one statement together", () => {
  const { said, figures, together, about, aboutBy } = view<ActorView>('/actors/jens-stoltenberg/');
  const texts = said.items.map(({ quotes }) => quotes.map(({ text }) => text.slice(0, 20)));
  assert.equal(texts.at(-1)![0], 'We are sending a cle', 'November is last');
  assert.equal(said.items.find(({ statementHref }) => statementHref)!.quotes.length, 3);
  assert.deepEqual(
    figures.map(({ text }) => text),
    ['thousands of combat troops'],
  );
  assert.deepEqual(
    together.map(({ name }) => name),
    ['Dmytro Kuleba'],
  );
  assert.deepEqual(about, []);
  assert.deepEqual(aboutBy, []);
});

test('who speaks about an actor: quotes that mention them, but not their own', () => {
  const { about, aboutBy } = view<ActorView>('/actors/russia/');
  assert.ok(about.length > 0);
  assert.ok(about.every(({ speakers }) => speakers.every(({ name }) => name !== 'Russia')));
  assert.equal(aboutBy[0]?.name, 'Jens Stoltenberg');
});

test(
  'rival figures: different claimants, different numbers, one date and side; nothing vague, planned or dated ' +
    'otherwise',
  () => {
    const { groups } = view<LedgerView>('/figures/russia-personnel/');
    assert.deepEqual(
      groups.items.map(({ words, rivals }) => [words, rivals]),
      [
        ['13 April 2021', true],
        ['21 November 2021', false],
        ['January 2022', false],
      ],
    );
    const [april] = SKETCHES;
    const one = (figures: Sketch['figures']): Sketch => ({ ...april!, quotes: [], figures });
    const rivals = (figures: Sketch['figures']) =>
      view<LedgerView>(/^\/figures\/russia-/, {}, [one(figures)]).groups.items.map((group) => group.rivals);
    const kyiv = {
      words: 'more than 80,000 troops',
      value: 80000,
      comparator: 'more_than' as const,
      side: 'russia',
      claimant: 'ukraine',
    };
    const nato = { words: '28,000 fighters', value: 28000, side: 'russia', claimant: 'stoltenberg' };
    assert.deepEqual(rivals([kyiv, nato]), [true]);
    assert.deepEqual(rivals([kyiv, { ...nato, claimant: 'ukraine' }]), [false], 'one claimant');
    assert.deepEqual(rivals([kyiv, { ...nato, value: 80000, comparator: 'more_than' }]), [false], 'one number');
    assert.deepEqual(rivals([kyiv, { ...nato, value: null, min: 1000, comparator: 'vague' }]), [false], 'no number');
    assert.deepEqual(rivals([kyiv, { ...nato, status: 'planned' }]), [false], 'planned');
    assert.deepEqual(rivals([kyiv, { ...nato, asOf: '2021-04-01' }]), [false, false], 'another day');
    assert.deepEqual(
      rivals([
        { ...kyiv, kind: 'killed' },
        { ...nato, kind: 'killed' },
      ]),
      [false],
      'losses over who knows what time',
    );
  },
);

test('a chart has a row for each claim, marks inside its frame, and words for what has no number', () => {
  const { charts } = view<LedgerView>('/figures/russia-personnel/');
  for (const chart of charts) {
    assert.equal(chart.rows.length, 6, 'one claim of two articles is one row');
    for (const { markX, y, mark, style } of chart.rows) {
      assert.ok(markX >= 0 && markX <= chart.width && y > 0 && y < chart.height);
      assert.equal(mark === '', style === 'range' || style === 'vague');
    }
    const order = chart.rows.map(({ y }) => y);
    assert.deepEqual(
      order,
      [...order].sort((a, b) => a - b),
    );
  }
  const row = (chart: ChartView, words: string) => chart.rows.find(({ amount }) => amount.includes(words))!;
  assert.equal(row(charts[0], '80,000').amount, 'more than 80,000 troops (2 articles)');
  assert.equal(row(charts[0], 'combat').amount, '“thousands of combat troops”');
  assert.equal(row(charts[0], 'combat').style, 'vague');
  assert.equal(row(charts[0], '175,000').planned, true);
  assert.ok(row(charts[0], '95,000').markX > row(charts[0], '80,000').markX);
  assert.deepEqual(
    charts[0].heads.map(({ gap }) => gap),
    ['', '7 months later', ''],
  );
});

test('amounts a thousand times apart: the scale counts in powers of ten', () => {
  const [april] = SKETCHES;
  const { charts } = view<LedgerView>('/figures/russia-personnel/', {}, [
    {
      ...april!,
      quotes: [],
      figures: [
        { words: '28,000 fighters', value: 28000, side: 'russia' },
        { words: '26 Ukrainian soldiers', value: 26, side: 'russia' },
      ],
    },
  ]);
  assert.equal(charts[0].logarithmic, true);
  assert.deepEqual(
    charts[0].ticks.map(({ label }) => label),
    ['10', '100', '1,000', '10,000', '100,000'],
  );
});

test('the timeline puts what is uncertain at its first day, marked, and what is undated last', () => {
  const { days } = view<TimelineView>('/timeline/');
  assert.deepEqual(
    days.map(({ words }) => words),
    [
      'between 2014 and 2021',
      'between 2021 and 13 April 2021',
      '13 April 2021',
      '21 November 2021',
      '26 November 2021 or later',
      'January 2022',
      'Undated',
    ],
  );
  assert.deepEqual(
    days.filter(({ datetime }) => datetime !== '').map(({ words }) => words),
    ['13 April 2021', '21 November 2021'],
  );
  assert.equal(new Set(days.map(({ id }) => id)).size, days.length);
});

test('an article knows its neighbours, its relatives and what was left out of it', () => {
  const article = view<ArticleView>(/^\/articles\/nato-says/);
  assert.ok(article.previous);
  assert.ok(article.next);
  const undated = view<ArticleView>(/^\/articles\/script-/);
  assert.deepEqual(
    [undated.previous, undated.next],
    [null, null],
    'an article without a date is neither earlier nor later',
  );
  assert.equal(view<ArticleView>(/^\/articles\/nato-chief/).next, null);
  assert.deepEqual(
    article.related.map(({ why }) => why),
    ['same event'],
  );
  assert.deepEqual(
    article.file.dropped.map(({ reason, text }) => [reason, text.slice(0, 9)]),
    [
      ['navigation', 'Find Us'],
      ['media player', 'Listen to'],
    ],
  );
  assert.deepEqual(article.counts, { quotes: 6, figures: 5, doubtful: 3 });
});

test('notes are numbered in the order of their numbers in the text; words inside reported speech share its note', () => {
  const numbers = (article: ArticleView) => article.blocks.flatMap(({ notes }) => notes.map(({ number }) => number));
  const april = view<ArticleView>(/^\/articles\/nato-says/);
  assert.deepEqual(
    numbers(april),
    numbers(april).map((_, index) => index + 1),
  );
  const november = SKETCHES.find(({ file }) => file === 'november.txt')!;
  const nested = view<ArticleView>(/^\/articles\/nato-chief/, {}, [
    {
      ...november,
      figures: [],
      quotes: [
        {
          words: 'that there will be consequences if they use military force against Ukraine again',
          by: ['stoltenberg'],
          kind: 'indirect',
        },
        { words: 'consequences if', by: ['stoltenberg'], kind: 'mixed' },
        { words: 'military force', by: ['budanov'], kind: 'mixed' },
      ],
    },
  ]);
  const notes = nested.blocks.flatMap((block) => block.notes);
  assert.deepEqual(
    notes.map((note) => (note.about === 'quote' ? [note.quote.text, note.within.map(({ text }) => text)] : [])),
    [
      ['military force', []],
      ['that there will be consequences if they use military force against Ukraine again', ['consequences if']],
    ],
  );
});

test("the statement's page has all versions, earliest first", () => {
  const { versions, speakers } = view<StatementView>(/^\/statements\/s-/);
  assert.equal(versions.length, 3);
  assert.deepEqual(
    speakers.map(({ name }) => name),
    ['Jens Stoltenberg'],
  );
});

test('the front page leads with rivals and counts what is sure', () => {
  const { ledger, certainty, holdings } = view<HomeView>('/');
  assert.equal(ledger?.title, 'Russia: troops');
  assert.deepEqual(certainty.bases, { stated: 0, inferred: 2, curated: 1, unknown: 1 });
  assert.deepEqual([certainty.attributed, holdings.quotes], [13, 15]);
});

test('long lists are cut into pages, each item on one of them', () => {
  const base = SKETCHES.find(({ file }) => file === 'november.txt')!;
  const many = Array.from({ length: 130 }, (_, i) =>
    extracted({ ...base, file: `${i}.txt`, lines: [['title', `Headline ${i}`], ...base.lines.slice(1)] }),
  );
  const archive = buildArchive(many.map(inputOf), {
    identities: null,
    curations: new Map(),
    published: NOTHING_PUBLISHED,
  });
  const pages = sitePages(archive, SETTINGS);
  const lists = (kind: string) => pages.filter((page: Page) => page.kind === kind);
  const articles = lists('articles').map((page) => page.view() as ArticleListView);
  assert.deepEqual(
    lists('articles').map(({ path }) => path),
    ['/articles/', '/articles/years/2021/', '/articles/years/2021/pages/2/'],
  );
  assert.deepEqual([articles[0]!.items.length, articles[0]!.all], [100, 130], 'the latest first');
  assert.equal(new Set(articles.slice(1).flatMap(({ items }) => items.map(({ id }) => id))).size, 130);
  assert.deepEqual([articles[1]!.previous, articles.at(-1)!.next], ['', '']);
  const [quotes] = lists('quotes').map((page) => page.view() as QuoteListView);
  assert.deepEqual(
    [quotes!.items.length, quotes!.all],
    [100, archive.articles.flatMap((article) => article.quotes).length],
  );
  const ledger = lists('ledger')
    .filter(({ path }) => path.startsWith('/figures/russia-personnel/'))
    .map((page) => page.view() as LedgerView);
  const shown = ledger.flatMap(({ groups }) => groups.items.flatMap(({ figures }) => figures.map(({ id }) => id)));
  assert.equal(new Set(shown).size, archive.ledgers.find(({ id }) => id === 'russia-personnel')!.figures.length);
});
