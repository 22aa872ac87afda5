/** How the archive is published: `archive.yaml` in the input folder, and the command line above it. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Problem } from '../record/index.js';
import type { SiteSettings } from '../site/index.js';
import { CURATION_FILES } from './find-files.js';
import { programVersion, readAccuracy } from '../system/program.js';
import { readYamlFile } from './read-yaml.js';

/** What `archive.yaml` may say. */
export const settingsSchema = z.strictObject({
  title: z.string().min(1).default('Onrecord').describe('Name of the archive'),
  description: z.string().default('').describe('One sentence on what the archive holds'),
  url: z
    .url({ protocol: /^https?$/ })
    .or(z.literal(''))
    .default('')
    .describe('Where the site will be hosted: https://example.org'),
  pathPrefix: z.string().default('/').describe('Path that the site lives under: /archive/'),
  text: z.enum(['full', 'facts']).default('full').describe('facts: only sentences that carry a fact are published'),
  publisher: z.string().default('').describe('Who keeps the archive'),
  license: z.string().default('').describe("Licence of the archive's own work"),
  rights: z.string().default('').describe('A word on the rights in the articles, Markdown'),
  language: z.string().min(2).default('en').describe("BCP 47 language of the pages' own words"),
  doubtBelow: z.number().min(0).max(1).default(0.7).describe('Facts less certain than this are marked as doubtful'),
  intake: z.boolean().default(false).describe('Whether the intake report is published'),
});

/** The settings of an archive, but for the assets' hashes; or what is wrong with `archive.yaml`. */
export function readSettings(input: string, pathPrefix?: string): Omit<SiteSettings, 'assets'> | readonly Problem[] {
  const path = join(input, CURATION_FILES.settings);
  const read = existsSync(path)
    ? readYamlFile({ file: CURATION_FILES.settings, path }, settingsSchema)
    : { value: settingsSchema.parse({}) };
  if (!('value' in read)) return read;
  return {
    ...read.value,
    url: read.value.url.replace(/(?<!\/)\/+$/, ''),
    pathPrefix: formatPrefix(pathPrefix ?? read.value.pathPrefix),
    accuracy: readAccuracy(),
    version: programVersion(),
  };
}

/** "archive" → "/archive/", "/" → "/", "../archive" → "/archive/" */
const formatPrefix = (prefix: string): string =>
  `/${prefix
    .split('/')
    .filter((part) => !['', '.', '..'].includes(part))
    .map(encodeURIComponent)
    .join('/')}/`.replace('//', '/');
