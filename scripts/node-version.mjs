/** Says whether this Node.js runs the program. Plain JavaScript that old versions understand, too. */
import { readFileSync } from 'node:fs';

/** What is wrong with the Node.js that runs; "" where it is new enough. */
export function nodeFault() {
  const { engines } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  // ">=20.19"
  const [, major, minor] = /^>=(\d+)\.(\d+)/.exec(engines.node).map(Number);
  const [ownMajor, ownMinor] = process.versions.node.split('.').map(Number);
  const isOld = ownMajor < major || (ownMajor === major && ownMinor < minor);
  return isOld ? `Onrecord needs Node.js ${major}.${minor} or newer; this is ${process.versions.node}.` : '';
}
