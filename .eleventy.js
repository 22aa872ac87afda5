/** Wiring only: the compiled templates, and the pages that a build hands them. Articles are never Eleventy's input. */
import { renderJob } from './dist/src/publish/eleventy.js';

export default function configure(eleventy) {
  const job = renderJob();
  eleventy.addGlobalData('pages', () => job.pages);
  eleventy.addGlobalData('site', () => job.site);
  eleventy.addGlobalData('emit', () => job.emit);
  // dist/ is in .gitignore, and yet it is what Eleventy has to read.
  eleventy.setUseGitIgnore(false);
  eleventy.setFreezeReservedData(false);
  // On a slow machine Eleventy would warn of how long its own steps take; 0 is never.
  eleventy.benchmarks.config.setMinimumThresholdMs(0);
  return {
    dir: { input: 'dist/templates', output: job.output, includes: '_layouts', data: '_data' },
    templateFormats: ['11ty.js'],
    markdownTemplateEngine: false,
    htmlTemplateEngine: false,
  };
}
