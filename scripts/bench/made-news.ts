/** Made-up news in any number: plausible in length, in quotes and in figures, and never twice the same. */

/** Numbers from 0 to 1 that depend on `seed` alone (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const GIVEN = (
  'Anna Boris Carla Daniel Elena Felix Greta Henrik Irina Jakob Karin Lukas Maria Nikolai Olga Peter ' +
  'Rosa Stefan Tamara Viktor'
).split(' ');
const ONSETS = 'B Br D Dr F G Gr H K Kl Kr L M N P Pr R S St T Tr V W Z'.split(' ');
const ENDINGS =
  'adov akis alik ander arin enko erberg erik essen ilov inger itz olan oldt omir orsk osta uvel yenko'.split(' ');
const ROLES = [
  'Foreign Minister',
  'Defence Minister',
  'Prime Minister',
  'President',
  'General',
  'Governor',
  'Ambassador',
];
const PLACES =
  'Velmora Ostry Karsk Hallen Brenn Talvik Sorova Mirnen Drevo Lansk Porto Arda Weissau Kelm Nordvik Zarin'.split(' ');
const OUTLETS = [
  'The Velmora Herald',
  'Karsk Daily',
  'Northern Post',
  'Hallen Tribune',
  'Ostry Times',
  'The Arda Observer',
  'Morning Courier',
  'Lansk Gazette',
];
const NOUNS = (
  'border bridge ceasefire council crisis dialogue election energy evidence frontier government harbour hospital ' +
  'inquiry letter line market meeting ministry ' +
  'mission negotiation observer offer parliament party pipeline port position proposal railway report request ' +
  'river road sanction school session summit supply ' +
  'talk tension threat trade treaty village visit vote war winter withdrawal'
).split(' ');
const VERBS = (
  'accepts blocks confirms delays denies discusses ends expects follows keeps leaves opens plans ' +
  'rejects repeats reports shows stops supports watches'
).split(' ');
const ADJECTIVES = (
  'able bitter broad clear cold common credible early eastern empty final fragile heavy joint late ' +
  'local long narrow new open quiet recent sharp slow small strong sudden wide'
).split(' ');
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** One article's file name and text, about 4.6 kB. `number` alone decides what it says. */
export function madeArticle(number: number): { file: string; text: string } {
  const random = randomNumbers(number + 1);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
  const cast = Array.from({ length: 5 }, () => personNumber(Math.floor((number + 40) * random() ** 4)));
  const clause = () => `the ${pick(ADJECTIVES)} ${pick(NOUNS)} ${pick(VERBS)} the ${pick(NOUNS)} near ${pick(PLACES)}`;
  const sentence = () => capital(`${clause()} and ${clause()}, while ${clause()}.`);
  const year = 2005 + (number % 17);
  const day = `${1 + Math.floor(random() * 28)} ${pick(MONTHS)} ${year}`;
  const place = pick(PLACES);
  const paragraphs = Array.from({ length: 18 }, (_, at) => {
    const person = cast[at % cast.length]!;
    const named = at < cast.length ? `${person.role} ${person.name}` : person.name.split(' ')[1]!;
    const kind = at % 6;
    if (kind === 0) return `${sentence()} ${sentence()}`;
    if (kind === 1)
      return (
        `"${capital(clause())}, and ${clause()}," ${named} said in ${pick(PLACES)} on ` +
        `${pick(['Monday', 'Tuesday', 'Friday'])}.`
      );
    if (kind === 2) return `${named} said that ${clause()}. ${sentence()}`;
    if (kind === 3)
      return (
        `The government of ${place} has moved ${(2 + Math.floor(random() * 180)) * 500} troops to the border, ` +
        `${named} said. ${sentence()}`
      );
    if (kind === 4)
      return (
        `"We know that ${clause()}," ${named} told reporters. "It is ${pick(ADJECTIVES)}, and ${clause()}." ` +
        `${sentence()}`
      );
    return (
      `According to ${named}, at least ${3 + Math.floor(random() * 60)} soldiers were killed near ${pick(PLACES)}. ` +
      `${sentence()}`
    );
  });
  const title = capital(
    `${place} ${pick(VERBS)} ${pick(ADJECTIVES)} ${pick(NOUNS)} as ${pick(NOUNS)} ${pick(VERBS)} ${pick(NOUNS)} ` +
      `${number}`,
  );
  return {
    file: `${String(year)}/${String(number).padStart(6, '0')}.txt`,
    text: `${title}\n\n${pick(OUTLETS)}\nBy ${cast[0]!.name}\n${day}\n\n${paragraphs.join('\n\n')}\n`,
  };
}

/** A few people are in the news all the time, most once: who is asked for by a low number comes often. */
function personNumber(number: number): { name: string; role: string } {
  const random = randomNumbers(1_000_003 + number);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
  return { name: `${pick(GIVEN)} ${pick(ONSETS)}${pick(ENDINGS)}`, role: pick(ROLES) };
}

const capital = (text: string): string => text[0]!.toUpperCase() + text.slice(1);
