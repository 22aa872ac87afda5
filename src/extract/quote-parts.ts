/** Where a quote's own words stand. */
import type { Quote, Span } from '../record/index.js';

/** The words between the marks; for indirect speech the parts that its attribution does not stand in. */
export const partsOf = ({ kind, start, end, spans }: Pick<Quote, 'kind' | 'start' | 'end' | 'spans'>): Span[] =>
  kind === 'indirect' ? spans.map(([from, to]) => ({ start: from, end: to })) : [{ start, end }];
