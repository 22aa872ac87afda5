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
  ['We saw *Anna Zubrek*.', 'We saw *Ardo Zubrek*.'],
  ['We saw *Anna*.', 'We saw *Ardo*.'],
  ['We saw *Anna Zubrek*.', 'We saw *Anna*.'],
  ['We saw *Stalin*.', 'We saw *Stolin*.'],
  ['We saw *Ardo Zubrenko*.', 'We saw *Ardo Zubrek*.'],
  ['We saw *Zubrenko*.', 'We saw *Zubrek*.'],
  ['We saw *Ardo J. Zubrek*.', 'We saw *Ardo Zubrek*.'],
  ['We saw *Ardo van Zubrek*.', 'We saw *Ardo Zubrek*.'],
  ['We saw *Ardo Zubrek*.', 'We saw *J. P.*'],
  ['We saw *Jim Crob*.', 'We saw *Jim Crow*.'],
  ['We saw *Ardo Zubrek*.', '*Ardo Zubrek* saw us.'],
  ['We saw *Zubrek*.', '*Zubrek* and we met.'],
  ['We saw *Ardo Zubrek*.', 'We saw *Ardo Baltic*.'],
  ['We saw *Ardo Zubrek*.', 'We saw *Ardo Group*.'],
  ['We saw *Ardo Zubrek*.', 'We saw *Ardo Street*.'],
  ['We saw *Ardo Zubrek*.', 'We saw *Ardo Money*.'],
  ['We saw *Ardo Zubrek*.', 'We saw *Ardo Interim*.'],
  ['We saw *Ardo Zubrek*.', 'We saw *Ardo Admiral*.'],
  ['We saw *Ardo Zubrek*.', 'We saw *Ardo ZUBREK*.'],
  ['We saw *Zubrekson*.', 'We saw *ZUBREKSON*.'],
  ['We saw *ZUBREKSON*.', 'We saw *ZUBR*.'],
  ['We saw *Ardo Zubrek*.', 'We saw *Ardo ZubRek*.'],
  ['We saw *Zubrek*.', 'We saw *Zubrekment*.'],
  ['We saw *Ardo Zubrek*.', 'We saw *Fort Zubrek*.'],
  ['We saw *Ardo Zubrek*.', 'We saw *Ardo Zubrek*. A zubrek is a tree.'],
  ['We saw *Zubrek*.', 'We saw *Zubrek*. A zubrek is a tree.'],
  ['We saw *Ardo Bedo Cado Zubrek*.', 'We saw *Ardo Bedo Cado Dado Zubrek*.'],
  ['We saw *Anna*.', 'We saw *Florence*.'],
  ['We saw *Will Zubrek* here.', 'We saw *Well Zubrek* here.'],
  ['We saw *Igor (Wolf) Zubrek*.', 'We saw *Igor (Soviet) Zubrek*.'],
  ['We saw *Ardo Zubrek*.', 'We saw *Ardo Will*.'],
  ['We saw Gov. *Anna Street Zubrek*.', 'We saw Gov. *Anna Zubrek Street*.'],
  ['We saw *Ardo Zubrek*.', 'We saw *Kuala Zubrek*.'],
  // what stands before it
  ['We saw Mr. *Zubrek*.', 'We saw the. *Zubrek*.'],
  ['We saw Mr *Zubrek*.', 'We saw President *Zubrek*.'],
  ['We saw President *Zubrek*.', 'We saw lawyer *Zubrek*.'],
  ['We saw Gen. *Zubrek*.', 'We saw lawyer *Zubrek*.'],
  ['We saw President *Zubrek*.', 'We saw president *Zubrek*.'],
  ['We saw lawyer *Zubrek*.', 'We saw lawyers *Zubrek*.'],
  ['We saw lawyers *Zubrek*.', 'We saw *Zubrek*.'],
  ['We saw Democrat *Zubrek*.', 'We saw democrat *Zubrek*.'],
  ['We saw lawyer *Zubrek*.', 'We saw Democrat *Zubrek*.'],
  ['The lawyer, *Ardo Zubrek*, came.', 'The lawyer, *Zubrek*, came.'],
  ['The lawyer, *Ardo Zubrek*, came.', 'The lawyers, *Ardo Zubrek*, came.'],
  ['The lawyer, *Ardo Zubrek*, came.', 'The lawyer, *Ardo Zubrek* and we came.'],
  ['The lawyer, *Ardo Zubrek*, came.', 'The wall, *Ardo Zubrek*, came.'],
  ['The lawyer, *Ardo Zubrek*, came.', 'The lawyer then, *Ardo Zubrek*, came.'],
  ['We saw Oslo’s *Ardo Zubrek*.', 'We saw Oslo’s *Zubrek*.'],
  ['We saw Oslo’s *Ardo Zubrek*.', 'We saw his dog’s *Ardo Zubrek*.'],
  ['We saw *Zubrek*.', 'We saw the *Zubrek*.'],
  ['We saw *Zubrek*.', 'We sat in *Zubrek*.'],
  ['“Yes,” said *Zubrek*.', 'Here said *Zubrek*.'],
  ['“Yes” said *Zubrek*.', 'Here said *Zubrek*.'],
  ['Here said *Zubrek*.', 'Here saw *Zubrek*.'],
  // what follows it
  ['Here *Zubrek* said yes.', 'Here *Zubrek* did it.'],
  ['Here *Ardo Zubrek* said yes.', 'Here *Ardo Zubrek* did it.'],
  ['We saw *Zubrek* who left.', 'We saw *Zubrek* leaving.'],
  ['We saw *Zubrek* whose dog left.', 'We saw *Zubrek* leaving.'],
  ['*Zubrek*: No.', '*Zubrek* - No.'],
  ['*Zubrek*: No.', 'We saw *Zubrek*: No.'],
  ['We saw *Zubrek* (D) here.', 'We saw *Zubrek* (a) here.'],
  ['We saw *Zubrek* (R-Ky) here.', 'We saw *Zubrek* (RKy) here.'],
  ['We saw *Zubrek*, 55, here.', 'We saw *Zubrek*, 555, here.'],
  ['We saw *Zubrek*, who left.', 'We saw *Zubrek*, and left.'],
  ['We saw *Zubrek*, whose dog left.', 'We saw *Zubrek*, and left.'],
  ['We saw *Zubrek*, a lawyer, here.', 'We saw *Zubrek*, a wall, here.'],
  ['We saw *Zubrek*, lawyer of the club, here.', 'We saw *Zubrek*, wall of the club, here.'],
  ['We saw *Ardo Zubrek*, a lawyer, here.', 'We saw *Ardo Zubrek*, lawyer to us, here.'],
  ['We saw *Ardo Zubrek*, a lawyer, here.', 'We saw *Ardo Zubrek*, the lawyers, here.'],
  ['We saw *Zubrek*, a tinker, here.', 'We saw *Zubrek*, a river, here.'],
  ['We saw *Zubrek*, a tinker, here.', 'We saw *Zubrek*, tinker, here.'],
  ['We saw *Zubrek*, a tinker, here.', 'We saw *Zubrek*, a Tinker, here.'],
  ['We saw *Zubrek*, a lawyer, here.', 'We saw *Zubrek*, a tinker, here.'],
  ['We saw *Zubrek*, a tall well-known lawyer, here.', 'We saw *Zubrek*, a tall well known; lawyer here.'],
];
for (const [more, less] of MORE)
  test(`more than “${less}” tells “${more}”`, () =>
    assert.ok(evidenceIn(more) > evidenceIn(less), `${evidenceIn(more)} > ${evidenceIn(less)}`));

