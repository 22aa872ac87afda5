/** Who states the first figure of a sentence, by the sentence alone. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimOf } from '../../../src/extract/figures/claim.js';
import { readSentence } from './read.js';

/** "before: Denmark": how the source is told, and its words; "article", or "nobody". */
function stated(text: string): string {
  const { tokens, sentence, candidates } = readSentence(text);
  const { quantity, counted } = candidates[0]!;
  const claim = claimOf(tokens, quantity.from, counted.to, ...sentence.tokens);
  if (!claim || claim === 'article') return claim ?? 'nobody';
  return `${claim.form}: ${claim.source ? text.slice(claim.source.start, claim.source.end) : 'the subject'}`;
}

/** So many words that tell nothing. */
const far = (words: number): string => 'very '.repeat(words);

const BEFORE: readonly (readonly [sentence: string, claim: string])[] = [
  ['Denmark said that 40 soldiers had died.', 'before: Denmark'],
  ['Denmark says 40 soldiers have died.', 'before: Denmark'],
  ['Denmark has also repeatedly said 40 soldiers had died.', 'before: Denmark'],
  ['Denmark quietly admitted 40 soldiers had died.', 'before: Denmark'],
  ['Denmark is saying 40 soldiers have died.', 'before: Denmark'],
  ['Denmark said on Friday that 40 soldiers had died.', 'before: Denmark'],
  ['On Friday Denmark said that 40 soldiers had died.', 'before: Denmark'],
  ['Late on Friday evening Denmark said that 40 soldiers had died.', 'before: Denmark'],
  ['In 2014 Denmark said that 40 soldiers had died.', 'before: Denmark'],
  ['Meanwhile Denmark said that 40 soldiers had died.', 'before: Denmark'],
  ['But earlier today Denmark said that 40 soldiers had died.', 'before: Denmark'],
  ['An unnamed general said 40 soldiers had died.', 'before: An unnamed general'],
  ['Unnamed generals said 40 soldiers had died.', 'before: generals'],
  ['Norway believes that Denmark said 40 soldiers had died.', 'before: Denmark'],
  ['In this raid, Denmark said 40 soldiers had died.', 'before: Denmark'],
  ['Norway left when Denmark said 40 soldiers had died.', 'before: Denmark'],
  ['Norway and Denmark said 40 soldiers had died.', 'before: Norway and Denmark'],
  ['He came and the minister said 40 soldiers had died.', 'before: the minister'],
  ['The minister for war said 40 soldiers had died.', 'before: The minister for war'],
  ['The deputy prime minister of the kingdom said 40 soldiers had died.', 'before: The deputy prime minister of the kingdom'],
  ['Norway’s vice-admiral said 40 soldiers had died.', 'before: Norway’s vice-admiral'],
  ['Lt. Berg said 40 soldiers had died.', 'before: Lt. Berg'],
  ['The Danish Army (DA) said 40 soldiers had died.', 'before: The Danish Army'],
  ['The Danish Army (in short DA) said 40 soldiers had died.', 'before: The Danish Army'],
  ['Anna Berg, head of the army, said 40 soldiers had died.', 'before: Anna Berg'],
  ['The head of the army, Anna Berg, said 40 soldiers had died.', 'before: Anna Berg'],
  ['Anna Berg, who leads the army, said 40 soldiers had died.', 'before: Anna Berg'],
  ['Anna Berg, who said 40 soldiers had died, left.', 'before: Anna Berg'],
  ['The man who said 40 soldiers had died left.', 'before: The man'],
  ['Norway’s king, a sailor, said 40 soldiers had died.', 'before: Norway’s king'],
  ['Anna Berg saw 40 soldiers.', 'before: Anna Berg'],
  ['Denmark has seen 40 soldiers die.', 'before: Denmark'],
  ['Denmark accused Norway of killing 40 soldiers.', 'before: Denmark'],
  ['Denmark blamed Norway for 40 soldiers killed.', 'before: Denmark'],
  ['Denmark claimed 40 soldiers had died.', 'before: Denmark'],
  ['Denmark said 40 lives were lost.', 'before: Denmark'],
  ['Denmark reports that 40 soldiers have died.', 'before: Denmark'],
  ['Denmark told the world that 40 soldiers had died.', 'before: Denmark'],
  ['Denmark said that after 40 soldiers had died peace came.', 'before: Denmark'],
  ['Denmark said a raid which killed 40 soldiers was over.', 'before: Denmark'],
  ['Denmark spoke of the war and said another convoy, in which 40 soldiers died, was late.', 'before: Denmark spoke of the war and'],
  ['Denmark said the “raid” took 40 soldiers.', 'before: Denmark'],
  ['Denmark said the “very old guard” took 40 soldiers.', 'before: Denmark'],
  ['The Danish daily quoted the army as saying 40 soldiers had died.', 'before: the army'],
  ['The daily quoted a general of the Danish army as saying 40 soldiers had died.', 'before: a general of the Danish army'],
  ['A Danish statement saying 40 soldiers had died was false.', 'before: A Danish statement'],
  ['Anna Berg said it reported 40 soldiers dead.', 'before: Anna Berg'],
  ['Anna Berg said a video showed 40 soldiers.', 'before: Anna Berg'],
  ['Data from Denmark say 40 soldiers have died.', 'before: Denmark'],
  ['Preliminary figures by the army say 40 soldiers have died.', 'before: the army'],
  ['The DPA news agency said 40 soldiers had died.', 'before: The DPA'],
  ['The SMM UAV spotted 40 soldiers.', 'before: The SMM'],
  ['The news agency said 40 soldiers had died.', 'before: The news agency'],
  ['At one of the camps the mission saw 40 soldiers.', 'before: the mission'],
  ['The same day the mission saw 40 soldiers.', 'before: the mission'],
  ['The head of the mission saw 40 soldiers.', 'before: The head of the mission'],
  [`Denmark said ${far(68)}few men killed 40 soldiers.`, 'nobody'],
];

