import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { checkSignature } from '#archive/minisign/check.ts';
import { publicKeyFrom } from '#archive/minisign/public-key.ts';
import { verifyPackage } from '#archive/verify/zip.ts';
import { registry } from '#catalogue/registry.ts';
import { openZip } from '#files/zip/read.ts';
import { passageCheck } from '#quotation/passage/check.ts';
import { publishedTexts } from '#quotation/passage/published-texts.ts';
import { understand } from '#search/understand/understand.ts';
import { accountOf } from '#source-text/account.ts';
import { doubtsOf } from '#source-text/doubts.ts';
import { levelsOf, proposeNumbering } from '#source-text/levels.ts';
import { outlineOf } from '#source-text/outline.ts';
import { readRawText } from '#source-text/raw-text.ts';
import { readingOf } from '#workshop/desk/reading.ts';
import { readCsv } from '#workshop/evidence/sheet/csv.ts';
import { entriesOf } from '#workshop/evidence/sheet/entries.ts';
import { readXlsx } from '#workshop/evidence/sheet/xlsx.ts';
import { COUNTY, countyCatalogue } from '../fixtures/catalogues.ts';
import { searchedCatalogue } from '../fixtures/search-library.ts';
import { snapshotWacz, snapshotZip } from '../fixtures/snapshot-bag.ts';
import { spoiltBytes, spoiltFile, spoiltText } from './hostile.ts';

/** One reader of what others write: its inputs, and what it does with one. It may refuse; it may not crash. */
export interface Target<Input extends string | Uint8Array = never> {
  readonly name: string;
  readonly inputs: fc.Arbitrary<Input>;
  readonly read: (input: Input) => unknown;
}

const read = (path: string) => readFileSync(path, 'utf8');
const sample = (path: string) => read(join(COUNTY, path));
const target = <Input extends string | Uint8Array>(
  name: string,
  inputs: fc.Arbitrary<Input>,
  run: (input: Input) => unknown,
): Target => ({ name, inputs, read: run }) as unknown as Target;

const catalogue = await countyCatalogue();
const { library } = searchedCatalogue(catalogue);
const check = passageCheck(publishedTexts(catalogue));
const SHEET =
  '<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>举措编号</t></is></c><c r="B1"><v>45000</v></c></row></sheetData></worksheet>';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const workbook = (sheet: string) =>
  zipSync({
    'xl/workbook.xml': strToU8(
      `<workbook xmlns:r="${RELATIONS}"><sheets><sheet name="证据" sheetId="1" r:id="a"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships><Relationship Id="a" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    'xl/worksheets/sheet1.xml': strToU8(sheet),
  });
const raw = `${sample('sources/yunchuan-plan.txt')}`;
const page = `<!doctype html><html><body><table><tr><td>标题</td><td>意见</td></tr></table><p>${raw.replaceAll('\n', '</p><p>')}</p></body></html>`;
const SIGNED = readFileSync('test/fixtures/minisign/signed.txt');
const key = publicKeyFrom(read('test/fixtures/minisign/test-only.pub'));

/** Everything that reads what it did not write. */
export const targets: readonly Target[] = [
  target('document', spoiltText(sample('documents/yunchuan-plan.yaml')), (text) =>
    registry.documents.read('documents/a.yaml', text),
  ),
  target('register', spoiltText(sample('bodies.yaml')), (text) => registry.bodies.read('bodies.yaml', text)),
  target('ledger', spoiltText(sample('progress/yunchuan-plan/2-1.yaml')), (text) =>
    registry.progress.read('progress/a/1.yaml', text),
  ),
  target('measure', spoiltText(sample('measures/yunchuan-plan/2-1.mdx')), (text) =>
    registry.measures.read('measures/a/1.mdx', text),
  ),
  target('prose page', spoiltText(sample('pages/zh/about.mdx')), (text) =>
    registry.prosePages.read('pages/zh/a.mdx', text),
  ),
  target('raw file', spoiltFile(raw, page), (bytes) => {
    const decoded = readRawText(bytes);
    return 'problem' in decoded ? decoded : readingOf(decoded);
  }),
  target('numbering', spoiltText(raw), (text) => {
    const outline = outlineOf(text);
    const numbering = { headings: 'some' as const, headingless: [], by: proposeNumbering(outline) };
    const placed = Object.values(accountOf(outline, numbering)).flat().length;
    const paragraphs = text.split('\n').length;
    if (placed !== paragraphs) throw new Error(`${placed} of ${paragraphs} paragraphs have a place`);
    return [levelsOf(outline), doubtsOf(outline, numbering)];
  }),
  target('query', spoiltText('网上立案率', 'wangshang li’an', '“一网通办” 80%以上'), (text) =>
    understand(text, library.words, () => library.characters()),
  ),
  target('passage', spoiltText(...catalogue.measures.slice(0, 3).map(({ quote }) => quote)), check),
  target('zip', spoiltBytes(snapshotZip()), (bytes) => {
    const zip = openZip(bytes);
    return zip.names.map((name) => zip.unpack(name));
  }),
  target('snapshot', spoiltBytes(snapshotZip(), zipSync(Object.fromEntries(snapshotWacz()))), (bytes) =>
    verifyPackage(bytes),
  ),
  target('workbook', spoiltText(SHEET), (sheet) => entriesOf(readXlsx(workbook(sheet)))),
  target('workbook’s bytes', spoiltBytes(workbook(SHEET)), (bytes) => entriesOf(readXlsx(bytes))),
  target('csv', spoiltFile('举措编号,日期,来源\nyunchuan-plan/2-1,2024-01-02,"公报, 第1期"\n'), (bytes) =>
    entriesOf(readCsv(bytes)),
  ),
  target('signature', spoiltText(read('test/fixtures/minisign/prehashed.minisig')), (text) =>
    checkSignature(SIGNED, text, key),
  ),
  target('public key', spoiltText(read('test/fixtures/minisign/test-only.pub')), publicKeyFrom),
];
