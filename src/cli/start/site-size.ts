/** How large a built site is, and which limits of a host it breaks or comes near. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Host, HostLimit, Measure } from './hosts.table.js';

/** Files, or bytes. */
export type SiteSize = Readonly<Record<Measure, number>>;

/** Measures all files below `folder`. */
export function measureSite(folder: string): SiteSize {
  const size = { files: 0, bytes: 0, 'largest file': 0, 'largest folder': 0 };
  const visit = (path: string) => {
    const entries = readdirSync(path, { withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).map((entry) => statSync(join(path, entry.name)).size);
    size.files += files.length;
    size.bytes += files.reduce((sum, bytes) => sum + bytes, 0);
    size['largest file'] = Math.max(size['largest file'], ...files);
    size['largest folder'] = Math.max(size['largest folder'], files.length);
    for (const entry of entries) if (entry.isDirectory()) visit(join(path, entry.name));
  };
  visit(folder);
  return size;
}

/** From this share of a limit on it is told, though it is not broken. */
const NEAR = 0.8;

export interface LimitCheck {
  readonly isBroken: boolean;
  readonly message: string;
}

/** The limits of `host` that a site of `size` breaks or comes near, in words. */
export const checkLimits = (size: SiteSize, { name, limits }: Host): LimitCheck[] =>
  limits
    .filter(({ measure, most }) => size[measure] > most * NEAR)
    .map((limit) => {
      const isBroken = size[limit.measure] > limit.most;
      const share = `${Math.round((size[limit.measure] / limit.most) * 100)} % of what ${name} takes`;
      return { isBroken, message: `${describe(size, limit)}: ${share} (${limit.says}).` };
    });

function describe(size: SiteSize, { measure }: HostLimit): string {
  const number = size[measure];
  if (measure === 'files') return `The site has ${number} files`;
  if (measure === 'bytes') return `The site has ${inMegabytes(number)}`;
  if (measure === 'largest file') return `Its largest file has ${inMegabytes(number)}`;
  return `Its largest folder has ${number} files`;
}

/** 12,345,678 bytes → "12.3 MB" */
export const inMegabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;
