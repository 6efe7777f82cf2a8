import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Content } from '#catalogue/content.ts';
import type { ReadFile } from '#catalogue/registry.ts';
import type { Problem } from '#domain/problem.ts';
import { documentFactNames } from '#words/names.ts';
import { workshop as words } from '#words/workshop.ts';
import type { PageFacts } from '#source-text/web-page.ts';
import { frame } from './frame.ts';
import type { Reading } from './reading.ts';

const told = (text: string | undefined) =>
  text === undefined ? [] : [h('p', { className: 'told', role: 'status' }, text)];
const button = (text: string, main = true) => h('button', main ? { className: 'main' } : {}, text);

/** Where a file is chosen, and every document with its measures and what its drafts still lack. @param note what just happened. */
export function startPage(home: string, content: Content, problems: readonly Problem[], note?: string): string {
  const { start } = words;
  const files = { action: `${home}files`, method: 'post', encType: 'multipart/form-data' };
  const byFile = Map.groupBy(problems, ({ file }) => file);
  return frame(
    start.heading,
    [
      ...told(note),
      h('form', files, [
        h('label', [start.choose, h('input', { type: 'file', name: 'file', required: true })]),
        button(start.read),
      ]),
      h('form', files, [
        h('label', [start.paste, h('textarea', { name: 'text', rows: 6, required: true })]),
        button(start.readPasted, false),
      ]),
      h('h2', start.documents),
      h('p', content.drafts.size === 0 ? start.noDrafts : start.preview),
      ...content.documents.map((document) => documentPart(home, document, content, byFile)),
    ],
    home,
  );
}

type ByFile = ReadonlyMap<string, readonly Problem[]>;

function documentPart(home: string, document: ReadFile<'documents'>, content: Content, byFile: ByFile): Element {
  const { start } = words;
  const id = document.names.document;
  const own = content.measures.filter(({ names }) => names.document === id);
  const drafts = own.filter(({ file }) => content.drafts.has(file)).length;
  return h('details', { open: content.drafts.has(document.file) }, [
    h('summary', start.document(document.value?.short ?? id, own.length, drafts)),
    h('p', [
      h('a', { href: `${home}documents/${id}/` }, start.metadata),
      ...(content.drafts.has(document.file) ? [stateOf(byFile.get(document.file)?.length ?? 0)] : []),
    ]),
    h(
      'ul',
      own.map(({ names, file, value }) => {
        const href = `${home}measures/${names.document}/${names.number}/`;
        const state = content.drafts.has(file) ? stateOf(byFile.get(file)?.length ?? 0) : '';
        return h('li', [h('a', { href }, `${names.number} ${value?.title ?? ''}`.trim()), state]);
      }),
    ),
  ]);
}

function stateOf(left: number): string {
  const { ready, left: lacking } = words.start;
  return `（${left === 0 ? ready : lacking(left)}）`;
}

/** What was read of a file, with every paragraph and where it goes. */
export interface GivenFile {
  readonly name: string;
  readonly facts: PageFacts;
  readonly reading: Reading;
  /** The id that the form holds. */
  readonly id: string;
}

/** @param refused why what was asked for was not written. */
export function readingPage(
  home: string,
  address: string,
  { name, facts, reading, id }: GivenFile,
  refused?: string,
): string {
  const said = words.reading;
  return frame(
    said.heading(name),
    [
      ...told(refused === undefined ? undefined : said.refused + refused),
      h('p', said.counts(reading.paragraphs.length, reading.measures)),
      reading.levels.length === 0 ? h('p', { className: 'told' }, said.none) : levelForm(address, reading),
      ...(reading.measures > 0 ? [acceptForm(address, reading, id)] : []),
      ...(reading.doubts.length === 0 ? [] : [h('h2', said.doubts), doubtList(reading)]),
      h('h2', said.facts),
      factsPart(facts),
      h('h2', said.text),
      paragraphTable(reading),
    ],
    home,
  );
}

function levelForm(address: string, { levels, level }: Reading): Element {
  const said = words.reading;
  return h('form', { action: address, method: 'get' }, [
    h('fieldset', [
      h('legend', said.level),
      ...levels.map(({ marker, measures }) =>
        h('label', [
          h('input', { type: 'radio', name: 'level', value: marker, checked: marker === level }),
          said.levelChoice(marker, measures),
        ]),
      ),
      button(said.change, false),
    ]),
  ]);
}

function acceptForm(address: string, { level }: Reading, id: string): Element {
  const said = words.reading;
  return h('form', { action: `${address}accept`, method: 'post' }, [
    h('label', [said.id, h('input', { name: 'document', value: id, required: true, autoComplete: 'off' })]),
    ...(level === undefined ? [] : [h('input', { type: 'hidden', name: 'level', value: level })]),
    button(said.accept),
    h('p', { className: 'quiet' }, said.acceptNote),
  ]);
}

function doubtList({ doubts }: Reading): Element {
  return h(
    'ul',
    doubts.map(({ paragraph, what, instead }) =>
      h('li', [h('a', { href: `#p-${paragraph}` }, words.reading.doubt(paragraph)), `：${what}。${instead}。`]),
    ),
  );
}

function factsPart(facts: PageFacts): Element {
  const known = (['title', 'issuer', 'documentNumber', 'issued', 'published', 'validity'] as const).flatMap((name) => {
    const value = (facts as Readonly<Record<string, string | undefined>>)[name];
    return value === undefined ? [] : [h('dt', documentFactNames[name]), h('dd', value)];
  });
  return known.length === 0 ? h('p', words.reading.noFacts) : h('dl', known);
}

function paragraphTable({ paragraphs }: Reading): Element {
  const { columns, places, text: caption } = words.reading;
  return h('table', [
    h('caption', { className: 'quiet' }, caption),
    h(
      'thead',
      h(
        'tr',
        columns.map((column) => h('th', { scope: 'col' }, column)),
      ),
    ),
    h(
      'tbody',
      paragraphs.map(({ number, text, place, measure }) =>
        h('tr', { id: `p-${number}` }, [
          h('td', String(number)),
          h('td', { className: place }, measure === undefined ? places[place] : `${places[place]} ${measure}`),
          h('td', text),
        ]),
      ),
    ),
  ]);
}

/** What was written, and how to take it back. */
export function writtenPage(
  home: string,
  address: string,
  document: string,
  files: readonly string[],
  refused?: string,
): string {
  const said = words.written;
  return frame(
    said.heading(document),
    [
      ...told(refused),
      ...(files.length === 0
        ? [h('p', said.nothing)]
        : [
            h(
              'ul',
              files.map((file) => h('li', file)),
            ),
          ]),
      h('p', said.next),
      ...(files.length === 0
        ? []
        : [h('form', { action: `${address}undo`, method: 'post' }, [button(said.undo, false)])]),
      h('p', h('a', { href: home }, words.home)),
    ],
    home,
  );
}

/** Why there is no page. */
export function refusalPage(why: string): string {
  return frame(words.refusal.title, [h('p', why)]);
}
