/** CSV, TSV, JSON Lines and JSON: each row an article, a broken one named, the others there. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readEntries } from './reading.js';

const GOOD =
  'headline,text,date,outlet,mood\n"Quay, closed","The quay is closed.\n\n""We wait,"" said Ann Roe.",4 March 2021,Hallen Post,calm\n';

test('columns are guessed by their names, what is none of ours is kept', async () => {
  const { items, faults, columns } = await readEntries('a.csv', GOOD);
  assert.deepEqual(columns, { headline: 'title', text: 'text', date: 'published', outlet: 'source', mood: '' });
  assert.deepEqual(faults, []);
  const [item] = items;
  assert.deepEqual(item!.fields, { title: 'Quay, closed', published: '4 March 2021', source: 'Hallen Post' });
  assert.equal(item!.text, 'The quay is closed.\n\n"We wait," said Ann Roe.');
  assert.deepEqual(item!.other, { mood: 'calm' });
  assert.equal(item!.row, 2);
});

test('the archivist names columns; one that is not there is told', async () => {
  const { items, faults } = await readEntries('a.tsv', 'hl\tinhalt\nQuay\tClosed.\n', {
    hl: 'title',
    inhalt: 'text',
    x: 'url',
  });
  assert.deepEqual(items[0]!.fields, { title: 'Quay' });
  assert.equal(items[0]!.text, 'Closed.');
  assert.match(faults.join(), /no column "x"/);
  const none = await readEntries('a.csv', 'hl;inhalt\nQuay;Closed.\n');
  assert.match(none.faults.join(), /1 No column is known to hold the text.*--map/);
});

test('a broken row is named by its number, and every other row is there, in pieces of any size', async () => {
  const rows = [
    'headline,text,outlet',
    'One,First text.,Post',
    '"Broken "here,"Some text",Post',
    'Two,Second text.,Post',
    'Too,many,cells,here',
    '"Never closed,Lost text.,Post',
    '"Three","Third\ntext.",Post',
    'Four,A 5" pipe.,Post',
    'Five,Fifth text.',
    '"End is never closed,x,y',
    'Six,Sixth text.,Post',
  ].join('\r\n');
  for (const size of [1, 3, 17, 5_000]) {
    const { items, faults } = await readEntries('a.csv', rows, {}, size);
    assert.deepEqual(
      items.map(({ fields }) => fields.title),
      ['One', 'Two', 'Three', 'Four', 'Five', 'Six'],
      String(size),
    );
    assert.equal(items[3]!.text, 'A 5" pipe.');
    assert.deepEqual(
      faults.map((fault) => fault.split(' ')[0]),
      ['3', '5', '6', '10'],
    );
  }
});

test('HTML in a cell becomes a page that keeps it as it is; a formula and a lone sign stay text', async () => {
  const { items } = await readEntries(
    'a.csv',
    'title,text\nA <b> & c,"<p>One</p><script>x()</script>"\nB,"=1+1 < 3"\nC,@SUM(A1)\n',
  );
  assert.deepEqual(
    items.map(({ format }) => format),
    ['html', 'text', 'text'],
  );
  assert.match(String(items[0]!.text), /<h1>A &lt;b&gt; &amp; c<\/h1>\n<p>One<\/p>/);
  assert.equal(items[1]!.text, '=1+1 < 3');
});

test('JSON Lines: a broken line is named, entries may have different fields', async () => {
  const { items, faults } = await readEntries(
    'a.jsonl',
    '{"title":"One","text":"First."}\n{"title":"Broken\n[1]\n{"headline":"Two","body":"Second.","tags":["a","b"],"author":{"name":"Ann Roe"}}\n',
  );
  assert.deepEqual(
    items.map(({ fields }) => fields),
    [{ title: 'One' }, { title: 'Two', tags: ['a', 'b'], byline: 'Ann Roe' }],
  );
  assert.deepEqual(
    faults.map((fault) => fault.split(' ')[0]),
    ['2', '3'],
  );
});

test('a JSON list and a single object (ninjs) are read; one cut short loses only its last entry, and says so', async () => {
  const list = '[ {"title":"On{e","text":"A \\"}{\\" here."}, {"title":"Two","text":"Second."} ]';
  for (const size of [1, 5_000])
    assert.deepEqual(
      (await readEntries('a.json', list, {}, size)).items.map(({ text }) => text),
      ['A "}{" here.', 'Second.'],
    );
  const ninjs =
    '{"uri":"urn:x:1","type":"text","versioncreated":"2021-03-04T08:00:00Z","byline":"Ann Roe","headline":"Quay","body_text":"Closed."}';
  const [item] = (await readEntries('b.json', ninjs)).items;
  assert.deepEqual(item!.fields, {
    url: 'urn:x:1',
    published: '2021-03-04T08:00:00Z',
    byline: 'Ann Roe',
    title: 'Quay',
  });
  const cut = await readEntries('a.json', list.slice(0, -10));
  assert.equal(cut.items.length, 1);
  assert.match(cut.faults.join(), /^2 /);
});
