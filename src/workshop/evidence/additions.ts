import { checkContent } from '#catalogue/check/content.ts';
import type { Evidence } from '#domain/evidence.ts';
import type { Problem } from '#domain/problem.ts';
import { fileOf, readContent, type Content, type ContentPlace } from '#catalogue/content.ts';
import { registry, type ReadFile } from '#catalogue/registry.ts';
import { draftOf, inOrder, UNKNOWN_TITLE, type Draft, type Entry, type FieldProblem } from './draft.ts';
import { fields, type FieldName } from './fields.ts';
import { appendEvidence } from './ledger-text.ts';
import { readText } from '#files/read-text.ts';

/** An entry, and the fields of it that could not be read and are reported already. */
export interface Given {
  readonly entry: Entry;
  readonly unreadable?: ReadonlySet<FieldName>;
  /** What another entry's message calls this one, such as `第 5 行`. */
  readonly name?: string;
}

/** A problem of one entry, by its place among those given. */
export interface EntryProblem extends FieldProblem {
  readonly at: number;
}

/** Where a record would stand. */
export interface Placed {
  readonly id: string;
  readonly file: string;
}

/** What adding some entries would write; to be written only where no problem remains. */
export interface Additions {
  readonly files: ReadonlyMap<string, string>;
  readonly placed: readonly Placed[];
  readonly entryProblems: readonly EntryProblem[];
  /** Problems that the content has without the entries. */
  readonly contentProblems: readonly Problem[];
}

/**
 * Reads entries as records, adds them to the ledgers of a content folder and checks the content as it would be. Every
 * problem of every entry is found in one run and told by entry and field. Nothing is written.
 */
export async function planAdditions(place: ContentPlace, given: readonly Given[]): Promise<Additions> {
  const content = await readContent(place);
  const standing = checkContent(content);
  const dataDate = content.site.value?.dataDate;
  const anywhere = content.measures.find(({ value }) => value !== undefined);
  if (dataDate === undefined || anywhere === undefined) {
    return { files: new Map(), placed: [], entryProblems: [], contentProblems: standing };
  }

  const drafts = draftsOf(content, given, dataDate);
  const problems = drafts.map(({ problems: own }) => [...own]);
  const additions = new Map<string, Addition[]>();
  for (const [at, draft] of drafts.entries()) {
    const home = homeOf(content, draft.measure) ?? homeIn(anywhere);
    const isKnown = `${home.document}/${home.number}` === draft.measure;
    if (!isKnown && draft.measure !== undefined) problems[at]?.push(unknownMeasure(draft.measure, content));
    const isKnownDocument = draft.measure?.split('/')[0] === home.document;
    const evidence: Evidence = {
      ...draft.evidence,
      ...(isKnown ? {} : { elements: [] }),
      ...(isKnown || isKnownDocument ? {} : { scope: 'context' }),
    };
    const file = fileOf(content, 'progress', home);
    if (!additions.has(file)) additions.set(file, []);
    additions.get(file)?.push({ ...home, at, evidence, isKnown });
  }

  const files = new Map<string, string>();
  const ledgers = new Map(content.progress.map((ledger) => [ledger.file, ledger]));
  const places = new Map<string, { at: number; field: FieldName | undefined }>();
  const contentProblems: Problem[] = [];
  for (const [file, added] of additions) {
    const appended = appendEvidence(
      await readText(place.root ?? '.', file),
      added.map(({ evidence }) => evidence),
    );
    if ('problem' in appended) {
      if (!standing.some((problem) => problem.file === file)) contentProblems.push({ file, ...appended.problem });
      continue;
    }
    files.set(file, appended.text);
    const [{ document, number }] = added as [Addition];
    const before = ledgers.get(file)?.value?.evidence ?? [];
    const read = registry.progress.read(file, appended.text.replaceAll('\r\n', '\n'));
    const ledger = { kind: 'progress', names: { document, number }, ...read } as const;
    ledgers.set(file, ledger);
    for (const [offset, { at, evidence }] of added.entries()) {
      const index = before.length + offset;
      for (const { name, path } of [...fields].sort(byId)) {
        if (path.length === 0 || !isGiven(evidence, path)) continue;
        const place = `${file}:${ledger.lineOf(['evidence', index, ...path])}`;
        if (!places.has(place)) places.set(place, { at, field: name });
      }
    }
    for (const { at, ...twin } of twins(before, added, given)) problems[at]?.push(twin);
  }

  // What stands in for a field that could not be read has no mistakes of its own.
  const told = problems.map((own) => new Set(own.map(({ field }) => field)));
  const would = checkContent({ ...content, progress: sorted(ledgers) });
  for (const { file, line, what, instead } of would) {
    // That the title is missing is told already.
    if (what.includes(UNKNOWN_TITLE)) continue;
    const place = places.get(`${file}:${line}`);
    if (place?.field !== undefined && told[place.at]?.has(place.field)) continue;
    if (place) problems[place.at]?.push({ field: place.field, what, instead });
    else if (standing.length === 0) contentProblems.push({ file, line, what, instead });
  }
  return {
    files,
    placed: drafts.map(({ evidence, measure }) => ({
      id: evidence.id,
      file: `${content.folder}/progress/${measure}.yaml`,
    })),
    entryProblems: problems.flatMap((own, at) =>
      inOrder(own).map((problem) => ({ ...problem, at, what: nameless(problem.what, given[at], drafts[at]) })),
    ),
    contentProblems: [...standing, ...contentProblems],
  };
}

