/** Counts what was tried against the archive and what held, for the table that `npm run test:hostile` prints. */
import assert from 'node:assert/strict';
import { appendFileSync } from 'node:fs';
import { type TestContext, test } from 'node:test';

/** One row of the table. */
export interface ThreatReport {
  readonly threat: string;
  readonly tried: number;
  readonly held: number;
  /** What fell, in words. */
  readonly fell: readonly string[];
}

/** The cases of one threat. */
export class Cases {
  #tried = 0;
  readonly #fell: string[] = [];

  /** Counts one case; `fault` tells how it fell, "" that it held. */
  count(fault: string): void {
    this.#tried++;
    if (fault) this.#fell.push(fault);
  }

  /** Counts one case that must be true. */
  holds(held: boolean, what: string): void {
    this.count(held ? '' : what);
  }

  report(threat: string): ThreatReport {
    return { threat, tried: this.#tried, held: this.#tried - this.#fell.length, fell: this.#fell };
  }
}

/** File that the reports are appended to, a JSON object a line; set by `scripts/hostile.ts`. */
const REPORT = process.env.ONRECORD_HOSTILE_REPORT;

/** Whether the whole campaign is run; `npm test` runs a part of it. */
export const FULL: boolean = process.env.ONRECORD_HOSTILE === 'full';

/** A test of one threat: fails when a case fell, or when fewer than `least` were tried. */
export function threat(
  name: string,
  least: number,
  attack: (cases: Cases, t: TestContext) => void | Promise<void>,
): void {
  test(name, async (t) => {
    const cases = new Cases();
    try {
      await attack(cases, t);
    } catch (error) {
      cases.count(`ended early: ${(error as Error).message}`);
      throw error;
    } finally {
      const report = cases.report(name);
      t.diagnostic(`${report.tried} tried, ${report.held} held, ${report.fell.length} fell`);
      if (REPORT) appendFileSync(REPORT, `${JSON.stringify(report)}\n`);
    }
    const { tried, fell } = cases.report(name);
    assert.deepEqual(fell.slice(0, 10), []);
    assert.ok(tried >= least, `only ${tried} cases were tried, not ${least}`);
  });
}
