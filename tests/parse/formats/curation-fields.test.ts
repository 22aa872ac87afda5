/** Front matter and NAME.meta.yaml as Eleventy, Hugo, Jekyll and clippers write them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkCuration, edtfDayOf, ownFieldOf } from '../../../src/parse/index.js';

/** The fields that were read, and what was said of the others. */
function read(yaml: string): { value: object; warnings: string[] } {
  const checked = checkCuration(yaml, 'a.md');
  assert.ok('value' in checked, JSON.stringify(checked));
  return { value: checked.value, warnings: checked.warnings.map(({ line, message }) => `${line} ${message}`) };
}

test('the names that others use are read as ours', () => {
  const { value, warnings } = read(
    'headline: A bridge\ndate: 2021-03-04T08:15:00+02:00\nauthors: [Anna Berg, Ivo Hahn]\npublisher: { name: The Herald }\nlink: https://example.org/a\nlang: en\ncategories: border, april\n',
  );
  assert.deepEqual(value, {
    title: 'A bridge',
    published: '2021-03-04',
    byline: 'Anna Berg, Ivo Hahn',
    source: 'The Herald',
    url: 'https://example.org/a',
    language: 'en',
    tags: ['border', 'april'],
  });
  assert.deepEqual(warnings, []);
});

test('a field of ours stands above another name for it, and the other is told', () => {
  const { value, warnings } = read('date: 2020-01-01\npublished: 2021-01-01\n');
  assert.deepEqual(value, { published: '2021-01-01' });
  assert.match(warnings.join(), /^1 "date" says the same field as "published"/);
});

test('an unknown field refuses nothing, and is told with its line and the nearest name', () => {
  const { value, warnings } = read('title: x\nsuorce: The Herald\nlayout: post\n');
  assert.deepEqual(value, { title: 'x' });
  assert.match(warnings[0]!, /^2 .*"suorce".*"source" is meant/);
  assert.match(warnings[1]!, /^3 .*"layout".*docs\/curation/);
});

test('what cannot be read as the field is passed over and told', () => {
  const { value, warnings } = read('url: /2021/03/a\ntags: 3\ntitle: x\n');
  assert.deepEqual(value, { title: 'x' });
  assert.equal(warnings.length, 2);
});

test('a slip in the name of what takes something back is no warning: the article would say what was taken back', () => {
  for (const slip of ['withdrwan: an error', 'quote: { remove: [{ text: x }] }', 'figurs: {}'])
    assert.ok(!('value' in checkCuration(`${slip}\n`, 'a.md')), slip);
});

test('dates as others write them become days; what is no whole date stays as it is', () => {
  for (const [written, day] of [
    ['2021-03-04', '2021-03-04'],
    ['2021-03-04 08:15:00 +0200', '2021-03-04'],
    ['20210304T081500Z', '2021-03-04'],
    ['March 4, 2021', '2021-03-04'],
    ['Thu, 04 Mar 2021 08:15:00 GMT', '2021-03-04'],
    ['2021-03', '2021-03'],
    ['2021-11-26/..', '2021-11-26/..'],
    ['3/4/2021', '3/4/2021'],
    ['soon', 'soon'],
  ])
    assert.equal(edtfDayOf(written!), day);
  assert.equal(ownFieldOf('Pub_Date'), 'published');
  assert.equal(ownFieldOf('layout'), '');
});
