/** Articles made by hand for the archive's tests: what the extractor would have found, said in a few words. */
import { createHash } from 'node:crypto';
import { type ArchiveCuration, NOTHING_PUBLISHED } from '../../src/archive/index.js';
import type { ActorKind, ArticleCuration, Figure, Identity } from '../../src/record/index.js';
import { translationAnchorsOf, shingleSketchOf, toSlug } from '../../src/text/index.js';
import type { ExtractedArticle } from '../../src/extract/article.js';

export interface MadeArticle {
  file: string;
  title?: string;
  published?: string;
  language?: string;
  /** Name of the outlet. */
  source?: string;
  agencies?: string[];
  body: string;
  /**
   * Names, with the kind where it is not a person and roles after a colon: "NATO (organization)", "Ann Lee: minister".
   */
  actors?: string[];
  /** [words in the body, names of speakers] */
  quotes?: [text: string, ...speakers: string[]][];
  figures?: ({ text: string } & Partial<Figure>)[];
}

/** The article as the extractor would hand it over. */
export function madeArticle({
  file,
  title = 'A headline',
  published = '',
  language = 'en',
  source = '',
  agencies = [],
  body,
  actors = [],
  quotes = [],
  figures = [],
}: MadeArticle): ExtractedArticle {
  const text = `${title}\n${body}\n`;
  const start = title.length + 1;
  const at = (words: string) => {
    const from = text.indexOf(words, start);
    if (from === -1) throw new Error(`the made article does not say "${words}"`);
    return { start: from, end: from + words.length, text: words };
  };
  const local = (name: string) => toSlug(name) || 'x';
  return {
    file,
    text,
    url: '',
    language,
    frontMatter: null,
    problems: [],
    dropped: [],
    fixity: { bytes: text.length, sha256: createHash('sha256').update(text).digest('hex'), encoding: 'utf-8' },
    title: { start: 0, end: title.length, text: title },
    source: {
      id: toSlug(source),
      name: source,
      basis: source ? 'stated' : 'unknown',
      byline: '',
      bylineSpan: null,
      agencies,
      evidence: [],
      why: '',
    },
    published: { edtf: published, basis: published ? 'stated' : 'unknown', evidence: [], why: '' },
    body: [{ start, end: text.length - 1, kind: 'text' }],
    actors: actors.map((spec) => {
      const [, name, kind = 'person', role] = /^([^:(]+?)(?: \((\w+)\))?(?:: (.+))?$/.exec(spec)!;
      return {
        id: local(name!),
        kind: kind as ActorKind,
        name: name!,
        aliases: [],
        mentions: [],
        roles: role ? [{ text: role, span: null, asOf: '' }] : [],
      };
    }),
    quotes: quotes.map(([words, ...speakers], i) => ({
      id: `q-${i}`,
      kind: 'direct',
      ...at(words),
      spans: [[at(words).start, at(words).end]],
      speakers: speakers.map(local),
      speakerMention: null,
      cue: null,
      stance: 'asserts',
      confidence: 0.95,
      in: 'body',
    })),
    figures: figures.map(({ text: words, ...figure }, i) => ({
      id: `f-${i}`,
      ...at(words),
      value: null,
      min: null,
      max: null,
      comparator: 'exact',
      kind: 'personnel',
      unit: 'troops',
      status: 'present',
      confidence: 0.95,
      ...figure,
      side: figure.side ? local(figure.side) : '',
      claimant: figure.claimant ? local(figure.claimant) : '',
    })),
    sketch: shingleSketchOf(body),
    anchors: translationAnchorsOf(body),
  };
}

/** The archivist's word; entries of `actors.yaml` stand in lines 10, 20, …, corrections in line 7. */
export const wordOf = ({
  identities = [],
  curations = {},
  published = NOTHING_PUBLISHED,
}: {
  identities?: Partial<Identity>[];
  curations?: Record<string, ArticleCuration>;
  published?: ArchiveCuration['published'];
} = {}): ArchiveCuration => ({
  identities: {
    file: 'actors.yaml',
    value: identities.map(
      (identity) => ({ name: '', kind: 'person', aliases: [], roles: [], ...identity }) as Identity,
    ),
    lineOf: (path) => (Number(path[0]) + 1) * 10,
  },
  curations: new Map(
    Object.entries(curations).map(([file, value]) => [
      file,
      { file: file.replace('.txt', '.meta.yaml'), value, lineOf: () => 7 },
    ]),
  ),
  published,
});
