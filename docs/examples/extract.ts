/** Who said what in one article: text in, facts out. Nothing is read or written but the file that you read yourself. */
import { readFileSync } from 'node:fs';
import { extractArticle, readInput } from 'onrecord';

const path = process.argv[2] ?? 'article.txt';
const article = extractArticle(readInput(readFileSync(path), { file: path }));

const names = new Map(article.actors.map(({ id, name }) => [id, name]));
console.log(article.title.text, article.published.edtf || 'without a date');
for (const { text, speakers, confidence, start, end } of article.quotes) {
  const who = speakers.map((id) => names.get(id)).join(' and ') || 'somebody';
  console.log(`${who} (${Math.round(confidence * 100)} %): ${text}`);
  // Every fact is a span of the text.
  if (article.text.slice(start, end) !== text) throw new Error('never happens');
}
for (const { text, kind, value, claimant } of article.figures)
  console.log(`${names.get(claimant) ?? 'The article'} counts ${text}: ${kind}, ${value ?? 'no single number'}`);
