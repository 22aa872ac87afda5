/** Reads all that the archivist says: identities, corrections, and the addresses given out so far. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type ArchiveCuration, type Curated, NOTHING_PUBLISHED, type PublishedIds } from '../archive/index.js';
import {
  actorKindSchema,
  type ArticleCuration,
  articleCurationSchema,
  identitiesSchema,
  type Problem,
} from '../record/index.js';
import { BrokenCuration, UserError } from '../system/exit.js';
import { type FoundFiles, CURATION_FILES } from './find-files.js';
import { readYamlFile } from './read-yaml.js';

/** The archivist's word and what is wrong with it. */
export interface ReadWord {
  readonly curation: ArchiveCuration;
  readonly problems: readonly Problem[];
  /** Articles whose corrections can't be read: without them they would say what the archivist took back. */
  readonly withheld: ReadonlySet<string>;
}

/**
 * Reads actors.yaml, published.json and every NAME.meta.yaml of the input folder. Throws where the whole archive would
 * be wrong.
 */
export function readCuration(input: string, found: Pick<FoundFiles, 'articles' | 'curations'>): ReadWord {
  const problems: Problem[] = [];
  const withheld = new Set<string>();
  const curations = new Map<string, Curated<ArticleCuration>>();
  for (const curation of found.curations) {
    const owners = ownersOf(
      curation.file,
      found.articles.map(({ file }) => file),
    );
    if (owners.length !== 1) {
      problems.push({ severity: 'error', file: curation.file, line: 0, message: ownerFault(curation.file, owners) });
      for (const owner of owners) withheld.add(owner);
      continue;
    }
    const read = readYamlFile(curation, articleCurationSchema);
    if ('value' in read) {
      curations.set(owners[0]!, read);
    } else {
      problems.push(...read);
      withheld.add(owners[0]!);
    }
  }
  return {
    curation: { identities: readIdentities(input, problems), curations, published: readPublished(input) },
    problems,
    withheld,
  };
}

/** "a.meta.yaml" belongs to a.txt, a.md or a.html; "a.txt.meta.yaml" to a.txt alone. */
function ownersOf(curation: string, articles: readonly string[]): string[] {
  const name = curation.slice(0, -'.meta.yaml'.length);
  const exact = articles.filter((file) => file === name);
  return exact.length > 0 ? exact : articles.filter((file) => file.replace(/\.[^./]+$/, '') === name);
}

function ownerFault(curation: string, owners: readonly string[]): string {
  const name = curation.slice(0, -'.meta.yaml'.length);
  return owners.length === 0
    ? `There is no article ${name}.txt, .md or .html that these corrections are for. Rename this file with its article, or take it away.`
    : `These corrections could be for ${owners.join(' or ')}. Name this file after one of them: ${owners[0]}.meta.yaml.`;
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
      `${path} can't be read. It remembers the addresses given out; put back its last good version, from a backup or from version control.`,
    );
  }
}

/** The text of published.json: one address a line, so that version control shows what came and went. */
export function formatPublished(published: PublishedIds): string {
  const lines = (entries: readonly object[]) => entries.map((entry) => `\n    ${JSON.stringify(entry)}`).join(',');
  return `{\n  "articles": [${lines(published.articles)}\n  ],\n  "actors": [${lines(published.actors)}\n  ]\n}\n`;
}
