/** A period's name as Chinese text sets it: `2021-Q1` is 2021年第一季度, `2021-H2` 2021年下半年, `2021-03` 2021年3月, `2021` 2021年. */
export function periodName(name: string): string {
  const [year = '', part = ''] = name.split('-');
  return `${year}年${partName(part)}`;
}

function partName(part: string): string {
  if (part === '') return '';
  if (part.startsWith('Q')) return `第${'一二三四'.charAt(Number(part.slice(1)) - 1)}季度`;
  if (part.startsWith('H')) return part === 'H1' ? '上半年' : '下半年';
  return `${Number(part)}月`;
}
