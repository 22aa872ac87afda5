/** How much of the processor's time a process has had. */
import { readFileSync } from 'node:fs';

/** Milliseconds in a tick of the system's count. */
const TICK = 10;

/** Milliseconds of the processor's time that the process `pid` has had; null where the system does not tell. */
export function processorTime(pid: number | undefined): number | null {
  try {
    // Fields 14 and 15 of the line; the name in field 2 may hold spaces.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ');
    const ticks = Number(fields[11]) + Number(fields[12]);
    return Number.isFinite(ticks) ? ticks * TICK : null;
  } catch {
    return null;
  }
}
