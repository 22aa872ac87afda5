import assert from 'node:assert/strict';
import { test } from 'node:test';
import { searchDirectory } from '../../src/search/index.js';
import { actorAnchor, actorPath } from '../../src/site/actor-path.js';
import { siteTables } from '../../src/site/index.js';
import { fixtureArchive, SETTINGS } from './fixture.js';
import { attributes, renderSite } from './rendered.js';

const archive = fixtureArchive();
const site = renderSite();
const local = archive.actors.filter(({ page }) => !page);
const own = archive.actors.filter(({ page }) => page);

test('the fixture has actors of both sorts', () => {
  assert.ok(local.length > 3 && own.length > 1, `${local.length} without a page, ${own.length} with one`);
});

test('an actor has a page or an entry in their article, never both', () => {
  for (const actor of archive.actors) {
    const article = site.pages.get(`articles/${actor.articles[0]}/index.html`)!;
    assert.equal(site.pages.has(`actors/${actor.id}/index.html`), actor.page, actor.name);
    assert.equal(attributes(article, 'id').includes(actorAnchor(actor.id)), !actor.page, actor.name);
    assert.ok(actor.page || actor.articles.length === 1, actor.name);
  }
});

test('pages, JSON-LD, annotations and tables all give an actor the same address', () => {
  const full = (path: string) => `https://example.org${path}`;
  const addresses = new Map(
    [
      ...siteTables(archive, SETTINGS)
        .find(({ name }) => name === 'actors')!
        .rows(),
    ].map((row) => [row[0], row.at(-1)]),
  );
  for (const actor of archive.actors) {
    const path = actorPath(actor);
    const wrong = full(actor.page ? `/articles/${actor.articles[0]}/#a-${actor.id}` : `/actors/${actor.id}/`);
    assert.equal(addresses.get(actor.id), full(path));
    for (const [name, contents] of [...site.pages, ...site.files]) {
      assert.ok(
        !contents.includes(`"${wrong}"`) && !contents.includes(`"${wrong.slice('https://example.org'.length)}"`),
        `${name} has ${wrong}`,
      );
    }
  }
  const speaker = local.find(({ id }) =>
    archive.articles.some(({ quotes }) => quotes.some(({ speakers }) => speakers.includes(id))),
  )!;
  const article = `articles/${speaker.articles[0]}`;
  assert.ok(site.files.get(`${article}/annotations.json`)!.includes(`"${full(actorPath(speaker))}"`));
  assert.ok(site.pages.get(`${article}/index.html`)!.includes(`"@id":"${full(actorPath(speaker))}"`));
  assert.ok(attributes(site.pages.get('quotes/index.html')!, 'href').includes(actorPath(speaker)));
});

test('search knows who has no page', () => {
  const { actors } = searchDirectory(archive);
  assert.deepEqual(
    actors
      .filter(({ page }) => page === false)
      .map(({ id }) => id)
      .sort(),
    local.map(({ id }) => id).sort(),
  );
});

test('the list of actors has all but the unnamed and those merely named in one article', () => {
  const html = site.pages.get('actors/index.html')!;
  const listed = new Set(attributes(html, 'href'));
  const speaks = new Set(
    archive.articles.flatMap(({ quotes, figures }) => [
      ...quotes.flatMap(({ speakers }) => speakers),
      ...figures.map(({ claimant }) => claimant),
    ]),
  );
  for (const actor of archive.actors)
    assert.equal(
      listed.has(actorPath(actor)),
      actor.page || (actor.kind !== 'unnamed' && speaks.has(actor.id)),
      actor.name,
    );
});

test('an article links to entries of its own by their anchors, and to nobody else so', () => {
  for (const article of archive.articles) {
    const html = site.pages.get(`articles/${article.id}/index.html`)!;
    const hrefs = new Set(attributes(html, 'href'));
    for (const actor of archive.actors) {
      const entry = !actor.page && actor.articles[0] === article.id;
      assert.ok(!entry || !hrefs.has(actorPath(actor)), `${article.id} leads around to ${actor.name}`);
      assert.ok(entry || !hrefs.has(`#${actorAnchor(actor.id)}`), `${article.id} has no entry for ${actor.name}`);
    }
  }
  assert.ok(
    local.some(({ id, articles: [article] }) =>
      attributes(site.pages.get(`articles/${article}/index.html`)!, 'href').includes(`#${actorAnchor(id)}`),
    ),
  );
});
