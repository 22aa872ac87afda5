/**
 * What Eleventy reads from the environment when it is loaded: import this before it.
 *
 * Without it Eleventy has every import of this process go through a thread that looks for templates changed meanwhile;
 * ours change only
 * with the program.
 */
process.env.ELEVENTY_SKIP_ESM_RESOLVER = '1';
