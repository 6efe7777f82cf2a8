import { fileOf, readContent, type Content } from '#catalogue/content.ts';
import type { ReadFile } from '#catalogue/registry.ts';
import { sha256Of } from '#files/hash.ts';
import { textOf } from '#files/read-text.ts';
import { writeFiles } from '#files/write-files.ts';
import { workshop } from '#words/workshop.ts';
import { withFields } from '../form/with-fields.ts';
import type { FormDesk, Shown } from '../form/form-desk.ts';
import { documentFieldsIn, documentPage } from './document-form.ts';

const words = workshop.measure;

interface Opened {
  readonly content: Content;
  readonly file: ReadFile<'documents'>;
  readonly text: string;
}

/** The form of a document's metadata; `undefined` where there is no such document. */
export async function showDocument(desk: FormDesk, document: string): Promise<Shown | undefined> {
  const opened = await openDocument(desk, document);
  return opened && { status: 200, page: pageOf(desk, opened, recordOf(opened), sha256Of(opened.text)) };
}

/** Saves what was typed, unless the file was changed elsewhere since it was opened; what was typed is shown again in any case. */
export async function saveDocument(desk: FormDesk, document: string, form: FormData): Promise<Shown | undefined> {
  const opened = await openDocument(desk, document);
  if (!opened) return undefined;
  const was = String(form.get('was') ?? '');
  const typed = documentFieldsIn(form, recordOf(opened));
  const kept = { ...recordOf(opened), ...typed };
  if (was !== sha256Of(opened.text)) return { status: 409, page: pageOf(desk, opened, kept, was, words.changed) };
  if (opened.file.written === undefined) return { status: 409, page: pageOf(desk, opened, kept, was, words.unlike) };
  await writeFiles(desk.place.root ?? '.', new Map([[opened.file.file, withFields(opened.text, typed)]]));
  const saved = (await openDocument(desk, document)) ?? opened;
  const left = problemsIn(desk, saved).length;
  const note = left === 0 ? words.saved : words.savedLeft(left);
  return { status: 200, page: pageOf(desk, saved, recordOf(saved), sha256Of(saved.text), note) };
}

async function openDocument(desk: FormDesk, document: string): Promise<Opened | undefined> {
  const content = await readContent({ ...desk.place, withDrafts: true }, desk.before);
  const file = content.documents.find(({ names }) => names.document === document);
  const text = file && (await textOf(desk.place.root ?? '.', fileOf(content, 'documents', { document })));
  return file && text !== undefined ? { content, file, text } : undefined;
}

function recordOf({ file: { written } }: Opened): Readonly<Record<string, unknown>> {
  return typeof written === 'object' && written !== null ? (written as Readonly<Record<string, unknown>>) : {};
}

const problemsIn = ({ problemsOf }: FormDesk, { content, file }: Opened) =>
  problemsOf(content).filter((problem) => problem.file === file.file);

function pageOf(
  desk: FormDesk,
  opened: Opened,
  fields: Readonly<Record<string, unknown>>,
  was: string,
  note?: string,
): string {
  const { content, file } = opened;
  const id = file.names.document;
  const named = (list: readonly { readonly id: string; readonly name: string }[] | undefined) =>
    (list ?? []).map(({ id: one, name }) => [one, name] as const);
  const form = {
    ...{ id, was, fields },
    bodies: named(content.bodies.value),
    places: named(content.places.value),
    problems: problemsIn(desk, opened),
    lineOf: (path: readonly (string | number)[]) => file.lineOf(path),
  };
  const told = file.written === undefined ? words.unlike : note;
  return documentPage(desk.home, `${desk.home}documents/${id}/`, form, told);
}
