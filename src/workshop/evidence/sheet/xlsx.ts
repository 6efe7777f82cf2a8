import { Refused } from '#domain/refused.ts';
import { datePrecision } from './cell-date.ts';
import type { Grid } from './grid.ts';
import { isTrue, SheetReader, TextCollector, type CellContext, type Style } from './sheet-reader.ts';
import { readXml } from './xml.ts';
import { workbookParts, type WorkbookParts } from './workbook-parts.ts';

/** The worksheets of the template: the records, and what the columns mean. */
export const RECORDS_SHEET = '证据';
export const HELP_SHEET = '说明';

/**
 * Reads the sheet 证据 of a workbook, or the first visible one where none has this name. Reading stops at the first row beyond
 * the limit, and no other sheet is unpacked.
 *
 * The library that writes our template does not read it: it loads the whole workbook before it tells of merged cells, and unpacks every
 * sheet; its streaming reader does not report merges.
 */
export function readXlsx(bytes: Uint8Array): Grid {
  const parts = workbookParts(bytes);
  const workbook = workbookOf(parts);
  const visible = workbook.sheets.filter(({ isHidden }) => !isHidden);
  const chosen = visible.find(({ name }) => name === RECORDS_SHEET) ?? visible.find(({ name }) => name !== HELP_SHEET);
  if (!chosen)
    throw new Refused({ what: '工作簿里没有可见的工作表', instead: `请把记录放在名为“${RECORDS_SHEET}”的工作表里` });
  const others = workbook.sheets.filter((sheet) => sheet !== chosen && sheet.name !== HELP_SHEET);
  const names = others.map(({ name, isHidden }) => `“${name}”${isHidden ? '（隐藏）' : ''}`);
  const reader = new SheetReader(chosen.name, workbook);
  readXml(parts.text(chosen.path), (event) => reader.see(event));
  return {
    ...reader.read(),
    sheet: chosen.name,
    notes: names.length > 0 ? [`只读了工作表“${chosen.name}”，没有读 ${names.join('、')}。`] : [],
  };
}

interface SheetEntry {
  readonly name: string;
  readonly isHidden: boolean;
  readonly path: string;
}

interface Workbook extends CellContext {
  readonly sheets: readonly SheetEntry[];
}

function workbookOf(archive: WorkbookParts): Workbook {
  const main = targets(archive, '_rels/.rels', '').find(({ type }) => type.endsWith('/officeDocument'));
  const path = main?.path ?? 'xl/workbook.xml';
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const parts = targets(archive, `${folder}_rels/${path.slice(folder.length)}.rels`, folder);
  const sheets: SheetEntry[] = [];
  let is1904 = false;
  readXml(archive.text(path), (event) => {
    if (event.kind !== 'open') return;
    const { name, attributes } = event;
    if (name === 'workbookPr') is1904 = isTrue(attributes['date1904']);
    if (name !== 'sheet') return;
    const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1];
    const part = parts.find((one) => one.id === id && one.type.endsWith('/worksheet'));
    if (!part) return;
    const isHidden = !['visible', undefined].includes(attributes['state']);
    sheets.push({ name: attributes['name'] ?? '', isHidden, path: part.path });
  });
  const pathOf = (type: string) => parts.find((part) => part.type.endsWith(type))?.path;
  const strings = pathOf('/sharedStrings');
  const styles = pathOf('/styles');
  return {
    sheets,
    is1904,
    strings: strings ? stringsOf(archive, strings) : [],
    styles: styles ? stylesOf(archive, styles) : [],
  };
}

function targets(archive: WorkbookParts, path: string, folder: string) {
  const found: { id: string; type: string; path: string }[] = [];
  if (!archive.has(path)) return found;
  readXml(archive.text(path), (event) => {
    if (event.kind !== 'open' || event.name !== 'Relationship') return;
    const target = event.attributes['Target'] ?? '';
    found.push({
      id: event.attributes['Id'] ?? '',
      type: event.attributes['Type'] ?? '',
      path: target.startsWith('/') ? target.slice(1) : folder + target.replace(/^\.\//u, ''),
    });
  });
  return found;
}

function stringsOf(archive: WorkbookParts, path: string): string[] {
  const strings: string[] = [];
  const collect = new TextCollector();
  readXml(archive.text(path), (event) => {
    collect.see(event);
    if (event.kind === 'close' && event.name === 'si') strings.push(collect.take());
  });
  return strings;
}

function stylesOf(archive: WorkbookParts, path: string): Style[] {
  const codes = new Map<number, string>();
  const styles: Style[] = [];
  let isOfCells = false;
  readXml(archive.text(path), (event) => {
    if (event.kind === 'text') return;
    if (event.name === 'cellXfs') isOfCells = event.kind === 'open';
    if (event.kind === 'close') return;
    const id = Number(event.attributes['numFmtId']);
    if (event.name === 'numFmt') codes.set(id, event.attributes['formatCode'] ?? '');
    if (event.name !== 'xf' || !isOfCells) return;
    const code = codes.get(id);
    const isPercentage = code === undefined ? id === 9 || id === 10 : code.replace(/"[^"]*"|\\./gu, '').includes('%');
    styles.push({ date: datePrecision(id, code), isPercentage });
  });
  return styles;
}
