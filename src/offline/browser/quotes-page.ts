/** quotes.html: the same search over what the file itself holds. */
import { readCorpus } from '../../search/evaluate.js';
import { namesById, pagelessOf } from '../../search/export.js';
import { type Engine, startSearch } from '../../search/browser/app.js';
import { byId } from '../../search/browser/elements.js';
import { findOtherForms } from '../../search/other-forms.js';
import { memoryShard } from '../../search/shard.js';
import { type QuotesData, readQuotes } from '../quotes-file.js';

/** Reading it takes a moment where there is much: the page is shown first. */
const engine = new Promise<void>((ready) => setTimeout(ready, 0)).then(() => {
  const data = JSON.parse(byId('data').textContent ?? '') as QuotesData;
  const corpus = readCorpus(data.directory, [memoryShard(readQuotes(data))]);
  const naming = {
    actors: namesById(data.directory.actors),
    sources: namesById(data.directory.sources),
    pageless: pagelessOf(data.directory.actors),
    base: data.base,
    index: data.base === './' ? ('index.html' as const) : ('' as const),
  };
  const otherForms: Engine['findOtherForms'] = (query, asWritten, count) =>
    findOtherForms(corpus, query, asWritten, count);
  return { corpus, naming, doubtBelow: data.doubtBelow, findOtherForms: otherForms };
});

// A file has no address but its own: what is asked stands behind "#"
startSearch(engine, {
  read: () => location.hash.replace(/^#/, ''),
  write: (search, step) =>
    history[step === 'push' ? 'pushState' : 'replaceState'](null, '', `${location.pathname}${search && `#${search}`}`),
  link: (search) => `#${search}`,
});
if (matchMedia('(max-width: 52rem)').matches)
  document.querySelector('.search-filters details')?.removeAttribute('open');