interface Addition {
  readonly document: string;
  readonly number: string;
  readonly at: number;
  readonly evidence: Evidence;
  readonly isKnown: boolean;
}

/** The drafts, each under an id of its own: an id that is taken is a problem, and replaced so that the check can go on. */
function draftsOf(content: Content, given: readonly Given[], dataDate: string): Draft[] {
  const users = new Map(
    content.progress.flatMap(({ value, file }) =>
      (value?.evidence ?? []).map(({ id }) => [id, file] as [string, string]),
    ),
  );
  const wanted = given.map(({ entry }) => entry.id?.trim() ?? '');
  const free = freeIds([
    ...users.keys(),
    ...wanted,
    ...Object.keys(content.released.value?.records ?? {}),
    ...(content.leftOut.value ?? []).map(({ id }) => id),
  ]);
  return given.map(({ entry, unreadable }, at) => {
    const wish = wanted[at] as string;
    const earlier = wish === '' ? -1 : wanted.indexOf(wish);
    const user = users.get(wish);
    const isTaken = wish !== '' && (user !== undefined || earlier < at);
    const own = wish === '' || isTaken ? { ...entry, id: '' } : entry;
    const draft = draftOf(own, { id: free.next().value, recorded: dataDate }, unreadable);
    if (!isTaken) return draft;
    const what =
      user === undefined ? `证据编号 ${wish} 与${nameOf(given, earlier)}相同` : `证据编号 ${wish} 已在 ${user} 用过`;
    const problem = { field: 'id' as const, what, instead: '请换一个没有用过的编号，或留空' };
    return { ...draft, problems: [...draft.problems, problem] };
  });
}

/** `ev-001`, `ev-002`…, from behind the highest number that any record ever had. */
function* freeIds(taken: readonly string[]): Generator<string, never> {
  const numbers = taken.map((id) => Number(/^ev-(\d{1,9})$/u.exec(id)?.[1] ?? 0));
  for (let next = numbers.reduce((a, b) => Math.max(a, b), 0) + 1; ; next++) {
    yield `ev-${String(next).padStart(3, '0')}`;
  }
}

/** A message without the id of a record that has none yet: an editor would look for it in vain. */
function nameless(what: string, given: Given | undefined, draft: Draft | undefined): string {
  const isNamed = given?.entry.id?.trim() === draft?.evidence.id;
  return isNamed ? what : what.replace(`证据 ${draft?.evidence.id} `, '这条证据');
}

/** The measure that is meant, or for an unknown one another of its document, where its dates can be checked. */
function homeOf(content: Content, measure: string | undefined): { document: string; number: string } | undefined {
  const homes = content.measures.filter(({ value }) => value !== undefined).map(homeIn);
  return (
    homes.find(({ document, number }) => `${document}/${number}` === measure) ??
    homes.find(({ document }) => document === measure?.split('/')[0])
  );
}

function homeIn({ names, value }: ReadFile<'measures'>): { document: string; number: string } {
  return { document: names.document, number: value?.number ?? '' };
}

function unknownMeasure(measure: string, { folder }: Content): FieldProblem {
  return {
    field: 'measure',
    what: `没有举措 ${measure}`,
    instead: `请写成 文件编号/举措编号，如 sample-2025/8；编号见 ${folder}/measures`,
  };
}

/** Records that tell a fact which stands in the same ledger, or among those given, under another id. */
function twins(standing: readonly Evidence[], added: readonly Addition[], given: readonly Given[]): EntryProblem[] {
  const instead = '同一件事实只录一次，请删去这一条';
  const told = new Map(standing.map((evidence) => [factOf(evidence), `与台账里的证据 ${evidence.id} 内容相同`]));
  return added.flatMap(({ at, evidence, isKnown }): EntryProblem[] => {
    const fact = factOf(evidence);
    const what = told.get(fact);
    if (!isKnown) return [];
    if (what === undefined) told.set(fact, `与${nameOf(given, at)}内容相同`);
    return what === undefined ? [] : [{ at, field: undefined, what, instead }];
  });
}

function nameOf(given: readonly Given[], at: number): string {
  return given[at]?.name ?? `第 ${at + 1} 条记录`;
}

function factOf(evidence: Evidence): string {
  return JSON.stringify({ ...evidence, id: '', recorded: '' });
}

function isGiven(evidence: Evidence, path: readonly string[]): boolean {
  return path.reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], evidence) !== undefined;
}

/** The id first: it stands on the line on which its record begins, to which problems of the whole record point. */
function byId(a: { name: string }, b: { name: string }): number {
  return Number(b.name === 'id') - Number(a.name === 'id');
}

function sorted(ledgers: ReadonlyMap<string, ReadFile<'progress'>>): ReadFile<'progress'>[] {
  return [...ledgers.values()].sort((a, b) => (a.file < b.file ? -1 : 1));
}
