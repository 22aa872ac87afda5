/** Makes an archive of any size, always the same: what search is measured and tested on beside the real articles. */
import { createHash } from 'node:crypto';
import type { Archive, ArticleHead } from '../../src/archive/index.js';
import { headOf } from '../../src/extract/index.js';
import { groupActors, groupSources } from '../../src/archive/actors.js';
import { NOTHING_PUBLISHED } from '../../src/archive/index.js';
import type { Actor, ArticleRecord, Figure, Mention, Paragraph, Quote } from '../../src/record/index.js';
import {
  BEGINNINGS,
  ENDINGS,
  GIVEN_NAMES,
  MIDDLES,
  OUTLETS,
  ROLES,
  STOP_WORDS,
  TOPIC_WORDS,
} from './made-words.table.js';

/** Numbers from 0 up to 1 that look random and are the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export interface Wanted {
  readonly quotes: number;
  readonly seed?: number;
  /** Quotes in each article. */
  readonly quotesEach?: number;
  readonly firstYear?: number;
  readonly years?: number;
}

interface Speaker {
  readonly id: string;
  readonly name: string;
  readonly last: string;
  readonly role: string;
}
interface Maker {
  readonly random: () => number;
  readonly rare: readonly string[];
  readonly speakers: readonly Speaker[];
}

/** An archive with this many quotes, and a figure for every third of them. */
export function generateArchive({ quotes, seed = 1, quotesEach = 4, firstYear = 2014, years = 9 }: Wanted): Archive {
  const random = randomFrom(seed);
  const pick = <Value>(list: readonly Value[]): Value => list[Math.floor(random() * list.length)]!;
  const word = () => pick(BEGINNINGS) + pick(MIDDLES) + pick(ENDINGS);
  const rare = Array.from({ length: 14_000 }, word);
  const speakers = speakersOf(Math.max(20, Math.ceil(quotes / 40)), random, word);
  const maker: Maker = { random, rare, speakers };
  const count = Math.ceil(quotes / quotesEach);
  const made = Array.from({ length: count }, (_, i) => {
    const day = new Date(Date.UTC(firstYear, 0, 1) + Math.floor(random() * years * 365.25) * 86_400_000)
      .toISOString()
      .slice(0, 10);
    return makeArticle(maker, i, day, Math.min(quotesEach, quotes - i * quotesEach));
  });
  const wholes = new Map(made.map(({ record, text }) => [record.id, { record, text, markup: [] }]));
  const articles = made
    .map(({ record, text }) => headOfRecord(record, text))
    .sort((a, b) => (a.published.edtf + a.id < b.published.edtf + b.id ? -1 : 1));
  const stamps = new Map(articles.map(({ id, fixity }) => [id, fixity.sha256]));
  return {
    articles,
    stamps,
    ownStamps: stamps,
    whole: (id) => wholes.get(id)!,
    actors: groupActors(articles, []),
    sources: groupSources(articles),
    statements: [],
    ledgers: [],
    tombstones: [],
    goneActors: [],
    duplicates: [],
    published: NOTHING_PUBLISHED,
    problems: [],
  };
}

/** The head of a record that no extracted article is behind. */
export function headOfRecord({ body, ...record }: ArticleRecord, text: string): ArticleHead {
  const { actors, quotes, figures, characters } = headOf({
    ...record,
    body,
    text,
    url: '',
    frontMatter: null,
    problems: [],
    sketch: { step: 1, hashes: '' },
    anchors: '',
  });
  return {
    ...record,
    actors,
    quotes: quotes.map((quote, at) => ({ ...quote, variants: record.quotes[at]!.variants })),
    figures,
    characters,
  };
}

function speakersOf(count: number, random: () => number, word: () => string): Speaker[] {
  const taken = new Map<string, Speaker>();
  while (taken.size < count) {
    const last = capital(word());
    const name = `${GIVEN_NAMES[Math.floor(random() * GIVEN_NAMES.length)]} ${last}`;
    const id = name.toLowerCase().replace(' ', '-');
    taken.set(id, { id, name, last, role: ROLES[Math.floor(random() * ROLES.length)]! });
  }
  return [...taken.values()];
}

const capital = (word: string): string => word[0]!.toUpperCase() + word.slice(1);

/** Words as news has them: every other one a common one, the rest fewer and fewer. */
function sentence({ random, rare }: Maker, length: number): string {
  const words = Array.from({ length }, () => {
    const dice = random();
    if (dice < 0.48) return STOP_WORDS[Math.floor(random() ** 2 * STOP_WORDS.length)]!;
    if (dice < 0.88) return TOPIC_WORDS[Math.floor(random() ** 1.5 * TOPIC_WORDS.length)]!;
    return rare[Math.floor(random() ** 3 * rare.length)]!;
  });
  return `${capital(words.join(' '))}.`;
}

