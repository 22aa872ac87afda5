/** Reads a folder with the archivist's corrections in it, and lists what is doubtful: for a review in a newsroom. */
import { readFolder, UnreadableArticle, readInput } from 'onrecord';

const { archive, problems } = await readFolder(process.argv[2] ?? 'articles');
for (const { severity, file, message } of problems) console.log(`${severity}: ${file}: ${message}`);
for (const { title, quotes } of archive.articles)
  for (const { text, confidence } of quotes)
    if (confidence < 0.5) console.log(`${title.text}: "${text}" may not be from whom it is given to`);

// What is no text is refused, with the reason.
try {
  readInput(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), { file: 'picture.txt' });
} catch (error) {
  if (!(error instanceof UnreadableArticle)) throw error;
  console.log(error.problem.file, error.problem.message);
}
