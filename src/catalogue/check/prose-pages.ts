import { registeredComponents } from '#domain/mdx.ts';
import type { Problem } from '#domain/problem.ts';
import { linkedPlaces, prosePageNames } from '#domain/prose-page.ts';
import { chartSubjects } from '#words/chart-subjects.ts';
import { stateNames, summaryNames } from '#words/names.ts';
import type { Content } from '../content.ts';
import type { ReadFile } from '../registry.ts';
import type { Use } from '../read/mdx-text.ts';
import { assessmentOf } from './claims.ts';

/** The pages that editors write: each is one that the portal has, and what its components name exists and is as they say. */
export function checkProsePages(content: Content): Problem[] {
  return content.prosePages.flatMap((page) => [
    ...nameProblems(page),
    ...missingPlaces(page),
    ...anchorProblems(page),
    ...page.uses.flatMap((use) =>
      [...unknownIds(use, content), ...exampleProblems(use, content)].map((problem) => ({
        file: page.file,
        line: use.line,
        ...problem,
      })),
    ),
  ]);
}

type ProsePageFile = ReadFile<'prosePages'>;

type Said = Pick<Problem, 'what' | 'instead'>;

function nameProblems({ file, names }: ProsePageFile): Problem[] {
  const all: readonly string[] = prosePageNames;
  if (all.includes(names.page)) return [];
  const instead = `文件名可以是 ${all.map((one) => `${one}.mdx`).join('、')}`;
  return [{ file, line: 1, what: `网站没有叫“${names.page}”的页面`, instead }];
}

function missingPlaces({ file, names, anchors }: ProsePageFile): Problem[] {
  const places = new Map<string, readonly string[]>(Object.entries(linkedPlaces)).get(names.page) ?? [];
  return places
    .filter((place) => !anchors.some(({ text }) => text === place))
    .map((place) => {
      const instead = `请给讲这件事的小标题写上：<Heading id="${place}">…</Heading>`;
      return { file, line: 1, what: `别的页面会链接到这一页的 #${place}，这里却没有`, instead };
    });
}

function anchorProblems({ file, anchors }: ProsePageFile): Problem[] {
  return anchors.flatMap(({ text, line }, at) => {
    if (!/^[a-z][a-z0-9-]*$/u.test(text)) {
      const instead = '请用小写字母开头，只用小写字母、数字和连字符';
      return [{ file, line, what: `小标题的 id“${text}”不能用`, instead }];
    }
    const first = anchors.findIndex((one) => one.text === text);
    return first === at
      ? []
      : [{ file, line, what: `小标题的 id“${text}”用了两次`, instead: '每个 id 在一页里只用一次，请改其中一个' }];
  });
}

/** What components name by id that there is not. */
function unknownIds({ name, attributes }: Use, { measures }: Content): Said[] {
  const holdings: Readonly<Record<string, unknown>> =
    name in registeredComponents ? registeredComponents[name as keyof typeof registeredComponents].attributes : {};
  return Object.entries(attributes).flatMap(([attribute, id]) => {
    if (holdings[attribute] === 'measure' && !measures.some((measure) => idOf(measure) === id)) {
      return [{ what: `<${name}> 说的举措“${id}”不存在`, instead: '请写成 文件编号/举措编号，如 sample-2025/8' }];
    }
    if (holdings[attribute] === 'chart' && !Object.hasOwn(chartSubjects, id)) {
      return [{ what: `<${name}> 说的图“${id}”不存在`, instead: `可以写 ${Object.keys(chartSubjects).join('、')}` }];
    }
    return [];
  });
}

/** A measure's id, from where its file is: also of one that cannot be read. */
function idOf({ names }: ReadFile<'measures'>): string {
  return `${names.document}/${names.number}`;
}

/** An example that the ledger no longer bears out. */
function exampleProblems({ name, attributes }: Use, content: Content): Said[] {
  const id = attributes['measure'];
  const measure = content.measures.find((one) => idOf(one) === id);
  const assessment = name === 'Example' && measure ? assessmentOf(measure, content) : undefined;
  if (!assessment) return [];
  const problems: Said[] = [];
  const { summary, promises } = assessment;
  if (summary !== attributes['summary']) {
    const what = `实例 ${id} 写的小结是 ${attributes['summary']}，台账现在推出的是 ${summary}（${summaryNames[summary]}）`;
    problems.push({ what, instead: '请换一条举措，或者改正 summary 和里面的理由' });
  }
  const { promise, state } = attributes;
  if ((promise === undefined) !== (state === undefined)) {
    problems.push({ what: `实例 ${id} 的 promise 和 state 只写了一个`, instead: '请两个都写，或都不写' });
  } else if (promise !== undefined) {
    const found = promises.find((one) => one.id === promise);
    if (!found) {
      const instead = `可用的要素：${promises.map((one) => one.id).join('、')}`;
      problems.push({ what: `实例 ${id} 没有要素 ${promise}`, instead });
    } else if (found.state !== state) {
      const what = `实例 ${id} 的 ${promise} 写的进展是 ${state}，台账现在推出的是 ${found.state}（${stateNames[found.state]}）`;
      problems.push({ what, instead: '请换一项承诺，或者改正 state 和里面的理由' });
    }
  }
  return problems;
}
