/** Front matter is YAML or nothing: no opener makes it run. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HONEST, readFile } from './read.js';
import { threat } from './tally.js';

/** First lines by which parsers of front matter choose a language, in spellings that have got past checks. */
const OPENERS = [
  '---js',
  '---javascript',
  '---JS',
  '---JavaScript',
  '--- js',
  '---\tjs',
  '---  JS ',
  '---js ',
  '---js\t',
  '---coffee',
  '---coffeescript',
  '---cson',
  '---toml',
  '---json',
  '---json5',
  '---constructor',
  '---toString',
  '---__proto__',
  '---hasOwnProperty',
  '---valueOf',
  '---prototype',
  '---ts',
  '---typescript',
  '---node',
  '---eval',
  '---es6',
  '---mjs',
  '---cjs',
  '---jsx',
  '---ejs',
  '---python',
  '---ruby',
  '---lua',
  '---php',
  '---sh',
  '---YAML',
  '---js yaml',
  '---yaml js',
  '---js;',
  '---/js',
  '---\u00a0js',
  '---j\u200bs',
  '---js#',
  '---{js}',
  '---js: x',
  '---.js',
  '---"js"',
  '---yaml,js',
];

threat('code in front matter', 120, (cases, t) => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-code-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const canary = join(folder, 'ran');
  const code =
    `{ title: (process.getBuiltinModule ? process.getBuiltinModule('node:fs') : ` +
    `require('fs')).writeFileSync(${JSON.stringify(canary)}, ''), ran: globalThis.ranFrontMatter = true }`;
  for (const opener of OPENERS) {
    for (const kind of ['txt', 'md', 'html']) {
      const file = `attack.${kind}`;
      const reading = readFile(file, `${opener}\n${code}\n---\n${HONEST}`);
      const ran = existsSync(canary) || 'ranFrontMatter' in globalThis;
      const told =
        'problem' in reading &&
        reading.problem.file === file &&
        reading.problem.line === 1 &&
        reading.problem.message.length > 20;
      cases.count(
        ran
          ? `${JSON.stringify(opener)} in .${kind} ran`
          : told
            ? ''
            : `${JSON.stringify(opener)} in .${kind} was not refused with file, line and reason`,
      );
    }
  }
});

threat('front matter that is only text or YAML is read', 4, (cases) => {
  // The attack above must not hold because everything is refused.
  for (const opener of ['---', '---yaml', '--- ']) {
    const reading = readFile('honest.txt', `${opener}\nsource: The Harbour Post\n---\n${HONEST}`);
    cases.holds(
      'article' in reading && reading.article.frontMatter?.source === 'The Harbour Post',
      `${opener} was refused`,
    );
  }
  const dashes = readFile('dashes.txt', `-----\n${HONEST}`);
  cases.holds('article' in dashes, 'a line of dashes above an article was refused');
});
