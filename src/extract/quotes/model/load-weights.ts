/** The trained weights of the tagger: data files beside this one, each with date, corpus, licence and command. */
import { createRequire } from 'node:module';
import type { PackedWeights } from './packing.js';

/** Reads a data file of the program itself, as an import would, which on Node 20 still warns of JSON. */
const load = createRequire(import.meta.url);

/** Weights of cue tags. */
export const CUE_WEIGHTS = load('./cues.weights.json') as PackedWeights;
/** Weights of the boundaries of sources and contents. */
export const BOUNDARY_WEIGHTS = load('./boundaries.weights.json') as PackedWeights;
