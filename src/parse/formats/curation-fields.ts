/** The fields of front matter and `NAME.meta.yaml` as others write them → our names and forms. */
import { articleCurationSchema, type ArticleCuration, isEdtf, type Problem } from '../../record/index.js';
import { editDistance } from '../../text/index.js';
import { edtfOf, findDates, isWhole } from '../dates.js';
import { OTHER_FIELD_NAMES } from './field-names.table.js';
import { type CheckedYaml, checkYaml, type YamlPath } from './yaml.js';

/** An article's curation, with what the archivist should know of it. */
export interface CheckedCuration extends CheckedYaml<ArticleCuration> {
  readonly warnings: readonly Problem[];
}

const OWN_NAMES: readonly string[] = Object.keys(articleCurationSchema.shape);
const OWN_BY_OTHER: ReadonlyMap<string, string> = new Map(
  Object.entries(OTHER_FIELD_NAMES).flatMap(([own, others]) => [own, ...others].map((other) => [other, own] as const)),
);
/** Fields that take something back: a slip in their names must not publish what they were to take away. */
const TAKING_BACK: ReadonlySet<string> = new Set(['withdrawn', 'quotes', 'figures', 'actors', 'from']);

/** The field of ours that others call `name`: "pubDate" is "published"; "" where none is. */
export const ownFieldOf = (name: string): string =>
  OWN_NAMES.includes(name) ? name : (OWN_BY_OTHER.get(name.toLowerCase().replace(/[\s_-]/g, '')) ?? '');

/** Reads the YAML of one article's curation; as `checkYaml`, but for names and forms that others use. */
export function checkCuration(
  text: string,
  file: string,
  firstLine = 1,
  maxLength?: number,
): CheckedCuration | readonly Problem[] {
  const written = new Map<string, string>();
  const doubts: { readonly name: string; readonly message: string }[] = [];
  const adapt = (value: unknown): unknown => (isMap(value) ? adaptFields(value, written, doubts) : value);
  const checked = checkYaml(text, articleCurationSchema, file, firstLine, maxLength, adapt);
  if (!('value' in checked)) return checked;
  const asWritten = ([own, ...rest]: YamlPath): YamlPath =>
    own === undefined ? [] : [written.get(String(own)) ?? own, ...rest];
  return {
    value: checked.value,
    lineOf: (path) => checked.lineOf(asWritten(path)),
    spanOf: (path) => checked.spanOf(asWritten(path)),
    warnings: doubts.map(({ name, message }) => ({
      severity: 'warning',
      file,
      line: checked.lineOf([name]),
      message,
    })),
  };
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The map with our names; what has no name or form of ours is left out, and told. A name of ours stands above others.
 */
function adaptFields(
  map: Record<string, unknown>,
  written: Map<string, string>,
  doubts: { name: string; message: string }[],
): Record<string, unknown> {
  const adapted: Record<string, unknown> = {};
  const ownFirst = Object.entries(map).sort(
    ([a], [b]) => Number(OWN_NAMES.includes(b)) - Number(OWN_NAMES.includes(a)),
  );
  for (const [name, value] of ownFirst) {
    const own = ownFieldOf(name);
    const near = own === '' ? nearestField(name) : '';
    if (own === '' && TAKING_BACK.has(near)) adapted[name] = value;
    else if (own === '') doubts.push({ name, message: unknownText(name, near) });
    else if (own in adapted)
      doubts.push({
        name,
        message: `"${name}" says the same field as "${written.get(own)}", which was taken. Take one of the two out.`,
      });
    else {
      const read = name === own && !(own in FORMS) ? value : (FORMS[own]?.(value) ?? undefined);
      if (read === undefined && value !== null && value !== '')
        doubts.push({
          name,
          message:
            `"${name}" can't be read as ${own}, so it was passed over; ` + 'docs/curation.md shows how it is written.',
        });
      if (read === undefined) continue;
      adapted[own] = read;
      written.set(own, name);
    }
  }
  return adapted;
}

const unknownText = (name: string, near: string): string =>
  `There is no field "${name}", so it changes ` +
  `nothing${near ? `; "${near}" is meant?` : '; docs/curation.md lists all.'}`;

/** The field whose name, ours or another's, is at most two letters away; "" where none is. */
function nearestField(name: string): string {
  const folded = name.toLowerCase();
  const allowed = folded.length < 5 ? 1 : 2;
  const known: [string, string][] = [...OWN_NAMES.map((own): [string, string] => [own, own]), ...OWN_BY_OTHER];
  const [nearest] = known
    .map(([form, own]) => [editDistance(folded, form, allowed), own] as const)
    .filter(([distance]) => distance <= allowed)
    .sort(([a], [b]) => a - b);
  return nearest?.[1] ?? '';
}

/** How the values of fields are read, each from the forms in which others write it; undefined for what is none. */
const FORMS: Readonly<Record<string, (value: unknown) => unknown>> = {
  title: textOf,
  source: nameOf,
  byline: nameOf,
  published: (value) => (typeof value === 'string' || typeof value === 'number' ? edtfDayOf(String(value)) : undefined),
  url: urlOf,
  language: textOf,
  tags: (value) =>
    Array.isArray(value)
      ? value.map(String)
      : typeof value === 'string'
        ? value
            .split(/[,;]/)
            .map((tag) => tag.trim())
            .filter(Boolean)
        : undefined,
};

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

/** "Anna Berg", [Anna Berg, Ivo Hahn], { name: Anna Berg } */
function nameOf(value: unknown): string | undefined {
  if (Array.isArray(value)) return value.flatMap((one) => nameOf(one) ?? []).join(', ') || undefined;
  return isMap(value) ? textOf(value.name) : textOf(value);
}

function urlOf(value: unknown): string | undefined {
  return typeof value === 'string' && /^https?:\/\/[^\s/]+/i.test(value) ? value : undefined;
}

// "2021-11-30T10:00:00+02:00", "2021-11-30 08:15:00 +0000"
const DAY_AND_TIME = /^(?<day>\d{4}-\d{2}-\d{2})(?:[T ][\d:.,+\-Z ]{0,30})?$/;
// "20211130", "20211130T101500Z"
const DAY_IN_DIGITS = /^(?<year>(?:19|20)\d{2})(?<month>[01]\d)(?<day>[0-3]\d)(?:T[\dZ+-]{0,20})?$/;

/** The date that `text` writes, in EDTF, without its time of day; the text itself where it writes no whole date. */
export function edtfDayOf(text: string): string {
  const trimmed = text.trim();
  const day = DAY_AND_TIME.exec(trimmed)?.groups?.day ?? DAY_IN_DIGITS.exec(trimmed)?.slice(1, 4).join('-');
  if (day !== undefined && isEdtf(day)) return day;
  if (isEdtf(trimmed)) return trimmed;
  const [date, ...more] = findDates(trimmed.slice(0, 200));
  return date && more.length === 0 && isWhole(date) ? edtfOf(date) : trimmed;
}
