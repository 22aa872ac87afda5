import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openKept } from '../../src/archive/kept.js';

test('what was made last is not made again, as long as there is room; the oldest go first', () => {
  const made: string[] = [];
  const get = openKept(
    (id: string) => {
      made.push(id);
      return { id };
    },
    ({ id }) => (id === 'huge' ? 9_000_000 : 1_000_000),
  );
  for (const id of ['a', 'b', 'a', 'c', 'd', 'e', 'a']) assert.equal(get(id).id, id);
  assert.equal(made.join(), 'a,b,c,d,e');
  for (const id of ['f', 'b', 'a']) get(id);
  assert.equal(made.join(), 'a,b,c,d,e,f,a', 'f took the place of a, which was made first');
  get('huge');
  get('f');
  assert.equal(made.join(), 'a,b,c,d,e,f,a,huge,f', 'what is larger than the room is given, and not kept');
});
