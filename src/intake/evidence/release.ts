import { stringify } from 'yaml';
import { checkContent } from '#catalogue/check/content.ts';
import { countBy, recordsOf } from '#catalogue/check/ledgers.ts';
import type { Problem } from '#domain/problem.ts';
import { readContent } from '#records/content.ts';
import { readText, writeFiles } from '../write-files.ts';

const FILE = 'content/released.yaml';

/** What a release holds, or why there is none. */
export type Release =
  | {
      readonly date: string;
      readonly records: number;
      /** Records that the last release did not have. */
      readonly added: number;
      /** Records of the last release that a correction changed or took away. */
      readonly corrected: number;
      readonly isChanged: boolean;
    }
  | { readonly problems: readonly Problem[] };

/** Writes the hash of every record into `content/released.yaml`; from then on the content check refuses to see it edited. */
export async function releaseEvidence(root: string): Promise<Release> {
  const content = await readContent(root);
  const problems = checkContent(content);
  const date = content.site.value?.dataDate;
  const last = content.released.value;
  if (problems.length > 0 || date === undefined || last === undefined) return { problems };
  if (date < last.date) {
    const line = content.site.lineOf(['dataDate']);
    const what = `数据日期 ${date} 早于上次发布的 ${last.date}`;
    return { problems: [{ file: content.site.file, line, what, instead: '请先更新数据日期，再发布' }] };
  }
  const hashes = new Map(
    content.ledgers
      .flatMap(recordsOf)
      .map(({ id, hash }) => [id, hash] as [string, string])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  const counts = countBy(content.corrections.value?.map(({ record }) => record) ?? []);
  const text = [
    '# 由 npm run evidence -- release 写入，不要手改。\n',
    stringify({ date }),
    hashes.size === 0 ? 'records: {}\n' : 'records:\n',
    ...[...hashes].map(([id, hash]) => `  ${stringify(id).trimEnd()}: "${hash}"\n`),
    ...(counts.size === 0 ? [] : [stringify({ corrections: Object.fromEntries(counts) })]),
  ].join('');
  const isChanged = (await readText(root, FILE)) !== text;
  if (isChanged) await writeFiles(root, new Map([[FILE, text]]));
  const before = Object.entries(last.records);
  return {
    date,
    records: hashes.size,
    added: [...hashes.keys()].filter((id) => !Object.hasOwn(last.records, id)).length,
    corrected: before.filter(([id, hash]) => hashes.get(id) !== hash).length,
    isChanged,
  };
}
