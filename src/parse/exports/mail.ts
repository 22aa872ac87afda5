/** Mails and MHTML pages → the article in each: the page as it is, or the text. */
import PostalMime from 'postal-mime';
import { escapeMarkup } from './markup.js';
import type { ExportEntry, ExportFormat, ExportSource } from './export-entry.js';

export const MAIL: ExportFormat = {
  label: 'mail',
  endings: ['.eml'],
  detect: () => true,
  read: (source) => readMail(source, false),
};

export const MHTML: ExportFormat = {
  label: 'MHTML page',
  endings: ['.mhtml', '.mht'],
  detect: () => true,
  read: (source) => readMail(source, true),
};

/** A mail nested more deeply than this is no newsletter. */
const DEEPEST = 30;
const MOST_HEADER_BYTES = 1_000_000;

async function* readMail(source: ExportSource, isPage: boolean): AsyncGenerator<ExportEntry> {
  const bytes = await source.bytes();
  try {
    const mail = await PostalMime.parse(bytes, {
      maxNestingDepth: DEEPEST,
      maxHeadersSize: MOST_HEADER_BYTES,
      attachmentEncoding: 'arraybuffer',
    });
    const location = mail.headers.find(
      ({ key }) => key === 'snapshot-content-location' || key === 'content-location',
    )?.value;
    const html = mail.html?.trim() ?? '';
    const text = html === '' ? (mail.text ?? '').trim() : withSource(html, isPage ? location : undefined);
    if (text === '') yield { row: 1, fault: 'There is no text in it: it is cut short, or holds only attachments.' };
    else
      yield {
        row: 1,
        fields: {
          ...(mail.subject ? { title: mail.subject.trim() } : {}),
          ...(isPage || !mail.from?.name ? {} : { source: mail.from.name }),
          ...(isPage || !mail.date ? {} : { published: mail.date }),
          ...(isPage && location ? { url: location } : {}),
        },
        text,
        format: html === '' ? 'text' : 'html',
        // When a page was saved is not when it was published.
        other: {
          ...(isPage && mail.date ? { saved: mail.date } : {}),
          ...(mail.messageId ? { 'message-id': mail.messageId } : {}),
        },
      };
  } catch (error) {
    yield { row: 1, fault: `This mail can't be read (${(error as Error).message.slice(0, 120)}).` };
  }
}

/** Parts are text by now, whatever their encoding was: the page says so first. */
const withSource = (html: string, location: string | undefined): string =>
  `<!-- ${escapeMarkup(location ?? 'from a mail').replaceAll('--', '- -')} --><meta charset="utf-8">\n${html}\n`;
