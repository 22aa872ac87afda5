/**
 * The best JavaScript library as it comes: compromise, with the nearest person taken for a quote's speaker. What our
 * extraction is compared with.
 */
import nlp from 'compromise';
import type { InputText } from '../../src/parse/index.js';

interface Found {
  start: number;
  end: number;
  text: string;
}
interface View {
  json(options: object): { text: string; offset: { start: number; length: number }; number?: { num: number | null } }[];
}

const found = (view: View): (Found & { num: number | null })[] =>
  view.json({ offset: true }).map(({ text, offset, number }) => ({
    start: offset.start,
    end: offset.start + offset.length,
    text,
    num: number?.num ?? null,
  }));

/** The fields of a record that the scorer reads, found by compromise. */
export function baselineRecord({ file, text }: InputText): object {
  const document = nlp(text);
  const people = found(document.people() as unknown as View);
  const quotations = found(document.quotations() as unknown as View);
  const numbers = found(document.numbers() as unknown as View);
  const names = new Map(people.map(({ text: name }) => [name.replace(/[^\p{L}\p{N} .'-]/gu, '').trim(), true]));
  const actors = [...names.keys()]
    .filter(Boolean)
    .map((name) => ({ id: name, kind: 'person', name, aliases: [], mentions: [] }));
  const nearest = (at: Found) => people.toSorted((a, b) => distance(a, at) - distance(b, at))[0];
  const quotes = quotations.map((quotation) => {
    const inner = insideMarks(text, quotation);
    const speaker = nearest(inner);
    const name = speaker?.text.replace(/[^\p{L}\p{N} .'-]/gu, '').trim();
    return {
      kind: 'direct',
      ...inner,
      spans: [[inner.start, inner.end]],
      speakers: name ? [name] : [],
      speakerMention: speaker ?? null,
      cue: null,
    };
  });
  const figures = numbers.map(({ num, ...span }) => ({
    ...span,
    value: num,
    min: null,
    max: null,
    comparator: 'exact',
    kind: 'personnel',
    unit: '',
    side: '',
    claimant: '',
  }));
  return { file, title: { start: 0, end: 0, text: '' }, actors, quotes, figures };
}

const distance = (a: Found, b: Found): number => Math.max(a.start - b.end, b.start - a.end, 0);

function insideMarks(text: string, { start, end }: Found): Found {
  while (start < end && /["“”„«»'‘’\s]/.test(text[start]!)) start++;
  while (end > start && /["“”«»'‘’\s]/.test(text[end - 1]!)) end--;
  return { start, end, text: text.slice(start, end) };
}
