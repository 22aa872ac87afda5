/** `onrecord import`: article files of an export, and what a build makes of them. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { FACTIVA_CODES, NEXIS_OLD } from '../parse/exports/made-exports.js';
import { workspace } from './workspace.js';

const CSV = `headline,text,date,outlet,link,author
Quay closed for a third week,"Dock workers in Port Hallen voted on Thursday to continue their strike.

""We have waited long enough,"" union leader Petra Lindqvist said after the vote.",2021-03-04,Hallen Post,https://example.org/quay,Ann Roe
../../etc/passwd,"---
withdrawn: nothing to see
---

""Nobody has fired a shot,"" its spokeswoman Lena Orsk said.",2021-03-05,Hallen Post,javascript:alert(1),Ann Roe
Empty,,2021-03-06,Hallen Post,,
`;

test('a table becomes articles whose fields are stated by the export; again, nothing is written twice', async (t) => {
  const { run, input, folder, site } = workspace(t, {});
  writeFileSync(join(folder, 'news.csv'), CSV);
  const first = await run('import', join(folder, 'news.csv'), '--input', input);
  assert.equal(first.status, 1, first.err);
  assert.match(first.out, /title=headline, text=text, published=date, source=outlet, url=link, byline=author/);
  assert.match(first.out, /2 articles written, 0 known already, 1 left out/);
  assert.match(first.err, /^news\.csv: error: Row 4: There is no text of "Empty"/m);
  const files = readdirSync(input).sort();
  assert.deepEqual(files, [
    '2021-03-04-quay-closed-for-a-third-week.meta.yaml',
    '2021-03-04-quay-closed-for-a-third-week.txt',
    '2021-03-05-etc-passwd.meta.yaml',
    '2021-03-05-etc-passwd.txt',
    'exports',
  ]);
  assert.equal(readFileSync(join(input, 'exports/news.csv'), 'utf8'), CSV);
  const check = await run('check', '--input', input, '--output', site);
  assert.equal(check.status, 0, check.err);
  assert.match(check.out, /quay-closed.*source and date stated/);
  const extracted = await run('extract', join(input, files[1]!));
  const record = JSON.parse(extracted.out) as {
    source: { name: string; basis: string; byline: string; why: string };
    published: { edtf: string; basis: string; why: string };
    url: string;
  };
  assert.deepEqual(
    [record.source.name, record.source.basis, record.source.byline],
    ['Hallen Post', 'stated', 'Ann Roe'],
  );
  assert.deepEqual([record.published.edtf, record.published.basis], ['2021-03-04', 'stated']);
  assert.match(record.published.why, /exports\/news\.csv.*row 2/);
  assert.equal(record.url, 'https://example.org/quay');

  writeFileSync(join(folder, 'news.csv'), `${CSV}New one,"A new text, said Ann Roe.",2021-03-07,Hallen Post,,\n`);
  const again = await run('import', join(folder, 'news.csv'), '--input', input);
  assert.match(again.out, /1 articles written, 2 known already, 1 left out/);
  assert.ok(existsSync(join(input, 'exports/news-2.csv')));
});

test('the word of the archivist stands above that of the export', async (t) => {
  const { run, input, folder } = workspace(t, {});
  writeFileSync(join(folder, 'news.csv'), CSV);
  await run('import', join(folder, 'news.csv'), '--input', input);
  const meta = join(input, '2021-03-04-quay-closed-for-a-third-week.meta.yaml');
  writeFileSync(meta, `${readFileSync(meta, 'utf8')}published: 2021-03-03\n`);
  const { out } = await run('extract', meta.replace('.meta.yaml', '.txt'));
  const { published, source } = JSON.parse(out) as {
    published: { edtf: string; basis: string };
    source: { basis: string };
  };
  assert.deepEqual([published.edtf, published.basis, source.basis], ['2021-03-03', 'curated', 'stated']);
});

test('what is no export, or no file, is told in a sentence and by the exit status', async (t) => {
  const { run, input, folder } = workspace(t, {});
  writeFileSync(join(folder, 'song.mp3'), 'x');
  writeFileSync(join(folder, 'none.csv'), '');
  const unread = await run('import', join(folder, 'song.mp3'), '--input', input);
  assert.equal(unread.status, 1);
  assert.match(unread.err, /^song\.mp3: error: This format is not read\. Save/m);
  const empty = await run('import', join(folder, 'none.csv'), '--input', input);
  assert.equal(empty.status, 1);
  assert.match(empty.err, /^none\.csv: error: No article was found/m);
  assert.equal((await run('import', join(folder, 'missing.csv'), '--input', input)).status, 2);
  assert.equal((await run('import', join(folder, 'none.csv'), '--input', input, '--map', 'titel=x')).status, 2);
});

test('a file of a database among the articles is refused with the line that shows it; import takes it apart', async (t) => {
  const { run, input, site, write, folder } = workspace(t);
  write('nexis.txt', NEXIS_OLD);
  write(
    'factiva.html',
    `<html><body>${FACTIVA_CODES.split('\n')
      .map((line) => `<p>${line}</p>`)
      .join('\n')}</body></html>`,
  );
  const check = await run('check', '--input', input, '--output', site);
  assert.equal(check.status, 1);
  assert.match(
    check.err,
    /^nexis\.txt:37: error: This file of Nexis holds 2 articles \("2 of 2 DOCUMENTS".*onrecord import/m,
  );
  assert.match(check.err, /^factiva\.html:\d+: error: This file of Factiva holds 2 articles/m);
  const extract = await run('extract', join(input, 'nexis.txt'));
  assert.equal(extract.status, 1);
  assert.match(extract.err, /^nexis\.txt:37: error: /m);
  const taken = await run('import', join(input, 'nexis.txt'), '--input', join(folder, 'new'));
  assert.equal(taken.status, 0, taken.err);
  assert.match(taken.out, /2 articles written/);
  const after = await run('check', '--input', join(folder, 'new'), '--output', site);
  assert.equal(after.status, 0, after.err);
  assert.match(after.out, /^2 files: 2 published/m);
});

test('a format that is not read gets the same sentence, and an exit status, in check, extract, new and import', async (t) => {
  const { run, input, site, write } = workspace(t);
  for (const [file, sentence] of [
    ['paper.pdf', /This format \(\.pdf\) is not read\. .*pdftotext/],
    ['news.csv', /This is an export \(CSV\), no article\. .*onrecord import/],
  ] as const) {
    write(file, 'x');
    const runs = [
      await run('check', '--input', input, '--output', site),
      await run('extract', join(input, file)),
      await run('new', join(input, file), '--input', input),
      ...(file === 'paper.pdf' ? [await run('import', join(input, file), '--input', input)] : []),
    ];
    for (const { status, err } of runs) {
      assert.equal(status, 1, err);
      assert.match(err, sentence);
    }
  }
});
