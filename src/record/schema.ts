/**
 * What one article becomes. This is the only definition: types, validation and the published JSON Schema come from it.
 */
import { z } from 'zod';
import { passageSchema, spanSchema } from './span.js';

/** Changes when a record's shape changes; published with the schema and part of every cache key. */
export const RECORD_VERSION = 1;

/** How a value was come by. Never guessed: what the file does not support is "unknown". */
export const basisSchema = z
  .enum(['stated', 'inferred', 'curated', 'unknown'])
  .describe('stated: written in the file; inferred: reasoned from it; curated: set by the archivist; unknown');
export type Basis = z.infer<typeof basisSchema>;

const edtf = z.string().describe('EDTF level 1: "2021-11-30", "2021-11-26/..", "2021-04~"; "" where unknown');
const slug = z
  .string()
  .regex(/^[\p{Ll}\p{Lo}\p{N}]+(?:-[\p{Ll}\p{Lo}\p{N}]+)*$/u, 'expected lower-case words joined by hyphens');
const confidence = z.number().min(0).max(1).describe('Measured share of such findings that are right, 0 to 1');

export const sourceSchema = z.object({
  id: z.string().describe('Slug of the outlet; "" where the outlet is unknown'),
  name: z.string().describe('The outlet; "" where nothing in the file tells it'),
  basis: basisSchema,
  byline: z.string().describe('Who the author line names, as written but without "By"; "" where there is none'),
  bylineSpan: spanSchema.nullable().describe('Where the byline stands'),
  agencies: z.array(z.string()).describe('Wire services credited'),
  evidence: z.array(spanSchema).describe('Where the file names the outlet'),
  why: z.string().describe('How an inferred or unknown source was reasoned'),
});
export type Source = z.infer<typeof sourceSchema>;

export const publishedSchema = z.object({
  edtf,
  basis: basisSchema,
  evidence: z.array(spanSchema).describe('The words that the date is read or reasoned from'),
  why: z.string().describe('The reasoning, in words'),
});
export type Published = z.infer<typeof publishedSchema>;

export const paragraphSchema = spanSchema.extend({ kind: z.enum(['text', 'heading', 'caption', 'credit']) });
export type Paragraph = z.infer<typeof paragraphSchema>;

/** Why a stretch of the file is no part of the article. */
export const dropReasonSchema = z.enum([
  'front matter',
  'navigation',
  'breadcrumb',
  'share bar',
  'advertisement',
  'related links',
  'comment form',
  'subscription',
  'image name',
  'picture',
  'repeated caption',
  'repeated title',
  'date line',
  'media player',
  'author box',
  'editor initials',
  'legal notice',
  'site name',
  'page furniture',
]);
export type DropReason = z.infer<typeof dropReasonSchema>;

export const droppedSchema = spanSchema.extend({ reason: dropReasonSchema });
export type Dropped = z.infer<typeof droppedSchema>;

export const roleSchema = z.object({
  text: z.string().describe('The role as the article or the archivist puts it: "NATO Secretary General"'),
  span: spanSchema.nullable().describe('Where the article says so; null for a role from the archivist'),
  asOf: edtf.describe("The date it held: that of the article, or the archivist's interval"),
});
export type Role = z.infer<typeof roleSchema>;

export const mentionSchema = passageSchema.extend({
  via: z.enum(['name', 'role', 'pronoun', 'metonym']),
});
export type Mention = z.infer<typeof mentionSchema>;

export const actorKindSchema = z.enum(['person', 'organization', 'state', 'group', 'unnamed']);
export type ActorKind = z.infer<typeof actorKindSchema>;

export const actorSchema = z.object({
  id: slug.describe('One identity across the whole archive'),
  kind: actorKindSchema,
  name: z.string().min(1).describe('The fullest name, without titles; for "unnamed" the description'),
  aliases: z.array(z.string()).describe('Other forms of the name'),
  roles: z.array(roleSchema),
  wikidata: z
    .string()
    .regex(/^Q[1-9]\d*$/)
    .optional()
    .describe('Wikidata item, only ever from the archivist'),
  mentions: z.array(mentionSchema),
});
export type Actor = z.infer<typeof actorSchema>;

export const quoteKindSchema = z.enum(['direct', 'mixed', 'indirect']);

/** What the speaker does with the words; never shown apart from the cue that tells it. */
export const stanceSchema = z.enum(['asserts', 'denies', 'doubts', 'asks', 'demands', 'unsaid']);
export type Stance = z.infer<typeof stanceSchema>;

