import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import type { ContentPlace } from '#catalogue/content.ts';
import type { Problem } from '#domain/problem.ts';
import { readAs, Refused } from '#domain/refused.ts';
import { planAdditions, type Placed } from './additions.ts';
import { readCsv } from './sheet/csv.ts';
import { entriesOf, nameCell } from './sheet/entries.ts';
import type { Grid } from './sheet/grid.ts';
import { readXlsx } from './sheet/xlsx.ts';
import { writeFiles } from '#files/write-files.ts';

/** Above this size a file is no batch of records; it is refused unread. */
export const SHEET_SIZE_LIMIT = 20 * 1024 * 1024;

/** The records that a sheet brought, and what else its editor should know. */
export interface ImportedSheet {
  readonly placed: readonly Placed[];
  readonly notes: readonly string[];
}

/**
 * Adds every record of a sheet (`.xlsx` or `.csv`) to its ledger, all or none.
 *
 * @throws {Refused} with every problem of every row; then nothing was written.
 */
export async function importSheet(place: ContentPlace, file: string): Promise<ImportedSheet> {
  const grid = await readSheet(file);
  const { notes, sheet } = grid;
  const { entries, columns, problems: ofSheet } = entriesOf(grid);
  const { files, placed, entryProblems, contentProblems } = await planAdditions(
    place,
    entries.map((one) => ({ ...one, name: `第 ${one.row.row} 行` })),
  );
  const problems = [
    ...ofSheet.map((problem) => ({ file, ...problem })),
    ...entryProblems.map(({ at, field, what, instead }): Problem => {
      const { row, line } = (entries[at] as (typeof entries)[number]).row;
      const where = nameCell(sheet, row, field && columns.get(field), field);
      return { file, line, what: `${where}：${what}`, instead };
    }),
    ...contentProblems,
  ];
  if (problems.length > 0) throw new Refused([...notes, ...problems]);
  await writeFiles(place.root ?? '.', files);
  return { placed, notes };
}

async function readSheet(file: string): Promise<Grid> {
  const refused = (what: string, instead: string) => new Refused({ file, line: 1, what, instead });
  const type = extname(file).toLowerCase();
  if (type !== '.xlsx' && type !== '.csv') {
    throw refused(`不能导入“${type}”文件`, '请存为 .xlsx 或 .csv');
  }
  const found = await stat(file).catch(() => undefined);
  if (!found?.isFile()) throw refused('没有这个文件', '请检查路径');
  if (found.size > SHEET_SIZE_LIMIT) {
    throw refused(
      `文件有 ${Math.ceil(found.size / 1024 / 1024)} MB，超过上限 ${SHEET_SIZE_LIMIT / 1024 / 1024} MB`,
      '请删去图片和多余的工作表，或分成几个文件导入',
    );
  }
  const bytes = await readFile(file);
  return readAs(file, () => (type === '.csv' ? readCsv(bytes) : readXlsx(bytes)));
}
