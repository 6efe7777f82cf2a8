import { writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import ExcelJS from 'exceljs';
import { fields, type Field } from './fields.ts';
import { header } from './sheet/entries.ts';
import { HELP_SHEET, RECORDS_SHEET } from './sheet/xlsx.ts';

/** Rows for which the template offers lists of allowed values. */
const LISTED_ROWS = 1000;

/** An empty sheet for a batch of records was written, or why not. */
export type Template = { readonly file: string } | { readonly what: string; readonly instead: string };

/** Writes an empty sheet (`.xlsx` or `.csv`) with a column for each field. A file that exists is left alone. */
export async function writeTemplate(file: string): Promise<Template> {
  const type = extname(file).toLowerCase();
  if (type !== '.xlsx' && type !== '.csv') return { what: '模板只能写成 .xlsx 或 .csv', instead: '请改文件名' };
  const bytes = type === '.csv' ? csvTemplate() : await xlsxTemplate();
  try {
    await writeFile(file, bytes, { flag: 'wx' });
    return { file };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return { what: '已经有这个文件', instead: '请换一个文件名，或先移走它' };
    if (code === 'ENOENT') return { what: '没有这个文件夹', instead: '请检查路径' };
    throw error;
  }
}

/** With a byte-order mark: without it Excel reads a CSV in the system's old encoding. */
function csvTemplate(): string {
  return `\uFEFF${fields.map(({ name }) => header(name)).join(',')}\r\n`;
}

async function xlsxTemplate(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.created = new Date(0);
  workbook.modified = new Date(0);
  const records = workbook.addWorksheet(RECORDS_SHEET, { views: [{ state: 'frozen', ySplit: 1 }] });
  records.columns = fields.map(({ name }) => ({
    header: header(name),
    width: Math.max(14, header(name).length + 4),
    // As text, so that the program does not turn 2021-03 into a day, or 2-5 into a date.
    style: name === 'value' ? {} : { numFmt: '@' },
  }));
  for (const [at, { isRequired, allowed }] of fields.entries()) {
    const column = records.getColumn(at + 1);
    records.getCell(1, at + 1).font = { bold: isRequired };
    if (!allowed) continue;
    lists(records).add(`${column.letter}2:${column.letter}${LISTED_ROWS + 1}`, {
      type: 'list',
      allowBlank: true,
      formulae: [`"${[...allowed.keys()].join(',')}"`],
      showErrorMessage: true,
      errorTitle: '不可用的值',
      error: `请从列表里选，含义见工作表“${HELP_SHEET}”`,
    });
  }
  const help = workbook.addWorksheet(HELP_SHEET, { views: [{ state: 'frozen', ySplit: 1 }] });
  help.columns = [
    { header: '列', width: 28 },
    { header: '必填', width: 6 },
    { header: '含义', width: 60 },
    { header: '可用的值', width: 60 },
    { header: '例子', width: 44 },
  ];
  help.getRow(1).font = { bold: true };
  for (const one of fields) {
    help.addRow([header(one.name), one.isRequired ? '是' : '', one.help, allowedText(one), one.example]);
  }
  help.eachRow((row) => {
    row.alignment = { wrapText: true, vertical: 'top' };
  });
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function allowedText({ allowed }: Field): string {
  return allowed ? [...allowed].map(([value, meaning]) => `${value}（${meaning}）`).join('\n') : '';
}

interface Lists {
  add(range: string, validation: ExcelJS.DataValidation): void;
}

/** exceljs has ranges of validation, and its types do not say so. */
function lists(sheet: ExcelJS.Worksheet): Lists {
  return (sheet as unknown as { dataValidations: Lists }).dataValidations;
}
