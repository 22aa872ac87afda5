/** Answers that come while the last one is still being read. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { DEFAULT_MAX_BYTES } from '../../src/system/read-file.js';
import { type ReviewSession, openReviewSession } from '../../src/cli/review/session.js';
import { silentTerminal } from '../../src/system/terminal.js';
import { until, workspace } from './workspace.js';

const CHOIR = `Talks on the border go on

12 March 2019

"We will hold the bridge until the talks end," Ivo Marant told reporters.

"We will hold the bridge until the talks end," Lena Orsk said.

"We will hold the bridge until the talks end," Josef Hahn said.
`;

/** The speakers of the quotes that are still asked about. */
const asked = (session: ReviewSession): string[] =>
  session.open().flatMap((question) => (question.kind === 'quote' ? question.speakers : []));

/** Which of the same words the first question that is open means, counted from 1. */
const nthOf = (session: ReviewSession): number | undefined => {
  const [question] = session.open();
  return question?.kind === 'quote' ? question.toRemove.nth : undefined;
};

test('of the same words said by several the right ones are rejected, however quickly', {
  timeout: 240_000,
}, async (t) => {
  const { input, site, write } = workspace(t, { 'choir.txt': CHOIR });
  write('archive.yaml', 'doubtBelow: 1\n');
  const session = await openReviewSession({
    input,
    output: site,
    pathPrefix: undefined,
    maxBytes: DEFAULT_MAX_BYTES,
    port: 0,
    terminal: silentTerminal,
  });
  try {
    assert.deepEqual(asked(session), ['Ivo Marant', 'Lena Orsk', 'Josef Hahn']);
    const [first, second] = session.open();
    session.answer({ question: first!.id, action: 'reject' });
    assert.throws(() => session.answer({ question: second!.id, action: 'reject' }), /more than once.*Answer again/s);
    // "The second of these words" is the first one where that is taken away.
    await until(() => nthOf(session) === 1, 'the first answer was never read');
    assert.deepEqual(asked(session), ['Lena Orsk', 'Josef Hahn']);
    session.answer({ question: session.open()[0]!.id, action: 'reject' });
    await until(() => asked(session).join() === 'Josef Hahn', 'the second answer was never read');
    assert.deepEqual(asked(session), ['Josef Hahn']);
    assert.equal(readFileSync(join(input, 'choir.meta.yaml'), 'utf8').match(/nth: 1/g)?.length, 2);
  } finally {
    session.close();
  }
});

test('a review goes on where the folder can’t be read, and tells why', { timeout: 240_000 }, async (t) => {
  const { input, site, write, remove } = workspace(t, {
    'choir.txt': CHOIR.replace(/\n\n"We will[^\n]*Orsk said\.|\n\n"We will[^\n]*Hahn said\./g, ''),
  });
  write('archive.yaml', 'doubtBelow: 1\n');
  const session = await openReviewSession({
    input,
    output: site,
    pathPrefix: undefined,
    maxBytes: DEFAULT_MAX_BYTES,
    port: 0,
    terminal: silentTerminal,
  });
  try {
    write('published.json', '{ this is no list');
    session.answer({ question: session.open()[0]!.id, action: 'accept' });
    await until(() => session.problems().length > 0, 'the broken file was never told');
    assert.match(session.problems()[0]!.message, /published\.json/);
    remove('published.json');
  } finally {
    session.close();
  }
});
