/**
 * `onrecord review`: a page on this machine that asks the archivist about what is doubtful, and writes the answers
 * down.
 */
import { randomBytes, timingSafeEqual } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { EXIT, type ExitStatus, UserError } from '../../system/exit.js';
import { PROGRAM_ROOT } from '../../system/program.js';
import { type Handler, listen, refuse, send } from '../server/static-server.js';
import { type ReviewSession, openReviewSession, type ReviewRequest } from './session.js';
import { donePage, type Frame, mergePage, questionPage } from './page.js';
import { REVIEW_STYLE } from './style.js';
/** A form larger than this is none of ours. Bytes. */
const MAX_FORM = 100_000;

/** Serves the review until the process is told to end. */
export async function runReview(request: ReviewRequest): Promise<ExitStatus> {
  const session = await openReviewSession(request);
  const token = randomBytes(18).toString('base64url');
  const { port } = await listen(request.port, guarded(token, pages(session, `/${token}`)));
  request.terminal.print(`Review at http://127.0.0.1:${port}/${token}/`);
  request.terminal.note('The address holds a key: keep it to yourself. Ctrl+C ends the review.');
  return new Promise(() => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        session.close();
        process.exit(EXIT.ok);
      });
    }
  });
}

/** Lets through only who has the address, and no form that another site sent. */
function guarded(token: string, handler: Handler): Handler {
  return (request, response, url) => {
    const own = `http://${request.headers.host}`;
    const { origin, 'sec-fetch-site': site } = request.headers;
    const foreign =
      (origin !== undefined && origin !== own) || (site !== undefined && site !== 'same-origin' && site !== 'none');
    if (foreign || !isSame(url.pathname.split('/')[1] ?? '', token))
      return refuse(response, 403, 'This page answers only under the address that onrecord review printed.');
    return handler(request, response, url);
  };
}

function isSame(given: string, token: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
}

function pages(session: ReviewSession, base: string): Handler {
  const frame = (notice = ''): Frame => ({
    base,
    open: session.open().length,
    problems: session.problems(),
    notice,
    names: session.actors().map(({ name }) => name),
  });
  // Under "no-referrer" a browser would send the review's own forms with the origin "null".
  const html = (response: ServerResponse, text: string, status = 200) =>
    send(response, status, '.html', text, { 'referrer-policy': 'same-origin' });
  const show = (response: ServerResponse, at: number, notice = '', status = 200) => {
    const open = session.open();
    const position = Math.min(Math.max(at, 0), open.length - 1);
    const question = open[position];
    html(response, question ? questionPage(frame(notice), question, position + 1) : donePage(frame(notice)), status);
  };
  return async (request, response, url) => {
    const path = url.pathname.slice(base.length);
    const at = Number(url.searchParams.get('at') ?? '1') - 1 || 0;
    if (request.method === 'POST' && (path === '/answer' || path === '/merge')) {
      let fields: Record<string, string> = {};
      try {
        fields = await readForm(request);
        const page = path === '/merge' ? 'actors' : '';
        const [next, notice] =
          path === '/answer' ? session.answer(fields) : [session.merge(fields), 'They are one actor now.'];
        response
          .writeHead(303, {
            location: `${base}/${page}?at=${next + 1}&notice=${encodeURIComponent(notice)}`,
          })
          .end();
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        html(
          response,
          path === '/merge'
            ? mergePage(frame(error.message))
            : errorPage(frame(error.message), session, fields.question),
          422,
        );
      }
      return;
    }
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return refuse(response, 405, 'Only GET, HEAD and the forms.');
    const notice = (url.searchParams.get('notice') ?? '').slice(0, 200);
    if (path === '/' || path === '') return show(response, at, notice);
    if (path === '/actors') return html(response, mergePage(frame(notice)));
    if (path === '/review.css') return send(response, 200, '.css', REVIEW_STYLE);
    if (path === '/site.css') return send(response, 200, '.css', siteStyle());
    return refuse(response, 404, 'There is no such page.');
  };
}

/** The question that was answered wrongly, once more. */
function errorPage(frame: Frame, session: ReviewSession, id: string | undefined): string {
  const open = session.open();
  const at = Math.max(
    0,
    open.findIndex((question) => question.id === id),
  );
  const question = open[at];
  return question ? questionPage(frame, question, at + 1) : donePage(frame);
}

function siteStyle(): string {
  const path = join(PROGRAM_ROOT, 'templates/assets/site.css');
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

async function readForm(request: IncomingMessage): Promise<Record<string, string>> {
  if (!request.headers['content-type']?.startsWith('application/x-www-form-urlencoded'))
    throw new UserError('This is no form of the review.');
  let text = '';
  for await (const part of request.setEncoding('utf8') as AsyncIterable<string>) {
    text += part;
    if (text.length > MAX_FORM) throw new UserError('This form is too long.');
  }
  return Object.fromEntries(new URLSearchParams(text));
}
