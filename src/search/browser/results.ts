/** Hits as the rest of the site shows quotes and figures. */
import { actorPath } from '../../site/actor-path.js';
import { sayingOf } from '../../site/format/saying.js';
import { addressOf, excerptOf } from '../excerpt.js';
import { addressBelow, type Naming } from '../export.js';
import type { Query } from '../query.js';
import type { SearchRecord } from '../record.js';
import { element } from './elements.js';
import { WORDS } from './facets.js';

const MANNERS: Readonly<Record<string, string>> = { mixed: 'in part', indirect: 'reported' };
const BASES: Readonly<Record<string, string>> = { inferred: 'date inferred', curated: 'date from the archivist' };

/** Words that the record holds, the sought ones marked. */
function excerpt(record: SearchRecord, query: Query): HTMLElement {
  const words = element('bdi');
  for (const piece of excerptOf(record, query)) {
    const text = piece.sought ? element('mark', { class: 'sought' }, piece.text) : piece.text;
    words.append(piece.figure ? element('span', { class: 'mark-figure' }, text) : text);
  }
  return words;
}

function wordsOf(record: SearchRecord, query: Query, naming: Naming): HTMLElement {
  const words = excerpt(record, query);
  if (record.type === 'quote' && record.kind !== 'indirect')
    return element('blockquote', { class: 'words' }, element('p', {}, '“', words, '”'));
  if (record.type === 'quote')
    return element('p', { class: 'words words-reported' }, ...speaking(record, naming), ' ', words);
  return element('p', { class: record.type === 'article' ? 'words words-article' : 'words words-reported' }, words);
}

/** Who says it, and how: "Velda Lines denied", "According to the yard". */
function speaking(record: SearchRecord, naming: Naming): (HTMLElement | string)[] {
  const nobody = record.type === 'figure' ? 'The article itself' : 'Nobody named';
  const names = record.speakers.map((id) =>
    element(
      'a',
      {
        class: 'name',
        href: addressBelow(actorPath({ id, page: !naming.pageless.has(id), articles: [record.article] }), naming),
      },
      element('bdi', {}, naming.actors.get(id) ?? id),
    ),
  );
  const speakers = element(
    'span',
    { class: 'speaker' },
    ...(names.length > 0 ? listed(names) : [element('span', { class: 'nobody' }, nobody)]),
  );
  const { words, before } = record.stance ? sayingOf(record.cue, record.stance) : { words: '', before: false };
  if (!words) return [speakers];
  const verb = element('span', { class: `cue cue-${record.stance}` }, words);
  return before ? [verb, ' ', speakers] : [speakers, /^['’]s\b/u.test(words) ? '' : ' ', verb];
}

/** Who says it, where it is written, when, and what is to be known of it. */
function sourceLine(record: SearchRecord, query: Query, naming: Naming): HTMLElement {
  const line = element('p', { class: 'quote-source meta' });
  if (record.type !== 'article' && record.kind !== 'indirect') line.append(...speaking(record, naming), ', ');
  const source = naming.sources.get(record.source) ?? 'source unknown';
  line.append(
    element('a', { class: 'where', href: addressBelow(addressOf(record, query), naming) }, source),
    ', ',
    element('span', { class: 'date' }, record.when),
  );
  const notes = [
    record.dated === 'published'
      ? BASES[record.basis]
      : record.dated === 'said'
        ? 'date of the words'
        : 'date of the count',
    record.type === 'figure' ? (WORDS[record.kind] ?? record.kind) : MANNERS[record.kind],
    record.type === 'figure' && record.side ? `of ${naming.actors.get(record.side) ?? record.side}` : undefined,
  ];
  for (const note of notes) if (note) line.append(element('span', { class: 'basis' }, ` · ${note}`));
  return line;
}

const listed = (parts: readonly HTMLElement[]): (HTMLElement | string)[] =>
  parts.flatMap((part, i) => (i === 0 ? [part] : [i === parts.length - 1 ? ' and ' : ', ', part]));

/** A quote or figure of an article that was found. */
export interface Within {
  /** Below the path prefix: "/articles/x/#q-…". */
  readonly path: string;
  readonly words: string;
}

/** An article that was found, with those of its quotes and figures that hold words that were asked for. */
export interface FoundArticle extends SearchRecord {
  readonly within: readonly Within[];
}

/** Quotes and figures shown under their article, and how much of each. */
const SHOWN_WITHIN = 3;
const WORDS_WITHIN = 120;

function withinList(within: readonly Within[], naming: Naming): HTMLElement {
  const cut = (words: string) =>
    words.length > WORDS_WITHIN ? `${words.slice(0, words.lastIndexOf(' ', WORDS_WITHIN))} …` : words;
  const items = within
    .slice(0, SHOWN_WITHIN)
    .map(({ path, words }) =>
      element('li', {}, element('a', { href: addressBelow(path, naming) }, element('bdi', {}, cut(words)))),
    );
  const more = within.length - items.length;
  return element(
    'div',
    { class: 'result-within meta' },
    'Quoted or counted in it:',
    element('ul', {}, ...items),
    more > 0 ? `and ${more} more` : null,
  );
}

/** One hit as an item of the list. */
export function resultItem(
  record: SearchRecord | FoundArticle,
  query: Query,
  naming: Naming,
  doubtBelow: number,
): HTMLLIElement {
  const title = element(
    'a',
    { class: 'result-title', href: addressBelow(addressOf(record, query), naming) },
    element('bdi', {}, record.title),
  );
  const item = element('li', {
    class: `result quote quote-${record.type === 'quote' ? record.kind : record.type}`,
    'data-id': record.id,
  });
  const source = sourceLine(record, query, naming);
  if (record.confidence < doubtBelow)
    source.append(
      ' · ',
      element(
        'abbr',
        { class: 'doubt', title: 'Doubtful: such findings are often wrong. Check the sentence.' },
        'doubtful',
      ),
    );
  if (record.type === 'article')
    item.append(element('h2', { class: 'result-head' }, title), source, wordsOf(record, query, naming));
  else item.append(wordsOf(record, query, naming), source, element('p', { class: 'meta result-where' }, 'In ', title));
  if ('within' in record && record.within.length > 0) item.append(withinList(record.within, naming));
  return item;
}
