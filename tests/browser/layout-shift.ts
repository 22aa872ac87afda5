/** How much a page has moved what a reader sees, by itself. */
import type { Page } from 'playwright-core';

/**
 * Sum of the layout shifts of a page since it was opened. At last the whole page is moved on purpose: when that is
 * seen, everything before it was.
 */
export const layoutShift = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((done) => {
        let sum = 0;
        let moved = Number.POSITIVE_INFINITY;
        const root = document.documentElement;
        new PerformanceObserver((list, observer) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) {
            if (entry.startTime < moved) {
              sum += entry.value;
              continue;
            }
            observer.disconnect();
            root.style.removeProperty('padding-top');
            return done(sum);
          }
        }).observe({ type: 'layout-shift', buffered: true });
        // What is to be painted now is painted before the next frame but one.
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            moved = performance.now();
            root.style.setProperty('padding-top', '120px');
          }),
        );
      }),
  );
