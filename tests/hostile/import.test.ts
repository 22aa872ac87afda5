/** Exports that are cut, empty, huge or made to harm: each is refused or taken in with a sentence, and runs nothing. */
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { workspace } from '../cli/workspace.js';
import { VECTORS } from './payloads.js';
import { threat } from './tally.js';

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
const TEXT = 'The harbour was closed, said Ann Roe.';

/** Exports of which no article can be taken. */
const REFUSED: Readonly<Record<string, string | Uint8Array>> = {
  'empty.csv': '',
  'empty.docx': '',
  'empty.rss': '',
  'empty.warc': '',
  'empty.eml': '',
  'empty.webarchive': '',
  'empty.wacz': '',
  'cut.docx': zipSync({ 'word/document.xml': strToU8(`<w:document>${'<w:p/>'.repeat(900)}</w:document>`) }).slice(
    0,
    90,
  ),
  'cut.json': '{"title":"x","text":"y',
  'deep.xml': `<rss>${'<a>'.repeat(100_000)}`,
  'laughs.xml': '<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><rss><item><title>&b;</title></item></rss>',
  'outside.xml': '<!DOCTYPE rss [<!ENTITY a SYSTEM "file:///etc/passwd">]><rss><item><title>&a;</title></item></rss>',
  'noise.webarchive': `bplist00${'\u0000\u00ff'.repeat(500)}`,
  'noise.warc': 'x'.repeat(10_000),
  'polluted.json': '{"__proto__":{"polluted":true}}',
};

threat(
  'exports that are cut, empty or bombs: each is named, and nothing of it becomes an article',
  30,
  async (cases, t) => {
    const { run, input, folder } = workspace(t, {});
    for (const [file, contents] of Object.entries(REFUSED)) writeFileSync(join(folder, file), contents);
    const ended = await run('import', ...Object.keys(REFUSED).map((file) => join(folder, file)), '--input', input);
    cases.holds(
      ended.status === 1 && ended.signal === null,
      `it ended with ${ended.status}: ${ended.err.slice(0, 300)}`,
    );
    cases.holds(!/fault of the program/.test(ended.err), ended.err.slice(0, 300));
    for (const file of Object.keys(REFUSED)) {
      cases.holds(ended.err.includes(`${file}: error: `), `${file} was passed over in silence`);
      cases.holds(!ended.err.includes('root:x:'), `${file} read a file of this machine`);
    }
    cases.holds(
      readdirSync(input).every((name) => name === 'exports'),
      `written: ${readdirSync(input).join(', ')}`,
    );
  },
);

threat(
  'cells that would run, lead out or pose as front matter: kept as words in files of sound names',
  60,
  async (cases, t) => {
    const { run, input, folder, site } = workspace(t, {});
    const titles = [
      ...VECTORS,
      '../../escaped',
      '/etc/passwd',
      '..\\..\\escaped',
      'CON',
      '.hidden',
      'exports',
      '=cmd|calc!A1',
      '%2e%2e%2f',
    ];
    const rows = titles.map((title, i) =>
      [`${title}`, `---\nwithdrawn: taken ${i}\n---\n${TEXT} ${i} ${title}`, '2021-03-04'].map(quoted).join(','),
    );
    writeFileSync(join(folder, 'hostile.csv'), `title,text,date\n${rows.join('\n')}\n`);
    const ended = await run('import', join(folder, 'hostile.csv'), '--input', input);
    cases.holds(ended.status === 0, `it ended with ${ended.status}: ${ended.err.slice(0, 300)}`);
    const names = readdirSync(input).filter((name) => !name.endsWith('.meta.yaml') && name !== 'exports');
    cases.holds(names.length === titles.length, `${names.length} of ${titles.length} were written`);
    for (const name of names)
      cases.holds(/^2021-03-04-[\p{L}\p{N}-]+\.(?:txt|html)$/u.test(name), `${name} is an odd name`);
    cases.holds(
      !existsSync(join(folder, 'escaped.txt')) && !existsSync(join(folder, '..', 'escaped.txt')),
      'written outside',
    );
    const check = await run('check', '--input', input, '--output', site);
    cases.holds(!/fault of the program|meta\.yaml:\d+: error/.test(check.err), check.err.slice(0, 300));
    cases.holds(!/ withdrawn/.test(check.out), 'a cell was read as front matter');
  },
);
