/** Random histories of an input folder: what an archivist does in a year, in a few steps. */
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A sequence of numbers from 0 to 1 that depends on `seed` alone. */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    // mulberry32
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const PEOPLE = ['Ivo Marant', 'Lena Orsk', 'Petra Lindqvist', 'Josef Hahn', 'Anna Kessler'];
const PLACES = ['Port Hallen', 'Velmora', 'Ostry', 'Karsk'];
const WORDS = [
  'We will hold the line until the talks end',
  'Nobody has fired a shot',
  'We have waited long enough',
  'This must stop at once',
  'They were warned in time',
];

/** One made-up article. */
export function randomArticle(random: () => number): string {
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
  const day = 1 + Math.floor(random() * 28);
  const paragraphs = Array.from({ length: 2 + Math.floor(random() * 4) }, () =>
    random() < 0.6
      ? `"${pick(WORDS)}," ${pick(PEOPLE)} said in ${pick(PLACES)} on Tuesday.`
      : `${pick(PEOPLE)} said that ${(1 + Math.floor(random() * 90)) * 100} soldiers had been moved to ` +
        `${pick(PLACES)}.`,
  );
  return (
    `${pick(PLACES)} ${pick(['sends more troops', 'awaits new talks', 'counts its losses'])} ` +
    `${Math.floor(random() * 1000)}\n\n${day} March 2019\n\n${paragraphs.join('\n\n')}\n`
  );
}

/** The same in a language that nobody speaks: names and numbers stay. */
const translated = (text: string): string =>
  text.replace(/(?<!\p{L})\p{Ll}+/gu, (word) => [...word].reverse().join(''));

/** Changes the input folder in one random way; says how. */
export function randomEdit(input: string, random: () => number): string {
  const files = readdirSync(input)
    .filter((file) => file.endsWith('.txt'))
    .sort();
  const pick = () => files[Math.floor(random() * files.length)]!;
  const metaOf = (file: string) => join(input, file.replace(/\.txt$/, '.meta.yaml'));
  const kind =
    files.length < 2
      ? 'add'
      : (['add', 'change', 'delete', 'rename', 'correct', 'actors', 'copy', 'translate'] as const)[
          Math.floor(random() * 8)
        ]!;
  if (kind === 'add') {
    const file = `article-${Math.floor(random() * 1e6)}.txt`;
    writeFileSync(join(input, file), randomArticle(random));
    return `add ${file}`;
  }
  if (kind === 'actors') {
    const [name, alias] = [
      PEOPLE[Math.floor(random() * PEOPLE.length)]!,
      PEOPLE[Math.floor(random() * PEOPLE.length)]!,
    ];
    writeFileSync(
      join(input, 'actors.yaml'),
      `- name: ${name}\n${alias === name ? '' : `  aliases: [${alias}]\n`}  roles: [{ role: witness }]\n`,
    );
    return `actors.yaml: ${name} is ${alias}`;
  }
  const file = pick();
  if (kind === 'copy' || kind === 'translate') {
    const copy = `${kind}-${Math.floor(random() * 1e6)}.txt`;
    const text = readFileSync(join(input, file), 'utf8');
    writeFileSync(
      join(input, copy),
      kind === 'copy' ? `Home\nNews\n\n${text}\nSubscribe to our newsletter\n` : translated(text),
    );
    if (kind === 'translate') writeFileSync(metaOf(copy), 'language: xx\n');
    return `${kind} ${file} as ${copy}`;
  }
  if (kind === 'change') {
    writeFileSync(
      join(input, file),
      `${readFileSync(join(input, file), 'utf8')}\n"${WORDS[Math.floor(random() * WORDS.length)]}," ${PEOPLE[0]} ` +
        'added.\n',
    );
  } else if (kind === 'delete') {
    for (const gone of [join(input, file), metaOf(file)]) rmSync(gone, { force: true });
  } else if (kind === 'rename') {
    const name = `renamed-${Math.floor(random() * 1e6)}.txt`;
    renameSync(join(input, file), join(input, name));
    if (existsSync(metaOf(file))) renameSync(metaOf(file), metaOf(name));
  } else {
    writeFileSync(
      metaOf(file),
      `published: 2019-0${1 + Math.floor(random() * 9)}\nsource: The ` +
        `${PLACES[Math.floor(random() * PLACES.length)]} Herald\n`,
    );
  }
  return `${kind} ${file}`;
}
