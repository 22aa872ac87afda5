/** Servers of the program, started and stopped by tests. */
import type { ChildProcess } from 'node:child_process';
import type { Workspace } from '../cli/workspace.js';

/**
 * `serve` or `review` of a workspace once it is up, and the address it told; rejects with what it said if it ends
 * before.
 */
export async function serving(
  space: Workspace,
  command: 'serve' | 'review',
): Promise<{ child: ChildProcess; url: string }> {
  const child = space.start(command, '--input', space.input, '--output', space.site, '--port', '0');
  const url = await new Promise<string>((resolve, reject) => {
    let out = '';
    child.stdout!.setEncoding('utf8').on('data', (text: string) => {
      out += text;
      const found = /http:\/\/127\.0\.0\.1:\d+\/\S*/.exec(out);
      if (found) resolve(found[0]);
    });
    let err = '';
    child.stderr!.setEncoding('utf8').on('data', (text: string) => (err += text));
    child.once('exit', () => reject(new Error(`${command} ended: ${out}${err}`)));
  });
  return { child, url };
}
