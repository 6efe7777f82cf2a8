/** A date as text sets it, as exact as it is known: `2020年9月20日`, `2020年9月`, `2020年`. */
export function dateText(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month ? `${month}月` : ''}${day ? `${day}日` : ''}`;
}

/** A period of reporting by its name: `2021-Q1` is 2021年第一季度, `2021-H2` 2021年下半年, `2021-03` 2021年3月, `2021` 2021年. */
export function periodText(name: string): string {
  const [year = '', part = ''] = name.split('-');
  if (part.startsWith('Q')) return `${year}年第${'一二三四'.charAt(Number(part.slice(1)) - 1)}季度`;
  if (part.startsWith('H')) return `${year}年${part === 'H1' ? '上半年' : '下半年'}`;
  return dateText(name);
}
