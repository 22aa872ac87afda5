#!/usr/bin/env node
/** The command line's entry: makes the clone ready where it is not, then runs the command. */
import { setUp } from './setup.mjs';

setUp();
const { main } = await import('../dist/src/cli/main.js');
await main(process.argv.slice(2));
