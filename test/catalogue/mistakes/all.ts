import { addresses } from './addresses.ts';
import { characters } from './characters.ts';
import { dates } from './dates.ts';
import { documents } from './documents.ts';
import { ledgers } from './ledgers.ts';
import { measures } from './measures.ts';
import type { Mistake } from './mistake.ts';
import { pages } from './pages.ts';
import { registers } from './registers.ts';
import { yaml } from './yaml.ts';

/** Every kind of mistake that the check tells, by what it is about. */
export const mistakes: Readonly<Record<string, readonly Mistake[]>> = {
  编码和字符: characters,
  'YAML 的写法': yaml,
  网址: addresses,
  日期: dates,
  文件: documents,
  举措: measures,
  台账: ledgers,
  登记表: registers,
  网站的页面: pages,
};
