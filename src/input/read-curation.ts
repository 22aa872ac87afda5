/** Reads all that the archivist says: identities, corrections, and the addresses given out so far. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { checkCuration } from '../parse/index.js';
import { type ArchiveCuration, type Curated, NOTHING_PUBLISHED, type PublishedIds } from '../archive/index.js';
import { actorKindSchema, type ArticleCuration, identitiesSchema, type Problem } from '../record/index.js';
import { BrokenCuration, UserError } from '../system/exit.js';
import { type FoundFiles, CURATION_FILES } from './find-files.js';
import { type KeptCorrections, openKeptCorrections } from './kept-corrections.js';
import { MAX_YAML_BYTES, readYamlFile, readYamlText } from './read-yaml.js';

/** The archivist's word and what is wrong with it. */
export interface ReadWord {
  readonly curation: ArchiveCuration;
  readonly problems: readonly Problem[];
  /** Articles whose corrections can't be read: without them they would say what the archivist took back. */
  readonly withheld: ReadonlySet<string>;
}

/**
 * Reads actors.yaml, published.json and every NAME.meta.yaml of the input folder. Throws where the whole archive would
 * be wrong. An article that was published keeps the corrections of `kept` where those of today can't be read.
 */
export function readCuration(
  input: string,
  found: Pick<FoundFiles, 'articles' | 'curations'>,
  kept: KeptCorrections = openKeptCorrections(null),
): ReadWord {
  const problems: Problem[] = [];
  const withheld = new Set<string>();
  const curations = new Map<string, Curated<ArticleCuration>>();
  const published = readPublished(input);
  const hasPage = new Set(published.articles.map(({ file }) => file));
  const ownersOf = openOwners(found.articles.map(({ file }) => file));
  for (const { file, path } of found.curations) {
    const owners = ownersOf(file);
    const [owner = ''] = owners;
    const text: string | readonly Problem[] =
      owners.length === 1
        ? readYamlText({ file, path })
        : [{ severity: 'error', file, line: 0, message: ownerFault(file, owners) }];
    const read = typeof text === 'string' ? checkCuration(text, file, 1, MAX_YAML_BYTES) : text;
    if ('value' in read && typeof text === 'string') {
      problems.push(...read.warnings);
      curations.set(owner, { file, ...read });
      kept.add(owner, text);
      continue;
    }
    const last = owners.length === 1 && hasPage.has(owner) ? lastGood(file, owner, kept) : null;
    problems.push(...(read as readonly Problem[]).map((problem) => (last ? keptProblem(problem) : problem)));
    if (last) curations.set(owner, last);
    else for (const one of owners) withheld.add(one);
  }
  kept.keep();
  return { curation: { identities: readIdentities(input, problems), curations, published }, problems, withheld };
}

/** The corrections that the last build had of a published article; null where none are known. */
function lastGood(file: string, owner: string, kept: KeptCorrections): Curated<ArticleCuration> | null {
  const read = checkCuration(kept.of(owner) ?? '[', file, 1, MAX_YAML_BYTES);
  return 'value' in read ? { file, ...read } : null;
}

const keptProblem = (problem: Problem): Problem => ({
  ...problem,
  message: `${problem.message} Until then the article's page stays as this file last made it.`,
});

/** "a.meta.yaml" belongs to a.txt, a.md or a.html; "a.txt.meta.yaml" to a.txt alone. */
function openOwners(articles: readonly string[]): (curation: string) => readonly string[] {
  const exact = new Set(articles);
  const byStem = new Map<string, string[]>();
  for (const file of articles) {
    const stem = file.replace(/\.[^./]+$/, '');
    const same = byStem.get(stem);
    if (same) same.push(file);
    else byStem.set(stem, [file]);
  }
  return (curation) => {
    const name = curation.slice(0, -'.meta.yaml'.length);
    return exact.has(name) ? [name] : (byStem.get(name) ?? []);
  };
}

function ownerFault(curation: string, owners: readonly string[]): string {
  const name = curation.slice(0, -'.meta.yaml'.length);
  return owners.length === 0
    ? `There is no article ${name}.txt, .md or .html that these corrections are for. Rename this file with its ` +
        'article, or take it away.'
    : `These corrections could be for ${owners.join(' or ')}. Name this file after one of them: ` +
        `${owners[0]}.meta.yaml.`;
}

function readIdentities(input: string, problems: Problem[]): ArchiveCuration['identities'] {
  const path = join(input, CURATION_FILES.identities);
  if (!existsSync(path)) return null;
  const read = readYamlFile({ file: CURATION_FILES.identities, path }, identitiesSchema);
  if ('value' in read) return read;
  problems.push(...read);
  throw new BrokenCuration(problems);
}

const publishedSchema: z.ZodType<PublishedIds> = z.object({
  articles: z.array(z.object({ id: z.string(), file: z.string(), sha256: z.string(), title: z.string() })),
  actors: z.array(z.object({ id: z.string(), kind: actorKindSchema, key: z.string(), page: z.string().optional() })),
});

function readPublished(input: string): PublishedIds {
  const path = join(input, CURATION_FILES.published);
  if (!existsSync(path)) return NOTHING_PUBLISHED;
  try {
    return publishedSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    throw new UserError(
      `${path} can't be read. It remembers the addresses given out; put back its last good version, from a ` +
        'backup or from version control.',
    );
  }
}

/** The text of published.json: one address a line, so that version control shows what came and went. */
export function formatPublished(published: PublishedIds): string {
  const lines = (entries: readonly object[]) => entries.map((entry) => `\n    ${JSON.stringify(entry)}`).join(',');
  return `{\n  "articles": [${lines(published.articles)}\n  ],\n  "actors": [${lines(published.actors)}\n  ]\n}\n`;
}