export const quoteSchema = z.object({
  id: slug,
  kind: quoteKindSchema.describe(
    'direct: a sentence or more between marks; mixed: a fragment between marks; indirect: reported without marks',
  ),
  start: z
    .int()
    .nonnegative()
    .describe('Just inside the opening mark; for indirect speech the start of the reported clause'),
  end: z.int().nonnegative(),
  spans: z
    .array(z.tuple([z.int().nonnegative(), z.int().nonnegative()]))
    .describe(
      'All that the attribution reports: marks included, the whole clause around a fragment, several parts where ' +
        'the attribution cuts it',
    ),
  text: z.string().min(1).describe('input.slice(start, end), verbatim'),
  speakers: z
    .array(z.string())
    .describe('Actor ids; several for a joint statement, none where the article does not say'),
  speakerMention: passageSchema.nullable().describe('The exact words that name the speaker'),
  cue: passageSchema
    .nullable()
    .describe('The exact reporting words with what negates them: "said", "did not say", "according to"'),
  stance: stanceSchema.describe(
    'What the speaker does with the words: asserts, denies, doubts, asks, demands; unsaid: does not say them',
  ),
  confidence: confidence.describe('That the speaker is right'),
  in: z.enum(['title', 'body', 'heading']),
  said: edtf.optional().describe('When it was said, where the article tells'),
  to: z.string().optional().describe('To whom, as the article has it'),
  variants: z.array(z.string()).describe('Quote ids of the same statement elsewhere in the archive'),
});
export type Quote = z.infer<typeof quoteSchema>;

export const comparatorSchema = z.enum([
  'exact',
  'about',
  'more_than',
  'at_least',
  'up_to',
  'less_than',
  'range',
  'vague',
]);
export type Comparator = z.infer<typeof comparatorSchema>;

export const figureKindSchema = z.enum([
  'personnel',
  'killed',
  'wounded',
  'captured',
  'missing',
  'displaced',
  'equipment',
]);
export type FigureKind = z.infer<typeof figureKindSchema>;

export const figureSchema = z.object({
  id: slug,
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  text: z.string().min(1).describe('Number, modifiers and counted noun, verbatim'),
  value: z.number().nullable().describe('The number; null for a range and for a vague figure'),
  min: z.number().nullable(),
  max: z.number().nullable(),
  comparator: comparatorSchema,
  kind: figureKindSchema,
  unit: z.string().describe('The counted noun, lower case: "troops", "tanks"'),
  side: z.string().describe('Actor id: whose troops or equipment, or who suffered the loss; "" where not said'),
  claimant: z.string().describe('Actor id of who states it; "" where the article says it in its own voice'),
  place: z.string().optional(),
  asOf: edtf.optional(),
  status: z.enum(['present', 'past', 'planned']),
  partOf: z.string().optional().describe('Id of the figure that this one is a part of'),
  quoteId: z.string().optional().describe('Id of the quote it stands in'),
  confidence: confidence.describe('That value, kind, side and claimant are all right'),
});
export type Figure = z.infer<typeof figureSchema>;

export const relatedSchema = z.object({
  id: z.string().describe('Article id'),
  score: z.number().min(0).max(1),
  why: z.enum(['same file', 'same text', 'near duplicate', 'translation', 'same event']),
});
export type Related = z.infer<typeof relatedSchema>;

export const fixitySchema = z.object({
  bytes: z.int().nonnegative(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  encoding: z
    .string()
    .regex(/^[a-z\d_-]{2,20}$/)
    .describe('How the bytes were read: a name of the Encoding Standard, as TextDecoder takes it'),
});
export type Fixity = z.infer<typeof fixitySchema>;

export const titleSchema = passageSchema;

export const articleRecordSchema = z
  .object({
    id: slug.describe('Permanent id and URL slug'),
    file: z.string().min(1).describe('Input path relative to the input folder, with forward slashes'),
    title: titleSchema.describe('The headline'),
    source: sourceSchema,
    published: publishedSchema,
    url: z.string().optional().describe('Address of the original, where known'),
    tags: z.array(z.string()),
    note: z.string().optional().describe("The archivist's note, Markdown"),
    text: z
      .string()
      .optional()
      .describe('The text that offsets count in, where it was made from the file, as of a saved web page'),
    body: z.array(paragraphSchema),
    dropped: z.array(droppedSchema),
    language: z.string().describe('BCP 47'),
    actors: z.array(actorSchema),
    quotes: z.array(quoteSchema),
    figures: z.array(figureSchema),
    related: z.array(relatedSchema),
    copyOf: z
      .string()
      .optional()
      .describe(
        "Id of the article that this one is a copy or translation of: the agency's that it credits, or else the " +
          'earliest; where dates do not tell, the first by id',
      ),
    fixity: fixitySchema,
  })
  .describe('One article of an Onrecord archive: what it says, who says it, and where it is written');
export type ArticleRecord = z.infer<typeof articleRecordSchema>;

/** The JSON Schema (draft 2020-12) of a record, as published at `data/record.schema.json`. */
export function recordJsonSchema(): Record<string, unknown> {
  return { title: 'Onrecord article record', ...z.toJSONSchema(articleRecordSchema) };
}
