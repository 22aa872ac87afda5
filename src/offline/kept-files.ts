/** What a browser keeps of the archive: every file of the finished site with its size and hash. */
import { hash } from 'node:crypto';
import type { SiteFile } from '../site/page.js';

/** A file of the finished site. */
export interface FinishedFile {
  /** Path below the output folder. */
  readonly path: string;
  readonly bytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

/** `offline.json`: what is told before anything is taken. */
export interface KeptSummary {
  /** Changes with any file. */
  readonly version: string;
  readonly files: number;
  readonly bytes: number;
}

/** `offline-files.json`: path, size in bytes and hash of each file. */
export type KeptFiles = readonly (readonly [path: string, bytes: number, sha256: string])[];

export const SUMMARY_FILE = 'offline.json';
export const LIST_FILE = 'offline-files.json';
/**
 * What the browser has to ask the server for even when it keeps the archive, and what a host reads itself and serves to
 * nobody.
 */
const NEVER_KEPT: ReadonlySet<string> = new Set([SUMMARY_FILE, LIST_FILE, 'sw.js', '_headers']);

/**
 * The two files that the offline button reads, made of the list of all others. The order of `files` makes no
 * difference.
 */
export function keptFiles(files: readonly FinishedFile[]): SiteFile[] {
  const kept = files
    .filter(({ path }) => !NEVER_KEPT.has(path) && !path.startsWith('.'))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const list = JSON.stringify(kept.map(({ path, bytes, sha256 }) => [path, bytes, sha256]) satisfies KeptFiles);
  const version = hash('sha256', list, 'hex').slice(0, 12);
  const summary: KeptSummary = { version, files: kept.length, bytes: kept.reduce((sum, { bytes }) => sum + bytes, 0) };
  return [
    { path: SUMMARY_FILE, contents: () => JSON.stringify(summary) },
    { path: LIST_FILE, contents: () => list },
  ];
}
