/**
 * The state of a review: the open questions, the answers written so far, and the site that is kept up to date with
 * them.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../record/index.js';
import { BrokenCuration, systemMessage, UserError } from '../../system/exit.js';
import { type ReadArchive, readArchive } from '../../input/read-archive.js';
import { CURATION_FILES } from '../../input/find-files.js';
import { openRebuilder } from '../server/rebuild.js';
import { readSettings } from '../../input/settings.js';
import { workFolderOf, writeAtomically } from '../../system/work-folder.js';
import { answerQuestion, type Fields, mergeActors } from './answers.js';
import { findQuestions, type Question } from './questions.js';
import type { Terminal } from '../../system/terminal.js';

export interface ReviewSession {
  /** Questions that are not answered yet. */
  open(): readonly Question[];
  problems(): readonly Problem[];
  actors(): readonly { readonly name: string; readonly kind: string }[];
  /** Writes an answer down; gives the place of the next question among the open ones and what to say. */
  answer(fields: Fields): readonly [next: number, notice: string];
  merge(fields: Fields): number;
  close(): void;
}

const NO_DOUBT = 0.7;

/** Why the folder could not be read, as the page shows it: the review goes on. */
const faultsIn = (error: unknown): readonly Problem[] =>
  error instanceof BrokenCuration
    ? error.problems
    : [
        {
          severity: 'error',
          file: '.',
          line: 0,
          message:
            error instanceof UserError ? error.message : `The folder could not be read: ${systemMessage(error)}.`,
        },
      ];

/** Reads the archive and lays the questions out. */
export async function openReviewSession(request: ReviewRequest): Promise<ReviewSession> {
  const work = workFolderOf(request.output);
  const rebuilder = openRebuilder(request);
  const read = () => readArchive({ ...request, output: work.output, cache: work.cache });
  let state: ReadArchive = await read();
  let faults: readonly Problem[] = [];
  let questions: Question[] = [];
  const answered = new Set<string>();
  /** Files with an answer that was not read yet. */
  const unread = new Set<string>();
  const layOut = () => {
    const settings = readSettings(request.input, request.pathPrefix);
    questions = findQuestions(state.archive, state.asExtracted, 'title' in settings ? settings.doubtBelow : NO_DOUBT);
    state.close();
  };
  layOut();

  let running = false;
  let again = false;
  /** Reads the folder again and makes the site anew; answers that come meanwhile lead to one more round. */
  const refresh = async () => {
    if (running) {
      again = true;
      return;
    }
    running = true;
    do {
      again = false;
      const [before, files] = [[...answered], [...unread]];
      try {
        state = await read();
        faults = [];
        layOut();
        // What is still asked of these has another meaning now: a removed fact may leave its id to the next one of the
        // same words.
        for (const id of before) answered.delete(id);
        for (const file of files) unread.delete(file);
      } catch (error) {
        faults = faultsIn(error);
      }
      await rebuilder.rebuild();
    } while (again);
    running = false;
  };

  const open = () => questions.filter(({ id }) => !answered.has(id));
  const metaOf = (file: string): string => {
    const name = file.replace(/\.[^./]+$/, '');
    const alone = state.files.filter((other) => other.replace(/\.[^./]+$/, '') === name).length === 1;
    return join(
      request.input,
      existsSync(join(request.input, `${file}.meta.yaml`)) || !alone ? `${file}.meta.yaml` : `${name}.meta.yaml`,
    );
  };
  const change = (path: string, edit: (yaml: string) => string) =>
    writeAtomically(path, edit(existsSync(path) ? readFileSync(path, 'utf8') : ''));

  return {
    open,
    problems: () => [...faults, ...state.problems],
    actors: () => state.archive.actors.filter(({ kind }) => kind !== 'unnamed'),
    answer(fields) {
      const at = open().findIndex(({ id }) => id === fields.question);
      const question = open()[at];
      if (!question) throw new UserError('This question was answered already.');
      if (fields.action === 'skip') return [at + 1 < open().length ? at + 1 : 0, 'Skipped.'];
      if (question.kind !== 'date' && question.toRemove.nth && unread.has(question.file)) {
        throw new UserError(
          'These words stand in the article more than once, and your last answer on it is still being read. ' +
            'Answer again in a moment.',
        );
      }
      change(metaOf(question.file), (yaml) => answerQuestion(question, fields, yaml));
      unread.add(question.file);
      answered.add(question.id);
      void refresh();
      return [at, 'Written down.'];
    },
    merge(fields) {
      const find = (name: string | undefined) => {
        const actor = state.archive.actors.find((one) => one.name === name?.trim());
        if (!actor) throw new UserError(`The archive has no actor called "${name ?? ''}". Choose one from the list.`);
        return actor;
      };
      const [kept, gone] = [find(fields.kept), find(fields.gone)];
      change(join(request.input, CURATION_FILES.identities), (yaml) => mergeActors(kept, gone, yaml));
      void refresh();
      return 0;
    },
    close: () => rebuilder.stop(),
  };
}

export interface ReviewRequest {
  readonly input: string;
  readonly output: string;
  readonly pathPrefix: string | undefined;
  readonly maxBytes: number;
  readonly port: number;
  readonly terminal: Terminal;
}
