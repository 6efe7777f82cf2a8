/** A recorded repair of a source, as far as it can be found again in a measure's text. */
export interface Repair {
  readonly before: string;
  readonly after: string;
}

/**
 * Whether `repairs` account for all that differs between two texts: apart from the places where a repair's words now stand, `to`
 * reads as `from` did, and what stood in those places was no longer than what the repair says was damaged. Only the words can be
 * looked for: `before` is given as the raw file has it, before rules (pinyin, characters) were undone.
 */
export function isRepaired(from: string, to: string, repairs: readonly Repair[]): boolean {
  const words = repairs.filter(({ after }) => after !== '');
  const pattern = new RegExp(`^${patternOf(to, words)}$`, 'su');
  return beforeDeletions(from, repairs).some((text) => pattern.test(text));
}

function patternOf(to: string, repairs: readonly Repair[]): string {
  if (repairs.length === 0) return escaped(to);
  const byLength = [...repairs].sort((a, b) => b.after.length - a.after.length);
  const places = new RegExp(`(${byLength.map(({ after }) => escaped(after)).join('|')})`, 'u');
  return to
    .split(places)
    .map((part, at) => {
      if (at % 2 === 0) return escaped(part);
      const damaged = byLength.filter(({ after }) => after === part).map(({ before }) => [...before].length);
      return `(?:${escaped(part)}|.{0,${Math.max(...damaged)}})`;
    })
    .join('');
}

/** The text, and the text without what repairs with no words of their own took out of it. */
function beforeDeletions(from: string, repairs: readonly Repair[]): string[] {
  const taken = repairs.filter(({ after }) => after === '').map(({ before }) => before);
  return [from, taken.reduce((text, before) => text.replaceAll(before, ''), from)];
}

const escaped = (text: string) => text.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
