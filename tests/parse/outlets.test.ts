/** Outlets by name and by address. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { agencyOf, canBeOutlet, outletOf, outletOfHost } from '../../src/parse/outlets.js';

test("an address's registered name is the outlet's", () => {
  for (const [host, name] of [
    ['www.bbc.co.uk', 'BBC'],
    ['bbc.com', 'BBC'],
    ['kyivindependent.com', 'The Kyiv Independent'],
    ['thekyivindependent.com', 'The Kyiv Independent'],
    ['theguardian.com', 'The Guardian'],
    ['p.dw.com', 'Deutsche Welle'],
    ['www.thehindu.com', 'The Hindu'],
    ['edition.cnn.com', 'CNN'],
    ['haaretz.co.il', 'Haaretz'],
    ['thetimes.co.uk', 'The Times'],
    ['interfax.com.ua', 'Interfax'],
    ['www.nytimes.com', 'The New York Times'],
    ['nytimes.com', 'The New York Times'],
    ['www.pravda.com.ua', 'Ukrainska Pravda'],
    ['smh.com.au', 'The Sydney Morning Herald'],
    ['www.spiegel.de', 'Der Spiegel'],
    ['welt.de', 'Die Welt'],
    ['zeit.de', 'Die Zeit'],
    ['www.wsj.com', 'The Wall Street Journal'],
    ['lakesidethesun.lakeside.org', ''],
    ['pravda.ru', 'Pravda'],
  ] as const)
    assert.equal(outletOfHost(host) ?? '', name, host);
});

test("another's address is nobody's: the name in front of it, behind it or within it tells nothing", () => {
  for (const host of [
    'bbc.onrecord.example',
    'onrecord-bbc.com',
    'bbc',
    'bbc.com.onrecord.example',
    'mynytimes.com',
    'nytimes.com.example',
    'lakeside.example',
    'co.uk',
    'uk',
    'theonrecord.com',
    'bbc.co.ukraine',
    'xbbc.com',
    'bbcthe.com',
  ])
    assert.equal(outletOfHost(host), undefined, host);
});

test('a name is looked up as it is written', () => {
  assert.deepEqual(['NYT', 'The New York Times', 'BBC World', 'FAZ'].map(outletOf), [
    'The New York Times',
    'The New York Times',
    'BBC',
    'Frankfurter Allgemeine Zeitung',
  ]);
  assert.deepEqual(['nyt', 'The Lakeside', ''].map(outletOf), [undefined, undefined, undefined]);
  assert.deepEqual(['AFP', 'Agence France-Presse', 'Press Association'].map(agencyOf), ['AFP', 'AFP', 'PA']);
  assert.deepEqual(['afp', 'Lakeside', ''].map(agencyOf), [undefined, undefined, undefined]);
});

test('an outlet is listed, or bears a word of the press', () => {
  for (const name of ['BBC', 'Euronews', 'Lakeside Courier', 'Radio Lakeside', 'RIGA NEWS', 'Voice Of The People'])
    assert.ok(canBeOutlet(name), name);
  for (const name of ['Courier', 'News', 'Ukrainian', 'Red Cross', 'Human Rights Watch', 'The', 'Newsmen Of Riga', ''])
    assert.ok(!canBeOutlet(name), name);
});
