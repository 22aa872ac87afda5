/** Looks names up among the outlets and wire services that are known. */
import { AGENCIES } from './agencies.table.js';
import { OUTLETS } from './outlets.table.js';

const OUTLET_OF: ReadonlyMap<string, string> = new Map(OUTLETS.flatMap(([name, ...forms]) => [name, ...forms].map((form) => [form, name] as const)));
const AGENCY_OF: ReadonlyMap<string, string> = new Map(Object.entries(AGENCIES).flatMap(([name, forms]) => forms.map((form) => [form, name] as const)));

/** The name that readers know the outlet by which is written `form`; undefined where it is not listed. */
export const outletOf = (form: string): string | undefined => OUTLET_OF.get(form);

/** The wire service that is written `form`. */
export const agencyOf = (form: string): string | undefined => AGENCY_OF.get(form);
