/** Servers of the program, started and stopped by tests. */
import type { ChildProcess } from 'node:child_process';
import { ended, type Workspace } from './workspace.js';

/** A server that answers. */
export interface Serving {
  readonly child: ChildProcess;
  /** With the path that the site or the review lies under, and a slash at the end. */
  readonly url: string;
  readonly port: number;
}

/** `serve` or `review` of a workspace once it is up; rejects with what it said where it ends before. */
export async function serving(
  space: Workspace,
  command: 'serve' | 'review',
  ...more: readonly string[]
): Promise<Serving> {
  const child = space.start(command, '--input', space.input, '--output', space.site, '--port', '0', ...more);
  const url = await new Promise<string>((resolve, reject) => {
    let out = '';
    child.stdout!.on('data', (text: string) => {
      out += text;
      // "Serving /tmp/site at http://127.0.0.1:8080/archive/"
      const found = /(http:\/\/127\.0\.0\.1:\d+\/\S*)\n/.exec(out);
      if (found) resolve(found[1]!);
    });
    void ended(child).then((end) => reject(new Error(`${command} ended: ${end.out}${end.err}`)));
  });
  return { child, url, port: Number(new URL(url).port) };
}
