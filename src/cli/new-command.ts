/**
 * `onrecord new FILE|-`: puts an article in place under a sound name, with a file for the archivist's word beside it.
 */
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { LocalHead } from '../extract/index.js';
import { articleCurationSchema, type ArticleCuration, isEdtf } from '../record/index.js';
import { EXIT, type ExitStatus, UserError } from '../system/exit.js';
import { readLimited, sha256 } from '../system/read-file.js';
import { extractGuarded, readGivenArticle } from '../input/given-article.js';
import { formatOf } from '../input/find-files.js';
import { soundName } from '../input/sound-name.js';
import type { Terminal } from '../system/terminal.js';
import { writeAtomically } from '../system/work-folder.js';
import { stringify } from '../input/yaml/yaml-nodes.js';

export interface NewRequest {
  readonly input: string;
  /** Path of the article, or "-" for standard input. */
  readonly from: string;
  /** What the archivist knows already. */
  readonly known: Pick<ArticleCuration, 'title' | 'source' | 'published' | 'url' | 'why'>;
  readonly maxBytes: number;
  readonly terminal: Terminal;
}

/** Copies the article into the input folder and says where it is. The bytes stay as they are. */
export async function runNew({ input, from, known, maxBytes, terminal }: NewRequest): Promise<ExitStatus> {
  const { bytes, ending, raw } = await readGivenArticle(from, maxBytes);
  const word = checkKnown(known);
  mkdirSync(input, { recursive: true });
  const twin = findSame(input, bytes);
  if (twin) throw new UserError(`This article is in the archive already: ${join(input, twin)}.`);

  const { head } = await extractGuarded(raw, from === '-' ? 'This text' : from);
  const article = JSON.parse(head) as LocalHead;
  const date = word.published ?? article.published.edtf;
  const name = freeName(input, soundName(date, word.title ?? article.title.text), ending);
  writeAtomically(join(input, name), bytes);
  const meta = join(input, `${name.slice(0, -ending.length)}.meta.yaml`);
  writeAtomically(
    meta,
    formatMeta(name, word, {
      title: article.title.text,
      source: article.source.name,
      published: article.published.edtf,
    }),
  );
  terminal.print(join(input, name));
  terminal.print(meta);
  terminal.note(`Headline: ${word.title ?? article.title.text}`);
  if (!date) terminal.note('No date found: write it into the .meta.yaml, or leave it unknown.');
  if (!(word.source ?? article.source.name))
    terminal.note('No source found: write it into the .meta.yaml, or leave it unknown.');
  return EXIT.ok;
}

/** The fields given on the command line, checked as a build would check them. */
function checkKnown(known: NewRequest['known']): NewRequest['known'] {
  const checked = articleCurationSchema.safeParse(
    Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined)),
  );
  if (checked.success) {
    const { published, title } = checked.data;
    if (published !== undefined && !isEdtf(published))
      throw new UserError(
        `--published: "${published}" is no EDTF date; write 2021-11-30, 2021-11, 2021-11-26/.. or 2021-04~.`,
        EXIT.usage,
      );
    if (title?.trim() === '') throw new UserError('--title: a title has words.', EXIT.usage);
    return checked.data;
  }
  const [issue] = checked.error.issues;
  throw new UserError(`--${issue!.path.join('.')}: ${issue!.message}.`, EXIT.usage);
}

/** A file of the folder with the same bytes. */
function findSame(folder: string, bytes: Buffer): string | undefined {
  const wanted = sha256(bytes);
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && formatOf(entry.name))
    .map((entry) => entry.name)
    .find((name) => {
      const other = readLimited(join(folder, name), Number.MAX_SAFE_INTEGER);
      return other.length === bytes.length && sha256(other) === wanted;
    });
}

function freeName(folder: string, name: string, ending: string): string {
  const taken = (candidate: string) =>
    existsSync(join(folder, candidate + ending)) || existsSync(join(folder, `${candidate}.meta.yaml`));
  let candidate = name;
  for (let n = 2; taken(candidate); n++) candidate = `${name}-${n}`;
  return candidate + ending;
}

/** A file that shows what may be said, with what is known filled in. */
function formatMeta(
  name: string,
  word: NewRequest['known'],
  read: { title: string; source: string; published: string },
): string {
  const line = (field: 'title' | 'source' | 'published' | 'url' | 'why', hint: string) =>
    word[field] === undefined
      ? `# ${stringify({ [field]: hint })
          .trimEnd()
          .replace(/\n/g, '\n# ')}`
      : stringify({ [field]: word[field] }).trimEnd();
  return [
    `# The archivist's word on ${JSON.stringify(name)}: it stands above what the program reads.`,
    '# Take the "# " away from a line to set a field; docs/curation.md has all of them.',
    line('title', read.title || 'The headline'),
    line('source', read.source || 'The outlet'),
    line('published', read.published || '2021-11-30'),
    line('url', 'https://example.org/the-original'),
    line('why', 'How you know'),
    '',
  ].join('\n');
}
