import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extractArticle } from '../../src/pipeline.js';

const read = (...lines: string[]) => {
  const text = lines.join('\n\n');
  return extractArticle({
    file: 'a.txt',
    format: 'text',
    text,
    fixity: { bytes: text.length, sha256: '', encoding: 'utf-8' },
  });
};

test('descriptions are actors only where a fact needs them; nobody speaks in a credit', () => {
  const { actors, quotes } = read(
    'Council meets',
    'The mayor said that the bridge would open in May.',
    'Image: Jane Doe/REUTERS',
    'A woman of the village agreed, a man did not, and the road stayed open.',
  );
  assert.deepEqual(
    actors.filter(({ kind }) => kind === 'unnamed').map(({ name }) => name),
    ['The mayor'],
  );
  assert.deepEqual(
    quotes.map(({ speakerMention }) => speakerMention?.text),
    ['The mayor'],
  );
});
