import { writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { colToLetter, writeXlsx, type WriteSheet } from 'hucre/xlsx';
import { Refused } from '#domain/refused.ts';
import { fields, type Field } from './fields.ts';
import { header } from './sheet/entries.ts';
import { HELP_SHEET, RECORDS_SHEET } from './sheet/xlsx.ts';

/** Rows for which the template offers lists of allowed values. */
const LISTED_ROWS = 1000;
/** Rows whose cells are set as text one by one, since the writer has no style for a whole column. */
const TEXT_ROWS = 200;
/** The whole font: what is left out, programs fill in each their own way. */
const FONT = { name: 'Calibri', size: 11 };

/**
 * Writes an empty sheet (`.xlsx` or `.csv`) with a column for each field.
 *
 * @throws {Refused} for a file that exists, is in no folder or of another type.
 */
export async function writeTemplate(file: string): Promise<void> {
  const type = extname(file).toLowerCase();
  if (type !== '.xlsx' && type !== '.csv') throw new Refused(`${file}：模板只能写成 .xlsx 或 .csv。请改文件名。`);
  const bytes = type === '.csv' ? csvTemplate() : await xlsxTemplate();
  try {
    await writeFile(file, bytes, { flag: 'wx' });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') throw new Refused(`${file}：已经有这个文件。请换一个文件名，或先移走它。`);
    if (code === 'ENOENT') throw new Refused(`${file}：没有这个文件夹。请检查路径。`);
    throw error;
  }
}

/** With a byte-order mark: without it Excel reads a CSV in the system's old encoding. */
function csvTemplate(): string {
  return `\uFEFF${fields.map(({ name }) => header(name)).join(',')}\r\n`;
}

function xlsxTemplate(): Promise<Uint8Array> {
  return writeXlsx({
    properties: { created: new Date(0), modified: new Date(0) },
    sheets: [recordsSheet(), helpSheet()],
  });
}

/** The header, and empty rows to type in. */
function recordsSheet(): WriteSheet {
  return {
    name: RECORDS_SHEET,
    freezePane: { rows: 1 },
    columns: fields.map(({ name }) => ({
      width: Math.max(14, header(name).length + 4),
      // As text, so that the program does not turn 2021-03 into a day, or 2-5 into a date.
      numFmt: name === 'value' ? 'General' : '@',
    })),
    rows: [fields.map(({ name }) => header(name)), ...Array.from({ length: TEXT_ROWS }, () => fields.map(() => null))],
    cells: new Map(fields.map(({ isRequired }, at) => [`0,${at}`, { style: { font: { ...FONT, bold: isRequired } } }])),
    dataValidations: fields.flatMap(({ allowed }, at) => {
      const column = colToLetter(at);
      return allowed
        ? {
            type: 'list' as const,
            range: `${column}2:${column}${LISTED_ROWS + 1}`,
            values: [...allowed.keys()],
            allowBlank: true,
            showErrorMessage: true,
            errorTitle: '不可用的值',
            errorMessage: `请从列表里选，含义见工作表“${HELP_SHEET}”`,
          }
        : [];
    }),
  };
}

function helpSheet(): WriteSheet {
  const heads = ['列', '必填', '含义', '可用的值', '例子'];
  return {
    name: HELP_SHEET,
    freezePane: { rows: 1 },
    columns: [28, 6, 60, 60, 44].map((width) => ({
      width,
      style: { numFmt: '@', alignment: { wrapText: true, vertical: 'top' } },
    })),
    rows: [
      heads,
      ...fields.map((one) => [header(one.name), one.isRequired ? '是' : '', one.help, allowedText(one), one.example]),
    ],
    cells: new Map(heads.map((_, at) => [`0,${at}`, { style: { font: { ...FONT, bold: true } } }])),
  };
}

function allowedText({ allowed }: Field): string {
  return allowed ? [...allowed].map(([value, meaning]) => `${value}（${meaning}）`).join('\n') : '';
}