const BEHIND: readonly (readonly [sentence: string, claim: string])[] = [
  ['40 soldiers had died, Denmark said.', 'behind: Denmark'],
  ['40 soldiers had died, Denmark said on Monday.', 'behind: Denmark'],
  ['40 soldiers had died, Denmark said late on Monday.', 'behind: Denmark'],
  ['40 soldiers had died, Denmark said Monday.', 'behind: Denmark'],
  ['40 soldiers had died, Denmark told Reuters.', 'behind: Denmark'],
  ['40 soldiers had died, a spokesman for the army said in Basra.', 'behind: a spokesman for the army'],
  ['40 soldiers had died, said the minister.', 'behind: the minister'],
  ['40 soldiers had died, said the minister, who wept.', 'behind: the minister'],
  ['“40 soldiers died” said the minister.', 'behind: the minister'],
  ['40 soldiers had died, Bild reported, citing the Danish army.', 'behind: the Danish army'],
  ['40 soldiers had died, Bild said, quoting Anna Berg.', 'behind: Anna Berg'],
  ['40 soldiers had died, according to Denmark.', 'according: Denmark'],
  ['40 soldiers had died, according to Anna Berg, a general.', 'according: Anna Berg'],
  ['Norway will come after 40 soldiers died, Denmark said.', 'behind: Denmark'],
  ['Norway said it would come after 40 soldiers died, Denmark said.', 'behind: Denmark'],
  ['According to Denmark, 40 soldiers have died.', 'according: Denmark'],
  ['This week, according to Denmark, 40 soldiers died.', 'according: Denmark'],
];

const NOBODY: readonly (readonly [sentence: string, claim: string])[] = [
  ['40 soldiers died.', 'nobody'],
  ['Denmark said so; 40 soldiers died.', 'nobody'],
  ['Denmark said “we are all ready to go”, and 40 soldiers died.', 'nobody'],
  ['In the United States 40 soldiers died.', 'nobody'],
  ['Denmark, accused of killing 40 soldiers, was silent.', 'nobody'],
  ['The raid claimed 40 lives.', 'nobody'],
  ['The raid on the town claimed at least 40 victims.', 'nobody'],
  ['It was reported 40 soldiers had died.', 'nobody'],
  ['The trucks seen near 40 soldiers were empty.', 'nobody'],
  ['40 soldiers died; the war goes on, Denmark said.', 'nobody'],
  ['40 soldiers died and Denmark said nothing.', 'nobody'],
  ['40 soldiers died, Denmark said nothing.', 'nobody'],
  ['40 soldiers died, the video said.', 'nobody'],
  ['The video saw 40 soldiers.', 'nobody'],
  ['Concern rose over reports that 40 soldiers had died.', 'article'],
  ['Concern rose amid claims of 40 soldiers killed.', 'article'],
  ['Concern rose at rumours that 40 soldiers had died.', 'article'],
  ['Concern rose at rumors that 40 soldiers had died.', 'article'],
  ['Denmark denied allegations that 40 soldiers had died.', 'article'],
  ['Reports that 40 soldiers had died were false.', 'article'],
  ['Norway said it would talk after 40 soldiers died.', 'article'],
  ['Norway said it would talk while 40 soldiers died.', 'article'],
  ['Norway said the raid which killed 40 soldiers was over.', 'article'],
  ['Norway said the raid that killed 40 soldiers was over.', 'article'],
  ['Norway said the raid that left 40 soldiers dead was over.', 'article'],
  ['Norway said the raid that claimed 40 lives was over.', 'article'],
  ['Norway said the men that were with 40 soldiers had left.', 'article'],
  ['Norway said the man that has 40 soldiers had left.', 'article'],
  ['Norway said its raid, in which 40 soldiers died, was over.', 'article'],
  ['Norway spoke of Denmark’s raid, in which 40 soldiers died, and said it was over.', 'nobody'],
  ['Sweden, Norway said Monday, after 40 soldiers died, must act.', 'article'],
  ['Denmark left the talks, saying 40 soldiers had died.', 'participle: the subject'],
  ['Denmark left the talks and, claiming 40 soldiers had died, went home.', 'participle: the subject'],
  ['Denmark wept saying 40 soldiers had died.', 'before: Denmark wept'],
];

for (const [sentence, claim] of [...BEFORE, ...BEHIND, ...NOBODY]) test(`tells who states it: ${sentence}`, () => assert.equal(stated(sentence), claim));
