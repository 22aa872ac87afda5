/** When and where the first figure of a sentence holds. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { circumstancesOf } from '../../../src/extract/figures/circumstances.js';
import { readSentence } from './read.js';

/** "past 2014-05-03 Riga". */
function circumstances(text: string): string {
  const { tokens, sentence, candidates } = readSentence(text);
  const { status, asOf, place } = circumstancesOf(tokens, candidates[0]!, ...sentence.tokens);
  return [status, asOf, place].filter(Boolean).join(' ');
}

const CASES: readonly (readonly [sentence: string, circumstances: string])[] = [
  ['40 soldiers serve.', 'present'],
  ['Norway will send 40 soldiers.', 'planned'],
  ['Will 40 soldiers come?', 'planned'],
  ['40 soldiers will come.', 'planned'],
  ['40 soldiers would come.', 'planned'],
  ['Norway will leave while 40 soldiers stay.', 'present'],
  ['Norway will leave; 40 soldiers stay.', 'present'],
  ['In May 2014 Norway planned to send 40 soldiers.', 'planned 2014-05'],
  ['On 3 May 2014 40 soldiers died.', 'past 2014-05-03'],
  ['In 2014 about 40 soldiers died.', 'past 2014'],
  ['As of May 2014 about 40 soldiers served.', 'past 2014-05'],
  ['By May 3, 2014, 40 soldiers had died.', 'past 2014-05-03'],
  ['Near 2014 Street about 40 soldiers died.', 'present'],
  ['40 soldiers died in 2014.', 'past 2014'],
  ['40 soldiers died, in 2014.', 'past 2014'],
  ['40 soldiers died in 1814.', 'present'],
  ['40 soldiers died during 2014.', 'past 2014'],
  ['40 soldiers died on 3 May 2014.', 'past 2014-05-03'],
  ['40 soldiers died on 03 May 2014.', 'past 2014-05-03'],
  ['40 soldiers died on 3 Sept. 2014.', 'past 2014-09-03'],
  ['40 soldiers died on May 3, 2014.', 'past 2014-05-03'],
  ['40 soldiers died on May 13 2014.', 'past 2014-05-13'],
  ['40 soldiers died on Sept. 3, 2014.', 'past 2014-09-03'],
  ['40 soldiers died in Sept. 2014.', 'past 2014-09'],
  ['40 soldiers died in October 2014.', 'past 2014-10'],
  ['40 soldiers died on May 3.', 'present'],
  ['40 soldiers died on 3 May.', 'present'],
  ['40 soldiers died in May.', 'present'],
  ['40 soldiers died in May', 'present'],
  ['40 soldiers died on 3', 'present'],
  ['40 soldiers died in', 'present'],
  ['40 soldiers died on 32 May 2014.', 'present'],
  ['40 soldiers have died since May 2014.', 'present 2014-05/..'],
  ['40 soldiers have died since May.', 'present'],
  ['40 soldiers carried 2014 flags.', 'present'],
  ['40 soldiers stay: it began in 2014.', 'present'],
  ['40 soldiers stay and a king fell in 2014.', 'present'],
  ['40 soldiers stay where a king fell in 2014.', 'present'],
  ['40 soldiers stay in towns they took in 2014.', 'present'],
  ['40 soldiers died in Riga.', 'present Riga'],
  ['40 soldiers died near Riga in 2014.', 'past 2014 Riga'],
  ['40 soldiers died at Riga.', 'present Riga'],
  ['40 soldiers died outside Riga.', 'present Riga'],
  ['40 soldiers died around New York.', 'present New York'],
  ['40 soldiers died in the Upper Old Green Long Valley.', 'present Upper Old Green Long'],
  ['40 soldiers died in the Hague.', 'present Hague'],
  ['40 soldiers died in eastern Latvia.', 'present Latvia'],
  ['40 soldiers died in Riga', 'present Riga'],
  ['40 soldiers died on Monday in Riga.', 'present Riga'],
  ['40 soldiers died in hills.', 'present'],
  ['40 soldiers died near Monday noon.', 'present'],
  ['40 soldiers died in Latvia’s hills.', 'present'],
  ['40 soldiers died, in Riga.', 'present'],
  ['40 soldiers stay and sing in Riga.', 'present'],
  ['40 soldiers stay which is in Riga.', 'present'],
  ['40 soldiers died said men in Riga.', 'present'],
  ['40 soldiers died with a long old song in Riga.', 'present'],
];

for (const [sentence, wanted] of CASES)
  test(`tells when and where: ${sentence}`, () => assert.equal(circumstances(sentence), wanted));
