/**
 * What speaks for a human being behind a run of capitals, and what against one: sentences that differ in that alone.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { personEvidence } from '../../../../src/extract/actors/names/evidence.js';
import { markTokens } from '../../../../src/extract/actors/names/lexicon.js';
import { findNames } from '../../../../src/extract/actors/names/find-names.js';
import { documentOf } from '../cast.js';

/** How much a sentence says that the words between asterisks are a person; what follows "¶" is another paragraph. */
function evidenceIn(marked: string): number {
  const text = `A headline\n${marked.replaceAll('*', '').replaceAll('¶', '\n')}`;
  const start = 'A headline\n'.length + marked.indexOf('*');
  const end = start + marked.slice(marked.indexOf('*') + 1).indexOf('*');
  const document = documentOf(text);
  const marks = markTokens(document);
  const { tokens } = document;
  const name = findNames(document, marks).find(
    ({ from, to }) => tokens[from]!.start === start && tokens[to - 1]!.end === end,
  );
  assert.ok(name, `no name in: ${marked}`);
  return personEvidence(document, marks, name);
}

/** The first sentence says more than the second that a person is named. */
const MORE: readonly (readonly [more: string, less: string])[] = [
  // the name's own words
  ['We saw *Anna Zubrik*.', 'We saw *Ardo Zubrik*.'],
  ['We saw *Anna*.', 'We saw *Ardo*.'],
  ['We saw *Anna Zubrik*.', 'We saw *Anna*.'],
  ['We saw *Stalin*.', 'We saw *Stolin*.'],
  ['We saw *Ardo Zubrenko*.', 'We saw *Ardo Zubrik*.'],
  ['We saw *Zubrenko*.', 'We saw *Zubrik*.'],
  ['We saw *Ardo J. Zubrik*.', 'We saw *Ardo Zubrik*.'],
  ['We saw *Ardo van Zubrik*.', 'We saw *Ardo Zubrik*.'],
  ['We saw *Ardo Zubrik*.', 'We saw *J. P.*'],
  ['We saw *Jim Crob*.', 'We saw *Jim Crow*.'],
  ['We saw *Ardo Zubrik*.', '*Ardo Zubrik* saw us.'],
  ['We saw *Zubrik*.', '*Zubrik* saw us.'],
  ['We saw *Ardo Zubrik*.', 'We saw *Ardo Baltic*.'],
  ['We saw *Ardo Zubrik*.', 'We saw *Ardo Group*.'],
  ['We saw *Ardo Zubrik*.', 'We saw *Ardo Street*.'],
  ['We saw *Ardo Zubrik*.', 'We saw *Ardo Money*.'],
  ['We saw *Ardo Zubrik*.', 'We saw *Ardo Interim*.'],
  ['We saw *Ardo Zubrik*.', 'We saw *Ardo Admiral*.'],
  ['We saw *Ardo Zubrik*.', 'We saw *Ardo ZUBRIK*.'],
  ['We saw *Zubrikson*.', 'We saw *ZUBRIKSON*.'],
  ['We saw *ZUBRIKSON*.', 'We saw *ZUBR*.'],
  ['We saw *Ardo Zubrik*.', 'We saw *Ardo ZubRik*.'],
  ['We saw *Zubrik*.', 'We saw *Zubrikment*.'],
  ['We saw *Ardo Zubrik*.', 'We saw *Fort Zubrik*.'],
  ['We saw *Ardo Zubrik*.', 'We saw *Ardo Zubrik*. A zubrik is a tree.'],
  ['We saw *Zubrik*.', 'We saw *Zubrik*. A zubrik is a tree.'],
  ['We saw *Ardo Bedo Cado Zubrik*.', 'We saw *Ardo Bedo Cado Dado Zubrik*.'],
  ['We saw *Anna*.', 'We saw *Florence*.'],
  ['We saw *Will Zubrik* here.', 'We saw *Well Zubrik* here.'],
  ['We saw *Igor (Wolf) Zubrik*.', 'We saw *Igor (Soviet) Zubrik*.'],
  ['We saw *Ardo Zubrik*.', 'We saw *Ardo Will*.'],
  ['We saw Gov. *Anna Street Zubrik*.', 'We saw Gov. *Anna Zubrik Street*.'],
  ['We saw *Ardo Zubrik*.', 'We saw *Kuala Zubrik*.'],
  // what stands before it
  ['We saw Mr. *Zubrik*.', 'We saw the. *Zubrik*.'],
  ['We saw Mr *Zubrik*.', 'We saw President *Zubrik*.'],
  ['We saw President *Zubrik*.', 'We saw lawyer *Zubrik*.'],
  ['We saw Gen. *Zubrik*.', 'We saw lawyer *Zubrik*.'],
  ['We saw President *Zubrik*.', 'We saw president *Zubrik*.'],
  ['We saw lawyer *Zubrik*.', 'We saw lawyers *Zubrik*.'],
  ['We saw lawyers *Zubrik*.', 'We saw *Zubrik*.'],
  ['We saw Democrat *Zubrik*.', 'We saw democrat *Zubrik*.'],
  ['We saw lawyer *Zubrik*.', 'We saw Democrat *Zubrik*.'],
  ['The lawyer, *Ardo Zubrik*, came.', 'The lawyer, *Zubrik*, came.'],
  ['The lawyer, *Ardo Zubrik*, came.', 'The lawyers, *Ardo Zubrik*, came.'],
  ['The lawyer, *Ardo Zubrik*, came.', 'The lawyer, *Ardo Zubrik* and we came.'],
  ['The lawyer, *Ardo Zubrik*, came.', 'The wall, *Ardo Zubrik*, came.'],
  ['The lawyer, *Ardo Zubrik*, came.', 'The lawyer then, *Ardo Zubrik*, came.'],
  ['We saw Oslo’s *Ardo Zubrik*.', 'We saw Oslo’s *Zubrik*.'],
  ['We saw Oslo’s *Ardo Zubrik*.', 'We saw his dog’s *Ardo Zubrik*.'],
  ['We saw *Zubrik*.', 'We saw the *Zubrik*.'],
  ['We saw *Zubrik*.', 'We sat in *Zubrik*.'],
  ['“Yes,” said *Zubrik*.', 'Here said *Zubrik*.'],
  ['“Yes” said *Zubrik*.', 'Here said *Zubrik*.'],
  ['Here said *Zubrik*.', 'Here saw *Zubrik*.'],
  // what follows it
  ['Here *Zubrik* said yes.', 'Here *Zubrik* did it.'],
  ['Here *Ardo Zubrik* said yes.', 'Here *Ardo Zubrik* did it.'],
  ['We saw *Zubrik* who left.', 'We saw *Zubrik* leaving.'],
  ['We saw *Zubrik* whose dog left.', 'We saw *Zubrik* leaving.'],
  ['*Zubrik*: No.', '*Zubrik* - No.'],
  ['*Zubrik*: No.', 'We saw *Zubrik*: No.'],
  ['We saw *Zubrik* (D) here.', 'We saw *Zubrik* (a) here.'],
  ['We saw *Zubrik* (R-Ky) here.', 'We saw *Zubrik* (RKy) here.'],
  ['We saw *Zubrik*, 55, here.', 'We saw *Zubrik*, 555, here.'],
  ['We saw *Zubrik*, who left.', 'We saw *Zubrik*, and left.'],
  ['We saw *Zubrik*, whose dog left.', 'We saw *Zubrik*, and left.'],
  ['We saw *Zubrik*, a lawyer, here.', 'We saw *Zubrik*, a wall, here.'],
  ['We saw *Zubrik*, lawyer of the club, here.', 'We saw *Zubrik*, wall of the club, here.'],
  ['We saw *Ardo Zubrik*, a lawyer, here.', 'We saw *Ardo Zubrik*, lawyer to us, here.'],
  ['We saw *Ardo Zubrik*, a lawyer, here.', 'We saw *Ardo Zubrik*, the lawyers, here.'],
  ['We saw *Zubrik*, a tinker, here.', 'We saw *Zubrik*, a river, here.'],
  ['We saw *Zubrik*, a tinker, here.', 'We saw *Zubrik*, tinker, here.'],
  ['We saw *Zubrik*, a tinker, here.', 'We saw *Zubrik*, a Tinker, here.'],
  ['We saw *Zubrik*, a lawyer, here.', 'We saw *Zubrik*, a tinker, here.'],
  ['We saw *Zubrik*, a tall well-known lawyer, here.', 'We saw *Zubrik*, a tall well known; lawyer here.'],
];
for (const [more, less] of MORE)
  test(`more than “${less}” tells “${more}”`, () =>
    assert.ok(evidenceIn(more) > evidenceIn(less), `${evidenceIn(more)} > ${evidenceIn(less)}`));

