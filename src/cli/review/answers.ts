/** An archivist's answer → the change in the file that keeps it. */
import { parse } from 'yaml';
import { isEdtf, stanceSchema } from '../../record/index.js';
import { foldWords } from '../../text/index.js';
import { appendInYaml, setInYaml } from '../../input/yaml/edit-yaml.js';
import { UserError } from '../../system/exit.js';
import type { FigureQuestion, Question, QuoteQuestion } from './questions.js';

/** The fields of a form that was sent. */
export type Fields = Readonly<Record<string, string>>;

/** The article's `.meta.yaml` with the answer in it. Throws what the archivist has to mend in the form. */
export function answerQuestion(question: Question, fields: Fields, yaml: string): string {
  if (question.kind === 'date') return answerDate(fields, yaml);
  const list = question.kind === 'quote' ? 'quotes' : 'figures';
  if (fields.action === 'reject') return appendInYaml(yaml, [list, 'remove'], question.toRemove);
  if (fields.action === 'accept') return appendInYaml(yaml, [list, 'change'], { ...question.toChange, accepted: true });
  if (fields.action !== 'correct') throw new UserError('Choose accept, correct or reject.');
  const changes = question.kind === 'quote' ? quoteChanges(question, fields) : figureChanges(question, fields);
  return appendInYaml(yaml, [list, 'change'], { ...question.toChange, ...changes });
}

function answerDate(fields: Fields, yaml: string): string {
  const date = fields.published?.trim() ?? '';
  if (date === '' || !isEdtf(date))
    throw new UserError(`"${date}" is no date that can be kept; write 2021-11-30, 2021-11, 2021-11-26/.. or 2021-04~.`);
  const dated = setInYaml(yaml, ['published'], date);
  const why = fields.why?.trim() ?? '';
  return why === '' ? dated : setInYaml(dated, ['why'], why);
}

function quoteChanges(question: QuoteQuestion, fields: Fields) {
  const speakers = (fields.speakers ?? '')
    .split(/\n|;/)
    .map((name) => name.trim())
    .filter(Boolean);
  const kind = fields.kind === question.quote.kind ? undefined : fields.kind;
  if (kind !== undefined && !['direct', 'mixed', 'indirect'].includes(kind))
    throw new UserError(`"${kind}" is no kind of quote.`);
  const stance = fields.stance === question.quote.stance ? undefined : fields.stance;
  if (stance !== undefined && !(stanceSchema.options as readonly string[]).includes(stance))
    throw new UserError(`"${stance}" is nothing that is done with words.`);
  return { speakers, ...(kind ? { kind } : {}), ...(stance ? { stance } : {}) };
}

/** Only what differs from what was found: the rest goes on following the extractor. */
function figureChanges(question: FigureQuestion, fields: Fields): Record<string, unknown> {
  const { figure } = question;
  const changes: Record<string, unknown> = {};
  for (const name of ['value', 'min', 'max'] as const) {
    const text = (fields[name] ?? '').trim();
    const number = text === '' ? null : Number(text.replace(/[\s,]/g, ''));
    if (number !== null && !Number.isFinite(number)) throw new UserError(`"${text}" is no number.`);
    if (number !== figure[name]) changes[name] = number;
  }
  for (const name of ['comparator', 'kind', 'status', 'unit'] as const) {
    const text = fields[name]?.trim();
    if (text !== undefined && text !== figure[name]) changes[name] = text;
  }
  for (const name of ['side', 'claimant'] as const) {
    const text = fields[name]?.trim();
    if (text !== undefined && text !== question[name]) changes[name] = text;
  }
  return Object.keys(changes).length > 0 ? changes : { accepted: true };
}

interface StoredIdentity {
  readonly name?: unknown;
  readonly aliases?: unknown;
}

/** actors.yaml with `gone` as another name of `kept`. */
export function mergeActors(kept: { name: string; kind: string }, gone: { name: string }, yaml: string): string {
  const identities = (parse(yaml) ?? []) as StoredIdentity[];
  const formsOf = ({ name, aliases }: StoredIdentity) =>
    [name, ...(Array.isArray(aliases) ? aliases : [])].filter((form) => typeof form === 'string').map(foldWords);
  const indexOf = (name: string) => identities.findIndex((identity) => formsOf(identity).includes(foldWords(name)));
  const keptAt = indexOf(kept.name);
  const goneAt = indexOf(gone.name);
  if (foldWords(kept.name) === foldWords(gone.name) || (keptAt !== -1 && keptAt === goneAt))
    throw new UserError(`${kept.name} and ${gone.name} are one actor already.`);
  if (goneAt !== -1)
    throw new UserError(`actors.yaml has an entry of its own for ${gone.name}. Join the two entries there by hand.`);
  return keptAt === -1
    ? appendInYaml(yaml, [], { name: kept.name, kind: kept.kind, aliases: [gone.name] })
    : appendInYaml(yaml, [keptAt, 'aliases'], gone.name);
}
