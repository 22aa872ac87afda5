/** YAML from strangers: refused at once, and JavaScript's own objects stay as they are. */
import { checkYaml } from '../../src/parse/index.js';
import { articleCurationSchema, identitiesSchema } from '../../src/record/index.js';
import { HONEST, readFile, shortest, timeOf } from './read.js';
import { threat } from './tally.js';

const aliases = (levels: number, width: number): string =>
  [
    'a0: &a0 [x, x, x]',
    ...Array.from(
      { length: levels },
      (_, i) => `a${i + 1}: &a${i + 1} [${Array.from({ length: width }, () => `*a${i}`).join(', ')}]`,
    ),
  ].join('\n');

/** Single fields that are wrong: an article goes without them, and is told so. */
const FIELDS = {
  'a number for a title': 'title: 12',
  'a list for a title': 'title: [a]',
  'a field that there is not': 'permalink: ../../x',
  'an address that runs': 'url: javascript:alert(1)',
  'an address of a file': 'url: file:///etc/passwd',
};
/** What no field of an article may hold. */
const DANGER = /javascript:|file:|\.\.\//;
/** YAML that must be refused, by what is wrong with it. */
const ATTACKS: Readonly<Record<string, string>> = {
  'alias bomb': aliases(9, 9),
  'small alias bomb': aliases(30, 2),
  'wide alias bomb': `a: &a x\nb: [${'*a, '.repeat(10_000)}*a]`,
  'an alias to itself': 'title: &t [*t]',
  'merge key': 'title: &t {a: 1}\nsource:\n  <<: *t',
  'merge of prototypes': '<<: {__proto__: {polluted: 1}}',
  'deep lists in one line': `tags: ${'['.repeat(10_000)}`,
  'deep lists, closed': `tags: ${'['.repeat(5_000)}${']'.repeat(5_000)}`,
  'deep maps in one line': `tags: ${'{a: '.repeat(5_000)}`,
  'deep blocks': Array.from({ length: 500 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'),
  'deep dashes': `tags:\n  ${'- '.repeat(10_000)}x`,
  'question marks': '? '.repeat(10_000),
  'a key twice': 'title: a\ntitle: b',
  'a key twice, quoted': 'title: a\n"title": b',
  'a key twice, deep': 'quotes: {change: [{text: a, text: b}]}',
  __proto__: '__proto__:\n  polluted: 1',
  '__proto__, quoted': '"__proto__": {polluted: 1}',
  '__proto__, escaped': '"\\x5f_proto__": {polluted: 1}',
  '__proto__, tagged': '!!str __proto__: {polluted: 1}',
  '__proto__, deep': 'quotes: {change: [{__proto__: {polluted: 1}, text: a}]}',
  constructor: 'constructor: {prototype: {polluted: 1}}',
  prototype: 'prototype: {polluted: 1}',
  'a function': 'title: !!js/function "function () { globalThis.ranYaml = true }"',
  'a regular expression': 'title: !!js/regexp /a/',
  undefined: 'title: !!js/undefined ""',
  'a python object': 'title: !!python/object/apply:os.system ["true"]',
  'a tag of its own': 'title: !own x',
  'a tag that is declared': '%TAG ! tag:example.org,2000:\n---\ntitle: !x y',
  'a set': 'tags: !!set {a, b}',
  'an ordered map': `tags: !!omap [${'{a: 1}, '.repeat(2_000)}]`,
  binary: 'title: !!binary aGk=',
  'a title that is a date tag': 'title: !!timestamp 2021-01-01',
  'more than 64 KiB': `note: ${'x'.repeat(70_000)}`,
  'many keys': Array.from({ length: 5_000 }, (_, i) => `k${i}: 1`).join('\n'),
  'many wrong items': `tags: [${'1,'.repeat(30_000)}1]`,
  'many wrong lines': `tags:\n${'- 1\n'.repeat(15_000)}`,
  'many wrong entries': `quotes: {add: [${'{a: 1},'.repeat(7_000)}]}`,
  'a tab for indentation': 'quotes:\n\tadd: []',
  'an open quote': `title: "${'a'.repeat(30_000)}`,
  'an open block': 'title: [a, b',
  'two documents': 'title: a\n---\ntitle: b',
  ...FIELDS,
  'a NUL': 'title: "a\u0000b"',
  'long run of anchors': `${'&a '.repeat(5_000)}x`,
  'long run of tags': `${'!a '.repeat(5_000)}x`,
  'a key of 60 KB': `${'k'.repeat(60_000)}: 1`,
  'comment without end': `title: [${' #'.repeat(30_000)}`,
};
/** A refusal may take this many milliseconds of the processor's time. */
const LIMIT = 50;

threat('YAML bombs, depth, keys twice and __proto__', 90, (cases) => {
  const before = shapeOfObjects();
  for (const [name, yaml] of Object.entries(ATTACKS)) {
    // The parsers' code is compiled at first use: that is no part of a refusal.
    checkYaml(yaml, articleCurationSchema, 'x.meta.yaml');
    let refused = false;
    const took = shortest(LIMIT, () =>
      timeOf(() => {
        refused = !('value' in checkYaml(yaml, articleCurationSchema, 'x.meta.yaml'));
      }),
    );
    cases.count(
      !refused ? `${name} was accepted beside an article` : took > LIMIT ? `${name} took ${Math.round(took)} ms` : '',
    );
    const reading = readFile('x.txt', `---\n${yaml}\n---\n${HONEST}`);
    // What does not look like front matter is the article's own text, and "title: a" before a second rule is good front
    // matter.
    const accepted = 'problem' in reading ? null : reading.article.frontMatter;
    const isHarmless = name === 'two documents' || (name in FIELDS && !DANGER.test(JSON.stringify(accepted)));
    cases.holds(accepted === null || isHarmless, `${name} was accepted as front matter`);
  }
  for (const yaml of [
    '- name: A\n  __proto__: {polluted: 1}',
    '- &a {name: A}\n- *a',
    '[{name: A, constructor: 1}]',
    '{name: A}',
    `- name: A\n  aliases: ${'['.repeat(3_000)}`,
  ]) {
    cases.holds(
      !('value' in checkYaml(yaml, identitiesSchema, 'actors.yaml')),
      `${yaml.slice(0, 40)} was accepted as identities`,
    );
  }
  cases.holds(
    shapeOfObjects() === before && !('ranYaml' in globalThis) && !('polluted' in {}),
    "JavaScript's own objects were changed",
  );
});

threat('YAML that an archivist may write is read', 3, (cases) => {
  for (const yaml of [
    'title: A',
    'tags: [a, b]\nnote: |\n  two\n  lines',
    'quotes:\n  change:\n    - text: a\n      speakers: [B]',
  ]) {
    cases.holds('value' in checkYaml(yaml, articleCurationSchema, 'x.meta.yaml'), `${yaml} was refused`);
  }
});

/** The names of everything that JavaScript's basic objects have. */
const shapeOfObjects = (): string =>
  [Object.prototype, Array.prototype, Function.prototype, String.prototype, Map.prototype]
    .map((one) => Object.getOwnPropertyNames(one).join())
    .join('\n');