/** Both say the same of a person. */
const SAME: readonly (readonly [string, string])[] = [
  // the name's own words
  ['We saw *Stalin Zubrik*.', 'We saw *Stolin Zubrik*.'],
  ['We saw *Ardo Zubrikment*.', 'We saw *Ardo Zubrik*.'],
  ['We saw *Ardo Kuala*.', 'We saw *Ardo Zubrik*.'],
  ['We saw *Kuala*.', 'We saw *Zubrik*.'],
  ['We saw *Ardo ZUBR*.', 'We saw *Ardo ZUBRIKSON*.'],
  ['We saw *Ardo Bedo Zubrik*.', 'We saw *Ardo Bedo Cado Zubrik*.'],
  ['We saw *Ardo Zubrik*.', 'We saw *Ardo McRik*.'],
  ['We saw *Ardo Zubrik*.', 'We saw *Ardo DeRik*.'],
  ['We saw *Ardo Zubrik*.', 'We saw *Ardo O’Rik*.'],
  ['We saw *Ardo Zubrik*.', 'We saw *Ardo FitzRik*.'],
  ['We saw *Ardo Zubrik*.', 'We saw *Ardo Zubrik-Hart*.'],
  // what stands before it
  ['We saw democrat *Zubrik*.', 'We saw *Zubrik*.'],
  ['We saw walls *Zubrik*.', 'We saw *Zubrik*.'],
  ['We saw his dog’s *Ardo Zubrik*.', 'We saw *Ardo Zubrik*.'],
  ['We saw Oslo’s *Zubrik*.', 'We saw his dog’s *Zubrik*.'],
  ['The wall, *Ardo Zubrik*, came.', 'That time, *Ardo Zubrik*, came.'],
  ['The lawyer, *Ardo Zubrik* came.', 'The wall, *Ardo Zubrik* came.'],
  ['The lawyers, *Ardo Zubrik*, came.', 'The walls, *Ardo Zubrik*, came.'],
  ['The lawyer - *Ardo Zubrik*, came.', 'The wall - *Ardo Zubrik*, came.'],
  ['So said *Zubrik*.', 'So (said *Zubrik*.'],
  // what follows it
  ['We saw *Zubrik*: No.', 'We saw *Zubrik* - No.'],
  ['We saw *Zubrik* (RKy).', 'We saw *Zubrik* (a).'],
  ['We saw *Zubrik* (XD).', 'We saw *Zubrik* (a).'],
  ['We saw *Zubrik* [D].', 'We saw *Zubrik* [a].'],
  ['We saw *Zubrik*, 555, here.', 'We saw *Zubrik*, then, here.'],
  ['We saw *Zubrik*, a river, here.', 'We saw *Zubrik*, then, here.'],
  ['We saw *Zubrik*, tinker, here.', 'We saw *Zubrik*, then, here.'],
  ['We saw *Zubrik*, a Tinker, here.', 'We saw *Zubrik*, then, here.'],
  ['We saw *Zubrik*, a wall; lawyers came.', 'We saw *Zubrik*, a wall; walls came.'],
  [
    'We saw *Zubrik*, a wall that once was so very very high for a lawyer.',
    'We saw *Zubrik*, a wall that once was so very very high for a wall.',
  ],
  ['We saw *Zubrik*, a well-known lawyer, here.', 'We saw *Zubrik*, a tall lawyer, here.'],
  ['We saw *Ardo Zubrik*, the lawyers, here.', 'We saw *Ardo Zubrik*, lawyers, here.'],
  ['We saw *Zubrik*, a lawyer, here.', 'We saw *Zubrik*, lawyer, here.'],
  ['We saw *Ardo Group*, a lawyer.', 'We saw *Ardo Group*, lawyer.'],
  // another paragraph
  ['We saw Mr¶*Zubrik* came.', 'We saw it¶*Zubrik* came.'],
  ['We saw the lawyer,¶*Ardo Zubrik*, came.', 'We saw the wall,¶*Ardo Zubrik*, came.'],
  ['He said¶*Zubrik* came.', 'He saw¶*Zubrik* came.'],
  ['We saw the¶*Zubrik* came.', 'We saw it¶*Zubrik* came.'],
  ['We saw in¶*Zubrik* came.', 'We saw it¶*Zubrik* came.'],
  ['We saw *Zubrik*¶who left.', 'We saw *Zubrik*¶and left.'],
  ['We saw *Zubrik*¶said to be here.', 'We saw *Zubrik*¶told to be here.'],
  ['We saw *Zubrik*,¶who left.', 'We saw *Zubrik*,¶and left.'],
  ['We saw *Zubrik*,¶55 left.', 'We saw *Zubrik*,¶and left.'],
  ['We saw *Zubrik*, a¶lawyer left.', 'We saw *Zubrik*, a¶wall left.'],
];
for (const [one, other] of SAME)
  test(`“${one}” tells as much as “${other}”`, () => assert.equal(evidenceIn(one), evidenceIn(other)));
