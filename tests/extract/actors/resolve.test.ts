import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findActors } from '../../../src/extract/actors/index.js';
import { tokenizeArticle } from '../../../src/text/index.js';
import { tell } from './cast.js';

const ARTICLE = `Minister warns of winter without gas
Estonian Foreign Minister Juhan Tamm met NATO Secretary General Karin Holm in Riga on Monday.
“We are ready,” she said. “There will be no panic,” he added.
Tamm told reporters that he had spoken with Polish President Lech Nowak.
“Nowak is with us,” the minister said.
The NATO chief praised the Polish president.
A spokesman for Prime Minister Boris Hart said the letter had arrived.
“It was short,” the spokesman told reporters.
Le Roux and Maas agreed. Jean Le Roux and Heiko Maas are ministers.
The Russian Foreign Ministry rejected the claim. The ministry called it absurd.
“We regret this,” the statement said.
Moscow and the Pentagon had no comment. A senior EU diplomat was gloomy.
“I have never seen worse,” he said.
`;

/** Words, which occurrence of them, and whom they name. Asked in text order. */
const ASKED: [words: string, nth: number, names: string[]][] = [
  ['she', 1, ['Karin Holm']],
  ['he added', 1, ['Juhan Tamm']],
  ['Tamm', 2, ['Juhan Tamm']],
  ['he had', 1, ['Juhan Tamm']],
  ['the minister', 1, ['Juhan Tamm']],
  ['The NATO chief', 1, ['Karin Holm']],
  ['the Polish president', 1, ['Lech Nowak']],
  ['A spokesman for Prime Minister Boris Hart', 1, ['A spokesman for Prime Minister Boris Hart']],
  ['the spokesman', 1, ['A spokesman for Prime Minister Boris Hart']],
  ['Le Roux and Maas', 1, ['Jean Le Roux', 'Heiko Maas']],
  ['The Russian Foreign Ministry', 1, ['Russian Foreign Ministry']],
  ['The ministry', 1, ['Russian Foreign Ministry']],
  ['the statement', 1, ['Russian Foreign Ministry']],
  ['Moscow', 1, ['Russia']],
  ['the Pentagon', 1, ['Pentagon']],
  ['A senior EU diplomat', 1, ['A senior EU diplomat']],
  // the first "he said" is a part of "she said"
  ['he said', 2, ['A senior EU diplomat']],
];
test('phrases name whom they name, asked in text order', () => {
  const { resolver, text } = tell(ARTICLE);
  for (const [words, nth, names] of ASKED) {
    let start = -1;
    for (let k = 0; k < nth; k++) start = text.indexOf(words, start + 1);
    // The pronoun alone is asked for; the verb behind it only finds the place.
    const end = start + (/^(?:s?he) /.test(words) ? words.indexOf(' ') : words.length);
    const ids = resolver.resolveInOrder({ start, end });
    const actors = resolver.actors();
    assert.deepEqual(
      ids.map((id) => actors.find((actor) => actor.id === id)?.name),
      names,
      words,
    );
    assert.ok(resolver.certaintyOf({ start, end }) > 0);
  }
});

/** An article of one paragraph, a phrase of it, and whom it must not be taken for. */
const NOT: [text: string, words: string, never: string][] = [
  ['Putin’s spokesman declined. President Vladimir Putin slept.', 'Putin’s spokesman', 'Vladimir Putin'],
  ['President Lech Nowak met Anna Berg. “Yes,” she said.', 'she', 'Lech Nowak'],
  ['Defence Minister Lech Nowak left. The foreign minister stayed.', 'The foreign minister', 'Lech Nowak'],
  ['Prime Minister Lech Nowak left. The president stayed.', 'The president', 'Lech Nowak'],
  ['The admiral, who met Lech Nowak last week, resigned.', 'The admiral, who met Lech Nowak last week', 'Lech Nowak'],
  [
    'Anna Berg, flanked by Lech Nowak and Jan Kral, spoke.',
    'Anna Berg, flanked by Lech Nowak and Jan Kral',
    'Jan Kral',
  ],
];
for (const [text, words, never] of NOT) {
  test(`“${words}” is not ${never}`, () => assert.ok(!tell(`A headline\n${text}`).who(words).includes(never)));
}

test('a pronoun passes over who is only named in a quotation, whatever its marks', () => {
  for (const [open, close] of ['“”', '""', "''"].map((pair) => (pair === "''" ? ["''", "''"] : [...pair]))) {
    const { who } = tell(`A headline\nIvan Kral spoke. ${open}I fear an admiral, and Lech Nowak,${close} |he| said.`);
    assert.deepEqual(who('|he|'), ['Ivan Kral'], open);
  }
});

/** An article of one paragraph, a phrase of it, and whom it names. */
const NAMED: [text: string, words: string, names: string[]][] = [
  ['It was clear, the PAP news agency said.', 'the PAP news agency', ['PAP']],
  ['Human Rights Watch (HRW) objected.', 'Human Rights Watch (HRW)', ['Human Rights Watch']],
  ['A local portal, CityNet, reported it. “No power,” the report said.', 'the report', ['CityNet']],
  ['Jan Kral spoke. The Siberian-born Kral was calm.', 'The Siberian-born Kral', ['Jan Kral']],
  ['Two men came. An estimated 200 police watched.', 'An estimated 200 police', ['An estimated 200 police']],
  ['Moscow and Beijing agreed.', 'Moscow and Beijing', ['Russia', 'China']],
  ['President Lech Nowak rose. His spokesman smiled.', 'His spokesman', ['Lech Nowak’s spokesman']],
  [
    'Jan Kral and Ivo Maly met. “Yes,” Kral and Maly said. “Now,” the two added.',
    'Kral and Maly',
    ['Jan Kral', 'Ivo Maly'],
  ],
  ['A man named Antonio Arroyo was happy.', 'A man named Antonio Arroyo', ['Antonio Arroyo']],
];
for (const [text, words, names] of NAMED)
  test(`“${words}” is ${names.join(' and ')}`, () => assert.deepEqual(tell(`A headline\n${text}`).who(words), names));

