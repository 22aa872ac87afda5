import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { HtmlValidate, type ConfigData } from 'html-validate';
import { parseHTML } from 'linkedom';
import { PAGE_KINDS } from '../../templates/render.js';
import { fixtureArchive, SETTINGS } from './fixture.js';
import { attributes, renderSite } from './rendered.js';
import { repositoryFile } from './repository.js';

const site = renderSite();
/** Pages and files that others put beside these: the search page, the database, the assets, what offline use needs. */
const ELSEWHERE = /^\/(?:search\/|data\/archive\.sqlite|assets\/|quotes\.html|manifest\.webmanifest|intake\/)/;

test('every page kind is rendered by the fixture', () => {
  const rendered = new Set(site.kinds.values());
  const missing = PAGE_KINDS.filter((kind) => !rendered.has(kind) && kind !== 'search' && kind !== 'intake');
  assert.deepEqual(missing, []);
});

test('every page is valid HTML', async () => {
  const validator = new HtmlValidate(
    JSON.parse(readFileSync(repositoryFile('.htmlvalidate.json'), 'utf8')) as ConfigData,
  );
  const faults: string[] = [];
  for (const [path, html] of site.pages) {
    const report = await validator.validateString(html, path);
    for (const result of report.results) {
      for (const { ruleId, message, line, column } of result.messages)
        faults.push(`${path}:${line}:${column} ${ruleId} ${message}`);
    }
  }
  assert.deepEqual(faults.slice(0, 20), []);
});

test('the validator is strict: an inline style and a stray tag are faults', async () => {
  const validator = new HtmlValidate(
    JSON.parse(readFileSync(repositoryFile('.htmlvalidate.json'), 'utf8')) as ConfigData,
  );
  const report = await validator.validateString(
    '<!doctype html><html lang="en"><head><title>x</title></head><body><p style="color:red">x</div></body></html>',
  );
  assert.ok(report.errorCount >= 2);
});

for (const pathPrefix of ['/', '/archive/']) {
  test(`every link and anchor leads somewhere under ${pathPrefix}`, () => {
    const { pages, files } = pathPrefix === '/' ? site : renderSite({ pathPrefix });
    const ids = new Map([...pages].map(([path, html]) => [path, new Set(attributes(html, 'id'))]));
    const dead: string[] = [];
    for (const [path, html] of pages) {
      for (const link of [...attributes(html, 'href'), ...attributes(html, 'src'), ...attributes(html, 'action')]) {
        // "?" is the search page itself, with another search.
        if (/^https?:/.test(link) || link.startsWith('?')) continue;
        const [address = '', anchor = ''] = link.split('#');
        if (address !== '' && !address.startsWith(pathPrefix)) {
          dead.push(`${path}: ${link} is outside the prefix`);
          continue;
        }
        const local = `/${address.slice(pathPrefix.length)}`.replace(/\?.*$/, '');
        if (address !== '' && ELSEWHERE.test(local)) continue;
        const target = address === '' ? path : local.slice(1) + (local.endsWith('/') ? 'index.html' : '');
        if (!pages.has(target) && !files.has(target)) dead.push(`${path}: ${link}`);
        else if (anchor !== '' && !ids.get(target)?.has(anchor)) dead.push(`${path}: ${link} has no such anchor`);
      }
    }
    assert.deepEqual(dead, []);
  });
}

test('no id stands twice on a page', () => {
  for (const [path, html] of site.pages) {
    const ids = attributes(html, 'id');
    assert.equal(new Set(ids).size, ids.length, path);
  }
});

test('nothing runs or is styled inline, and every page has the policy', () => {
  for (const [path, html] of site.pages) {
    assert.ok(!/\sstyle=|\son[a-z]+=|<style|javascript:/i.test(html.replace(/>[^<]*</g, '><')), path);
    assert.ok(!/<script(?! type="(?:application\/ld\+json|module)")/.test(html), path);
    assert.ok(html.includes('default-src &#39;none&#39;') || html.includes("default-src 'none'"), path);
  }
});

