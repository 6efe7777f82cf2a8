import type { Problem } from '#domain/problem.ts';
import type { Content } from '../content.ts';

/** Removed measures: each once, none of them still there, not after the data date; what stands in for one is a measure. */
export function checkRemoved({ removed, measures, site }: Content): Problem[] {
  const { file, value = [], lineOf } = removed;
  const files = new Map(measures.map((measure) => [`${measure.names.document}/${measure.names.number}`, measure.file]));
  const dataDate = site.value?.dataDate;
  const ids = value.map(({ id }) => id);
  return value.flatMap(({ id, date, instead }, at): Problem[] => {
    const problem = (field: string[], what: string, remedy: string) => ({
      ...{ file, line: lineOf([at, ...field]), what, instead: remedy },
    });
    const standing = files.get(id);
    return [
      ...(standing === undefined
        ? []
        : [problem(['id'], `举措 ${id} 写成已撤下，可是 ${standing} 还在`, '请删去其中一个')]),
      ...(ids.indexOf(id) === at ? [] : [problem(['id'], `举措 ${id} 撤下了两次`, '每条只写一次，请删去其中一条')]),
      ...(dataDate !== undefined && date > dataDate
        ? [
            problem(
              ['date'],
              `撤下的日期 ${date} 晚于数据日期 ${dataDate}`,
              '请改正日期，或先推进 site.yaml 的 dataDate',
            ),
          ]
        : []),
      ...instead
        .filter((other) => !files.has(other))
        .map((other) =>
          problem(
            ['instead'],
            `代替 ${id} 的举措 ${other} 不存在`,
            '请写现有的举措，如 somecity-2024/2-1；没有就不写 instead',
          ),
        ),
    ];
  });
}
