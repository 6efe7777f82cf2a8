import { wholeTitle, type CitedWork } from './cited-work.ts';

/**
 * A RIS record in UTF-8, as Research Information Systems specify it: one tag a line (two characters, two spaces, a hyphen, a
 * space), lines that end in CR LF, `TY` first and `ER` last. `SN` is a report's number, `DA` is `YYYY/MM/DD/`, `SP` the paragraph. An organ that
 * issues what it wrote is not its publisher again.
 */
export function ris(work: CitedWork): string {
  const { kind, creator, paragraphs, number, date, address, remarks } = work;
  const fields: [string, string | undefined][] = [
    ['TY', kind === 'article' ? 'NEWS' : 'RPRT'],
    ['ID', work.key],
    ['AU', creator],
    ['TI', wholeTitle(work)],
    ['SP', paragraphs],
    ['SN', number],
    ['PY', date?.slice(0, 4)],
    ['DA', date && slashed(date)],
    ['LA', 'zh-CN'],
    ['UR', address],
    ['N1', remarks.join('；')],
  ];
  const lines = fields.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${oneLine(value)}`]));
  return [...lines, 'ER  - ', ''].join('\r\n');
}

function slashed(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${year}/${month}/${day}/`;
}

/** A line break inside a value would begin another field. */
function oneLine(value: string): string {
  return value.replaceAll(/\s+/gu, ' ').trim();
}