test('hostile text comes out as text', () => {
  const archive = fixtureArchive();
  const hostile = archive.articles.find(({ file }) => file.startsWith('hostile'))!;
  const html = site.pages.get(`articles/${hostile.id}/index.html`)!;
  const { document } = parseHTML(html);
  assert.equal(document.querySelector('h1')!.textContent, hostile.title.text);
  const said = [...document.querySelectorAll('.article-body q')].map((quote) => quote.textContent);
  assert.ok(said.includes('لن نقبل </script><img src=x onerror=alert(1)> بذلك'));
  assert.equal(document.querySelectorAll('img, i, main b script, main script').length, 0);
  assert.equal(document.querySelectorAll('script:not([type="application/ld+json"])').length, 0);
  assert.ok(html.includes('{{ site }}'), 'template syntax is no template');
});

test('names in other scripts are isolated, and foreign words have their language', () => {
  assert.match(site.pages.get('actors/jens-stoltenberg/index.html')!, /<h1><bdi>Jens/);
  const article = [...site.pages].find(([, html]) => html.includes('id="a-taras'))![1];
  assert.match(article, /<li id="a-taras[^"]*"><span class="name"><bdi>/);
  const quotes = site.pages.get('quotes/index.html')!;
  assert.match(quotes, /<bdi lang="ar">/);
  assert.doesNotMatch(quotes, /lang="en"[^>]*>[^<]*Russia/, "no language on the page's own");
});

test('a date is in <time> only where it is certain', () => {
  const times = (file: string) => {
    const { id } = fixtureArchive().articles.find((article) => article.file === file)!;
    return parseHTML(site.pages.get(`articles/${id}/index.html`)!)
      .document.querySelector('.dateline time')
      ?.getAttribute('datetime');
  };
  assert.equal(times('april-a.txt'), '2021-04-13', 'the archivist knows');
  assert.equal(times('april-b.txt'), undefined, 'inferred');
  assert.equal(times('november.txt'), undefined, 'an interval');
  assert.equal(times('hostile & <odd>.txt'), undefined, 'unknown');
});

test('text: facts publishes only sentences that carry a fact', () => {
  const archive = fixtureArchive();
  const { id } = archive.articles.find(({ file }) => file === 'april-a.txt')!;
  const full = site.pages.get(`articles/${id}/index.html`)!;
  const { pages, files } = renderSite({ text: 'facts' });
  const facts = pages.get(`articles/${id}/index.html`)!;
  for (const words of [
    'It all lasted a while',
    'patrols near the frontline',
    'Find Us',
    'clicking on the media player',
  ]) {
    assert.ok(full.includes(words), words);
    for (const [path, contents] of [...pages, ...files]) assert.ok(!contents.includes(words), `${words} in ${path}`);
  }
  assert.ok(facts.includes('There will be consequences'));
  assert.ok(facts.includes('[…]'));
});

test('canonical and Open Graph only where the host is known; every page names its feeds', () => {
  assert.ok(site.pages.get('index.html')!.includes('<link rel="canonical" href="https://example.org/"'));
  const { pages, files } = renderSite({ url: '' });
  for (const [path, html] of pages) {
    assert.doesNotMatch(html, /rel="canonical"|property="og:/, path);
    assert.match(html, /type="application\/atom\+xml"/, path);
  }
  assert.ok(!files.has('sitemap.xml'));
});

test('an empty archive still has its pages', () => {
  const { pages } = renderSite({}, fixtureArchive([]));
  for (const path of [
    'index.html',
    'articles/index.html',
    'quotes/index.html',
    'figures/index.html',
    'timeline/index.html',
    'about/index.html',
    '404.html',
  ]) {
    assert.ok(pages.get(path)?.endsWith('</html>\n'), path);
  }
});

test('the same archive gives the same pages', () => {
  assert.deepEqual(renderSite(), site);
  assert.equal(SETTINGS.pathPrefix, '/');
});
