/** A Word file → its paragraphs. */
import { readXml } from '../xml.js';
import { unzip } from '../zip.js';

/** The text of a DOCX, a paragraph a line with an empty line between, or why there is none. */
export function docxText(bytes: Uint8Array): { readonly text: string } | { readonly fault: string } {
  const files = unzip(bytes, (name) => name === 'word/document.xml');
  if ('fault' in files) return files as { fault: string };
  const xml = files.get('word/document.xml');
  if (!xml) return { fault: 'This is no Word file: it has no word/document.xml.' };
  const paragraphs: string[] = [];
  let words = '';
  let inText = false;
  const fault = readXml(new TextDecoder().decode(xml), {
    open: (name) => {
      inText = name === 'w:t';
      if (name === 'w:br' || name === 'w:cr') words += '\n';
      if (name === 'w:tab') words += '\t';
    },
    text: (text) => {
      if (inText) words += text;
    },
    close: (name) => {
      inText = false;
      if (name !== 'w:p') return;
      if (words.trim() !== '') paragraphs.push(words.trim());
      words = '';
    },
  });
  return fault === '' ? { text: paragraphs.join('\n\n') } : { fault: `Its text can't be read: ${fault}` };
}
