import ExcelJS from 'exceljs';
import { unzipSync, zipSync, type Zippable } from 'fflate';
import type { Catalogue } from '#catalogue/catalogue.ts';
import type { Cell } from '#text/csv.ts';
import type { Addresses } from '#views/addresses.ts';
import { joined, type Column, type Sheet } from '#views/sheets/sheet.ts';

/** How much text a cell holds (Microsoft, “Excel specifications and limits”). */
const CELL_LIMIT = 32_767;
/** The earliest day that a zip can name, by the machine's own calendar: the bytes are the same everywhere. */
const NO_DAY = new Date(1980, 0, 1);

/**
 * All sheets as one workbook (ISO/IEC 29500): typed cells, a header that stays in view, no formulas. Texts are texts, whatever they begin with.
 *
 * @throws {Error} naming sheet, row and column of a text that no cell can hold.
 */
export async function workbookOf(
  sheets: Readonly<Record<string, Sheet>>,
  catalogue: Catalogue,
  addresses: Addresses,
): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.title = catalogue.site.title;
  workbook.creator = catalogue.site.title;
  workbook.created = new Date(`${catalogue.site.dataDate}T00:00:00Z`);
  workbook.modified = workbook.created;
  for (const [name, sheet] of Object.entries(sheets)) {
    const page = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
    page.columns = sheet.columns.map((column) => ({
      header: column.name,
      width: widthOf(column),
      style: styleOf(column),
    }));
    page.getRow(1).font = { bold: true };
    for (const [row, cells] of sheet.rows(catalogue, addresses).entries()) {
      page.addRow(cells.map((cell, at) => valueOf(cell, sheet.columns[at] as Column, `${name} 第 ${row + 2} 行`)));
    }
  }
  return inFixedOrder(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

function valueOf(cell: Cell | readonly string[], column: Column, place: string): ExcelJS.CellValue {
  const value = joined(cell, column.separator);
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'string' && value.length > CELL_LIMIT) {
    throw new Error(`${place}“${column.title}”有 ${value.length} 个字符，一个单元格最多 ${CELL_LIMIT} 个。`);
  }
  return typeof value === 'string' && column.datatype === 'date' ? new Date(`${value}T00:00:00Z`) : value;
}

function styleOf({ datatype }: Column): Partial<ExcelJS.Style> {
  if (datatype === 'integer') return { numFmt: '0' };
  if (datatype === 'number') return {};
  return { numFmt: datatype === 'date' ? 'yyyy-mm-dd' : '@' };
}

const widthOf = ({ name, datatype }: Column) =>
  Math.max(name.length + 2, datatype === 'string' ? 28 : datatype === 'date' ? 12 : 10);

/** Packed anew by a library that knows no clock, since the writer of workbooks stamps the present moment on each part. */
function inFixedOrder(workbook: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(workbook)).map(([path, bytes]) => [
    path,
    [bytes, { mtime: NO_DAY, level: 9 }],
  ]);
  return zipSync(Object.fromEntries(parts) as Zippable);
}
