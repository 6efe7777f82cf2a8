import { documentSpans } from '#catalogue/check/documents.ts';
import type { Content } from '#catalogue/content.ts';
import { quoteOf } from '#source-text/spans.ts';
import { writtenIn, type FormDesk, type RecordForm } from '../form/form-desk.ts';
import { editedFrom } from './edited.ts';
import { measurePage } from './measure-form.ts';
import { partsIn, withEdited, type Edited } from './save.ts';
import { suggestionsFor } from './suggestions.ts';

/** The form of a measure, its words beside it; `undefined` where there is no such measure, or its document's text has no such item. */
export function formOfMeasure(
  { home }: FormDesk,
  content: Content,
  document: string,
  number: string,
): RecordForm<Edited> | undefined {
  const file = content.measures.find(({ names }) => names.document === document && names.number === number);
  const spans = documentSpans(content);
  const spanOf = (names: { readonly document: string; readonly number: string }) =>
    spans.get(names.document)?.find((one) => one.number === names.number);
  const span = spanOf({ document, number });
  if (!file || !span) return undefined;
  const record = writtenIn(file);
  const others = content.measures.filter((other) => other !== file);
  return {
    file,
    isHeld: (text) => file.written !== undefined && partsIn(text) !== undefined,
    editedIn: (text) => ({ fields: record, parts: partsIn(text) ?? [] }),
    typedIn: (form) => editedFrom(form, record),
    withEdited,
    page: ({ fields, parts }, drawn) =>
      measurePage(home, `${home}measures/${document}/${number}/`, {
        ...{ id: `${document}/${number}`, fields, parts, ...drawn },
        paragraphs: span.paragraphs,
        themes: (content.themes.value ?? []).map(({ id, name }) => [id, name]),
        bodies: (content.bodies.value ?? []).map(({ id, name }) => [id, name]),
        suggestions: suggestionsFor(quoteOf(span), {
          bodies: content.bodies.value ?? [],
          measures: others.flatMap(({ names, value }) => {
            const own = spanOf(names);
            return value && own ? [{ quote: quoteOf(own), themes: value.themes }] : [];
          }),
        }),
      }),
  };
}
