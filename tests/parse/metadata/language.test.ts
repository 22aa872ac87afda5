import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findLanguage } from '../../../src/parse/metadata/language.js';

/** A sentence of each language, with its tag. */
const SENTENCES: readonly (readonly [tag: string, text: string])[] = [
  ['en', 'The talks in the town were held by the ministers of the two states and they will go on.'],
  ['de', 'Der Minister ist mit den Gesprächen nicht zufrieden, und das wird auch nach dem Treffen so sein.'],
  [
    'fr',
    'Le ministre est arrivé dans la ville avec une délégation, et les entretiens ont été longs pour des raisons que nul ne dit.',
  ],
  ['es', 'El ministro dijo que las conversaciones en la ciudad no se han roto por una causa como esta.'],
  [
    'it',
    'Il ministro non è nella città, e il governo ha detto che i colloqui di pace sono più lunghi del previsto per una ragione.',
  ],
  [
    'pl',
    'Minister powiedział, że nie jest to koniec i że rozmowy są w toku, a do miasta przez most nie da się dojechać.',
  ],
  ['uk', 'Міністр сказав, що це не кінець і що вони були у місті, але його там не було.'],
  ['ru', 'Министр сказал, что это не конец и что они были в городе, но его там не было.'],
  ['tr', 'Bakan bu görüşmeler için çok daha fazla zaman ve sabır ile çalıştı, ama sonra bir şey değil dedi.'],
  ['sv', 'Ministern är inte i staden, och han har sagt att det är en av de frågor som kan tas upp vid ett möte.'],
];

test("a text's small words tell its language", () => {
  for (const [tag, text] of SENTENCES) assert.equal(findLanguage(text), tag, text);
});

test('few words, none, or as many of another language tell nothing: English', () => {
  for (const text of ['', 'Talks end', 'der die das', 'Ministers, generals, envoys'])
    assert.equal(findLanguage(text), 'en', text);
  assert.equal(findLanguage('der die das und'), 'de');
  assert.equal(findLanguage('the of to and der die das und'), 'en');
});

test('only the beginning of a long text is looked at', () => {
  assert.equal(findLanguage(`${'the of to and '.repeat(90)}${'der die das und '.repeat(900)}`), 'en');
});

test('a script that one language of the news has tells it; a name in another script does not', () => {
  for (const [language, text] of [
    ['ja', '橋は来週まで閉鎖すると市が発表した。川の水が増えたためだ。'],
    ['ko', '시는 다리를 다음 주까지 닫는다고 밝혔다.'],
    ['zh', '市政府表示，大桥将关闭至下周。'],
    ['ar', 'أعلنت البلدية إغلاق الجسر حتى الأسبوع المقبل.'],
    ['uk', 'Міська рада повідомила, що міст її району закриють, бо є тріщини.'],
    ['ru', 'Мэрия сообщила, что мост закрыт из-за трещины, и открыть его не смогут.'],
    [
      'en',
      'The mayor, whose name is written 町 in his papers, said that the bridge is shut and that it was for the best.',
    ],
  ] as const)
    assert.equal(findLanguage(text), language);
});
