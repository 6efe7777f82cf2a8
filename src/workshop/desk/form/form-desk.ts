import { readContent, type Content, type ContentPlace, type ReadBefore } from '#catalogue/content.ts';
import type { ReadFile } from '#catalogue/registry.ts';
import type { Problem } from '#domain/problem.ts';
import { sha256Of } from '#files/hash.ts';
import { textOf } from '#files/read-text.ts';
import { writeFiles } from '#files/write-files.ts';
import { workshop } from '#words/workshop.ts';
import type { Filled } from './fields.ts';

const words = workshop.form;

/** Where forms are served, and what checks what they save. */
export interface FormDesk {
  readonly place: ContentPlace;
  readonly home: string;
  readonly before: ReadBefore;
  readonly problemsOf: (content: Content) => Problem[];
}

/** What the page of a form is drawn from, besides what is edited. */
export interface Drawn extends Pick<Filled, 'problems' | 'lineOf'> {
  /** The hash of the file that the form was opened from. */
  readonly was: string;
  /** What became of the last press. */
  readonly note: string | undefined;
}

/** The form of one file: what an editor can say in it, and how that is read, written and drawn. */
export interface RecordForm<Edited> {
  readonly file: ReadFile<'documents' | 'measures'>;
  /** Whether a form can hold what the file says. */
  isHeld(text: string): boolean;
  editedIn(text: string): Edited;
  typedIn(form: FormData): Edited;
  withEdited(text: string, edited: Edited): string;
  page(edited: Edited, drawn: Drawn): string;
}

/** What a request for a form gets. */
export interface Shown {
  readonly status: number;
  readonly page: string;
}

/**
 * The form of a file, or what comes of sending it: it is saved unless the file was changed elsewhere since it was opened, or holds what no form
 * can; what was typed is shown again in any case. `undefined` where there is no such file.
 *
 * @param find the form in the content as it stands.
 * @param sent what was typed; left out, the form is shown.
 */
export async function answerForm<Edited>(
  desk: FormDesk,
  find: (content: Content) => RecordForm<Edited> | undefined,
  sent?: FormData,
): Promise<Shown | undefined> {
  const opened = await open(desk, find);
  if (!opened) return undefined;
  const { form, text, draw } = opened;
  const isHeld = form.isHeld(text);
  if (!sent) return { status: 200, page: draw(form.editedIn(text), isHeld ? undefined : words.unlike) };
  const typed = form.typedIn(sent);
  const was = String(sent.get('was') ?? '');
  if (was !== sha256Of(text)) return { status: 409, page: draw(typed, words.changed, was) };
  if (!isHeld) return { status: 409, page: draw(typed, words.unlike, was) };
  await writeFiles(desk.place.root ?? '.', new Map([[form.file.file, form.withEdited(text, typed)]]));
  const saved = (await open(desk, find)) ?? opened;
  const left = saved.problems.length;
  const note = left === 0 ? words.saved : words.savedLeft(left);
  return { status: 200, page: saved.draw(saved.form.editedIn(saved.text), note) };
}

async function open<Edited>(desk: FormDesk, find: (content: Content) => RecordForm<Edited> | undefined) {
  const content = await readContent({ ...desk.place, withDrafts: true }, desk.before);
  const form = find(content);
  const text = form && (await textOf(desk.place.root ?? '.', form.file.file));
  if (!form || text === undefined) return undefined;
  const problems = desk.problemsOf(content).filter(({ file }) => file === form.file.file);
  const lineOf: Drawn['lineOf'] = (path) => form.file.lineOf(path);
  const draw = (edited: Edited, note?: string, was = sha256Of(text)) =>
    form.page(edited, { problems, lineOf, was, note });
  return { form, text, problems, draw };
}

/** The record of a file as it is written; empty where it cannot be read. */
export function writtenIn({ written }: RecordForm<unknown>['file']): Readonly<Record<string, unknown>> {
  return typeof written === 'object' && written !== null ? (written as Readonly<Record<string, unknown>>) : {};
}
