/** The process that `helper-process.ts` starts. */
import { on } from 'node:events';
import { sitePages } from '../site/index.js';
import { readArchive } from '../input/read-archive.js';
import {
  type SecondFiles,
  type SecondMessage,
  type SecondOrder,
  type SecondReading,
  sealOf,
} from './helper-process.js';
import type { PageShare } from './page-queue.js';
import { openFiles } from './stage-files.js';
import { stagePages } from './stage-pages.js';
import { Staging } from './staging.js';
import { silentTerminal } from '../system/terminal.js';

const messages = on(process, 'message');
const next = async <Message>(): Promise<Message> => ((await messages.next()).value as [Message])[0];
const say = (message: SecondMessage): void => void process.send?.(message);

async function filesOf({ input, maxBytes, work, own }: SecondReading): Promise<SecondFiles> {
  const terminal = silentTerminal;
  const { archive } = await readArchive({
    input,
    output: work.output,
    cache: work.cache,
    maxBytes,
    terminal,
    gate: 'elsewhere',
  });
  const { seal, site } = await next<SecondOrder>();
  if (sealOf(archive) !== seal) return null;
  const staging = new Staging(own, new Map());
  const files = openFiles(archive, site, staging, { stage: () => {}, terminal });
  await files.finish();
  await files.close();
  const pages = sitePages(archive, site);
  const ask = (): Promise<PageShare | 'none'> => {
    say('idle');
    return next();
  };
  for (let share = await ask(); share !== 'none'; share = await ask())
    await stagePages(pages.slice(share.from, share.to), site, staging, terminal);
  return [...staging.made];
}

// Whoever asked is gone.
process.once('disconnect', () => process.exit());
say({ files: await filesOf(await next<SecondReading>()) });
