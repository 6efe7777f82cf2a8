import type { Problem } from '#domain/problem.ts';
import type { Content, DocumentFiles } from '#records/content.ts';
import { knownIds, type KnownIds } from './known.ts';
import { archivedText, sha256 } from '#source-text/archive-hash.ts';
import { spansOf, type Span } from '#source-text/spans.ts';

/** The spans of each document whose metadata and archived text can be read, by document id. */
export type DocumentSpans = ReadonlyMap<string, readonly Span[]>;

export function documentSpans({ documents }: Content): DocumentSpans {
  const spans = new Map<string, readonly Span[]>();
  for (const { id, record, source } of documents) {
    if (record.value && source !== undefined) spans.set(id, spansOf(archivedText(source), record.value.numbering));
  }
  return spans;
}

/** Each document: its archived text is the one it was, its numbers are unique, and every span has a measure. */
export function checkDocuments(content: Content, spans: DocumentSpans): Problem[] {
  const known = knownIds(content.bodies);
  return [
    ...sameOrder(content),
    ...content.documents.flatMap((document) => [
      ...archiveProblems(document),
      ...quotedProblems(document),
      ...issuerProblems(document, known),
      ...spanProblems(document, spans.get(document.id) ?? [], content),
    ]),
  ];
}

function sameOrder({ documents }: Content): Problem[] {
  const seen = new Map<number, string>();
  return documents.flatMap(({ record }): Problem[] => {
    if (!record.value) return [];
    const { order } = record.value;
    const earlier = seen.get(order);
    if (earlier === undefined) {
      seen.set(order, record.file);
      return [];
    }
    return [
      {
        file: record.file,
        line: record.lineOf(['order']),
        what: `次序 ${order} 已被 ${earlier} 使用`,
        instead: '请换一个没有用过的数',
      },
    ];
  });
}

function archiveProblems({ id, record, source, sourceFile }: DocumentFiles): Problem[] {
  if (source === undefined) {
    return [
      {
        file: sourceFile,
        line: 1,
        what: '没有存档原文',
        instead: `请先运行 npm run import -- <原始文件> --document ${id}`,
      },
    ];
  }
  if (!record.value || sha256(source) === record.value.sha256) return [];
  return [
    {
      file: sourceFile,
      line: 1,
      what: `存档原文被改动过：sha256 与 ${record.file} 第 ${record.lineOf(['sha256'])} 行登记的不符`,
      instead: '存档原文不能修改，请用 git checkout 恢复；确需修复时，写进 .repairs.yaml 后重新导入',
    },
  ];
}

function quotedProblems({ record, repairs, source }: DocumentFiles): Problem[] {
  if (source === undefined) return [];
  const slips = (repairs.value?.slips ?? []).map(({ words }, at) => ({
    words,
    checked: repairs,
    path: ['slips', at, 'words'],
  }));
  const term = record.value?.term ? [{ words: record.value.term.words, checked: record, path: ['term', 'words'] }] : [];
  return [...slips, ...term]
    .filter(({ words }) => !source.includes(words))
    .map(({ words, checked, path }) => ({
      file: checked.file,
      line: checked.lineOf(path),
      what: `存档原文里没有“${words}”`,
      instead: '请照抄存档原文，标点也照抄',
    }));
}

function issuerProblems({ record }: DocumentFiles, known: KnownIds): Problem[] {
  return (record.value?.issuers ?? [])
    .map((body, at) => ({ body, line: record.lineOf(['issuers', at]) }))
    .filter(({ body }) => !known.has(body))
    .map(({ body, line }) => unknownBody(record.file, line, body));
}

export function unknownBody(file: string, line: number, body: string): Problem {
  return { file, line, what: `没有责任主体“${body}”`, instead: '请用 content/bodies.yaml 里的编号，或先在那里登记' };
}

function spanProblems({ id, record, sourceFile }: DocumentFiles, spans: readonly Span[], content: Content): Problem[] {
  const written = new Set(
    content.measures.filter(({ document }) => document === id).map(({ file }) => file.replace(/^.*\/|\.mdx$/gu, '')),
  );
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
          instead: `请核对 ${record.file} 的 numbering，使每个编号只指向一处`,
        },
      ];
    }
    seen.set(span.number, span);
    if (written.has(span.number)) return [];
    return [
      {
        file: sourceFile,
        line,
        what: `原文的第 ${span.number} 条没有举措文件`,
        instead: `请新建 content/measures/${id}/${span.number}.mdx（npm run import 会生成空白文件）`,
      },
    ];
  });
}
