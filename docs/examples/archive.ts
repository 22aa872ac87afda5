/** Several articles as one archive: who is the same person, what was said more than once, who counted what. */
import { type ArticleRecord, buildArchive, extractArticle, readInput } from 'onrecord';

const texts: Record<string, string> = {
  'monday.txt': `Ferry to run again

6 May 2024

"The ferry will sail on Thursday, whatever the weather," harbour master Ilse Brandt said on Monday.
`,
  'tuesday.txt': `Ferry stays in port

7 May 2024

Ilse Brandt, the harbour master, said that 300 soldiers would repair the quay first.

On Monday she had said: "The ferry will sail on Thursday, whatever the weather."
`,
};
const archive = buildArchive(
  Object.entries(texts).map(([file, text]) => extractArticle(readInput(text, { file }))),
);

for (const { name, articles } of archive.actors) console.log(`${name}: in ${articles.length} article(s)`);
for (const { quotes } of archive.statements) console.log(`said or printed ${quotes.length} times: ${quotes.join(', ')}`);
// The whole record of an article, as data/records.ndjson of a site has it
const records: ArticleRecord[] = archive.articles.map(({ id }) => archive.whole(id).record);
console.log(JSON.stringify(records[0]?.figures));
