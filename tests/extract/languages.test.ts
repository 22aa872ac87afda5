/** Facts are read in English only: in another language nobody is given words, and nothing is counted. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extractArticle } from '../../src/pipeline.js';

const article = (text: string, language = '') =>
  extractArticle({
    file: 'a.txt',
    text,
    format: 'text',
    fixity: { bytes: text.length, sha256: '0', encoding: 'utf-8' },
    ...(language
      ? { page: { title: 'Ferries stay in port', byline: '', siteName: '', published: '', url: '', language } }
      : {}),
  } as Parameters<typeof extractArticle>[0]);

const GERMAN = `Fähren bleiben im Hafen

„Wir fahren heute nicht aus, das ist zu gefährlich“, sagte Anna Berg am Montag in Sandhaven. Die Armee hat nach ihren
Worten 400 Soldaten auf die Insel geschickt, und der Minister warnte vor dem Sturm.
`;
const UKRAINIAN = `Пороми стоять у порту

«Ми сьогодні не вийдемо в море, це надто небезпечно», — сказала Анна Берг у понеділок. За її словами, на острів
відправили 400 солдатів, і міністр попередив про шторм.
`;
const ENGLISH = `Ferries stay in port

"We will not sail today, it is too dangerous," Anna Berg said on Monday. The army has sent 400 soldiers to the island.
`;

test('of another language only the words between marks are quotes, of nobody', () => {
  for (const [text, language, words] of [
    [GERMAN, 'de', 'Wir fahren heute nicht aus'],
    [UKRAINIAN, 'uk', 'Ми сьогодні не вийдемо'],
  ] as const) {
    const read = article(text);
    assert.equal(read.language, language);
    assert.deepEqual([read.actors, read.figures], [[], []]);
    assert.equal(read.quotes.length, 1);
    const [quote] = read.quotes;
    assert.ok(quote!.text.startsWith(words), quote!.text);
    assert.equal(read.text.slice(quote!.start, quote!.end), quote!.text);
    assert.deepEqual([quote!.speakers, quote!.cue, quote!.confidence], [[], null, 0]);
  }
});

test('of English all facts are read, whatever the page says of itself', () => {
  for (const declared of ['', 'en-GB', 'de']) {
    const { language, quotes, figures } = article(
      `${ENGLISH}It was the first time that the ferries were in the port.`,
      declared,
    );
    assert.match(language, /^en/, declared);
    assert.equal(quotes[0]!.speakers.length, 1);
    assert.equal(figures.length, 1);
  }
});
