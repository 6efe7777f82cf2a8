import { stringify } from 'yaml';
import { checkContent } from '#catalogue/check/content.ts';
import { countBy, recordsOf } from '#catalogue/check/released.ts';
import { HASH_VERSION } from '#domain/correction.ts';
import { Refused } from '#domain/refused.ts';
import { readContent, type ContentPlace } from '#catalogue/content.ts';
import { readText } from '#files/read-text.ts';
import { writeFiles } from '#files/write-files.ts';

/** What a release holds. */
export interface Release {
  /** The file that says so. */
  readonly file: string;
  readonly date: string;
  readonly records: number;
  /** Records that the last release did not have. */
  readonly added: number;
  /** Records of the last release that a correction changed or took away. */
  readonly corrected: number;
  readonly isChanged: boolean;
}

/**
 * Writes the hash of every record into `released.yaml`; from then on the content check refuses to see it edited.
 *
 * @throws {Refused} while the content has problems, or its data date is before that of the last release.
 */
export async function releaseEvidence(place: ContentPlace): Promise<Release> {
  const { root = '.' } = place;
  const content = await readContent(place);
  const problems = checkContent(content);
  const date = content.site.value?.dataDate;
  const last = content.released.value;
  const { file } = content.released;
  if (problems.length > 0 || date === undefined || last === undefined) throw new Refused(problems);
  if (date < last.date) {
    const line = content.site.lineOf(['dataDate']);
    const what = `数据日期 ${date} 早于上次发布的 ${last.date}`;
    throw new Refused({ file: content.site.file, line, what, instead: '请先更新数据日期，再发布' });
  }
  const hashes = new Map(
    content.progress
      .flatMap(recordsOf)
      .map(({ id, hash }) => [id, hash] as [string, string])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  const counts = countBy(content.corrections.value?.map(({ record }) => record) ?? []);
  const text = [
    '# 由 npm run evidence -- release 写入，不要手改。\n',
    stringify({ date, hash: HASH_VERSION }),
    hashes.size === 0 ? 'records: {}\n' : 'records:\n',
    ...[...hashes].map(([id, hash]) => `  ${stringify(id).trimEnd()}: "${hash}"\n`),
    ...(counts.size === 0 ? [] : [stringify({ corrections: Object.fromEntries(counts) })]),
  ].join('');
  const isChanged = (await readText(root, file)) !== text;
  if (isChanged) await writeFiles(root, new Map([[file, text]]));
  const before = Object.entries(last.records);
  return {
    file,
    date,
    records: hashes.size,
    added: [...hashes.keys()].filter((id) => !Object.hasOwn(last.records, id)).length,
    corrected: before.filter(([id, hash]) => hashes.get(id) !== hash).length,
    isChanged,
  };
}
