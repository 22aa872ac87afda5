/** Which quotes stand at a place of the text: a file may hold very many of them. */
import { firstAt } from '../../../record/index.js';
import type { LocalQuote } from '../../facts.js';

/** How many code units of the text share one list. */
const STRETCH = 256;

/** The quotes of an article, found by place. */
export class Heard {
  private readonly quotes: readonly LocalQuote[];
  private readonly byStretch: LocalQuote[][] = [];
  /** For each quote, who was heard last up to it. */
  private readonly speakers: (string | undefined)[] = [];

  /** `quotes` in text order. */
  constructor(quotes: readonly LocalQuote[]) {
    this.quotes = quotes;
    let speaker: string | undefined;
    for (const quote of quotes) {
      speaker = quote.speakers[0] ?? speaker;
      this.speakers.push(speaker);
      const from = Math.min(quote.start, ...quote.spans.map(([start]) => start));
      const to = Math.max(quote.end, ...quote.spans.map(([, end]) => end));
      for (let stretch = Math.floor(from / STRETCH); stretch * STRETCH < to; stretch++) {
        this.byStretch[stretch] ??= [];
        this.byStretch[stretch]!.push(quote);
      }
    }
  }

  /** The quotes that may cover `offset`, in text order: all that do, and some beside it. */
  around(offset: number): readonly LocalQuote[] {
    return this.byStretch[Math.floor(offset / STRETCH)] ?? [];
  }

  /** Who was heard last before `offset`: whom "he said" goes on with. */
  lastSpeaker(offset: number): string | undefined {
    return this.speakers[firstAt(this.quotes, offset) - 1];
  }
}
