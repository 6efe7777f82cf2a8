import { dueReadings } from '#domain/due-words.ts';
import type { Element, Target } from '#domain/element.ts';
import type { Problem } from '#domain/problem.ts';
import type { ReadFile } from '../registry.ts';
import { quoteOf, type Span } from '#source-text/spans.ts';
import { unknownBody } from './documents.ts';
import type { RegisterIds } from './register-ids.ts';
import { targetFlaws } from './target-words.ts';

/** The most core promises that a measure's strip can show. */
const CORE_LIMIT = 14;

/** The elements of a measure: ids once, words in its own text, what would show them in keeping with their kind, bodies known, some core. */
export function elementProblems(
  { file, value, lineOf }: ReadFile<'measures'>,
  span: Span | undefined,
  bodies: RegisterIds,
): Problem[] {
  const elements = value?.elements;
  if (!elements) return [];
  const quote = span && quoteOf(span);
  const line = (...path: (string | number)[]) => lineOf(['elements', ...path]);
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
    ...[
      ...showingProblems(element),
      ...audienceProblems(element),
      ...(element.target && quote?.includes(element.words) ? targetProblems(element.target, element.words) : []),
    ].map(({ path, what, instead }) => ({
      file,
      line: line(at, ...path),
      what: `要素 ${element.id} ${what}`,
      instead,
    })),
    ...(element.bodies ?? [])
      .filter((body) => !bodies.has(body))
      .map((body) => unknownBody(file, line(at, 'bodies'), body, bodies)),
    ...(elements.findIndex(({ id }) => id === element.id) < at
      ? [{ file, line: line(at, 'id'), what: `要素编号 ${element.id} 出现了两次`, instead: '请依次编为 e1、e2……' }]
      : []),
  ]);
  const core = elements.filter((element) => element.core).length;
  if (core === 0) {
    problems.push({ file, line: line(), what: '没有核心要素', instead: '请至少把一个要素的 core 写成 true' });
  } else if (core > CORE_LIMIT) {
    const what = `核心要素有 ${core} 项，超过上限 ${CORE_LIMIT} 项`;
    problems.push({ file, line: line(), what, instead: '请只留标题或首要目的离不开的，其余的 core 写成 false' });
  }
  return problems;
}

interface Said {
  readonly path: readonly string[];
  readonly what: string;
  readonly instead: string;
}

/** What would show a promise kept, against what kind of promise it is: a number by a figure, a cycle by its reports or by going on. */
function showingProblems({ kind, shownBy, target, cycle, words }: Element): Said[] {
  const says = (what: string, instead: string): Said[] => [{ path: ['shownBy'], what, instead }];
  if (target && shownBy !== 'figure') return says(`有数字指标，shownBy 却是 ${shownBy}`, '有 target 的写 figure');
  if (cycle && shownBy !== 'report' && shownBy !== 'activity') {
    return says(`是周期，shownBy 却是 ${shownBy}`, '周期写 report（定期报告）或 activity（持续去做）');
  }
  if (shownBy === 'figure' && !target && kind !== 'deadline') {
    return says('的 shownBy 是 figure，却没有 target', '请补上 target，或改写 shownBy');
  }
  if (shownBy === 'report' && !cycle && !words.includes('定期')) {
    return says('的 shownBy 是 report，却没有 cycle，原文也没有说“定期”', '请补上 cycle，或改写 shownBy');
  }
  return [];
}

function targetProblems(target: Target, words: string): Said[] {
  return targetFlaws(target, words).map(({ field, what, instead }) => ({
    path: ['target', field],
    what,
    instead,
  }));
}

function audienceProblems({ cycle }: Element): Said[] {
  if (!cycle) return [];
  const { audience, told } = cycle;
  if (audience === 'unstated') {
    return told === undefined
      ? []
      : [
          {
            path: ['cycle', 'told'],
            what: '的 audience 是 unstated，却写了 told',
            instead: '请删去 told；原文说了向谁报告，audience 写 public、superior 或 internal',
          },
        ];
  }
  const instead = '请在 told 里照抄说明向谁报告的原文；原文没有说，audience 写 unstated';
  return told === undefined
    ? [{ path: ['cycle', 'audience'], what: `的周期写了 ${audience}，却没有 told`, instead }]
    : [];
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
    ...(cycle?.told === undefined ? [] : [{ words: cycle.told, path: ['cycle', 'told'] }]),
  ];
}
