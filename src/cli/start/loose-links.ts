/** Links of a page that leaves its site: what leads to other pages of the site becomes plain text. */

// <a class="name" href="/actors/ivo-marant/">, </a>
const LINK = /<a((?: [\w-]+(?:="[^"]*")?)*)>|<\/a>/g;
// href="/articles/2019-03-12-army/#a-ivo-marant"
const HREF = /(?<= href=")[^"]*/;

// ' <a class="note-more" href="/figures/russia-personnel/">all counts</a>': says only where it leads
const SIGNPOST = / <a class="note-more" href="\/[^"]*">[^<]*<\/a>/g;

/**
 * Keeps links to places of the page itself, at `own` ("/articles/x/"), and to other hosts. Links do not stand in links.
 */
export function looseLinks(html: string, own: string): string {
  let isLoose = false;
  return html.replace(SIGNPOST, '').replace(LINK, (tag, attributes: string | undefined) => {
    if (attributes === undefined) return isLoose ? '</span>' : tag;
    const href = HREF.exec(attributes)?.[0] ?? '';
    const inside = href.startsWith(`${own}#`) ? href.slice(own.length) : href;
    isLoose = inside.startsWith('/');
    return isLoose ? '<span>' : `<a${attributes.replace(HREF, inside)}>`;
  });
}
