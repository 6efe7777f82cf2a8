import { at } from './portal.ts';
import { mistake, wholeFile } from './mistake.ts';

const encoder = new TextEncoder();
const utf16 = new Uint8Array(Buffer.from('\uFEFFtitle: 小台账\n', 'utf16le'));
/** “title: 改革” in GBK. */
const gbk = new Uint8Array([...encoder.encode('title: '), 0xb8, 0xc4, 0xb8, 0xef, 0x0a]);

export const characters = [
  wholeFile('YAML 存成了 GBK', at.site, gbk),
  wholeFile('YAML 存成了 UTF-16', at.site, utf16),
  wholeFile('MDX 存成了 GBK', at.filing, gbk),
  wholeFile('MDX 存成了 UTF-16', at.filing, utf16),
  wholeFile('文件中间有坏掉的字节', at.site, new Uint8Array([...encoder.encode('title: a\nsubject: '), 0xff, 0x0a])),
  mistake('字段里有 NUL', at.site, '小台账', '小\0台账'),
  mistake('字段里有控制字符', at.site, '小台账', '小\u0001台账'),
  mistake('字段里有退格', at.site, '小台账', '小\b台账'),
  mistake('旧式的换行（CR）', at.site, '小台账', '小\r台账'),
  mistake('字段里有制表符', at.document, 'publisher: 虚构', 'publisher: 虚\t构'),
  mistake('字段里有零宽空格', at.document, 'publisher: 虚构', 'publisher: 虚\u200B构'),
  mistake('字段里有软连字符', at.document, 'publisher: 虚构', 'publisher: 虚\u00AD构'),
  mistake('字段里有改变文字方向的字符', at.document, 'publisher: 虚构', 'publisher: 虚\u202E构'),
  mistake('文件中间有字节顺序标记', at.document, 'publisher: 虚构', 'publisher: \uFEFF虚构'),
  mistake('字段里有行分隔符', at.document, 'publisher: 虚构', 'publisher: 虚\u2028构'),
  mistake('字段里有不换行空格', at.document, 'publisher: 虚构', 'publisher: 虚\u00A0构'),
  mistake('字段里有替换符', at.document, 'publisher: 虚构', 'publisher: 虚\uFFFD'),
  mistake('字段里有私用区的字', at.document, 'publisher: 虚构', 'publisher: 虚\uE000'),
  mistake('字段里有不是字符的编码', at.document, 'publisher: 虚构', 'publisher: 虚\uFFFF'),
  mistake('用转义写进 NUL', at.site, 'title: 小台账', 'title: "小\\0台账"'),
  mistake('用转义写进零宽空格', at.site, 'title: 小台账', 'title: "小\\u200B台账"'),
  mistake('用转义写进半个字符', at.site, 'title: 小台账', 'title: "小\\uD800台账"'),
  mistake('正文里有零宽空格', at.filing, '要打官司的人', '要打\u200B官司的人'),
  mistake('正文里有控制字符', at.filing, '要打官司的人', '要打\u0007官司的人'),
  mistake('正文里有制表符', at.filing, '要打官司的人', '要打\t官司的人'),
];
