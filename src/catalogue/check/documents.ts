import { documentSchema } from '#domain/document.ts';
import type { Problem } from '#domain/problem.ts';
import { fileOf, RAWS, type Content } from '../content.ts';
import type { ReadFile } from '../registry.ts';
import { metadataProblems } from './metadata.ts';
import { registerIds, type RegisterIds } from './register-ids.ts';
import { archivedText } from '#source-text/archive-file.ts';
import { sha256Of } from '#files/hash.ts';
import { spansOf, type Span } from '#source-text/spans.ts';

export type DocumentSpans = ReadonlyMap<string, readonly Span[]>;

type DocumentFile = ReadFile<'documents'>;

const numbered = documentSchema.pick({ numbering: true }).loose();

/** The spans of each document whose numbering and archived text can be read, by document id; its other metadata may still be missing. */
export function documentSpans(content: Content): DocumentSpans {
  const spans = new Map<string, readonly Span[]>();
  for (const { names, written } of content.documents) {
    const source = sourceOf(content, names.document);
    const { success, data } = numbered.safeParse(written);
    if (success && source !== undefined) spans.set(names.document, spansOf(archivedText(source), data.numbering));
  }
  return spans;
}

/** The archived text of a document, where there is one yet. */
function sourceOf({ sources }: Content, document: string): string | undefined {
  return sources.find(({ names }) => names.document === document)?.value;
}

/** Each document: its archived text is the one it was, its numbers are unique, and every span has a measure. */
export function checkDocuments(content: Content, spans: DocumentSpans): Problem[] {
  const bodies = registerIds(content.bodies);
  const places = registerIds(content.places);
  return [
    ...sameOrder(content),
    ...content.documents.flatMap((document) => [
      ...archiveProblems(document, content),
      ...rawProblems(document, content),
      ...metadataProblems(document),
      ...quotedProblems(document, content),
      ...issuerProblems(document, bodies),
      ...placeProblems(document, places),
      ...spanProblems(document, spans.get(document.names.document) ?? [], content),
    ]),
  ];
}

function sameOrder({ documents }: Content): Problem[] {
  const seen = new Map<number, string>();
  return documents.flatMap((document): Problem[] => {
    const order = document.value?.order;
    if (order === undefined) return [];
    const earlier = seen.get(order);
    if (earlier === undefined) {
      seen.set(order, document.file);
      return [];
    }
    return [
      {
        file: document.file,
        line: document.lineOf(['order']),
        what: `次序 ${order} 已被 ${earlier} 使用`,
        instead: '请换一个没有用过的数',
      },
    ];
  });
}

function archiveProblems(document: DocumentFile, content: Content): Problem[] {
  const { names, value } = document;
  const source = sourceOf(content, names.document);
  const file = fileOf(content, 'sources', names);
  if (source === undefined) {
    return [
      {
        file,
        line: 1,
        what: '没有存档原文',
        instead: `请先运行 npm run import -- <原始文件> --document ${names.document}`,
      },
    ];
  }
  if (!value || sha256Of(source) === value.sha256) return [];
  return [
    {
      file,
      line: 1,
      what: `存档原文被改动过：sha256 与 ${document.file} 第 ${document.lineOf(['sha256'])} 行登记的不符`,
      instead: '存档原文不能修改，请用 git checkout 恢复；确需修复时，写进 .repairs.yaml 后重新导入',
    },
  ];
}

function rawProblems(document: DocumentFile, { raws, folder }: Content): Problem[] {
  const { value, lineOf } = document;
  if (!value) return [];
  const { file: name, sha256 } = value.raw;
  const file = `${folder}/${RAWS}${name}`;
  const found = raws.get(name);
  if (found === sha256) return [];
  if (found === undefined) {
    return [
      { file, line: 1, what: '没有原始文件', instead: `请把收到的那个文件放回去，或改正 ${document.file} 的 raw` },
    ];
  }
  const what = `原始文件被改动过：sha256 与 ${document.file} 第 ${lineOf(['raw'])} 行登记的不符`;
  return [{ file, line: 1, what, instead: '原始文件不能修改，请用 git checkout 恢复' }];
}

function quotedProblems(document: DocumentFile, content: Content): Problem[] {
  const source = sourceOf(content, document.names.document);
  if (source === undefined) return [];
  const slips = content.repairs
    .filter(({ names }) => names.document === document.names.document)
    .flatMap((repairs) =>
      (repairs.value?.slips ?? []).map(({ words }, at) => ({ words, checked: repairs, path: ['slips', at, 'words'] })),
    );
  const { term, commitments = [] } = document.value ?? {};
  const own = [
    ...(term ? [{ words: term.words, path: ['term', 'words'] }] : []),
    ...commitments.flatMap(({ words, due }, at) => [
      { words, path: ['commitments', at, 'words'] },
      ...(due ? [{ words: due.words, path: ['commitments', at, 'due', 'words'] }] : []),
    ]),
  ].map((one) => ({ ...one, checked: document }));
  return [...slips, ...own]
    .filter(({ words }) => !source.includes(words))
    .map(({ words, checked, path }) => ({
      file: checked.file,
      line: checked.lineOf(path),
      what: `存档原文里没有“${words}”`,
      instead: '请照抄存档原文，标点也照抄',
    }));
}

function issuerProblems({ file, value, lineOf }: DocumentFile, bodies: RegisterIds): Problem[] {
  return (value?.issuers ?? []).flatMap((body, at) =>
    bodies.has(body) ? [] : [unknownBody(file, lineOf(['issuers', at]), body, bodies)],
  );
}

function placeProblems({ file, value, lineOf }: DocumentFile, places: RegisterIds): Problem[] {
  if (!value || places.has(value.place)) return [];
  return [{ file, line: lineOf(['place']), what: `没有地区“${value.place}”`, instead: places.instead }];
}

export function unknownBody(file: string, line: number, body: string, { instead }: RegisterIds): Problem {
  return { file, line, what: `没有责任主体“${body}”`, instead };
}

function spanProblems({ names, file }: DocumentFile, spans: readonly Span[], content: Content): Problem[] {
  const { document } = names;
  const sourceFile = fileOf(content, 'sources', names);
  const ofDocument = content.measures.filter((measure) => measure.names.document === document);
  const written = new Set(ofDocument.map((measure) => measure.names.number));
  const seen = new Map<string, Span>();
  return spans.flatMap((span): Problem[] => {
    const line = span.paragraphs[0].number;
    const earlier = seen.get(span.number);
    if (earlier) {
      return [
        {
          file: sourceFile,
          line,
          what: `编号 ${span.number} 在原文里出现了两次（另一处在第 ${earlier.paragraphs[0].number} 行）`,
          instead: `请核对 ${file} 的 numbering，使每个编号只指向一处`,
        },
      ];
    }
    seen.set(span.number, span);
    const measure = fileOf(content, 'measures', { document, number: span.number });
    if (written.has(span.number) || content.drafts.has(measure)) return [];
    return [
      {
        file: sourceFile,
        line,
        what: `原文的第 ${span.number} 条没有举措文件`,
        instead: `请新建 ${measure}（npm run import 会生成草稿）`,
      },
    ];
  });
}
