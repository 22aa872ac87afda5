/** Whether two descriptions can speak of one person. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markTokens } from '../../../../src/extract/actors/names/lexicon.js';
import { roleFit } from '../../../../src/extract/actors/references/role-match.js';
import { type RolePhrase, RoleReader } from '../../../../src/extract/actors/names/roles.js';
import { documentOf } from '../cast.js';

function phraseOf(words: string): RolePhrase {
  const document = documentOf(words);
  return new RoleReader(document, markTokens(document)).phrase(0, document.tokens.length);
}

/** How well a role fits, free of the last digits of sums. */
const fitOf = (asked: string, role: string): number => Math.round(1000 * roleFit(phraseOf(asked), phraseOf(role)));

/** Words asked for; the roles that they may mean, from the best to the worst; roles that they cannot mean. */
const FITS: readonly (readonly [asked: string, may: string, never: string])[] = [
  [
    'the minister',
    'minister = foreign minister = Estonian minister > former minister = ex minister > deputy minister = vice minister',
    'prime minister, premier, head of ministry, chairman',
  ],
  [
    'the foreign minister',
    'foreign minister = Estonian foreign minister > former foreign minister > deputy foreign minister > minister',
    'defence minister, minister of health',
  ],
  [
    'the Estonian minister',
    'Estonian minister = minister of Estonia > minister = foreign minister',
    'Latvian minister',
  ],
  [
    'the Estonian foreign minister',
    'foreign minister of Estonia > foreign minister > Estonian minister',
    'Latvian foreign minister, Estonian defence minister',
  ],
  [
    'the prime minister',
    'prime minister = Estonian prime minister > deputy prime minister > premier = PM',
    'minister, president, foreign minister',
  ],
  ['the premier', 'premier > prime minister = PM', 'minister'],
  ['the PM', 'PM > prime minister = premier', 'minister'],
  [
    'the deputy minister',
    'deputy minister > minister and deputy > minister',
    'foreign minister, deputy head of ministry',
  ],
  ['the former minister', 'former minister = ex minister > minister', 'foreign minister, chairman'],
  ['the ex minister', 'former minister = ex minister > minister', 'chairman'],
  ['the defense minister', 'defence minister = defense minister > minister', 'health minister'],
  ['the defence minister', 'defence minister = defense minister > minister', 'health minister'],
  ['the labor minister', 'labour minister = labor minister > minister', 'health minister'],
  ['the labour minister', 'labour minister = labor minister > minister', 'health minister'],
  ['the big minister', 'big minister > minister = foreign minister', ''],
  [
    'the NATO chief',
    'NATO chief = chief of NATO > NATO secretary-general = NATO secretary general = NATO director > secretary-general = minister',
    'NATO lawyer',
  ],
  ['the secretary general', 'secretary-general = secretary general', 'general, general secretary'],
  ['the general', 'general > gen > commander', 'secretary general, lawyer'],
  ['the deputy', 'deputy > lawmaker = senator', 'deputy minister, minister'],
  ['the press secretary', 'press secretary > secretary', 'state secretary, press officer'],
  ['the opposition leader', 'opposition leader = leader of the opposition > leader = party leader', 'rebel leader'],
  // one word for another
  ['the spokesperson', 'spokesman = spokeswoman', 'lawyer'],
  ['the senator', 'lawmaker = mp = congresswoman > deputy', 'mayor'],
  ['the attorney', 'lawyer = barrister', 'judge'],
  ['the pontiff', 'pope', 'priest'],
  ['the aide', 'adviser = advisor', 'lawyer'],
  ['the envoy', 'ambassador = representative', 'lawyer'],
  ['the expert', 'analyst = scholar', 'lawyer'],
  ['the billionaire', 'tycoon = oligarch = businessman', 'lawyer'],
  ['the reporter', 'journalist = blogger = writer', 'lawyer'],
  ['the dissident', 'activist', 'lawyer'],
  ['the candidate', 'candidate > nominee', 'lawyer'],
  ['the governor', 'gov', 'lawyer'],
  ['the professor', 'prof', 'lawyer'],
  ['the admiral', 'adm', 'colonel'],
  ['the colonel', 'col', 'lawyer'],
  // the kind for one of it
  ['the chief', 'chief = police chief = chief of police > chief executive = chief lawyer > head = commander', 'lawyer'],
  ['the leader', 'leader > president = chancellor = premier = prime minister', 'lawyer'],
  ['the official', 'minister = officer > deputy minister', 'lawyer'],
  ['the politician', 'president = senator', 'lawyer'],
  ['the diplomat', 'ambassador = foreign minister', 'lawyer'],
  ['the commander', 'general = captain', 'lawyer'],
  ['the soldier', 'sergeant', 'lawyer'],
  ['the scientist', 'professor', 'lawyer'],
  ['the champion', 'boxer', 'lawyer'],
  ['the dictator', 'president', 'lawyer'],
];
for (const [asked, may, never] of FITS) {
  test(`${asked} may be: ${may}`, () => {
    const groups = may.split(' > ').map((group) => group.split(' = '));
    for (const group of groups)
      assert.deepEqual(
        group.map((role) => fitOf(asked, role)),
        group.map(() => fitOf(asked, group[0]!)),
        group.join(' = '),
      );
    const fits = groups.map(([role]) => fitOf(asked, role!));
    assert.deepEqual(
      fits,
      [...new Set(fits)].sort((a, b) => b - a),
    );
    for (const fit of fits) assert.ok(fit > 0 && fit <= 1000);
    for (const role of never.split(', ').filter(Boolean)) assert.equal(fitOf(asked, role), 0, role);
  });
}
