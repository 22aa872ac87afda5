/**
 * Hosts of static sites that `onrecord deploy` writes a recipe for, and where each of them refuses a site. A limit
 * belongs here if the host itself states it and a folder of files can be held against it.
 */

/** What of a site a limit counts. */
export type Measure = 'files' | 'bytes' | 'largest file' | 'largest folder';

export interface HostLimit {
  readonly measure: Measure;
  /** Files, or bytes. */
  readonly most: number;
  /** The limit in words. */
  readonly says: string;
}

export interface Host {
  readonly name: string;
  readonly limits: readonly HostLimit[];
  /** The page of the host that states them. */
  readonly source: string;
}

const MEBIBYTE = 1024 ** 2;

export const HOSTS = {
  github: {
    name: 'GitHub Pages',
    limits: [{ measure: 'bytes', most: 1_000_000_000, says: 'at most 1 GB a site' }],
    source: 'https://docs.github.com/pages/getting-started-with-github-pages/github-pages-limits',
  },
  netlify: {
    name: 'Netlify',
    limits: [{ measure: 'largest folder', most: 54_000, says: 'at most 54,000 files in one folder' }],
    source: 'https://docs.netlify.com/site-deploys/overview',
  },
  cloudflare: {
    name: 'Cloudflare Pages',
    limits: [
      { measure: 'files', most: 20_000, says: 'at most 20,000 files a site on the free plan (100,000 on paid ones)' },
      { measure: 'largest file', most: 25 * MEBIBYTE, says: 'at most 25 MiB a file' },
    ],
    source: 'https://developers.cloudflare.com/pages/platform/limits/',
  },
} as const satisfies Record<string, Host>;
export type HostId = keyof typeof HOSTS;
