/**
 * The button that keeps the archive offline: tells the size first, shows the progress, tells of updates, and can be
 * undone.
 */
import type { KeptSummary } from '../kept-files.js';
import { keptArchive } from './kept-archive.js';

const box = document.getElementById('keep-box');
const part = <Type extends HTMLElement>(name: string): Type => document.getElementById(`keep-${name}`) as Type;
const root = new URL(document.getElementById('keep')?.dataset.base ?? '/', location.href).href;
const archive = keptArchive(root);

/** "4.2 MB": decimal, as file managers have it. */
function formatBytes(bytes: number): string {
  if (bytes < 1e6) return `${Math.max(1, Math.round(bytes / 1e3))} kB`;
  return bytes < 1e9 ? `${(bytes / 1e6).toFixed(1)} MB` : `${(bytes / 1e9).toFixed(2)} GB`;
}

function say(words: string, buttons: readonly string[]): void {
  part('status').textContent = words;
  for (const name of ['start', 'update', 'stop', 'remove']) part(name).hidden = !buttons.includes(name);
  part('progress').hidden = !buttons.includes('stop');
}

/** Tells how things stand. */
async function tell(): Promise<void> {
  const [kept, offered] = await Promise.all([archive.kept(), archive.offered()]);
  if (!kept && !offered) return say('There is no connection, and the archive is not kept here.', []);
  if (!kept)
    return say(
      `This browser can keep the whole archive: ${formatBytes(offered!.bytes)} in ${offered!.files} files. Every ` +
        'page and every search then work without a connection.',
      ['start'],
    );
  const size = `${formatBytes(kept.bytes)} in ${kept.files} files`;
  if (!offered || offered.version === kept.version)
    return say(`The whole archive is kept in this browser: ${size}.${offered ? '' : ' There is no connection now.'}`, [
      'remove',
    ]);
  say(
    `The archive is kept in this browser (${size}), and there is a newer one: ` +
      `${formatBytes(await archive.missing())} to fetch.`,
    ['update', 'remove'],
  );
}

async function take(offered: KeptSummary | null): Promise<void> {
  if (!offered) return tell();
  const stop = new AbortController();
  part('stop').onclick = () => stop.abort();
  say('Taking the archive …', ['stop']);
  const bar = part<HTMLProgressElement>('progress');
  const failed = await navigator.serviceWorker
    .register(`${root}sw.js`, { scope: root })
    .then(() => navigator.storage.persist?.())
    .then(() =>
      archive.take(
        offered,
        (bytes) => {
          bar.value = (100 * bytes) / Math.max(1, offered.bytes);
          part('status').textContent = `${formatBytes(bytes)} of ${formatBytes(offered.bytes)}`;
        },
        stop.signal,
      ),
    )
    .then(
      () => null,
      (error: unknown) => error,
    );
  await tell();
  if (failed && !stop.signal.aborted) {
    part('status').textContent =
      `Not all of the archive could be taken (${failed instanceof Error ? failed.message : String(failed)}). ` +
      'What was taken is not lost: try again.';
  }
}

if (box && 'serviceWorker' in navigator && 'caches' in globalThis) {
  box.hidden = false;
  part('start').onclick = part('update').onclick = async () => take(await archive.offered());
  part('remove').onclick = async () => {
    await archive.remove();
    await tell();
  };
  void tell();
}
