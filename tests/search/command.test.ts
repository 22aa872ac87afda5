import assert from 'node:assert/strict';
import { test } from 'node:test';
import { workspace } from '../cli/workspace.js';

const ARTICLE = `Harbour works to go on, minister says

By Ana Brell
30 November 2021

“We will not move the red line,” said Foreign Minister Ana Lindqvist on Tuesday. “The works go on.”

The minister said about 1,200 soldiers had come to the harbour.
`;

test('onrecord search finds an exact phrase with its speaker, from the articles alone', async (t) => {
  const { run, input } = workspace(t, { 'harbour.txt': ARTICLE });
  const found = await run('search', '"the red line"', 'speaker:lindqvist', '--input', input);
  assert.equal(found.status, 0, found.err);
  assert.match(found.out, /^1 found\n\n“We will not move the red line,?”/);
  assert.match(found.out, /Ana Lindqvist/);
  assert.match(found.out, /\/articles\/.+\/#q-/);
  assert.match((await run('search', '"red the line"', '--input', input)).out, /^0 found/);
  assert.match((await run('search', '"red line" speaker:brell', '--input', input)).out, /^0 found/);
});

test('as CSV and as JSON, with a citation each', async (t) => {
  const { run, input } = workspace(t, { 'harbour.txt': ARTICLE });
  const json = JSON.parse((await run('search', 'red', '--as', 'json', '--input', input)).out) as { citation: string }[];
  assert.ok(json.length >= 1 && json[0]!.citation.includes('red line'));
  assert.match(
    (await run('search', 'red', '--as', 'csv', '--input', input)).out,
    /^type,id,text,.*citation\r?\n"quote"/,
  );
});

test('a query that cannot be meant is refused with status 2', async (t) => {
  const { run, input } = workspace(t, { 'harbour.txt': ARTICLE });
  for (const [words, message] of [
    [['year:soon'], /year|date/],
    [['-'], /asks for nothing|search/],
    [['red', '--as', 'xml'], /--as is/],
    [['red', '--sort', 'best'], /--sort is/],
    [[], /needs QUERY/],
  ] as const) {
    const { status, out, err } = await run('search', ...words, '--input', input);
    assert.equal(status, 2, words.join(' '));
    assert.equal(out, '');
    assert.match(err, message);
  }
});

test('what an article says cannot steer the terminal', async (t) => {
  const { run, input } = workspace(t, { 'harbour.txt': ARTICLE.replace('red line', 'red \x1b[2Jline') });
  const { out } = await run('search', 'red', '--input', input);
  assert.ok(!out.includes('\x1b'));
});
