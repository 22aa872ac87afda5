/** The process that `second-process.ts` starts. */
import { on } from 'node:events';
import { readArchive } from './read-archive.js';
import { type SecondAnswer, type SecondOrder, type SecondReading, sealOf } from './second-process.js';
import { beginFiles, finishFiles } from './stage-files.js';
import { Staging } from './staging.js';
import { silentTerminal } from './terminal.js';

const messages = on(process, 'message');
const next = async <Message>(): Promise<Message> => ((await messages.next()).value as [Message])[0];

async function answerTo({ input, maxBytes, work, own }: SecondReading): Promise<SecondAnswer> {
  const terminal = silentTerminal;
  const { archive } = await readArchive({ input, output: work.output, cache: work.cache, maxBytes, terminal, gate: 'elsewhere' });
  const { seal, site } = await next<SecondOrder>();
  if (sealOf(archive) !== seal) return null;
  const staging = new Staging(own, new Map());
  await finishFiles(beginFiles(archive, site, staging, { stage: () => {}, terminal }));
  return [...staging.made];
}

// Whoever asked is gone.
process.once('disconnect', () => process.exit());
process.send?.(await answerTo(await next<SecondReading>()));
