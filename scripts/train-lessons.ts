import { findMarked, type Marked } from '../src/extract/quotes/marks/quotation-marks.js';
import { EDGE } from '../src/extract/quotes/model/token-classes.js';
import { type TokenizedArticle, tokenizeArticle } from '../src/text/index.js';
import type { Lesson, Marking } from './train-weights.js';
import type { TokenFeatures } from '../src/extract/quotes/model/token-features.js';
import { encodeTokens } from '../src/extract/quotes/model/encode-tokens.js';
import type { Tokens } from '../src/extract/quotes/model/boundary-features.js';

type Spans = readonly (readonly [number, number])[];

/** One article of the corpus; offsets are UTF-16 code units. */
export interface MarkedArticle {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly { readonly source: Spans; readonly cue: Spans; readonly content: Spans }[];
}

/** The document of an article whose paragraphs are its lines, the first of them the headline. */
export function documentOf(text: string): TokenizedArticle {
  const lines: { start: number; end: number; kind: 'text' }[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    if (line.trim()) lines.push({ start: at + line.search(/\S/), end: at + line.trimEnd().length, kind: 'text' });
    at += line.length + 1;
  }
  const [title, ...body] = lines;
  return tokenizeArticle(text, title ?? { start: 0, end: 0 }, body);
}

/** The lesson of one article. Attributions whose cue stands inside a quotation, or that have none, are left out. */
export function lessonOf(article: MarkedArticle): Lesson {
  const document = documentOf(article.text);
  const marked: Marked[] = findMarked(document);
  const reading = encodeTokens(document, marked);
  const segmentOf = new Int32Array(reading.length);
  reading.segments.forEach(({ from, to }, index) => segmentOf.fill(index, from, to));
  const markings = new Map<number, Marking[]>();
  for (const attribution of article.attributions) {
    const cue = attribution.cue[0] && tokensOf(reading, attribution.cue[0]);
    if (!cue || reading.quote[cue.from]! >= 0 || reading.inside[cue.from] === 1) continue;
    const index = segmentOf[cue.from]!;
    const end = reading.segments[index]!.to;
    const here = (span: readonly [number, number]): Tokens[] => {
      const tokens = tokensOf(reading, span);
      return tokens && segmentOf[tokens.from] === index ? [{ from: tokens.from, to: Math.min(tokens.to, end) }] : [];
    };
    const clipped = { from: cue.from, to: Math.min(cue.to, end) };
    const distance = (part: Tokens) => (part.to <= cue.from ? cue.from - part.to : part.from - cue.to);
    const content = attribution.content
      .flatMap(here)
      .filter((part) => part.to <= clipped.from || part.from >= clipped.to);
    content.sort((a, b) => distance(a) - distance(b) || a.from - b.from);
    const list = markings.get(index) ?? [];
    list.push({ cue: clipped, source: beside(attribution.source.slice(0, 1).flatMap(here)[0], clipped), content });
    markings.set(index, list);
  }
  return { reading, markings };
}

/** The source without the tokens that it shares with the cue. */
function beside(source: Tokens | undefined, cue: Tokens): Tokens | null {
  if (!source) return null;
  if (source.to <= cue.from || source.from >= cue.to) return source;
  return source.from < cue.from ? { from: source.from, to: cue.from } : null;
}

function tokensOf(reading: TokenFeatures, [start, end]: readonly [number, number]): Tokens | null {
  let low = 0;
  let high = reading.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (reading.end[middle]! <= start) low = middle + 1;
    else high = middle;
  }
  let to = low;
  while (to < reading.length && reading.kind[to] !== EDGE && reading.start[to]! < end) to++;
  return to > low ? { from: low, to } : null;
}
