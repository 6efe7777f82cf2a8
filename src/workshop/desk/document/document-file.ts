import type { Content } from '#catalogue/content.ts';
import { writtenIn, type FormDesk, type RecordForm } from '../form/form-desk.ts';
import { withFields } from '../form/with-fields.ts';
import { documentFieldsIn, documentPage } from './document-form.ts';

/** The form of a document's metadata; `undefined` where there is no such document. */
export function formOfDocument(
  { home }: FormDesk,
  content: Content,
  id: string,
): RecordForm<Readonly<Record<string, unknown>>> | undefined {
  const file = content.documents.find(({ names }) => names.document === id);
  if (!file) return undefined;
  const record = writtenIn(file);
  const named = (list: readonly { readonly id: string; readonly name: string }[] | undefined) =>
    (list ?? []).map(({ id: one, name }) => [one, name] as const);
  return {
    file,
    isHeld: () => file.written !== undefined,
    editedIn: () => record,
    typedIn: (form) => documentFieldsIn(form, record),
    withEdited: withFields,
    page: (fields, drawn) =>
      documentPage(home, `${home}documents/${id}/`, {
        ...{ id, fields, ...drawn },
        bodies: named(content.bodies.value),
        places: named(content.places.value),
      }),
  };
}