/** Both say the same of a person. */
const SAME: readonly (readonly [string, string])[] = [
  // the name's own words
  ['We saw *Stalin Zubrek*.', 'We saw *Stolin Zubrek*.'],
  ['We saw *Ardo Zubrekment*.', 'We saw *Ardo Zubrek*.'],
  ['We saw *Ardo Kuala*.', 'We saw *Ardo Zubrek*.'],
  ['We saw *Kuala*.', 'We saw *Zubrek*.'],
  ['We saw *Ardo ZUBR*.', 'We saw *Ardo ZUBREKSON*.'],
  ['We saw *Ardo Bedo Zubrek*.', 'We saw *Ardo Bedo Cado Zubrek*.'],
  ['We saw *Ardo Zubrek*.', 'We saw *Ardo McRik*.'],
  ['We saw *Ardo Zubrek*.', 'We saw *Ardo DeRik*.'],
  ['We saw *Ardo Zubrek*.', 'We saw *Ardo O’Rik*.'],
  ['We saw *Ardo Zubrek*.', 'We saw *Ardo FitzRik*.'],
  ['We saw *Ardo Zubrek*.', 'We saw *Ardo Zubrek-Hart*.'],
  // what stands before it
  ['We saw democrat *Zubrek*.', 'We saw *Zubrek*.'],
  ['We saw walls *Zubrek*.', 'We saw *Zubrek*.'],
  ['We saw his dog’s *Ardo Zubrek*.', 'We saw *Ardo Zubrek*.'],
  ['We saw Oslo’s *Zubrek*.', 'We saw his dog’s *Zubrek*.'],
  ['The wall, *Ardo Zubrek*, came.', 'That time, *Ardo Zubrek*, came.'],
  ['The lawyer, *Ardo Zubrek* came.', 'The wall, *Ardo Zubrek* came.'],
  ['The lawyers, *Ardo Zubrek*, came.', 'The walls, *Ardo Zubrek*, came.'],
  ['The lawyer - *Ardo Zubrek*, came.', 'The wall - *Ardo Zubrek*, came.'],
  ['So said *Zubrek*.', 'So (said *Zubrek*.'],
  // what follows it
  ['We saw *Zubrek*: No.', 'We saw *Zubrek* - No.'],
  ['We saw *Zubrek* (RKy).', 'We saw *Zubrek* (a).'],
  ['We saw *Zubrek* (XD).', 'We saw *Zubrek* (a).'],
  ['We saw *Zubrek* [D].', 'We saw *Zubrek* [a].'],
  ['We saw *Zubrek*, 555, here.', 'We saw *Zubrek*, then, here.'],
  ['We saw *Zubrek*, tinker, here.', 'We saw *Zubrek*, then, here.'],
  ['We saw *Zubrek*, a Tinker, here.', 'We saw *Zubrek*, then, here.'],
  ['We saw *Zubrek*, a wall; lawyers came.', 'We saw *Zubrek*, a wall; walls came.'],
  [
    'We saw *Zubrek*, a wall that once was so very very high for a lawyer.',
    'We saw *Zubrek*, a wall that once was so very very high for a wall.',
  ],
  ['We saw *Zubrek*, a well-known lawyer, here.', 'We saw *Zubrek*, a tall lawyer, here.'],
  ['We saw *Ardo Zubrek*, the lawyers, here.', 'We saw *Ardo Zubrek*, lawyers, here.'],
  ['We saw *Zubrek*, a lawyer, here.', 'We saw *Zubrek*, lawyer, here.'],
  ['We saw *Ardo Group*, a lawyer.', 'We saw *Ardo Group*, lawyer.'],
  // another paragraph
  ['We saw Mr¶*Zubrek* came.', 'We saw it¶*Zubrek* came.'],
  ['We saw the lawyer,¶*Ardo Zubrek*, came.', 'We saw the wall,¶*Ardo Zubrek*, came.'],
  ['He said¶*Zubrek* came.', 'He saw¶*Zubrek* came.'],
  ['We saw the¶*Zubrek* came.', 'We saw it¶*Zubrek* came.'],
  ['We saw in¶*Zubrek* came.', 'We saw it¶*Zubrek* came.'],
  ['We saw *Zubrek*¶who left.', 'We saw *Zubrek*¶and left.'],
  ['We saw *Zubrek*¶said to be here.', 'We saw *Zubrek*¶told to be here.'],
  ['We saw *Zubrek*,¶who left.', 'We saw *Zubrek*,¶and left.'],
  ['We saw *Zubrek*,¶55 left.', 'We saw *Zubrek*,¶and left.'],
  ['We saw *Zubrek*, a¶lawyer left.', 'We saw *Zubrek*, a¶wall left.'],
];
for (const [one, other] of SAME)
  test(`“${one}” tells as much as “${other}”`, () => assert.equal(evidenceIn(one), evidenceIn(other)));
