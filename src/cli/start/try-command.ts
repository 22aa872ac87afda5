/** `onrecord try FILE|-`: one page, in one file, with everything found in one article. Needs no archive. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import { buildArchive } from '../../archive/index.js';
import type { ExtractedArticle } from '../../extract/article.js';
import { settingsSchema } from '../../input/settings.js';
import type { SiteSettings } from '../../site/index.js';
import { EXIT, type ExitStatus, UserError } from '../../system/exit.js';
import { PROGRAM_ROOT, programVersion } from '../../system/program.js';
import type { Terminal } from '../../system/terminal.js';
import { extractGuarded, readGivenArticle } from '../../input/given-article.js';
import { renderTryPage, TRY_MARK } from './try-page.js';

export interface TryRequest {
  /** Path of the article, or "-" for standard input. */
  readonly from: string;
  /** Where the page goes; "-" for standard output; undefined for NAME.onrecord.html in the working folder. */
  readonly to: string | undefined;
  readonly maxBytes: number;
  readonly terminal: Terminal;
}

/** Extracts the article by itself, writes its page and prints where. */
export async function runTry({ from, to, maxBytes, terminal }: TryRequest): Promise<ExitStatus> {
  const { raw } = await readGivenArticle(from, maxBytes);
  const { whole } = await extractGuarded(raw, from === '-' ? 'This text' : from);
  const archive = buildArchive([JSON.parse(whole) as ExtractedArticle]);
  const html = renderTryPage(archive, settings(), styleOf('site.css'));
  for (const problem of archive.problems) terminal.problem(problem);
  if (to === '-') {
    terminal.print(html.trimEnd());
    return EXIT.ok;
  }
  const path = to ?? `${from === '-' ? 'article' : basename(from, extname(from))}.onrecord.html`;
  refuseStrangers(path);
  writeFileSync(path, html);
  terminal.print(resolve(path));
  return EXIT.ok;
}

const settings = (): SiteSettings => ({
  ...settingsSchema.parse({}),
  accuracy: '',
  version: programVersion(),
  assets: {},
});

const styleOf = (name: string): string => readFileSync(join(PROGRAM_ROOT, 'templates/assets', name), 'utf8');

/** A page of an earlier try is replaced; nothing else is. */
function refuseStrangers(path: string): void {
  if (!existsSync(path)) return;
  if (readFileSync(path, 'utf8').includes(TRY_MARK)) return;
  throw new UserError(
    `${path} is there already, and not from "onrecord try". Name another file with --to.`,
    EXIT.usage,
  );
}
