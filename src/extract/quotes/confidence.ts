/** How sure it is that a quote's speaker is right: measured, not felt. */
import { type Evidence, PRECISION } from './confidence.table.js';
import type { SpokenSpan } from './spoken-span.js';

/** What kind of evidence links a quote to its attribution, and how strong the model finds it, 0 to 1. */
export function evidenceOf({ kind, link, block }: SpokenSpan): { evidence: Evidence; strength: number } {
  const { attribution } = link;
  if (!attribution?.source) return { evidence: 'none', strength: 0 };
  const { cue, source, content } = attribution.probability;
  if (kind === 'indirect') return { evidence: 'indirect', strength: cue * source * content };
  if (link.kind === 'content')
    return { evidence: attribution.onlyQuotes ? 'direct' : 'mixed', strength: cue * source * content };
  if (link.kind === 'continued' && attribution.block !== block)
    return { evidence: 'continued over paragraphs', strength: source };
  return { evidence: link.kind, strength: source };
}

/**
 * The measured share of such speakers that are right; `certainty`: the share of such names that name the right actor.
 */
export function quoteConfidence(found: SpokenSpan, certainty: number): number {
  const { evidence, strength } = evidenceOf(found);
  const row = PRECISION[evidence].find(([least]) => strength >= least);
  return Math.round((row?.[1] ?? 0) * certainty * 100) / 100;
}
