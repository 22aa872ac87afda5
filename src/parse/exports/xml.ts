/** XML, read as it comes: nothing that a file defines is expanded, nothing is loaded, and depth has a limit. */
import { SaxesParser } from 'saxes';

/** Deeper than this no feed, news item or Word file is nested. */
const DEEPEST = 200;

/** Told what comes, in order. */
export interface XmlEvents {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  text(text: string): void;
  close(name: string): void;
}

/** Reads `xml`; "" or a sentence that says where reading ended. */
export function readXml(xml: string, events: XmlEvents): string {
  const parser = new SaxesParser();
  let depth = 0;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (++depth > DEEPEST) throw new Error('it is nested too deeply');
    events.open(name, attributes as Record<string, string>);
  });
  parser.on('text', (text) => events.text(text));
  parser.on('cdata', (text) => events.text(text));
  parser.on('closetag', ({ name }) => {
    depth--;
    events.close(name);
  });
  try {
    parser.write(xml.replace(/^\uFEFF/, '')).close();
    return '';
  } catch (error) {
    return `this XML is broken or cut short (${(error as Error).message.slice(0, 120)}).`;
  }
}
