/**
 * The last days that the words of a due date can mean; empty where they do not fix one. `2019年底前` and `2018年` end with their
 * year, `9月20日前` is that day, and `2020年前` is read as the end of the year before, or of that year.
 */
export function dueReadings(words: string): string[] {
  const day = /(\d{4})年(\d{1,2})月(\d{1,2})日/u.exec(words);
  if (day) return [iso(day[1], day[2], day[3])];
  const end = /(\d{4})年(?:年?底|末)/u.exec(words);
  if (end) return [`${end[1]}-12-31`];
  const before = /(\d{4})年(?:之|以)?前/u.exec(words);
  if (before) return [`${Number(before[1]) - 1}-12-31`, `${before[1]}-12-31`];
  const year = /(\d{4})年(?!\d|[一二三四]季度|[上下]半年|\d{1,2}月)/u.exec(words);
  return year ? [`${year[1]}-12-31`] : [];
}

function iso(year = '', month = '', day = ''): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
