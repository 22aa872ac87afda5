/** Results as files to take away. */
import { type Naming, recordsToCsv, recordsToJson } from '../export.js';
import type { SearchRecord } from '../record.js';
import { byId, element } from './elements.js';

export interface Selection {
  readonly records: readonly SearchRecord[];
  readonly naming: Naming;
  /** "quotes" */
  readonly name: string;
}

/** Makes a file of all that `take` gives when one of the buttons is pressed. */
export function listenForDownloads(take: () => Promise<Selection>, fail: (error: unknown) => void): void {
  const download = async (kind: 'csv' | 'json') => {
    const { records, naming, name } = await take();
    const text = kind === 'csv' ? recordsToCsv(records, naming) : recordsToJson(records, naming);
    const url = URL.createObjectURL(new Blob([text], { type: kind === 'csv' ? 'text/csv' : 'application/json' }));
    element('a', { href: url, download: `${name}.${kind}` }).click();
    // The browser needs the address a moment longer than the click
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
  };
  for (const kind of ['csv', 'json'] as const)
    byId(`download-${kind}`).addEventListener('click', () => void download(kind).catch(fail));
}
