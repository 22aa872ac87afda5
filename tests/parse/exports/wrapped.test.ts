/** Feeds, news XML, mails and saved pages in their wrappings: the article and what the wrapping states of it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync, strToU8, zipSync } from 'fflate';
import { plistOf } from './made-plist.js';
import { readEntries } from './reading.js';

const WORDS = 'Dock workers in Port Hallen voted on Thursday to continue their strike.';
const PAGE = `<html><head><title>Quay</title></head><body><p>${WORDS}</p></body></html>`;

const RSS = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
<title>The Hallen Post</title><link>https://example.org/</link><language>en</language>
<item><title>Quay &amp; depot closed</title><link>https://example.org/quay</link><pubDate>Thu, 04 Mar 2021 08:15:00 GMT</pubDate>
<dc:creator>Ann Roe</dc:creator><category>harbour</category><description>Short.</description>
<content:encoded><![CDATA[<p>${WORDS}</p><script>x()</script>]]></content:encoded></item>
<item><title>Second</title><description>Only this is here.</description></item></channel></rss>`;

const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom"><title>The Hallen Post</title><entry><title>Quay closed</title>
<link rel="self" href="https://example.org/feed/1"/><link href="https://example.org/quay"/><published>2021-03-04T08:15:00Z</published>
<author><name>Ann Roe</name></author><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>${WORDS}</p></div></content></entry></feed>`;

const NITF = `<nitf><head><title>Quay closed</title><docdata><date.issue norm="20210304T081500Z"/></docdata></head><body><body.head><hedline><hl1>Quay closed</hl1></hedline><byline>By Ann Roe</byline><distributor>The Hallen Post</distributor></body.head><body.content><p>${WORDS}</p><p>Second paragraph.</p></body.content></body></nitf>`;

const G2 = `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"><itemMeta><provider literal="The Hallen Post"/><firstCreated>2021-03-04T08:15:00Z</firstCreated></itemMeta><contentMeta><language tag="en"/><headline>Quay closed</headline><by>Ann Roe</by></contentMeta><contentSet><inlineXML><html><body><p>${WORDS}</p><p>Second paragraph.</p></body></html></inlineXML></contentSet></newsItem>`;

test('RSS and Atom: an item an article, its own text above its summary', async () => {
  const rss = await readEntries('a.rss', RSS);
  assert.deepEqual(rss.items[0]!.fields, {
    title: 'Quay & depot closed',
    source: 'The Hallen Post',
    published: 'Thu, 04 Mar 2021 08:15:00 GMT',
    url: 'https://example.org/quay',
    byline: 'Ann Roe',
    language: 'en',
    tags: ['harbour'],
  });
  assert.equal(rss.items[0]!.format, 'html');
  assert.match(String(rss.items[0]!.text), /<p>Dock workers/);
  assert.equal(rss.items[1]!.text, 'Only this is here.');
  const [atom] = (await readEntries('a.xml', ATOM)).items;
  assert.deepEqual(
    [atom!.fields.title, atom!.fields.source, atom!.fields.url, atom!.fields.byline, atom!.fields.published],
    ['Quay closed', 'The Hallen Post', 'https://example.org/quay', 'Ann Roe', '2021-03-04T08:15:00Z'],
  );
  assert.match(String(atom!.text), /<div><p>Dock workers/);
});

test('NITF and NewsML-G2: headline, provider, day and paragraphs', async () => {
  for (const [name, xml] of [
    ['a.xml', NITF],
    ['b.xml', G2],
  ] as const) {
    const { items, faults } = await readEntries(name, xml);
    assert.deepEqual(faults, [], name);
    assert.deepEqual([items[0]!.fields.title, items[0]!.fields.source], ['Quay closed', 'The Hallen Post'], name);
    assert.match(items[0]!.fields.published!, /^2021-?03-?04T/);
    assert.equal(items[0]!.text, `${WORDS}\n\nSecond paragraph.`, name);
  }
});

test('XML: entities that a file defines are not expanded, nothing is loaded, what was read before a fault stays', async () => {
  const laughs = `<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/hostname">]>`;
  for (const entity of ['&b;', '&c;']) {
    const { items, faults } = await readEntries(
      'a.rss',
      RSS.replace('<?xml version="1.0"?>', laughs).replace('Only this', entity),
    );
    assert.equal(items.length, 2);
    assert.match(faults.join(), /Reading ended here/);
    assert.ok(!JSON.stringify(items).includes('haha'));
  }
  const cut = await readEntries('a.rss', RSS.slice(0, -60));
  assert.equal(cut.items[0]!.fields.title, 'Quay & depot closed');
  assert.equal(cut.faults.length, 1);
  assert.match((await readEntries('a.rss', `<rss>${'<a>'.repeat(5_000)}`)).faults.join(), /nested/);
});

const EML = `From: The Hallen Post <news@example.org>\r\nSubject: =?utf-8?q?Quay_=E2=80=93_closed?=\r\nDate: Thu, 04 Mar 2021 08:15:00 +0000\r\nMessage-ID: <1@example.org>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nPlain.\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${PAGE.replaceAll('=', '=3D')}\r\n--b--\r\n`;
const MHT = `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://example.org/quay\r\nSubject: Quay\r\nDate: Fri, 05 Mar 2021 08:15:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\nContent-Location: https://example.org/quay\r\n\r\n${PAGE}\r\n--b\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n--b--\r\n`;

test('a mail states sender and day; a page saved as MHTML its address, and no day of publication', async () => {
  const [mail] = (await readEntries('a.eml', EML)).items;
  assert.equal(mail!.fields.title, 'Quay – closed');
  assert.equal(mail!.fields.source, 'The Hallen Post');
  assert.match(mail!.fields.published!, /2021/);
  assert.match(String(mail!.text), /Dock workers/);
  const [page] = (await readEntries('a.mhtml', MHT)).items;
  assert.equal(page!.fields.url, 'https://example.org/quay');
  assert.equal(page!.fields.published, undefined);
  assert.ok(page!.other.saved);
  assert.match(String(page!.text), /<p>Dock workers/);
  for (const broken of ['', 'Subject: x\r\n\r\n', 'Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n'])
    assert.equal((await readEntries('a.eml', broken)).items.length, 0, broken);
});

const answer = (uri: string, type: string, status: number, body: string) => {
  const http = `HTTP/1.1 ${status} OK\r\nContent-Type: ${type}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
  return `WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:1>\r\nWARC-Date: 2021-03-05T00:00:00Z\r\nWARC-Target-URI: ${uri}\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${Buffer.byteLength(http)}\r\n\r\n${http}\r\n\r\n`;
};
const WARC_TEXT = [
  answer('https://example.org/quay', 'text/html; charset=utf-8', 200, PAGE),
  answer('https://example.org/a.png', 'image/png', 200, 'x'),
  answer('https://example.org/gone', 'text/html', 404, PAGE),
  answer('https://example.org/depot', 'text/html', 200, PAGE.replace('Dock', 'Depot')),
].join('');

test('WARC, plain and packed, and WACZ: the pages answered with 200, byte for byte, with their addresses', async () => {
  for (const [name, bytes] of [
    ['a.warc', strToU8(WARC_TEXT)],
    ['a.warc.gz', gzipSync(strToU8(WARC_TEXT))],
    ['a.wacz', zipSync({ 'archive/data.warc.gz': gzipSync(strToU8(WARC_TEXT)), 'datapackage.json': strToU8('{}') })],
  ] as const) {
    const { items, faults } = await readEntries(name, bytes);
    assert.deepEqual(faults, [], name);
    assert.deepEqual(
      items.map(({ fields }) => fields.url),
      ['https://example.org/quay', 'https://example.org/depot'],
      name,
    );
    assert.equal(Buffer.from(items[0]!.text as Uint8Array).toString(), PAGE);
  }
  for (const [name, bytes] of [
    ['a.warc', strToU8('no warc at all')],
    ['a.wacz', strToU8(WARC_TEXT)],
    ['a.webarchive', strToU8('bplist00 spoilt')],
    ['a.webarchive', new Uint8Array()],
  ] as const) {
    const { items, faults } = await readEntries(name, bytes);
    assert.deepEqual(items, [], name);
    assert.equal(faults.length, 1, name);
  }
});

test("Safari's webarchive: the page and its address", async () => {
  const plist = plistOf({
    WebMainResource: { WebResourceData: strToU8(PAGE), WebResourceURL: 'https://example.org/quay' },
  });
  const { items } = await readEntries('a.webarchive', plist);
  assert.equal(items[0]!.fields.url, 'https://example.org/quay');
  assert.equal(Buffer.from(items[0]!.text as Uint8Array).toString(), PAGE);
});