function makeArticle(
  maker: Maker,
  number: number,
  day: string,
  quoteCount: number,
): { record: ArticleRecord; text: string } {
  const { random, speakers } = maker;
  const here = Array.from({ length: 3 }, () => speakers[Math.floor(random() ** 2 * speakers.length)]!);
  const outlet = OUTLETS[number % OUTLETS.length]!;
  const title = sentence(maker, 7).slice(0, -1);
  const id = `${day}-${number}`;
  const draft: Draft = { id, text: `${title}\n\n`, body: [], quotes: [], figures: [], actors: new Map() };
  for (let i = 0; i < quoteCount; i++) addQuote(draft, maker, here[i % here.length]!, i);
  addParagraph(draft, sentence(maker, 30));
  const text = draft.text;
  const sha256 = createHash('sha256').update(text).digest('hex');
  const record: ArticleRecord = {
    id,
    file: `${id}.txt`,
    title: { start: 0, end: title.length, text: title },
    source: {
      id: outlet.toLowerCase().replaceAll(' ', '-'),
      name: outlet,
      basis: 'stated',
      byline: '',
      bylineSpan: null,
      agencies: [],
      evidence: [],
      why: '',
    },
    published: {
      edtf: day,
      basis: number % 7 === 0 ? 'inferred' : 'stated',
      evidence: [],
      why: number % 7 === 0 ? 'reasoned for the test' : '',
    },
    tags: [],
    body: draft.body,
    dropped: [],
    language: 'en',
    actors: [...draft.actors.values()],
    quotes: draft.quotes,
    figures: draft.figures,
    related: [],
    fixity: { bytes: Buffer.byteLength(text), sha256, encoding: 'utf-8' },
  };
  return { record, text };
}

interface Draft {
  readonly id: string;
  text: string;
  readonly body: Paragraph[];
  readonly quotes: Quote[];
  readonly figures: Figure[];
  readonly actors: Map<string, Actor>;
}

function addParagraph(draft: Draft, words: string): number {
  const start = draft.text.length;
  draft.text += `${words}\n\n`;
  draft.body.push({ start, end: start + words.length, kind: 'text' });
  return start;
}

/** A paragraph “…,” said Name, the role. – and after every third quote one with a figure. */
function addQuote(draft: Draft, maker: Maker, speaker: Speaker, i: number): void {
  const words = sentence(maker, 12 + Math.floor(maker.random() * 24));
  const start = addParagraph(draft, `“${words}” said ${speaker.name}, the ${speaker.role}.`);
  const mention = passageAt(start + words.length + 2 + ' said '.length, speaker.name);
  const role = passageAt(mention.end + ', the '.length, speaker.role);
  addMention(draft, speaker, { ...mention, via: 'name' }, { start: role.start, end: role.end });
  draft.quotes.push({
    id: `q-${hash(`${draft.id} ${i} ${words}`)}`,
    kind: 'direct',
    ...passageAt(start + 1, words),
    spans: [[start + 1, start + 1 + words.length]],
    speakers: [speaker.id],
    speakerMention: mention,
    cue: passageAt(start + words.length + 3, 'said'),
    stance: 'asserts',
    confidence: 0.5 + maker.random() / 2,
    in: 'body',
    variants: [],
  });
  if (i % 3 === 0) addFigure(draft, maker, speaker);
}

function addFigure(draft: Draft, maker: Maker, speaker: Speaker): void {
  const value = (1 + Math.floor(maker.random() * 190)) * 1000;
  const written = `about ${value / 1000},000 troops`;
  const before = `${speaker.last} counted `;
  const start = addParagraph(draft, `${before}${written} ${sentence(maker, 10).toLowerCase()}`);
  addMention(draft, speaker, { ...passageAt(start, speaker.last), via: 'name' }, null);
  draft.figures.push({
    id: `f-${hash(`${draft.id} ${written} ${start}`)}`,
    ...passageAt(start + before.length, written),
    value,
    min: null,
    max: null,
    comparator: 'about',
    kind: 'personnel',
    unit: 'troops',
    side: '',
    claimant: speaker.id,
    status: 'present',
    confidence: 0.9,
  });
}

const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 10);
const passageAt = (start: number, text: string) => ({ start, end: start + text.length, text });

function addMention(
  draft: Draft,
  { id, name, last, role }: Speaker,
  mention: Mention,
  span: { start: number; end: number } | null,
): void {
  const actor = draft.actors.get(id) ?? { id, kind: 'person' as const, name, aliases: [last], roles: [], mentions: [] };
  if (span && actor.roles.length === 0) actor.roles.push({ text: role, span, asOf: '' });
  actor.mentions.push(mention);
  draft.actors.set(id, actor);
}
