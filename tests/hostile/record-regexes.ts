/** Run by itself: prints, as JSON, every regular expression that the program builds with `new RegExp`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.js';

const built: { source: string; flags: string; file: string }[] = [];
// "at …/dist/src/text/fold.js:3:5"
const OWN_FRAME = /\/(dist\/(?:src|templates)\/[^:)]+):\d+/;

globalThis.RegExp = new Proxy(RegExp, {
  construct(Native, parts: [string | RegExp, string?]) {
    const regex = new Native(...parts);
    const file = OWN_FRAME.exec(new Error('where').stack?.split('\n')[2] ?? '')?.[1];
    if (file) built.push({ source: regex.source, flags: regex.flags, file });
    return regex;
  },
});

const { archiveFromTexts } = await import('../../src/pipeline.js');
const { NOTHING_PUBLISHED } = await import('../../src/archive/index.js');
await Promise.all(
  ['../../src/search/index.js', '../../src/offline/index.js'].map((module) => import(module).catch(() => null)),
);
const seeds = readdirSync(join(ROOT, 'seeds')).filter((name) => name.endsWith('.txt'));
const inputs = seeds.map((file) => {
  const text = readFileSync(join(ROOT, 'seeds', file), 'utf8');
  return {
    file,
    format: 'text' as const,
    text,
    fixity: { bytes: text.length, sha256: '0'.repeat(64), encoding: 'utf-8' as const },
  };
});
archiveFromTexts(inputs, { identities: null, curations: new Map(), published: NOTHING_PUBLISHED });
process.stdout.write(JSON.stringify(built));
