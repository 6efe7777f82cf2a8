import { packageNames, type PublishedSnapshot } from '#domain/archive-record.ts';
import type { Problem } from '#domain/problem.ts';
import { fileOf, type Content } from '../content.ts';
import { sha256Of } from '#files/hash.ts';

const RESTORE = '请恢复原样；已登记的存档只能改网址';

/** What one check says of the entry at `at`, on the line of `path`. */
type Says = (path: readonly PropertyKey[], what: string, instead: string) => Problem;

/** The published snapshots: their dates and names are possible, and no entry was altered, moved or taken out since it was written. */
export function checkArchive(content: Content): Problem[] {
  const { archive, holdings, site } = content;
  const entries = archive.value ?? [];
  const held = new Map(holdings.map(({ names, text }) => [names.date, sha256Of(text)]));
  return [
    ...entries.flatMap((entry, at) => {
      const says: Says = (path, what, instead) => ({
        file: archive.file,
        line: archive.lineOf([at, ...path]),
        what,
        instead,
      });
      const before = entries[at - 1];
      return [
        ...dateProblems(entry, before, site, says),
        ...packageProblems(entry, says),
        ...chainProblems(entry, before, says),
        ...holdingProblems(entry, held.get(entry.date), fileOf(content, 'holdings', { date: entry.date }), says),
      ];
    }),
    // While the list cannot be read, nobody knows what is missing from it.
    ...(archive.value ? strayHoldings(content) : []),
  ];
}

/**
 * The hash that seals an entry: of all that says what the snapshot is, and of the seal before it. Addresses are left out: a host may move,
 * and what is fetched is known by its hash.
 */
export function sealOfEntry(entry: Omit<PublishedSnapshot, 'seal'>): string {
  const { date, published, commit, inputs, rubric, made, packages, holds, previous } = entry;
  const files = packages.map((one) => [one.name, one.size, one.sha256]);
  return sha256Of(
    JSON.stringify([
      date,
      published,
      commit,
      inputs,
      rubric,
      made.site,
      made.base,
      made.signed,
      files,
      holds,
      previous ?? null,
    ]),
  );
}

function dateProblems(
  { date, published }: PublishedSnapshot,
  before: PublishedSnapshot | undefined,
  site: Content['site'],
  says: Says,
): Problem[] {
  const dataDate = site.value?.dataDate;
  const problems: Problem[] = [];
  if (before && date === before.date) {
    problems.push(says(['date'], `数据日期 ${date} 的存档写了两次`, '每个数据日期只有一份存档，请删去后写的一条'));
  } else if (before && date < before.date) {
    const what = `存档 ${date} 排在 ${before.date} 后面`;
    problems.push(says(['date'], what, '请按数据日期从早到晚排列'));
  }
  if (dataDate !== undefined && date > dataDate) {
    const what = `存档的数据日期 ${date} 晚于网站的数据日期 ${dataDate}`;
    problems.push(says(['date'], what, `请核对日期，或先更新 ${site.file} 的数据日期`));
  }
  if (published < date) {
    const what = `存档 ${date} 的发布日期 ${published} 早于它的数据日期`;
    problems.push(says(['published'], what, '请核对发布日期'));
  }
  return problems;
}

function packageProblems({ date, packages }: PublishedSnapshot, says: Says): Problem[] {
  const { zip, wacz } = packageNames(date);
  const names = packages.map(({ name }) => name);
  const wrong = names.flatMap((name, at): Problem[] => {
    const path = ['packages', at, 'name'];
    if (name !== zip && name !== wacz) {
      return [says(path, `存档 ${date} 里的文件名“${name}”不可用`, `可用的文件名：${zip}、${wacz}`)];
    }
    return names.indexOf(name) === at ? [] : [says(path, `文件 ${name} 写了两次`, '请删去其中一个')];
  });
  return names.includes(zip) ? wrong : [...wrong, says(['packages'], `存档 ${date} 没有 ${zip}`, '每份存档都要有 zip')];
}

function chainProblems(entry: PublishedSnapshot, before: PublishedSnapshot | undefined, says: Says): Problem[] {
  const problems: Problem[] = [];
  if (entry.previous !== before?.seal) {
    problems.push(says(['date'], `存档 ${entry.date} 前面的存档被删去、插入或调换`, RESTORE));
  }
  if (entry.seal !== sealOfEntry(entry)) {
    problems.push(says(['date'], `已登记的存档 ${entry.date} 被改动`, RESTORE));
  }
  return problems;
}

function holdingProblems(
  { date, holds }: PublishedSnapshot,
  held: string | undefined,
  file: string,
  says: Says,
): Problem[] {
  if (held === undefined) return [says(['holds'], `没有 ${file}`, '请恢复这个文件')];
  if (held === holds) return [];
  return [{ file, line: 1, what: `存档 ${date} 的内容清单被改动`, instead: '请恢复原样；清单由命令写入，不要手改' }];
}

function strayHoldings({ archive, holdings }: Content): Problem[] {
  const listed = new Set(archive.value?.map(({ date }) => date));
  return holdings
    .filter(({ names }) => !listed.has(names.date))
    .map(({ file, names }) => ({
      file,
      line: 1,
      what: `${archive.file} 里没有数据日期为 ${names.date} 的存档`,
      instead: '已登记的存档不能删去，请恢复原样',
    }));
}
