/** Looks names up among the outlets and wire services that are known. */
import type { Span } from '../record/index.js';
import { AGENCIES } from './agencies.table.js';
import { OUTLETS, OWN_HOSTS, PRESS_WORDS } from './outlets.table.js';

const OUTLET_OF: ReadonlyMap<string, string> = new Map(
  OUTLETS.flatMap(([name, ...forms]) => [name, ...forms].map((form) => [form, name] as const)),
);
const AGENCY_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(AGENCIES).flatMap(([name, forms]) => forms.map((form) => [form, name] as const)),
);

/** The name that readers know the outlet by which is written `form`; undefined where it is not listed. */
export const outletOf = (form: string): string | undefined => OUTLET_OF.get(form);

const PRESS: ReadonlySet<string> = new Set(PRESS_WORDS);

/**
 * Whether `name` can be an outlet's: it is listed, or one of its words is the press's own. "Lakeside Courier" can,
 * "Ukrainian" and "Red Cross" can't.
 */
export const canBeOutlet = (name: string): boolean =>
  outletOf(name) !== undefined || (name.includes(' ') && name.split(' ').some((word) => PRESS.has(word.toLowerCase())));

/** "The Kyiv Independent" and "kyivindependent" are one. */
const hostKey = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[^a-z\d]/g, '');
const OUTLET_OF_HOST: ReadonlyMap<string, string> = new Map(
  [...OUTLET_OF].map(([form, name]) => [hostKey(form), name]),
);

/**
 * The outlet on whose site `host` is ("www.bbc.co.uk" → BBC): its registered label is the outlet's name; undefined
 * where it is none that is listed.
 */
export function outletOfHost(host: string): string | undefined {
  for (const [own, name] of OWN_HOSTS) if (host === own || host.endsWith(`.${own}`)) return name;
  const labels = host.replace(/\.(?:co|com|org|net|gov|ac)(?=\.[a-z]{2}$)/, '').split('.');
  const label = hostKey(labels.at(-2) ?? '');
  return OUTLET_OF_HOST.get(label) ?? (label.startsWith('the') ? OUTLET_OF_HOST.get(label.slice(3)) : undefined);
}

/** The wire service that is written `form`. */
export const agencyOf = (form: string): string | undefined => AGENCY_OF.get(form);

/** An outlet's name where the file has it. */
export interface NamedOutlet extends Span {
  readonly name: string;
}

/** The outlet, how it was found, and where. */
export interface Finding {
  readonly name: string;
  readonly basis: 'stated' | 'inferred';
  readonly evidence: readonly Span[];
  readonly why: string;
}
