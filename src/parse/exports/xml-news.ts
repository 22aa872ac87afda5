/** RSS, Atom, NITF and NewsML-G2 → their articles. */
import type { ExportEntry, ExportFormat, ExportItem, ExportSource, StatedFields } from './export-entry.js';
import { htmlOfFragment, isMarkup } from './markup.js';
import { elementsOf, paragraphsAt, readXmlTree, wordsAt, type XmlElement } from './xml-tree.js';

export const FEED: ExportFormat = {
  label: 'RSS or Atom',
  endings: ['.xml', '.rss', '.atom'],
  // "<rss version=", "<feed xmlns=", "<rdf:RDF"
  detect: (head) => /<(?:rss|feed|rdf:RDF)[\s>]/i.test(head.slice(0, 5_000)),
  read: (source) => readTree(source, (root) => feedItems(root)),
};

export const NEWS_XML: ExportFormat = {
  label: 'NITF or NewsML-G2',
  endings: ['.xml', '.nitf', '.newsml'],
  // "<nitf>", "<newsItem xmlns=", "<newsMessage"
  detect: (head) => /<(?:\w{1,20}:)?(?:nitf|newsItem|newsMessage|NewsML)[\s>]/.test(head.slice(0, 20_000)),
  read: (source) => readTree(source, (root) => newsItems(root)),
};

/** XML longer than this is refused. */
const LONGEST_XML = 100_000_000;

async function* readTree(
  source: ExportSource,
  items: (root: XmlElement) => Omit<ExportItem, 'row'>[],
): AsyncGenerator<ExportEntry> {
  let xml = '';
  for await (const piece of source.text()) {
    xml += piece;
    if (xml.length > LONGEST_XML)
      return void (yield { row: 1, fault: 'This XML is too long to be read at once. Split it.' });
  }
  const { root, fault } = readXmlTree(xml);
  const read = items(root);
  for (const [i, item] of read.entries()) yield { row: i + 1, ...item };
  if (fault !== '') yield { row: read.length + 1, fault: `Reading ended here: ${fault}` };
}

const itemOf = (fields: Record<string, unknown>, text: string): Omit<ExportItem, 'row'> => {
  const stated = Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''),
  ) as StatedFields;
  const html = isMarkup(text);
  return {
    fields: stated,
    text: html ? htmlOfFragment(text, stated.title ?? '') : text,
    format: html ? 'html' : 'text',
    other: {},
  };
};

function feedItems(root: XmlElement): Omit<ExportItem, 'row'>[] {
  const outlet = wordsAt(
    {
      ...root,
      children: elementsOf(root, 'channel', 'feed').flatMap(({ children }) =>
        children.filter((child) => typeof child === 'string' || child.name === 'title'),
      ),
    },
    'title',
  );
  const language = wordsAt(
    {
      ...root,
      children: elementsOf(root, 'channel').flatMap(({ children }) =>
        children.filter((child) => typeof child !== 'string' && child.name === 'language'),
      ),
    },
    'language',
  );
  return elementsOf(root, 'item', 'entry').map((entry) => {
    const link = elementsOf(entry, 'link').find(({ attributes }) => (attributes.rel ?? 'alternate') === 'alternate');
    const author = elementsOf(entry, 'author', 'creator')
      .map((one) => wordsAt(one, 'name') ?? wordsAt({ ...entry, children: [one] }, one.name))
      .filter(Boolean);
    return itemOf(
      {
        title: wordsAt(entry, 'title'),
        source: wordsAt(entry, 'source') ?? outlet,
        published: wordsAt(entry, 'pubDate', 'published', 'date', 'updated'),
        url: link?.attributes.href ?? wordsAt(entry, 'link'),
        byline: author.join(', '),
        language,
        tags: elementsOf(entry, 'category')
          .map((one) => one.attributes.term ?? wordsAt({ ...entry, children: [one] }, 'category') ?? '')
          .filter(Boolean),
      },
      // The text itself, and where there is none what introduces it.
      longestOf(entry, 'encoded', 'content', 'description', 'summary'),
    );
  });
}

/** The words of the first of `names` that has any; markup kept. */
function longestOf(entry: XmlElement, ...names: readonly string[]): string {
  for (const name of names) {
    const [found] = elementsOf(entry, name);
    const words = found ? markupOf(found) : '';
    if (words.trim() !== '') return words.trim();
  }
  return '';
}

/** An element's content: XHTML in it is written out again, without attributes. */
const markupOf = (element: XmlElement): string =>
  element.children
    .map((child) => (typeof child === 'string' ? child : `<${child.name}>${markupOf(child)}</${child.name}>`))
    .join('');

function newsItems(root: XmlElement): Omit<ExportItem, 'row'>[] {
  const packed = elementsOf(root, 'newsItem');
  const all = packed.length > 0 ? packed : elementsOf(root, 'nitf');
  return all.map((item) => {
    const body = elementsOf(item, 'body.content', 'body', 'inlineData')[0];
    const content = body && (elementsOf(body, 'body.content')[0] ?? body);
    const issued = elementsOf(item, 'date.issue')[0]?.attributes.norm;
    return itemOf(
      {
        title: wordsAt(item, 'headline', 'hl1', 'title'),
        source:
          elementsOf(item, 'provider')[0]?.attributes.literal ??
          wordsAt(item, 'provider', 'distributor', 'copyrightHolder', 'doc.copyright'),
        published: issued ?? wordsAt(item, 'firstCreated', 'contentCreated', 'versionCreated', 'story.date'),
        byline: (wordsAt(item, 'byline', 'creator') ?? '').replace(/^by\s{1,3}/i, ''),
        language: elementsOf(item, 'language')[0]?.attributes.tag,
      },
      paragraphsAt(content),
    );
  });
}
