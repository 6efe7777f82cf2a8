/** What it says of the world where an entry of the open data has no value. */
export const missingMeanings = {
  notStated: '原文没有写明',
  notKnown: '本站不知道',
  notRecorded: '本站没有记录',
  notApplicable: '不适用',
  none: '没有',
  whole: '说的是整条举措',
  notLinked: '没有网址，或不宜链接',
};

/** The description of a column or field that may be without a value. */
export function describedMissing(description: string, meaning: keyof typeof missingMeanings): string {
  return `${description}；没有值，表示${missingMeanings[meaning]}`;
}
