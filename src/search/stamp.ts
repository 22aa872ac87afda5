/** What the search index knows of an article, in brief: while the stamp is the same, so are its records. */
import type { ArticleRecord } from '../record/index.js';

/**
 * All that the records and places of an article are made from. Words do not stand in it: they are the file's at these offsets, which
 * the build's gate makes sure of, and the file's hash does. To make the records themselves and compare them takes three times as long.
 */
export function stampOf({ id, file, fixity, title, source, published, body, actors, quotes, figures }: ArticleRecord): string {
  return JSON.stringify([
    id, file, fixity.sha256, fixity.encoding, title, source.id, published.edtf, published.basis,
    body.map(({ start, end, kind }) => `${start} ${end} ${kind}`),
    actors.map((actor) => [
      actor.id, actor.roles.filter(({ span }) => span).map(({ text }) => text),
      actor.mentions.filter(({ via }) => via === 'name' || via === 'metonym').map(({ start, end }) => `${start} ${end}`).join(),
    ]),
    quotes.map(({ id: quote, start, end, kind, confidence, said, speakers }) => [`${quote} ${start} ${end} ${kind} ${confidence} ${said ?? ''}`, ...speakers]),
    figures.map(({ id: figure, start, end, kind, confidence, asOf, claimant, side }) => [`${figure} ${start} ${end} ${kind} ${confidence} ${asOf ?? ''}`, claimant, side]),
  ]);
}