test('a ministry is one under all its names, and two states have two', () => {
  const { names } = tell(
    'A headline\nThe Foreign Ministry was silent. Russia’s Foreign Ministry spoke; the Russian Foreign Ministry said so.\nThe Ukrainian Foreign Ministry disagreed.',
  );
  assert.deepEqual(names('organization'), ['Russia’s Foreign Ministry', 'Ukrainian Foreign Ministry']);
});

/** A phrase and the side it speaks of. */
const SIDES: [text: string, words: string, side: string][] = [
  ['About 900 Russian troops arrived.', 'Russian troops', 'Russia'],
  ['Pro-Russian separatists lost 12 men. The rebels denied it.', 'The rebels', 'pro-Russian separatists'],
  ['NATO sent 20 jets.', 'NATO', 'NATO'],
  ['Ten civilians died.', 'civilians', 'civilians'],
  ['Two chairs broke.', 'chairs', ''],
];
for (const [text, words, side] of SIDES)
  test(`the side of “${words}”`, () => assert.equal(tell(`A headline\n${text}`).side(words), side));

test('any text has a cast, the same each time, with ids that fit the schema and spans that hold', () => {
  const words = fc.constantFrom(
    'President',
    'Anna',
    'Berg',
    'said',
    '“',
    '”',
    '"',
    'the',
    'minister',
    'of',
    'Russia',
    "'s",
    ',',
    '.',
    'he',
    'NATO',
    'Ministry',
    '(',
    ')',
    '\n',
    'J.',
    'Ω',
    '习近平',
    '\u0301',
    'known',
    'as',
    'who',
    '-',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(words).map((list) => list.join(' ')),
  );
  fc.assert(
    fc.property(texts, fc.nat(400), fc.nat(30), (text, start, length) => {
      const read = (): unknown => {
        const middle = Math.min(text.length, 20);
        const resolver = findActors(
          tokenizeArticle(text, { start: 0, end: middle }, [{ start: middle, end: text.length, kind: 'text' }]),
          '',
        );
        const ids = resolver.resolveInOrder({ start, end: start + length });
        const side = resolver.side({ start, end: start + length });
        const actors = resolver.actors();
        for (const id of [...ids, ...(side ? [side] : [])])
          assert.ok(
            actors.some((actor) => actor.id === id),
            id,
          );
        for (const { id, mentions } of actors) {
          assert.match(id, /^[\p{Ll}\p{Lo}\p{N}]+(?:-[\p{Ll}\p{Lo}\p{N}]+)*$/u);
          for (const mention of mentions) assert.equal(text.slice(mention.start, mention.end), mention.text);
        }
        assert.equal(new Set(actors.map(({ id }) => id)).size, actors.length);
        return { ids, side, actors };
      };
      assert.deepEqual(read(), read());
    }),
    { numRuns: 300 },
  );
});

/** An article of one paragraph, a phrase of it, and whom it names. */
const YES: [text: string, words: string, names: string[]][] = [
  [
    'Foreign Minister Anna Berg and Lunian President Lech Nowak signed a letter. In it they condemned the toll.',
    'they',
    ['Anna Berg', 'Lech Nowak'],
  ],
  ['A neighbour, who gave her name only as Tatiana, told the paper that she had run.', 'A neighbour', ['Tatiana']],
  [
    'The army lost boats, the defence ministry in Brill says. More would follow, the ministry added.',
    'the ministry',
    ['defence ministry in Brill'],
  ],
  [
    'Kyrylo Holm, head of the harbour police, left. The head of the harbour police came back.',
    'The head of the harbour police',
    ['Kyrylo Holm'],
  ],
  ['Olena, a schoolteacher, wept. A mechanic named Sasha laughed.', 'a schoolteacher', ['Olena']],
  ['Olena, a schoolteacher, wept. A mechanic named Sasha laughed.', 'A mechanic', ['Sasha']],
  ['The ex-minister spoke. Former Harbour Minister Tom Holm has broken his silence.', 'The ex-minister', ['Tom Holm']],
  [
    'A fighter of the river guard, who introduced himself as Zelko, told the paper so.',
    'A fighter of the river guard',
    ['Zelko'],
  ],
  ['Xi Jinping spoke with Lech Nowak. Xi told him to wait.', 'Xi told', ['Xi Jinping']],
];
for (const [text, words, names] of YES)
  test(`“${words}” is ${names.join(' and ')}`, () => assert.deepEqual(tell(`A headline\n${text}`).who(words), names));

const NOT_THEM: [text: string, words: string, never: string][] = [
  [
    'Vasyl Holm, the head of the harbour police in Brill, left. The head of the medical service stayed.',
    'The head of the medical service',
    'Vasyl Holm',
  ],
  ['Anna Berg’s spokesman, Lech Nowak, left. Peter Hart’s spokesman stayed.', 'Peter Hart’s spokesman', 'Lech Nowak'],
  ['The rebels met Mayor Anna Berg and President Lech Nowak. Later they went home.', 'they', 'Anna Berg'],
  ['Olena, wrote a schoolteacher, wept.', 'a schoolteacher', 'Olena'],
  ['A neighbour, who knew Tatiana Berg well, told the paper so.', 'A neighbour', 'Tatiana Berg'],
];
for (const [text, words, never] of NOT_THEM) {
  test(`“${words}” is not ${never} here`, () => assert.ok(!tell(`A headline\n${text}`).who(words).includes(never)));
}
