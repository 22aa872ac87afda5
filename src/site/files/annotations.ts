/** An article's quotes and figures as W3C Web Annotations: found again by their words, or by their place. */
import type { Span } from '../../record/index.js';
import { actorPath } from '../actor-path.js';
import { sayingLine, sayingOf } from '../format/saying.js';
import { hrefOf, urlOf } from '../page.js';
import type { Site } from '../views.js';

/** Code units of text before and behind that help to find the words again. */
const CONTEXT = 32;

/** The annotation page of the article `id`. Positions are in Unicode code points of the decoded input file. */
export function annotationPage(site: Site, id: string): Record<string, unknown> {
  const { archive, settings } = site;
  const address = (path: string) => urlOf(settings, path) || hrefOf(settings, path);
  const path = `/articles/${id}/`;
  const { record: article, text } = archive.whole(id);
  const points = codePoints(text);
  const names = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const actor = site.lookup.actors.get(id);
      return actor ? [{ id: address(actorPath(actor)), type: 'Agent', name: actor.name }] : [];
    });
  const speakersOf = (ids: readonly string[]) =>
    ids.map((id) => site.lookup.actors.get(id)?.name ?? id).join(' and ') || 'nobody named';
  const target = (span: Span) => ({
    source: article.url || address(path),
    selector: [
      {
        type: 'TextQuoteSelector',
        exact: text.slice(span.start, span.end),
        prefix: text.slice(whole(text, span.start - CONTEXT), span.start),
        suffix: text.slice(span.end, whole(text, span.end + CONTEXT)),
      },
      { type: 'TextPositionSelector', start: points(span.start), end: points(span.end) },
    ],
  });
  const items = [
    ...article.quotes.map((quote) => ({
      id: address(`${path}#${quote.id}`),
      type: 'Annotation',
      motivation: 'identifying',
      body: [
        {
          type: 'SpecificResource',
          purpose: 'identifying',
          value:
            `${quote.kind} quote, ${quote.stance}: ` +
            `${sayingLine(speakersOf(quote.speakers), sayingOf(quote.cue?.text ?? '', quote.stance))}`,
          creator: names(quote.speakers),
        },
      ],
      target: target(quote),
    })),
    ...article.figures.map((figure) => ({
      id: address(`${path}#${figure.id}`),
      type: 'Annotation',
      motivation: 'identifying',
      body: [
        {
          type: 'SpecificResource',
          purpose: 'identifying',
          value: `${figure.kind} figure`,
          creator: names([figure.claimant]),
        },
      ],
      target: target(figure),
    })),
  ];
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: address(`${path}annotations.json`),
    type: 'AnnotationPage',
    'dcterms:identifier': `urn:sha256:${article.fixity.sha256}`,
    items,
  };
}

/** An offset that does not cut a surrogate pair, inside the text. */
function whole(text: string, offset: number): number {
  const inside = Math.max(0, Math.min(text.length, offset));
  return /[\udc00-\udfff]/.test(text[inside] ?? '') && inside > 0 ? inside - 1 : inside;
}

/** Turns code units into code points, for any offset of `text`. */
export function codePoints(text: string): (offset: number) => number {
  const pairs: number[] = [];
  for (let i = 0; i + 1 < text.length; i++)
    if (/[\ud800-\udbff]/.test(text[i]!) && /[\udc00-\udfff]/.test(text[i + 1]!)) pairs.push(i);
  return (offset) => {
    let low = 0;
    let high = pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
}
