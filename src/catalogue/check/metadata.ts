import { isEarlier } from '#domain/calendar.ts';
import { dueReadings } from '#domain/due-words.ts';
import type { Problem } from '#domain/problem.ts';
import type { ReadFile } from '../registry.ts';
import { targetFlaws } from './target-words.ts';

/** What a document's metadata say against each other: rights against author, dates against dates, a term against its words. */
export function metadataProblems({ file, value, lineOf }: ReadFile<'documents'>): Problem[] {
  if (!value) return [];
  const says = (path: readonly PropertyKey[], what: string, instead: string): Problem => ({
    file,
    line: lineOf(path),
    what,
    instead,
  });
  const { rights, author, issued, published, term, commitments, validity } = value;
  const problems: Problem[] = [];
  if (rights === 'official' && author) {
    const instead = '署名文章只能逐条引用，请写 rights: quotation；确是官方文件，请删去 author';
    problems.push(says(['rights'], `有作者（${author.name}）的文章写成了可以全文刊登的 official`, instead));
  }
  if (issued.date && published.date && isEarlier(published.date, issued.date)) {
    const what = `发布日期 ${published.date} 早于成文日期 ${issued.date}`;
    problems.push(says(['published'], what, '请核对这两个日期'));
  }
  const from = term?.from ?? issued.date;
  if (term && from && isEarlier(term.due, from)) {
    problems.push(says(['term'], `总期限 ${term.due} 早于文件（${from}）`, '请核对这两个日期'));
  }
  const due = [
    ...(term ? [{ name: '总期限', date: term.due, words: term.words, path: ['term', 'due'] }] : []),
    ...commitments.flatMap(({ due }, at) =>
      due ? [{ name: '承诺的期限', date: due.date, words: due.words, path: ['commitments', at, 'due', 'date'] }] : [],
    ),
  ];
  for (const { name, date, words, path } of due) {
    const readings = dueReadings(words);
    if (readings.length === 0 || readings.includes(date)) continue;
    const instead = `按这句原文应为 ${readings.join(' 或 ')}`;
    problems.push(says(path, `${name} ${date} 与原文“${words}”不符`, instead));
  }
  for (const [at, { target, words }] of commitments.entries()) {
    for (const { field, what, instead } of target ? targetFlaws(target, words) : []) {
      problems.push(says(['commitments', at, 'target', field], `承诺的${what}`, instead));
    }
  }
  if (validity.date && issued.date && isEarlier(validity.date, issued.date)) {
    const what = `有效性从 ${validity.date} 起，早于成文日期 ${issued.date}`;
    problems.push(says(['validity', 'date'], what, '请核对这两个日期'));
  }
  return problems;
}
