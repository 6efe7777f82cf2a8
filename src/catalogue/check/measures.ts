import type { Problem } from '#domain/problem.ts';
import { fileOf, type Content } from '../content.ts';
import type { ReadFile } from '../registry.ts';
import { quoteOf, type Span } from '#source-text/spans.ts';
import { unknownBody, type DocumentSpans } from './documents.ts';
import { claimProblems } from './claims.ts';
import { elementProblems } from './elements.ts';
import { halfWidthProblems } from './half-width.ts';
import { registerIds, type RegisterIds } from './register-ids.ts';
import { unknownTheme } from './registers.ts';

type MeasureFile = ReadFile<'measures'>;

/** Each measure: its number has a span, its references exist, its quoted words stand in its text, and it resembles no other of its document. */
export function checkMeasures(content: Content, spans: DocumentSpans): Problem[] {
  const themes = registerIds(content.themes);
  const bodies = registerIds(content.bodies);
  const documents = new Set(content.documents.map(({ names }) => names.document));
  const numbers = new Set([...spans].flatMap(([document, of]) => of.map(({ number }) => `${document}/${number}`)));
  const isLeftOut = (id: string) => {
    const [document = '', number = ''] = id.split('/');
    return (
      content.drafts.has(fileOf(content, 'measures', { document, number })) &&
      !content.measures.some(({ names }) => names.document === document && names.number === number)
    );
  };
  return [
    ...content.measures.flatMap((measure) => {
      const span = spans.get(measure.names.document)?.find(({ number }) => number === measure.value?.number);
      return [
        ...numberProblems(measure, span, spans, content),
        ...themeProblems(measure, themes),
        ...bodyProblems(measure, bodies),
        ...elementProblems(measure, span, bodies),
        ...claimProblems(measure, span, content),
        ...halfWidthProblems(measure),
        ...bodyTextProblems(measure, span),
        ...linkProblems(measure, {
          exists: (id) => numbers.has(id) || isUnread(id, spans, documents),
          isLeftOut,
        }),
      ];
    }),
    ...claimedTwice(content.measures),
    ...alike(content.measures, 'title', '标题'),
    ...alike(content.measures, 'summary', '摘要'),
  ];
}

function numberProblems(
  { names, file, value, lineOf }: MeasureFile,
  span: Span | undefined,
  spans: DocumentSpans,
  content: Content,
): Problem[] {
  if (!value) return staleProblems({ file, names }, spans);
  const { number } = value;
  const line = lineOf(['number']);
  const { document } = names;
  const usable = spans.get(document);
  if (!usable) {
    // A document that cannot be read has a message of its own.
    if (content.documents.some((one) => one.names.document === document)) return [];
    const instead = `请检查 ${fileOf(content, 'documents', { document })}`;
    return [{ file, line, what: `没有可用的文件“${document}”`, instead }];
  }
  if (!span) {
    const numbers = usable.map((one) => one.number).join('、');
    return [{ file, line, what: `编号 ${number} 在存档原文里没有对应的条目`, instead: `可用的编号：${numbers}` }];
  }
  const expected = `${number}.mdx`;
  if (number === names.number) return [];
  return [{ file, line, what: `编号 ${number} 与文件名不一致`, instead: `请把文件改名为 ${expected}，或改正编号` }];
}

/** A file that cannot be read, such as one that nobody has filled in, may have lost its item to another reading of the text. */
function staleProblems({ file, names }: Pick<MeasureFile, 'file' | 'names'>, spans: DocumentSpans): Problem[] {
  const usable = spans.get(names.document);
  if (!usable || usable.some(({ number }) => number === names.number)) return [];
  const what = `存档原文里没有第 ${names.number} 条，这个文件没有用处`;
  return [{ file, line: 1, what, instead: '不要了就删去；原文里有这一条，请核对 numbering' }];
}

/** Whether a measure's document is there but cannot be read, so that nobody knows its numbers. */
function isUnread(id: string, spans: DocumentSpans, documents: ReadonlySet<string>): boolean {
  const [document = ''] = id.split('/');
  return documents.has(document) && !spans.has(document);
}

function claimedTwice(measures: readonly MeasureFile[]): Problem[] {
  const claims = new Map<string, MeasureFile>();
  return measures.flatMap((measure) => {
    const number = measure.value?.number;
    if (number === undefined) return [];
    const id = `${measure.names.document}/${number}`;
    const earlier = claims.get(id);
    if (!earlier) {
      claims.set(id, measure);
      return [];
    }
    return [
      {
        file: measure.file,
        line: measure.lineOf(['number']),
        what: `编号 ${number} 已被 ${earlier.file} 使用`,
        instead: '每个编号只能有一个举措文件，请改正其中一个编号',
      },
    ];
  });
}

function themeProblems({ file, value, lineOf }: MeasureFile, registered: RegisterIds): Problem[] {
  const themes = value?.themes ?? [];
  return themes.flatMap((theme, at): Problem[] => {
    const line = lineOf(['themes', at]);
    if (!registered.has(theme)) return [{ file, line, ...unknownTheme(theme, registered) }];
    if (themes.indexOf(theme) === at) return [];
    return [{ file, line, what: `专题“${theme}”写了两次`, instead: '每个专题只写一次' }];
  });
}

function bodyProblems({ file, value, lineOf }: MeasureFile, registered: RegisterIds): Problem[] {
  const seen = new Set<string>();
  return (value?.bodies ?? []).flatMap(({ id }, at): Problem[] => {
    const line = lineOf(['bodies', at]);
    if (!registered.has(id)) return [unknownBody(file, line, id, registered)];
    if (seen.has(id))
      return [{ file, line, what: `责任主体“${id}”写了两次`, instead: '每个责任主体只写一次，选定一个角色' }];
    seen.add(id);
    return [];
  });
}

function bodyTextProblems({ file, quoted }: MeasureFile, span: Span | undefined): Problem[] {
  const quote = span ? quoteOf(span) : undefined;
  return quoted
    .filter(({ text }) => quote !== undefined && !quote.includes(text))
    .map(({ text, line }) => ({
      file,
      line,
      what: `<Words> 里的“${text}”不是本条原文`,
      instead: '请照抄存档原文里的连续文字，标点也照抄；不是原文就去掉 <Words>',
    }));
}

/** @param isLeftOut whether a measure is a draft, which has no page. */
function linkProblems(
  { file, linked }: MeasureFile,
  { exists, isLeftOut }: Readonly<Record<'exists' | 'isLeftOut', (id: string) => boolean>>,
): Problem[] {
  return linked.flatMap(({ text, line }) => {
    const found = `<Measure> 链接的“${text}”`;
    if (isLeftOut(text)) {
      return [{ file, line, what: `${found}还是草稿，没有页面`, instead: '请先去掉链接，等它发布时再加上' }];
    }
    if (exists(text)) return [];
    return [{ file, line, what: `${found}不存在`, instead: '请写成 文件编号/举措编号，如 sample-2025/8' }];
  });
}

function alike(measures: readonly MeasureFile[], field: 'title' | 'summary', name: string): Problem[] {
  const seen = new Map<string, string>();
  return measures.flatMap(({ names, file, value, lineOf }): Problem[] => {
    const text = value?.[field];
    if (text === undefined) return [];
    const within = `${names.document}\n${text}`;
    const earlier = seen.get(within);
    if (earlier === undefined) {
      seen.set(within, file);
      return [];
    }
    return [{ file, line: lineOf([field]), what: `${name}与 ${earlier} 相同`, instead: '请写出这一条自己的特点' }];
  });
}
