import { fileOf, readContent, type Content } from '#catalogue/content.ts';
import { documentSpans } from '#catalogue/check/documents.ts';
import type { ReadFile } from '#catalogue/registry.ts';
import type { Problem } from '#domain/problem.ts';
import { sha256Of } from '#files/hash.ts';
import { textOf } from '#files/read-text.ts';
import { writeFiles } from '#files/write-files.ts';
import { quoteOf, type Span } from '#source-text/spans.ts';
import { workshop } from '#words/workshop.ts';
import type { FormDesk, Shown } from '../form/form-desk.ts';
import { editedFrom } from './edited.ts';
import { measurePage, type MeasureForm } from './measure-form.ts';
import { partsIn, withEdited, type Edited } from './save.ts';
import { suggestionsFor } from './suggestions.ts';

const words = workshop.measure;

interface Opened {
  readonly content: Content;
  readonly measure: ReadFile<'measures'>;
  readonly span: Span;
  readonly text: string;
}

/** The form of a measure, its words beside it; `undefined` where there is no such measure. */
export async function showMeasure(desk: FormDesk, document: string, number: string): Promise<Shown | undefined> {
  const opened = await openMeasure(desk, document, number);
  return opened && { status: 200, page: pageOf(desk, opened, editedOf(opened), sha256Of(opened.text)) };
}

/** Saves what was typed, unless the file was changed elsewhere since it was opened; what was typed is shown again in any case. */
export async function saveMeasure(
  desk: FormDesk,
  document: string,
  number: string,
  form: FormData,
): Promise<Shown | undefined> {
  const opened = await openMeasure(desk, document, number);
  if (!opened) return undefined;
  const was = String(form.get('was') ?? '');
  const edited = editedFrom(form, recordOf(opened));
  if (was !== sha256Of(opened.text)) return { status: 409, page: pageOf(desk, opened, edited, was, words.changed) };
  if (!isEditable(opened)) return { status: 409, page: pageOf(desk, opened, edited, was, words.unlike) };
  await writeFiles(desk.place.root ?? '.', new Map([[opened.measure.file, withEdited(opened.text, edited)]]));
  const saved = (await openMeasure(desk, document, number)) ?? opened;
  const left = problemsIn(desk, saved).length;
  const note = left === 0 ? words.saved : words.savedLeft(left);
  return { status: 200, page: pageOf(desk, saved, editedOf(saved), sha256Of(saved.text), note) };
}

async function openMeasure(desk: FormDesk, document: string, number: string): Promise<Opened | undefined> {
  const content = await readContent({ ...desk.place, withDrafts: true }, desk.before);
  const measure = content.measures.find(({ names }) => names.document === document && names.number === number);
  const span = documentSpans(content)
    .get(document)
    ?.find((one) => one.number === number);
  const text = measure && (await textOf(desk.place.root ?? '.', fileOf(content, 'measures', { document, number })));
  return measure && span && text !== undefined ? { content, measure, span, text } : undefined;
}

function recordOf({ measure }: Opened): Readonly<Record<string, unknown>> {
  const { written } = measure;
  return typeof written === 'object' && written !== null ? (written as Readonly<Record<string, unknown>>) : {};
}

const isEditable = (opened: Opened) => opened.measure.written !== undefined && partsIn(opened.text) !== undefined;

function editedOf(opened: Opened): Edited {
  return { fields: recordOf(opened), parts: partsIn(opened.text) ?? [] };
}

function problemsIn({ problemsOf }: FormDesk, { content, measure }: Opened): Problem[] {
  return problemsOf(content).filter(({ file }) => file === measure.file);
}

function pageOf(desk: FormDesk, opened: Opened, { fields, parts }: Edited, was: string, note?: string): string {
  const { content, measure, span } = opened;
  const { document, number } = measure.names;
  const spans = documentSpans(content);
  const form: MeasureForm = {
    id: `${document}/${number}`,
    paragraphs: span.paragraphs,
    ...{ fields, parts, was },
    themes: (content.themes.value ?? []).map(({ id, name }) => [id, name]),
    bodies: (content.bodies.value ?? []).map(({ id, name }) => [id, name]),
    suggestions: suggestionsFor(quoteOf(span), {
      bodies: content.bodies.value ?? [],
      measures: content.measures.flatMap(({ names, value }) => {
        const own = spans.get(names.document)?.find((one) => one.number === names.number);
        return value && own && value !== measure.value ? [{ quote: quoteOf(own), themes: value.themes }] : [];
      }),
    }),
    problems: problemsIn(desk, opened),
    lineOf: (path) => measure.lineOf(path),
  };
  const editable = isEditable(opened) ? note : words.unlike;
  return measurePage(desk.home, `${desk.home}measures/${document}/${number}/`, form, editable);
}
