/** Drives the search page in a real browser as a reader would: types, waits for the answer, reads what is shown. */
import type { Page } from 'playwright-core';

export interface Seen {
  /** Ids of the records shown, in order. */
  readonly ids: readonly string[];
  readonly status: string;
  /** Milliseconds from the keystroke to the results' being in the page. */
  readonly time: number;
}

/** Puts each query into the box in turn, as one keystroke would, and gives what the page shows for it. */
export function askAll(page: Page, queries: readonly string[]): Promise<Seen[]> {
  return page.evaluate(async (list) => {
    const input = document.querySelector<HTMLInputElement>('#q')!;
    const shown = () => performance.getEntriesByName('onrecord-shown').length;
    const seen: Seen[] = [];
    for (const query of list) {
      const before = shown();
      const start = performance.now();
      input.value = query;
      input.dispatchEvent(new Event('input', { bubbles: true }));
      while (shown() === before) {
        if (performance.now() - start > 20_000) throw new Error(`no answer to ${query}`);
        await new Promise((ready) => setTimeout(ready, 1));
      }
      const time = performance.getEntriesByName('onrecord-shown').at(-1)!.startTime - start;
      const ids = [...document.querySelectorAll<HTMLElement>('#results > li')].map((item) => item.dataset.id!);
      seen.push({ ids, status: document.querySelector('#search-status')!.textContent!, time });
    }
    return seen;
  }, queries);
}

/** Waits until the page has shown its first answer. */
export const opened = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => performance.getEntriesByName('onrecord-shown').length > 0, null, { polling: 20 });

/** The middle and the largest of some times, in words. */
export function spread(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!.toFixed(0);
  return `median ${at(0.5)} ms, 95 % within ${at(0.95)} ms, longest ${at(1)} ms`;
}
