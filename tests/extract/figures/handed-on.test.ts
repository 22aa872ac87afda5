/**
 * What a figure takes from the figures and words before it: its words, its unit, its kind, its side, and what it is a
 * part of.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figuresOf } from './find.js';

/** "f-1 40 soldiers: killed of soldiers, Denmark, part of f-2". */
const short = (text: string): string[] =>
  figuresOf(text).map(
    ({ id, text: written, kind, unit, sideName, partOf }) =>
      `${id} ${written}: ${kind} of ${unit || '?'}${sideName && `, ${sideName}`}${partOf ? `, part of ${partOf}` : ''}`,
  );

const CASES: readonly (readonly [text: string, figures: readonly string[]])[] = [
  [
    'Twelve farmers were killed. The 12 farmers were young.',
    ['f-1 Twelve farmers: killed of farmers', 'f-2 12 farmers: killed of farmers'],
  ],
  [
    'Twelve young farmers were killed. The 12 farmers sang.',
    ['f-1 Twelve young farmers: killed of young farmers', 'f-2 12 farmers: killed of farmers'],
  ],
  [
    'Two farmers were killed. The two farmers were young.',
    ['f-1 Two farmers: killed of farmers', 'f-2 two farmers: killed of farmers'],
  ],
  [
    'Nine nurses were hurt. Twelve farmers were killed. The nine nurses sang.',
    [
      'f-1 Nine nurses: wounded of nurses',
      'f-2 Twelve farmers: killed of farmers',
      'f-3 nine nurses: wounded of nurses',
    ],
  ],
  ['Twelve farmers were killed. Some 12 farmers sang.', ['f-1 Twelve farmers: killed of farmers']],
  ['Twelve farmers were killed. The 13 farmers sang.', ['f-1 Twelve farmers: killed of farmers']],
  ['Twelve farmers were killed. The 12 bakers sang.', ['f-1 Twelve farmers: killed of farmers']],
  ['One farmer was killed. The one farmer sang.', ['f-1 One farmer: killed of farmer']],
  ['Several farmers were killed. The several farmers sang.', ['f-1 Several farmers: killed of farmers']],
  ['Twelve were killed. The 12 sang.', ['f-1 Twelve: killed of ?']],
  ['The 12 farmers sang. Twelve farmers were killed.', ['f-1 Twelve farmers: killed of farmers']],
  ['The count gave a death toll of five.', ['f-1 death toll of five: killed of death toll']],
  ['The count gave a grim toll of five.', ['f-1 toll of five: killed of toll']],
  ['Death toll of five', ['f-1 Death toll of five: killed of death toll']],
  ['Toll of five', ['f-1 Toll of five: killed of toll']],
  ['The count gave a toll of five soldiers.', ['f-1 five soldiers: killed of soldiers']],
  ['A team of five was killed.', ['f-1 five: killed of ?']],
  [
    'Two Danish soldiers were killed and 13 wounded.',
    ['f-1 Two Danish soldiers: killed of soldiers, Denmark', 'f-2 13 wounded: wounded of wounded, Denmark'],
  ],
  [
    'Two Danish soldiers were killed and 13 were wounded.',
    ['f-1 Two Danish soldiers: killed of soldiers, Denmark', 'f-2 13: wounded of soldiers, Denmark'],
  ],
  [
    'The raid killed two Danish soldiers and 13 sailors.',
    ['f-1 two Danish soldiers: killed of soldiers, Denmark', 'f-2 13 sailors: killed of sailors, Denmark'],
  ],
  [
    'The raid killed two Danish soldiers and 13 farmers.',
    ['f-1 two Danish soldiers: killed of soldiers, Denmark', 'f-2 13 farmers: killed of farmers'],
  ],
  [
    'Two Danish soldiers were killed near the town where 13 sailors died.',
    ['f-1 Two Danish soldiers: killed of soldiers, Denmark', 'f-2 13 sailors: killed of sailors'],
  ],
  [
    'The unit lost 12 of its 40 soldiers.',
    ['f-1 12: killed of soldiers, part of f-2', 'f-2 40 soldiers: personnel of soldiers'],
  ],
  [
    'There are 80 soldiers, including 12 officers and nine pilots.',
    [
      'f-1 80 soldiers: personnel of soldiers',
      'f-2 12 officers: personnel of officers, part of f-1',
      'f-3 nine pilots: personnel of pilots',
    ],
  ],
];

for (const [text, figures] of CASES) test(`hands on: ${text}`, () => assert.deepEqual(short(text), figures));
