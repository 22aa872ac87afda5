/**
 * The search page of the site: its index lies in files, and Pagefind is there for articles. What few ask for is loaded
 * when they do.
 */
import { namesById, pagelessOf } from '../export.js';
import { type Engine, startSearch } from './app.js';
import { byId } from './elements.js';
import type { Bundles } from './pagefind.js';
import { readIndex } from './read-index.js';

const { base = '/', index = '/search/', doubt = '0' } = byId('search').dataset;

const engine = readIndex(index).then(({ manifest, directory, corpus }): Engine => {
  let opened: Promise<Bundles> | null = null;
  const bundles = (): Promise<Bundles> => {
    opened ??= import('./pagefind.js').then(({ openBundles }) =>
      openBundles(`${base}pagefind/`, manifest.articles, manifest.version),
    );
    opened.catch(() => (opened = null));
    return opened;
  };
  return {
    corpus,
    naming: {
      actors: namesById(directory.actors),
      sources: namesById(directory.sources),
      pageless: pagelessOf(directory.actors),
      base,
      index: '',
    },
    doubtBelow: Number(doubt),
    findArticles: async (query, sort) =>
      (await import('./articles.js')).findArticles(await bundles(), query, sort, corpus.actors, corpus.sources),
    findOtherForms: async (query, asWritten, count) =>
      (await import('../other-forms.js')).findOtherForms(corpus, query, asWritten, count),
  };
});

startSearch(engine, {
  read: () => location.search,
  write: (search, step) =>
    history[step === 'push' ? 'pushState' : 'replaceState'](null, '', location.pathname + search),
  link: (search) => location.pathname + search,
});

// On a small screen the filters would stand before the results
if (matchMedia('(max-width: 52rem)').matches)
  document.querySelector('.search-filters details')?.removeAttribute('open');
