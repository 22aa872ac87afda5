/** A small archive for the site's tests: articles sketched line by line, joined by the real `buildArchive`. */
import { createHash } from 'node:crypto';
import { type Archive, buildArchive, NOTHING_PUBLISHED } from '../../src/archive/index.js';
import type { LocalActor, LocalQuote } from '../../src/extract/index.js';
import {
  checkRecord,
  type DropReason,
  type Figure,
  passage,
  type Paragraph,
  type Published,
  type Span,
} from '../../src/record/index.js';
import type { SiteSettings } from '../../src/site/index.js';
import { translationAnchorsOf, shingleSketchOf } from '../../src/text/index.js';
import { SKETCHES } from './sketches.js';
import { type ExtractedArticle, inputOf } from '../../src/extract/article.js';

/** Words of the text, or those words at their nth place. */
export type Words = string | readonly [words: string, nth: number];

/** One line of a file: a part of the article, or why it is none. */
export type Line = readonly [as: 'title' | 'byline' | Paragraph['kind'] | DropReason, text: string];

/** An article and its facts, written by hand. */
export interface Sketch {
  readonly file: string;
  readonly lines: readonly Line[];
  readonly source: string;
  readonly published: Omit<Published, 'evidence'>;
  readonly language?: string;
  readonly url?: string;
  readonly withdrawn?: string;
  readonly note?: string;
  readonly actors: readonly (Pick<LocalActor, 'id' | 'kind' | 'name'> & {
    readonly aliases?: readonly string[];
    readonly roles?: readonly string[];
    readonly mentions: readonly Words[];
  })[];
  readonly quotes: readonly (Partial<Pick<LocalQuote, 'kind' | 'confidence' | 'in' | 'said' | 'to'>> & {
    /** Several for a quote in parts. */
    readonly words: Words | readonly [Words, Words, 'parts'];
    readonly by: readonly string[];
    readonly cue?: Words;
  })[];
  readonly figures: readonly (Partial<Figure> & { readonly words: Words })[];
}

function spanOf(text: string, words: Words): Span {
  const [wanted, nth] = typeof words === 'string' ? [words, 1] : words;
  let start = -1;
  for (let i = 0; i < nth; i++) start = text.indexOf(wanted, start + 1);
  if (start < 0) throw new Error(`the fixture's text does not have ${JSON.stringify(words)}`);
  return { start, end: start + wanted.length };
}

/** What extraction would give for a sketch. */
export function extracted(sketch: Sketch): ExtractedArticle {
  const text = sketch.lines.map(([, line]) => line).join('\n');
  let at = 0;
  const parts = sketch.lines.map(([as, line]) => {
    const part = { as, start: at, end: at + line.length };
    at += line.length + 1;
    return part;
  });
  const title = parts.find(({ as }) => as === 'title');
  const byline = parts.find(({ as }) => as === 'byline');
  const kinds = new Set(['text', 'heading', 'caption', 'credit']);
  const body = parts
    .filter(({ as }) => kinds.has(as))
    .map(({ as, start, end }) => ({ kind: as as Paragraph['kind'], start, end }));
  const dropped = parts
    .filter(({ as }) => !kinds.has(as) && as !== 'title' && as !== 'byline')
    .map(({ as, start, end }) => ({ reason: as as DropReason, start, end }));
  return {
    file: sketch.file,
    text,
    fixity: {
      bytes: Buffer.byteLength(text),
      sha256: createHash('sha256').update(text).digest('hex'),
      encoding: 'utf-8',
    },
    title: title ? passage(text, title.start, title.end) : { start: 0, end: 0, text: '' },
    source: {
      id: sketch.source.toLowerCase().replaceAll(' ', '-'),
      name: sketch.source,
      basis: sketch.source ? 'stated' : 'unknown',
      byline: byline ? text.slice(byline.start, byline.end) : '',
      bylineSpan: byline ? { start: byline.start, end: byline.end } : null,
      agencies: [],
      evidence: [],
      why: sketch.source ? '' : 'nothing in the file names the outlet',
    },
    published: { ...sketch.published, evidence: [] },
    body,
    dropped,
    language: sketch.language ?? 'en',
    url: sketch.url ?? '',
    frontMatter: sketch.withdrawn ? { withdrawn: sketch.withdrawn } : sketch.note ? { note: sketch.note } : null,
    problems: [],
    actors: sketch.actors.map(({ aliases = [], roles = [], mentions, ...actor }) => ({
      ...actor,
      aliases: [...aliases],
      roles: roles.map((role) => ({ text: role, span: null, asOf: '' })),
      mentions: mentions.map((words) => ({ ...withWords(text, spanOf(text, words)), via: 'name' as const })),
    })),
    quotes: sketch.quotes.map(({ words, by, cue, ...quote }, index) => {
      const spans = (words.length === 3 && typeof words !== 'string' ? [words[0], words[1]] : [words as Words]).map(
        (part) => spanOf(text, part),
      );
      const whole = { start: spans[0]!.start, end: spans.at(-1)!.end };
      return {
        id: `q-${index}`,
        kind: 'direct' as const,
        ...withWords(text, whole),
        spans: spans.map(({ start, end }) => [start, end] as [number, number]),
        speakers: [...by],
        speakerMention: null,
        cue: cue ? withWords(text, spanOf(text, cue)) : null,
        stance: 'asserts',
        confidence: 0.97,
        in: 'body' as const,
        ...quote,
      };
    }),
    figures: sketch.figures.map(({ words, ...figure }, index) => ({
      id: `f-${index}`,
      ...withWords(text, spanOf(text, words)),
      value: null,
      min: null,
      max: null,
      comparator: 'exact' as const,
      kind: 'personnel' as const,
      unit: 'troops',
      side: '',
      claimant: '',
      status: 'present' as const,
      confidence: 0.9,
      ...figure,
    })),
    sketch: shingleSketchOf(body.map(({ start, end }) => text.slice(start, end)).join('\n')),
    anchors: translationAnchorsOf(body.map(({ start, end }) => text.slice(start, end)).join('\n')),
  };
}

const withWords = (text: string, { start, end }: Span) => passage(text, start, end);

export const SETTINGS: SiteSettings = {
  title: 'The Build-up on Record',
  description:
    'Articles on the Russian build-up at Ukraine’s border in 2021: who said what, who counted what, and where it ' +
    'is written.',
  url: 'https://example.org',
  pathPrefix: '/',
  text: 'full',
  publisher: 'The Example Library',
  license: 'CC BY 4.0',
  rights: 'The articles belong to their publishers.',
  language: 'en',
  doubtBelow: 0.7,
  accuracy:
    '# Accuracy\n\nMeasured on articles that the rules were not written on.\n\n| what | share |\n|---|---|\n| ' +
    'speaker right | 93 % |\n',
  intake: true,
  version: '0.1.0',
  assets: { 'site.css': 'abc123' },
};

/** The archive of all sketches; each record passes the gate. */
export function fixtureArchive(sketches: readonly Sketch[] = SKETCHES): Archive {
  const archive = buildArchive(sketches.map(extracted).map(inputOf), {
    identities: null,
    curations: new Map(),
    published: NOTHING_PUBLISHED,
  });
  for (const { record, text } of archive.articles.map(({ id }) => archive.whole(id))) {
    const faults = checkRecord(record, text);
    if (faults.length > 0)
      throw new Error(`the fixture's ${record.file} is not true to its text: ${faults.join('; ')}`);
  }
  return archive;
}
