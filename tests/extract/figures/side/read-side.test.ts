/** Whose the people and things of a figure are, and where that was read. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lastFigure } from '../read.js';

/** "own: Denmark", of the last figure. */
function side(text: string): string {
  const {
    side: { actor, form },
    nameOf,
  } = lastFigure(text);
  return actor ? `${form}: ${nameOf(actor)}` : form;
}

const SIDES: readonly (readonly [text: string, side: string])[] = [
  ['40 Danish soldiers came.', 'own: Denmark'],
  ['40 soldiers from Denmark came.', 'behind: Denmark'],
  ['Denmark’s 40 soldiers came.', 'owner: Denmark'],
  ['Denmark said 40 of our soldiers had died.', 'speaker: Denmark'],
  ['“We lost 40 soldiers,” Denmark said.', 'speaker: Denmark'],
  ['Denmark said 40 people from their army had died.', 'speaker: Denmark'],
  ['Norway accused Denmark of massing 40 soldiers.', 'accused: Denmark'],
  ['Denmark has sent 40 soldiers.', 'subject: Denmark'],
  ['Denmark said it would send 40 soldiers.', 'subject: Denmark'],
  ['Denmark lost 40 soldiers.', 'subject: Denmark'],
  ['Danish losses amount to 40 killed, Norway said.', 'subject: Denmark'],
  ['40 soldiers crossed the “Hamas”-held hills.', 'holder: Hamas'],
  ['Norway’s king wept as 40 soldiers crossed the “Hamas”-held hills.', 'holder: Hamas'],
  ['40 soldiers left the “Taliban”-held towns for the “Hamas”-held hills.', 'holder: Hamas'],
  [
    'Syrian police closed the road. Syrian authorities spoke. 40 soldiers crossed government-held hills.',
    'home: Syria',
  ],
  [
    'Syrian police closed the road. Syrian authorities spoke. 40 soldiers crossed rebel-held and government-held hills.',
    'home: Syria',
  ],
  ['Syrian police closed the road. Syrian authorities spoke. 40 policemen were killed.', 'home: Syria'],
  ['Syrian police closed the road. Syrian authorities spoke. 40 soldiers were killed.', 'home: Syria'],
  ['Syrian police closed the road. Syrian authorities spoke. 40 government tanks came.', 'home: Syria'],
  ['Syrian police closed the road. Syrian authorities spoke. 40 farmers were killed.', 'not said'],
  ['Denmark was able to seize the port, using 40 soldiers.', 'setting: Denmark'],
  ['Denmark’s border service said 40 guards were injured.', 'speaker: Denmark'],
  ['The Danish army attacked at dawn. 40 tanks burned.', 'earlier: Denmark'],
  ['The Danish fleet attacked at dawn. 40 tanks burned.', 'earlier: Denmark'],
  ['Danish soldiers attacked at dawn. 40 tanks burned.', 'earlier: Denmark'],
  ['Danish forces attacked at dawn. 40 tanks burned.', 'earlier: Denmark'],
  ['Danish tanks attacked at dawn. 40 soldiers fell.', 'earlier: Denmark'],
  ['Bombs fell on the “Hamas”-held hills. 40 tanks burned.', 'earlier: Hamas'],
  ['Denmark’s rebels seized the port, using 40 soldiers.', 'setting: rebels'],
  ['Denmark’s pro-Norway rebels were able to seize the port, using 40 soldiers.', 'setting: pro-Norway rebels'],
  ['Denmark and Siemens were able to seize the port, using 40 soldiers.', 'setting: Denmark'],
  ['The Danish, Norwegian army attacked. 40 tanks burned.', 'earlier: Norway'],
  ['In the US army camp all slept. 40 tanks burned.', 'earlier: United States'],
  ['Turkey has 40 Lunian tanks.', 'subject: Turkey'],
  ['Denmark sent 40 urban soldiers.', 'subject: Denmark'],
  ['Denmark sent 40 Harbour soldiers.', 'subject: Denmark'],
  ['Siemens was able to seize the port, using 40 soldiers.', 'not said'],
  ['Siemens said 40 guards were injured.', 'not said'],
  ['Siemens weapons burned. 40 tanks came.', 'not said'],
  ['Denmark said troops were able to seize the port, using 40 soldiers.', 'not said'],
  ['40 soldiers came.', 'not said'],
  ['40 Danes fled.', 'not said'],
  ['Denmark feared that 40 Lunian soldiers were near.', 'not said'],
  ['Siemens said it would send 40 soldiers.', 'not said'],
  ['NATO Secretary General Oddvar Grell spoke. The mayor said that 40 tanks burned.', 'not said'],
  ['Danish bakers sang. 40 tanks burned.', 'not said'],
  ['Denmark fell. Army trucks burned. 40 tanks came.', 'not said'],
  ['In Denmark, army trucks burned. 40 tanks came.', 'not said'],
  ['A Danish man and the army came. 40 tanks burned.', 'not said'],
  ['Near Denmark 40 tanks burned.', 'not said'],
  ['40 people near Denmark were killed.', 'not said'],
];

for (const [text, wanted] of SIDES) test(`tells whose they are: ${text}`, () => assert.equal(side(text), wanted));
