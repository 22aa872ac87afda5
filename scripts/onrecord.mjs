#!/usr/bin/env node
/**
 * The command line's entry, in a clone and in the installed package. A clone has setup.mjs beside this file and is made
 * ready first, where it is not; the package holds everything compiled.
 */
import { existsSync } from 'node:fs';
import { nodeFault } from './node-version.mjs';

const fault = nodeFault();
if (fault) {
  process.stderr.write(`${fault}\n`);
  process.exit(1);
}
const setup = new URL('setup.mjs', import.meta.url);
if (existsSync(setup)) (await import(setup.href)).setUp();
const { main } = await import('../dist/src/cli/main.js');
await main(process.argv.slice(2));
