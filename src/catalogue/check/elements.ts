import { dueReadings } from '#domain/due-words.ts';
import type { Element } from '#domain/element.ts';
import type { Problem } from '#domain/problem.ts';
import type { MeasureFile } from '#records/content.ts';
import { quoteOf, type Span } from '#source-text/spans.ts';
import { unknownBody } from './documents.ts';
import type { KnownIds } from './known.ts';

/** The elements of a measure: ids once, words in its own text, bodies known, at least one core. */
export function elementProblems({ file, record }: MeasureFile, span: Span | undefined, bodies: KnownIds): Problem[] {
  const elements = record.value?.elements;
  if (!elements) return [];
  const quote = span && quoteOf(span);
  const line = (...path: (string | number)[]) => record.lineOf(['elements', ...path]);
  const problems = elements.flatMap((element, at): Problem[] => [
    ...quotedWords(element)
      .filter(({ words }) => quote !== undefined && !quote.includes(words))
      .map(({ words, path }) => ({
        file,
        line: line(at, ...path),
        what: `要素 ${element.id} 的“${words}”不是本条原文`,
        instead: '请照抄存档原文里的连续文字，标点也照抄',
      })),
    ...(quote === undefined || (element.due && !quote.includes(element.due.words)) ? [] : dueProblems(element)).map(
      ({ what, instead }) => ({ file, line: line(at, 'due', 'date'), what, instead }),
    ),
    ...(element.bodies ?? [])
      .filter((body) => !bodies.has(body))
      .map((body) => unknownBody(file, line(at, 'bodies'), body)),
    ...(elements.findIndex(({ id }) => id === element.id) < at
      ? [{ file, line: line(at, 'id'), what: `要素编号 ${element.id} 出现了两次`, instead: '请依次编为 e1、e2……' }]
      : []),
  ]);
  if (!elements.some(({ core }) => core)) {
    problems.push({ file, line: line(), what: '没有核心要素', instead: '请至少把一个要素的 core 写成 true' });
  }
  return problems;
}

function dueProblems({ id, due }: Element): { what: string; instead: string }[] {
  if (!due) return [];
  const readings = dueReadings(due.words);
  if (readings.length === 0 || readings.includes(due.date)) return [];
  return [
    {
      what: `要素 ${id} 的期限 ${due.date} 与原文“${due.words}”不符`,
      instead: `按这句原文应为 ${readings.join(' 或 ')}`,
    },
  ];
}

function quotedWords({ words, due, cycle }: Element): { words: string; path: string[] }[] {
  return [
    { words, path: ['words'] },
    ...(due ? [{ words: due.words, path: ['due', 'words'] }] : []),
    ...(cycle ? [{ words: cycle.words, path: ['cycle', 'words'] }] : []),
  ];
}
