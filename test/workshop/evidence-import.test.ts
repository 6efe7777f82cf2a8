import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { colToLetter, openXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { problemReport } from '#domain/problem.ts';
import { fieldNames, fields, type FieldName } from '#workshop/evidence/fields.ts';
import { importSheet, SHEET_SIZE_LIMIT } from '#workshop/evidence/import-sheet.ts';
import { header } from '#workshop/evidence/sheet/entries.ts';
import { writeTemplate } from '#workshop/evidence/template.ts';
import { evidencePortal, good, goodYaml, LEDGER, sheetFile } from '../fixtures/evidence-portal.ts';
import { columnOf, filledTemplate, type, workbookOf, zipOf } from '../fixtures/evidence-workbook.ts';
import { problemsOf as problemsIn, reasonsOf } from '../fixtures/refused.ts';
import { emptyFolder } from '../fixtures/small-portal.ts';

const HEAD = fieldNames.map(header).join(',');
const ROW = fieldNames.map((name) => good[name] ?? '').join(',');

/** What an import of `file` reports, without the file's folder; the content stays as it was. */
async function problemsOf(file: string): Promise<string[]> {
  const portal = await evidencePortal();
  const before = await portal.listing();
  const lines = problemReport(await problemsIn(importSheet(portal, file))).split('\n');
  expect(await portal.listing()).toEqual(before);
  return lines.slice(0, -1).map((line) => line.replace(/^.*(?=batch\.)/u, ''));
}

/** What a good import of `file` writes into the first measure's ledger. */
async function ledgerFrom(file: string): Promise<string> {
  const portal = await evidencePortal();
  const imported = await importSheet(portal, file);
  expect(imported).toHaveProperty('placed');
  expect(await portal.report()).toBe('共 0 处问题。');
  return portal.read(LEDGER);
}

describe('the template', () => {
  test('has a column for each field, lists of the allowed values, and no record', async () => {
    const { sheets } = await openXlsx(await readFile(await filledTemplate([])), { readStyles: true });
    expect(sheets.map(({ name }) => name)).toEqual(['证据', '说明']);
    const [head, ...empty] = sheets[0]?.rows ?? [];
    expect(head).toEqual(fieldNames.map(header));
    expect(empty.flat().filter((cell) => cell !== null)).toEqual([]);
    const tier = colToLetter(columnOf('tier'));
    expect(sheets[0]?.dataValidations).toContainEqual(
      expect.objectContaining({ type: 'list', range: `${tier}2:${tier}1001`, values: ['T1', 'T2', 'T3', 'T4', 'T5'] }),
    );
    const formatOf = (row: number, name: FieldName) => sheets[0]?.cells?.get(`${row},${columnOf(name)}`)?.style?.numFmt;
    expect([formatOf(1, 'date'), formatOf(200, 'date'), formatOf(1, 'value')]).toEqual(['@', '@', 'General']);
  });

  test('explains each field: meaning, allowed values, example', async () => {
    const { sheets } = await openXlsx(await readFile(await filledTemplate([])));
    const rows = sheets[1]?.rows.slice(1) ?? [];
    expect(rows).toHaveLength(fields.length);
    expect(rows[fieldNames.indexOf('scope')]).toEqual([
      '关系 scope',
      '是',
      '与举措的关系：direct、partial-example、background、context',
      'direct（直接证据）\npartial-example（个别地方的例子）\nbackground（背景）\ncontext（上级或全国的情况）',
      'direct',
    ]);
    expect(rows.every(([name, , meaning, , example]) => name && meaning && example)).toBe(true);
  });

  test('as CSV is the header alone, which Excel reads as UTF-8', async () => {
    const file = join(await emptyFolder(), 'batch.csv');
    await writeTemplate(file);
    expect(await readFile(file, 'utf8')).toBe(`\uFEFF${HEAD}\r\n`);
  });

  test('does not write over a file, and nothing but .xlsx and .csv', async () => {
    const file = await sheetFile('batch.csv', '我的记录');
    expect(await reasonsOf(writeTemplate(file))).toEqual([`${file}：已经有这个文件。请换一个文件名，或先移走它。`]);
    expect(await readFile(file, 'utf8')).toBe('我的记录');
    expect(await reasonsOf(writeTemplate('a.ods'))).toEqual(['a.ods：模板只能写成 .xlsx 或 .csv。请改文件名。']);
  });
});

describe('a good sheet', () => {
  test('made of the template brings its records', async () => {
    expect(await ledgerFrom(await filledTemplate([good]))).toBe(goodYaml);
  });

  test('brings the same whether typed as text, number, yes/no, link or in several fonts', async () => {
    const typed = {
      ...good,
      value: 81.5,
      'own-report': true,
      'source-url': { value: 'https://www.example.cn/a', hyperlink: { target: 'https://www.example.cn/a' } },
      statement: {
        type: 'richText' as const,
        richText: [{ text: '区法院年报说' }, { font: { bold: true }, text: '网上立案率达到81.5%。' }],
      },
    };
    expect(await ledgerFrom(await filledTemplate([typed]))).toBe(goodYaml);
  });

  test.each([
    ['yyyy-mm-dd', '2025-03-01'],
    ['yyyy"年"m"月"d"日";@', '2025-03-01'],
    ['[$-804]yyyy"年"m"月"', '2025-03'],
    ['mmm-yy', '2025-03'],
    ['yyyy', '"2025"'],
  ])('brings an Excel date as exact as its format %s shows it', async (numFmt, expected) => {
    const file = await filledTemplate([good], (sheet) => {
      type(sheet, 1, columnOf('date'), { value: new Date('2025-03-01T00:00:00Z'), type: 'date', style: { numFmt } });
    });
    expect(await ledgerFrom(file)).toBe(goodYaml.replace('date: 2025-03\n', `date: ${expected}\n`));
  });

  test('may be of 1904, as old Macs count', async () => {
    const file = await filledTemplate([good], (sheet, workbook) => {
      workbook.dateSystem = '1904';
      const style = { numFmt: 'yyyy-mm-dd' };
      type(sheet, 1, columnOf('date'), { value: 45_717 - 1462, type: 'number', style });
    });
    expect(await ledgerFrom(file)).toBe(goodYaml.replace('date: 2025-03\n', 'date: 2025-03-01\n'));
  });

  test('may have empty rows and other sheets, which are named', async () => {
    const file = await filledTemplate([{}, good, {}, { ...good, date: '2025-02' }], (_, workbook) => {
      const cells = new Map([['0,0', { value: 2, type: 'formula' as const, formula: '1+1' }]]);
      workbook.sheets.push({ name: '草稿', rows: [[2]], cells }, { name: '旧数据', rows: [], hidden: true });
    });
    const portal = await evidencePortal();
    expect(await importSheet(portal, file)).toEqual({
      placed: [
        { id: 'ev-001', file: LEDGER },
        { id: 'ev-002', file: LEDGER },
      ],
      notes: ['只读了工作表“证据”，没有读 “草稿”、“旧数据”（隐藏）。'],
    });
  });

  test('may bring records of several measures at once', async () => {
    const portal = await evidencePortal();
    const rows = [good, { ...good, measure: 'xinghe-2024/2-2' }];
    await importSheet(portal, await filledTemplate(rows));
    expect(await portal.read('content/progress/xinghe-2024/2-2.yaml')).toBe(goodYaml.replace('ev-001', 'ev-002'));
  });

  test('may name its columns in Chinese or by field, in another order, without those it does not use', async () => {
    const names = fieldNames.filter((name) => good[name] !== undefined).reverse();
    const head = names.map((name, at) => (at % 2 === 0 ? name : header(name).split(' ')[0])).join(',');
    const file = await sheetFile('batch.csv', `${head}\n${names.map((name) => good[name]).join(',')}\n`);
    expect(await ledgerFrom(file)).toBe(goodYaml);
  });

  test.each([
    ['UTF-8', Buffer.from(`${HEAD}\n${ROW}\n`)],
    ['UTF-8 with a byte-order mark, CRLF', Buffer.from(`\uFEFF"${fieldNames.join('","')}"\r\n${ROW}\r\n`)],
    ['UTF-16', Buffer.from(`\uFEFF${HEAD}\n${ROW}`, 'utf16le')],
    ['quoted fields', Buffer.from(`${HEAD}\n${ROW.replace(/[^,]+/gu, '"$&"')}\n`)],
  ])('may be a CSV: %s', async (_, bytes) => {
    expect(await ledgerFrom(await sheetFile('batch.csv', bytes))).toBe(goodYaml);
  });

  test('may be a CSV in GB18030', async () => {
    const head = 'measure,date,kind,scope,tier,own-report,reliability,source-publisher,source-title,statement';
    const row = 'xinghe-2024/2-1,2025,work-reported,direct,T1,false,official,xinghe court,plan,';
    // 网上立案。网上立案。
    const words = Buffer.from('cdf8c9cfc1a2b0b8a1a3cdf8c9cfc1a2b0b8a1a3', 'hex');
    const file = await sheetFile('batch.csv', Buffer.concat([Buffer.from(`${head}\n${row}`), words]));
    expect(await ledgerFrom(file)).toContain('    statement: 网上立案。网上立案。\n');
  });

  test('keeps commas, quotation marks and line breaks of quoted fields', async () => {
    const row = ROW.replace(good.statement as string, '"法院说，""网上立案率"",\n达到81.5%。"');
    const text = await ledgerFrom(await sheetFile('batch.csv', `${HEAD}\n${row}`));
    expect(text).toContain('    statement: "法院说，\\"网上立案率\\",\\n达到81.5%。"\n');
  });

  test('may come from a program that prefixes its names and writes pinyin over words', async () => {
    const cells = (texts: readonly string[]) => {
      const pinyin = '<x:rPh sb="0" eb="2"><x:t>wang shang</x:t></x:rPh>';
      return texts.map((text) => `<x:c t="inlineStr"><x:is><x:t>${text}</x:t>${pinyin}</x:is></x:c>`).join('');
    };
    const rows = [fieldNames, fieldNames.map((name) => good[name] ?? '')].map(cells);
    const file = await workbookOf('', {
      'xl/worksheets/sheet1.xml': `<x:worksheet xmlns:x="urn:a"><x:sheetData>${rows.map((row) => `<x:row>${row}</x:row>`).join('')}</x:sheetData></x:worksheet>`,
    });
    expect(await ledgerFrom(file)).toBe(goodYaml);
  });

  test('reads control characters and entities as they were typed', async () => {
    const file = await filledTemplate([{ ...good, note: '写作“&lt;A&amp;B>”\n两行' }]);
    expect(await ledgerFrom(file)).toContain('    note: "写作“&lt;A&amp;B>”\\n两行"\n');
  });
});

describe('nothing is written, and sheet, row and column are named,', () => {
  test('for every wrong cell of every row', async () => {
    const rows = [
      { ...good, date: '2027', 'source-title': '' },
      good,
      { ...good, measure: 'xinghe-2024/8', tier: 'T4', kind: 'reversal', date: '2025-02' },
      { ...good, elements: 'e3', unit: '', value: '81,5', date: '2025-02' },
      good,
    ];
    expect(await problemsOf(await filledTemplate(rows))).toEqual([
      'batch.xlsx:2 工作表“证据”第 2 行 C 列“事实日期 date”：这条证据的日期 2027 晚于数据日期 2026-01-15。请核对日期，或先更新 content/site.yaml 的数据日期。',
      'batch.xlsx:2 工作表“证据”第 2 行 N 列“来源标题 source-title”：缺少字段 source-title。请写上：来源的标题；法律和规范性文件写文件名。',
      'batch.xlsx:4 工作表“证据”第 4 行 A 列“举措 measure”：没有举措 xinghe-2024/8。请写成 文件编号/举措编号，如 sample-2025/8；编号见 content/measures。',
      'batch.xlsx:4 工作表“证据”第 4 行 F 列“来源级别 tier”：这条证据的种类 reversal 不能来自 T4。请核对来源级别或种类。',
      'batch.xlsx:5 工作表“证据”第 5 行 B 列“要素 elements”：这条证据涉及的要素 e3 不存在。可用的要素：e1。',
      'batch.xlsx:5 工作表“证据”第 5 行 K 列“数值 value”：数值“81,5”不是单纯的数字。请只写数字，如 81.5；单位写在 unit，千分位逗号和“约”字都不写。',
      'batch.xlsx:5 工作表“证据”第 5 行 K 列“数值 value”：这条证据的数值没有单位。请补上 unit。',
      'batch.xlsx:6 工作表“证据”第 6 行：与第 3 行内容相同。同一件事实只录一次，请删去这一条。',
    ]);
  });

  test('for two records with one id', async () => {
    const rows = [
      { ...good, id: 'ev-5' },
      { ...good, id: 'ev-5', date: '2025-02' },
    ];
    expect(await problemsOf(await filledTemplate(rows))).toEqual([
      'batch.xlsx:3 工作表“证据”第 3 行 Z 列“证据编号 id”：证据编号 ev-5 与第 2 行相同。请换一个没有用过的编号，或留空。',
    ]);
  });

  test('for a CSV, whose records may run over several lines', async () => {
    const first = ROW.replace(good.statement as string, '"法院年报说：\n网上立案率81.5%。"');
    const second = ROW.replace('2025-03,', '2025-3,');
    expect(await problemsOf(await sheetFile('batch.csv', `${HEAD}\n${first}\n${second}\n`))).toEqual([
      'batch.csv:4 第 3 行 C 列“事实日期 date”：“2025-3”不是日历上有的日期。应为：事实发生的日期，按来源的精确程度写成 YYYY、YYYY-MM 或 YYYY-MM-DD。',
    ]);
  });

  test('for formulas, errors, percentages and times', async () => {
    const file = await filledTemplate([
      {
        ...good,
        statement: { type: 'formula', formula: '"a"&B2', formulaResult: 'a' },
        value: { value: 0.815, type: 'number', style: { numFmt: '0.0%' } },
        date: { value: 0.5, type: 'number', style: { numFmt: 'h:mm' } },
        unit: { value: '#N/A', type: 'error' },
      },
      { measure: { type: 'formula', formula: 'I2', formulaResult: 'a' } },
    ]);
    expect((await problemsOf(file)).slice(0, 4)).toEqual([
      'batch.xlsx:2 工作表“证据”第 2 行 C 列“事实日期 date”：日期格式读不出日期。请把单元格设为文本，日期写成 YYYY、YYYY-MM 或 YYYY-MM-DD。',
      'batch.xlsx:2 工作表“证据”第 2 行 I 列“事实 statement”：是公式。请写上结果本身：复制后用“选择性粘贴 → 数值”。',
      'batch.xlsx:2 工作表“证据”第 2 行 K 列“数值 value”：是百分比格式，看到的数和存着的数不同。请改为常规格式，数值写成如 81.5，单位另写 %。',
      'batch.xlsx:2 工作表“证据”第 2 行 L 列“单位 unit”：是错误值 #N/A。请写上应有的内容。',
    ]);
  });

  test('for merged cells', async () => {
    const file = await filledTemplate([good], (sheet) => {
      sheet.merges = [{ startRow: 4, startCol: 3, endRow: 8, endCol: 3 }];
    });
    expect(await problemsOf(file)).toEqual([
      'batch.xlsx:5 工作表“证据”的 D5:D9 是合并单元格。请取消合并，每格单独填写。',
    ]);
  });

  test('for hidden rows and columns with something in them', async () => {
    const file = await filledTemplate([good], (sheet) => {
      sheet.rowDefs = new Map([[1, { hidden: true }]]);
      sheet.columns = fieldNames.map((name) => ({ hidden: name === 'note' }));
    });
    expect(await problemsOf(file)).toEqual([
      'batch.xlsx:1 工作表“证据”的 Y 列是隐藏的，却有内容。请取消隐藏，核对后再导入；不要的列请删去。',
      'batch.xlsx:2 工作表“证据”第 2 行是隐藏的，却有内容。请取消隐藏，核对后再导入；不要的行请删去。',
    ]);
  });

  test('for unknown, repeated and missing columns', async () => {
    const file = await sheetFile('batch.csv', `${HEAD.replace('关系 scope', '种类')},备注 memo\n${ROW}\n`);
    expect(await problemsOf(file)).toEqual([
      'batch.csv:1 第 1 行 E 列：列名“种类 kind”写了两次。请删去其中一列。',
      `batch.csv:1 第 1 行 AB 列：不认识的列名“备注 memo”。可用的列名：${fieldNames.map(header).join('、')}。`,
      'batch.csv:1 第 1 行：缺少列“关系 scope”。请照模板补上这一列。',
    ]);
  });

  test.each([
    [`${HEAD}\n`, 'batch.csv:1 表格里一条记录也没有。请从第 2 行起填写。'],
    [`\n\n${HEAD}\n`, 'batch.csv:1 第 1 行没有表头。请用 npm run evidence -- template 写出的模板，第 1 行保留列名。'],
    [`${HEAD}\n${ROW},多\n`, 'batch.csv:2 第 2 行 AB 列：这一列没有列名，却有内容。请删去它，或移到有列名的列里。'],
    [
      `${HEAD}\n${ROW.replace('%,', '=1+1,')}\n`,
      'batch.csv:2 第 2 行 L 列“单位 unit”：以等号开头，表格软件会当作公式。请写上结果本身，不写公式。',
    ],
    [`${HEAD}\n"abc`, 'batch.csv:2 引号没有配对。请在这一行补上缺少的引号；引号本身写成两个。'],
    [
      `${HEAD}\n"ab"c,d\n`,
      'batch.csv:2 引号的位置不对。含有引号、逗号或换行的值，整个放进引号里，其中的引号写成两个。',
    ],
    ['', 'batch.csv:1 文件是空的。请换成含有全文的原始文本。'],
  ])('for the CSV %j', async (text, expected) => {
    expect((await problemsOf(await sheetFile('batch.csv', text)))[0]).toBe(expected);
  });
});

describe('a file that is no sheet of an editor is refused, quickly', () => {
  const broken = 'batch.xlsx:1 不是完好的 xlsx 文件。请用 Excel 或 WPS 打开它，另存为 .xlsx，或导出为 CSV 后再导入。';
  const tooLong =
    '工作表“证据”有第 1048576 行，超过上限 10000 行。请选中最后一条记录下面的所有空行，整行删除后保存；记录确有这么多时，分成几个文件导入。';

  test.each([
    ['text', Buffer.from('举措,日期\n'), broken],
    ['nothing', Buffer.alloc(0), broken],
    ['a zip of something else', zipOf({ 'a.txt': 'a' }), broken],
    [
      'an old or locked workbook',
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      'batch.xlsx:1 这是旧版 .xls 文件，或加了密码的文件。请去掉密码，另存为 .xlsx 后再导入。',
    ],
  ])('%s', async (_, bytes, expected) => {
    expect(await problemsOf(await sheetFile('batch.xlsx', bytes))).toEqual([expected]);
  });

  test('a workbook cut short, wherever', async () => {
    const bytes = await readFile(await filledTemplate([good]));
    for (let length = 0; length < bytes.length; length += 997) {
      expect(await problemsOf(await sheetFile('batch.xlsx', bytes.subarray(0, length)))).toEqual([broken]);
    }
  });

  test('a sheet that claims 1,048,576 rows', async () => {
    const row = '<row r="1"><c r="A1" t="inlineStr"><is><t>measure</t></is></c></row>';
    const file = await workbookOf(`<dimension ref="A1:Y1048576"/><sheetData>${row}</sheetData>`);
    expect(await problemsOf(file)).toEqual([`batch.xlsx:1 ${tooLong}`]);
  });

  test('a sheet of a million empty rows, of which only the first are read', async () => {
    const rows = Array.from({ length: 1_048_576 }, (_, at) => `<row r="${at + 1}" s="1"/>`).join('');
    const file = await workbookOf(`<sheetData>${rows}</sheetData>`);
    const before = performance.now();
    const problems = await problemsOf(file);
    expect(problems).toEqual([`batch.xlsx:1 ${tooLong.replace('1048576', '10001')}`]);
    expect(performance.now() - before).toBeLessThan(10_000);
  });

  test('a CSV of a million empty rows', async () => {
    const problems = await problemsOf(await sheetFile('batch.csv', `${HEAD}\n${',,,\n'.repeat(1_000_000)}`));
    expect(problems).toEqual([`batch.csv:1 ${tooLong.replace('工作表“证据”', '表格').replace('1048576', '10001')}`]);
  });

  test('a merge over the whole sheet', async () => {
    const file = await workbookOf('<sheetData/><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>');
    expect((await problemsOf(file))[0]).toBe(
      'batch.xlsx:1 工作表“证据”的 A1:XFD1048576 是合并单元格。请取消合并，每格单独填写。',
    );
  });

  test('a zip bomb', async () => {
    const file = await workbookOf(`<sheetData>${'<c/>'.repeat(9_000_000)}</sheetData>`);
    expect(await problemsOf(file)).toEqual([
      'batch.xlsx:1 解开压缩后超过 32 MB，不像编辑填写的表格。请把记录复制到一个新的模板里再导入。',
    ]);
  });

  test('entities of the document’s own', async () => {
    const file = await workbookOf('', {
      'xl/worksheets/sheet1.xml': '<!DOCTYPE w [<!ENTITY a "aaaa">]><worksheet>&a;</worksheet>',
    });
    expect(await problemsOf(file)).toEqual([
      'batch.xlsx:1 工作簿的内容不是完好的 XML。请用 Excel 或 WPS 打开它，另存为 .xlsx，或导出为 CSV 后再导入。',
    ]);
  });

  test('a file over 20 MB, unread', async () => {
    const file = await sheetFile('batch.csv', '');
    await writeFile(file, Buffer.alloc(SHEET_SIZE_LIMIT + 1));
    expect(await problemsOf(file)).toEqual([
      'batch.csv:1 文件有 21 MB，超过上限 20 MB。请删去图片和多余的工作表，或分成几个文件导入。',
    ]);
  });

  test('a file of another kind, or none', async () => {
    expect(await problemsOf('batch.ods')).toEqual(['batch.ods:1 不能导入“.ods”文件。请存为 .xlsx 或 .csv。']);
    expect(await problemsOf('/nowhere/batch.csv')).toEqual(['batch.csv:1 没有这个文件。请检查路径。']);
  });
});
