/**
 * The archivist's word: what front matter, a `NAME.meta.yaml` and `actors.yaml` may say. It stands above the
 * extractor's.
 */
import { z } from 'zod';
import { actorKindSchema, comparatorSchema, figureKindSchema, quoteKindSchema, stanceSchema } from './schema.js';

const names = z
  .union([z.string(), z.array(z.string())])
  .transform((value) => (typeof value === 'string' ? [value] : value));

/** A quote is named by its words (`text`); `nth` tells which, counted from 1, where the words occur more than once. */
const quoteFields = {
  text: z.string().min(1),
  nth: z.int().positive().optional(),
};
const quoteChange = z.strictObject({
  ...quoteFields,
  speakers: names.optional().describe('Names or actor ids; [] for nobody'),
  kind: quoteKindSchema.optional(),
  stance: stanceSchema.optional().describe('What the speaker does with the words'),
  said: z.string().optional(),
  to: z.string().optional(),
  accepted: z.boolean().optional().describe('true: looked at and found right'),
});

const figureFields = {
  text: z.string().min(1),
  nth: z.int().positive().optional(),
};
const figureChange = z.strictObject({
  ...figureFields,
  value: z.number().nullable().optional(),
  min: z.number().nullable().optional(),
  max: z.number().nullable().optional(),
  comparator: comparatorSchema.optional(),
  kind: figureKindSchema.optional(),
  unit: z.string().optional(),
  side: z.string().optional(),
  claimant: z.string().optional(),
  place: z.string().optional(),
  asOf: z.string().optional(),
  status: z.enum(['present', 'past', 'planned']).optional(),
  accepted: z.boolean().optional(),
});

const actorChange = z.strictObject({
  name: z.string().min(1).describe('As the record has it, or any alias'),
  rename: z.string().optional(),
  kind: actorKindSchema.optional(),
  is: z.string().optional().describe('The name of another actor of the archive that this one is'),
  accepted: z.boolean().optional(),
});

/** Corrections to one kind of fact: `add`, `change`, `remove`. */
const corrections = <Change extends z.ZodType, Remove extends z.ZodType>(change: Change, remove: Remove) =>
  z.strictObject({
    add: z.array(change).optional(),
    change: z.array(change).optional(),
    remove: z.array(remove).optional(),
  });

/**
 * What an export states of one article, and where in it: written by `onrecord import`, and no word of the archivist.
 */
export const importedSchema = z.strictObject({
  export: z.string().min(1).describe('File name of the export'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'expected the 64 digits of a SHA-256')
    .describe('Of the export'),
  row: z.int().positive().describe('Row, document or entry of the export, counted from 1'),
  item: z.string().optional().describe('Digest of what the row says, by which a later export of the same is known'),
  title: z.string().optional(),
  source: z.string().optional(),
  published: z.string().optional().describe('EDTF level 1'),
  byline: z.string().optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
  language: z.string().optional(),
  tags: z.array(z.string()).optional(),
  other: z.record(z.string(), z.string()).optional().describe('What else the row has, by its own names'),
});
export type Imported = z.infer<typeof importedSchema>;

export const articleCurationSchema = z.strictObject({
  id: z.string().optional().describe('The permanent id, once published'),
  title: z.string().optional(),
  source: z.string().optional(),
  byline: z.string().optional().describe('Who wrote it'),
  published: z.string().optional().describe('EDTF level 1'),
  url: z.url({ protocol: /^https?$/ }).optional(),
  language: z.string().optional(),
  tags: z.array(z.string()).optional(),
  from: importedSchema.optional().describe('What an export states; the fields of the archivist stand above it'),
  note: z.string().optional().describe("Markdown, shown on the article's page"),
  why: z.string().optional().describe('How the archivist knows'),
  withdrawn: z
    .string()
    .trim()
    .min(1, "say why: the article's address shows it")
    .optional()
    .describe("The reason; the article's address then shows a tombstone"),
  quotes: corrections(quoteChange, z.strictObject(quoteFields)).optional(),
  figures: corrections(figureChange, z.strictObject(figureFields)).optional(),
  actors: corrections(actorChange, z.strictObject({ name: z.string().min(1) })).optional(),
});
export type ArticleCuration = z.infer<typeof articleCurationSchema>;

export const identitySchema = z.strictObject({
  id: z.string().optional(),
  name: z.string().min(1),
  kind: actorKindSchema.exclude(['unnamed']).default('person'),
  aliases: z.array(z.string()).default([]),
  roles: z
    .array(z.strictObject({ role: z.string(), from: z.string().optional(), to: z.string().optional() }))
    .default([]),
  wikidata: z
    .string()
    .regex(/^Q[1-9]\d*$/)
    .optional(),
  note: z.string().optional(),
});
export type Identity = z.infer<typeof identitySchema>;
export const identitiesSchema = z.array(identitySchema);
