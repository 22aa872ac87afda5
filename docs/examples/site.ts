/** A folder of articles → a site, from a program of your own. The command `onrecord build` does the same. */
import { buildSite, formatProblem } from 'onrecord';

const [input = 'articles', output = '_site'] = process.argv.slice(2);
const { published, pages, problems } = await buildSite({ input, output, pathPrefix: '/archive/' });
for (const problem of problems) console.error(formatProblem(problem));
console.log(published ? `${pages} pages in ${output}` : 'No site was made.');
