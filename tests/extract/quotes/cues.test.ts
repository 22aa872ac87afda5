/** Verbs of reporting in every form that they have, and forms that they have not. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cueOf, isReporting } from '../../../src/extract/english/quotes/cues.js';

/** Base form, third person, past, participle where it is another, -ing form. */
const FORMS: readonly string[] = [
  'say says said - saying',
  'write writes wrote written writing',
  'explain explains explained - explaining',
  'answer answers answered - answering',
  'reveal reveals revealed - revealing',
  // "y" behind a consonant, and behind a vowel.
  'reply replies replied - replying',
  'testify testifies testified - testifying',
  'deny denies denied - denying',
  'relay relays relayed - relaying',
  'portray portrays portrayed - portraying',
  // "e" at the end, single and double.
  'note notes noted - noting',
  'describe describes described - describing',
  'agree agrees agreed - agreeing',
  'see sees saw seen seeing',
  'decree decrees decreed - decreeing',
  'foresee foresees foresaw foreseen foreseeing',
  'echo echoes echoed - echoing',
  // A last consonant that is doubled, and one that is not.
  'beg begs begged - begging',
  'admit admits admitted - admitting',
  'slam slams slammed - slamming',
  'quip quips quipped - quipping',
  'regret regrets regretted - regretting',
  'concur concurs concurred - concurring',
  'predict predicts predicted - predicting',
  'insist insists insisted - insisting',
  'commit commits committed - committing',
  // A hiss at the end.
  'stress stresses stressed - stressing',
  'confess confesses confessed - confessing',
  'publish publishes published - publishing',
  'preach preaches preached - preaching',
  'press presses pressed - pressing',
];

for (const row of FORMS) {
  const [base = '', third, past, participle, ing] = row.split(' ');
  const forms = [
    [base, 'base'],
    [third, 's'],
    [past, 'past'],
    [participle === '-' ? undefined : participle, 'participle'],
    [ing, 'ing'],
  ] as const;
  test(`forms of ${base}`, () => {
    for (const [written, form] of forms)
      if (written !== undefined) assert.deepEqual([cueOf(written)?.lemma, cueOf(written)?.form], [base, form], written);
  });
}

const NO_FORMS: readonly string[] = [
  'sayed',
  'writed',
  'replyed',
  'replys',
  'denys',
  'beged',
  'answerred',
  'explainned',
  'noteed',
  'noteing',
  'agreing',
  'seing',
  'echos',
  'stresss',
  'preachs',
  'relaies',
  'portraied',
  'walk',
  'bridge',
  '',
  'Said',
];
test('what is no form of a reporting verb', () => {
  for (const word of NO_FORMS) assert.equal(cueOf(word), undefined, word);
});

const CLASSES: readonly [word: string, classes: readonly string[]][] = [
  ['said', ['say']],
  ['called', ['label', 'will']],
  ['want', ['will']],
  ['believe', ['think']],
  ['promises', ['say', 'will']],
  ['hopes', ['will', 'think']],
  ['decry', ['say', 'label']],
  ['urging', ['say', 'will']],
  ['reckon', ['say', 'think']],
];
for (const [word, classes] of CLASSES)
  test(`${word} takes what is reported as: ${classes}`, () => assert.deepEqual(cueOf(word)?.classes, classes));

test('verbs of saying stand beside a quotation; others, and other words, do not', () => {
  for (const word of ['said', 'tells', 'warning', 'promised', 'say']) assert.ok(isReporting(word), word);
  for (const word of ['called', 'wants', 'believed', 'walked', 'mayor', '']) assert.ok(!isReporting(word), word);
});
