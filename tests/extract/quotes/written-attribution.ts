import type { Span } from '../../../src/record/index.js';
import type { Attribution } from '../../../src/extract/quotes/attribution/attribution.js';

const SIGNS = { '[': ']', '{': '}', '<': '>' } as const;

/**
 * The text without its signs, and the attribution that they set off: its source in [], its cue in {}, each part of what
 * is reported in <>.
 */
export function writtenAttribution(written: string): { text: string; attribution: Attribution } {
  const found: Record<keyof typeof SIGNS, Span[]> = { '[': [], '{': [], '<': [] };
  const open: [sign: keyof typeof SIGNS, start: number][] = [];
  let text = '';
  for (const character of written) {
    const last = open.at(-1);
    if (character in SIGNS) open.push([character as keyof typeof SIGNS, text.length]);
    else if (last && character === SIGNS[last[0]]) {
      found[last[0]].push({ start: last[1], end: text.length });
      open.pop();
    } else text += character;
  }
  const attribution = {
    cue: found['{'][0]!,
    source: found['['][0] ?? null,
    content: found['<'],
    quotes: [],
    onlyQuotes: false,
    block: 0,
    segment: 0,
    probability: { cue: 0.9, source: 0.8, content: 0.7 },
  };
  return { text, attribution };
}
