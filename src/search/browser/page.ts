/** The search page of the site: its index lies in files, and Pagefind is there for articles and for other forms of words. */
import { namesById, pagelessOf } from '../export.js';
import { startSearch } from './app.js';
import { findArticles } from './articles.js';
import { byId } from './elements.js';
import { otherForms } from './other-forms.js';
import { type Bundles, openBundles } from './pagefind.js';
import { readIndex } from './read-index.js';

const { base = '/', index = '/search/', doubt = '0' } = byId('search').dataset;

const engine = readIndex(index).then(({ manifest, corpus }) => {
  const opened = new Map<string, Promise<Bundles>>();
  const bundles = (family: 'articles' | 'facts'): Promise<Bundles> => {
    const open = opened.get(family) ?? openBundles(`${base}pagefind/`, manifest[family], manifest.version);
    opened.set(family, open);
    open.catch(() => opened.delete(family));
    return open;
  };
  return {
    corpus,
    naming: { actors: namesById(manifest.directory.actors), sources: namesById(manifest.directory.sources), pageless: pagelessOf(manifest.directory.actors), base, index: '' as const },
    doubtBelow: Number(doubt),
    findArticles: async (query: Parameters<typeof findArticles>[1], sort: Parameters<typeof findArticles>[2]) =>
      findArticles(await bundles('articles'), query, sort, corpus.actors, corpus.sources),
    findOtherForms: async (query: Parameters<typeof otherForms>[1], count: number) => otherForms(await bundles('facts'), query, corpus, count),
  };
});

startSearch(engine, {
  read: () => location.search,
  write: (search, step) => history[step === 'push' ? 'pushState' : 'replaceState'](null, '', location.pathname + search),
  link: (search) => location.pathname + search,
});

// On a small screen the filters would stand before the results
if (matchMedia('(max-width: 52rem)').matches) document.querySelector('.search-filters details')?.removeAttribute('open');
