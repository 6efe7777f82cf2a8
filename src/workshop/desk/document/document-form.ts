import type { Element } from 'hast';
import { h } from 'hastscript';
import { documentSchema, rights } from '#domain/document.ts';
import { validityStates } from '#domain/validity.ts';
import { documentFactNames as factNames, validityNames } from '#words/names.ts';
import { workshop } from '#words/workshop.ts';
import { formFields, group, listAt, namesOf, toldAbove, type Filled, type Option, type Path } from '../form/fields.ts';
import type { Drawn } from '../form/form-desk.ts';
import { groupOver, typedIn } from '../form/typed.ts';
import { frame } from '../frame.ts';

const words = workshop.document;

/** All that the form of a document's metadata shows. */
export interface DocumentForm extends Filled, Drawn {
  readonly id: string;
  readonly bodies: readonly Option[];
  readonly places: readonly Option[];
}

/** The narrower before the whole that it is part of. */
const PATHS: readonly Path[] = [
  ...['issued.date', 'published.date', 'term.due', 'term.words', 'source.address', 'source.publisher'],
  ...['validity.state', 'validity.date'],
  ...Object.keys(documentSchema.shape).filter(
    (name) => !['raw', 'sha256', 'restoration', 'numbering', 'commitments', 'order'].includes(name),
  ),
].map((path) => path.split('.'));

export function documentPage(home: string, address: string, form: DocumentForm): string {
  const field = formFields(form, PATHS);
  const issuers = Array.from({ length: listAt(form.fields, 'issuers').length + 2 }, (_, at) => at);
  return frame(
    words.heading(form.id),
    [
      ...toldAbove(form.note, field.others),
      h('form', { action: address, method: 'post' }, [
        h('input', { type: 'hidden', name: 'was', value: form.was }),
        field.line(['title'], factNames.title),
        field.line(['titleNote'], words.titleNote),
        field.line(['short'], words.short),
        field.text(['about'], words.about, 2),
        group(words.issuers, [
          h(
            'div',
            { className: 'row' },
            issuers.map((at) => field.choice(['issuers', at], words.body, form.bodies, true)),
          ),
          ...field.told(['issuers']),
        ]),
        field.line(['issuer'], factNames.issuer, words.asWritten),
        row([field.line(['author', 'name'], factNames.author), field.line(['author', 'post'], words.post)]),
        ...field.told(['author']),
        field.line(['documentNumber'], factNames.documentNumber, words.asWritten),
        row([
          field.line(['issued', 'date'], factNames.issued, words.date),
          field.line(['issued', 'note'], words.dateNote),
        ]),
        ...field.told(['issued']),
        row([
          field.line(['published', 'date'], factNames.published, words.date),
          field.line(['published', 'note'], words.dateNote),
        ]),
        ...field.told(['published']),
        group(factNames.validity, [
          ...field.told(['validity']),
          row([
            field.choice(['validity', 'state'], factNames.validity, namesOf(validityStates, validityNames), true),
            field.line(['validity', 'date'], words.since),
          ]),
          h('p', { className: 'quiet' }, words.searchNote),
          row([
            field.line(['validity', 'search', 'date'], words.searchedOn),
            field.line(['validity', 'search', 'where'], words.searchedIn),
          ]),
          field.text(['validity', 'search', 'queries'], words.queries, 2),
          field.text(['validity', 'note'], words.note, 2),
        ]),
        row([
          field.choice(['place'], factNames.region, form.places, true),
          field.choice(['rights'], words.rights, namesOf(rights, words.rightNames), true),
        ]),
        group(factNames.source, [
          ...field.told(['source']),
          field.line(['source', 'publisher'], words.publisher),
          field.line(['source', 'address'], words.address),
          field.line(['source', 'note'], words.note),
        ]),
        group(words.term, [
          h('p', { className: 'quiet' }, words.termNote),
          ...field.told(['term']),
          row([
            field.line(['term', 'due'], words.due),
            field.choice(['term', 'binds'], words.binds, namesOf(['tasks', 'aim'], words.bindNames), true),
          ]),
          field.line(['term', 'words'], words.termWords),
          field.line(['term', 'from'], words.from),
        ]),
        field.check(['draft'], words.draft),
        h('button', { className: 'main' }, workshop.form.save),
      ]),
    ],
    home,
  );
}

const row = (children: readonly Element[]) => h('div', { className: 'row' }, [...children]);

/** What was typed into a document's form, as fields of its record. @param before the record as its file has it. */
export function documentFieldsIn(form: FormData, before: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { line, lines, isOn } = typedIn(form);
  const over = (name: string, ...inside: readonly string[]) =>
    groupOver(before[name], Object.fromEntries(inside.map((one) => [one, line(name, one)])));
  const validity = before['validity'] as Readonly<Record<string, unknown>> | null | undefined;
  const search = groupOver(validity?.['search'], {
    date: line('validity', 'search', 'date'),
    where: line('validity', 'search', 'where'),
    queries: lines('validity', 'search', 'queries'),
  });
  const issuers: string[] = [];
  for (let at = 0; form.has(`issuers.${at}`); at++) issuers.push(...[line('issuers', at)].flatMap((one) => one ?? []));
  const plain = ['title', 'titleNote', 'short', 'issuer', 'documentNumber', 'place', 'rights', 'about'] as const;
  return {
    ...Object.fromEntries(plain.map((name) => [name, line(name)])),
    issuers: issuers.length > 0 ? issuers : undefined,
    author: over('author', 'name', 'post'),
    issued: over('issued', 'date', 'note'),
    published: over('published', 'date', 'note'),
    validity: groupOver(validity, {
      state: line('validity', 'state'),
      date: line('validity', 'date'),
      search,
      note: line('validity', 'note'),
    }),
    source: over('source', 'address', 'publisher', 'note'),
    term: over('term', 'from', 'due', 'words', 'binds'),
    draft: isOn('draft') ? true : undefined,
  };
}
