import { Refused } from '#domain/refused.ts';
import type { Repair } from '#domain/restoration.ts';
import { lineStarts } from './lines.ts';
import { edit, type Edit, type TrackedText } from './tracked.ts';

/** @throws {Refused} unless each `before` stands exactly once on its line. */
export function applyRepairs(tracked: TrackedText, repairs: readonly Repair[]): TrackedText {
  const starts = lineStarts(tracked.text);
  const edits = repairs.map((repair): Edit => {
    const from = starts[repair.line - 1];
    if (from === undefined) {
      throw new Refused({
        what: `修复记录写的是第 ${repair.line} 行，原始文件只有 ${starts.length} 行`,
        instead: '请核对 line 是否为原始文件的行号',
      });
    }
    const line = tracked.text.slice(from, starts[repair.line] ?? tracked.text.length);
    const at = line.indexOf(repair.before);
    if (at < 0 || line.includes(repair.before, at + 1)) {
      throw new Refused({
        what: `原始文件第 ${repair.line} 行里“${repair.before}”${at < 0 ? '找不到' : '不止一处'}`,
        instead: '请照原始文件抄写 before，并多带几个相邻的字，使它在这一行只出现一次',
      });
    }
    return { start: from + at, end: from + at + repair.before.length, replacement: repair.after };
  });
  edits.sort((a, b) => a.start - b.start);
  for (const [at, { end }] of edits.entries()) {
    const next = edits[at + 1];
    if (next && next.start < end) {
      throw new Refused({
        what: `两处修复在“${tracked.text.slice(next.start, end)}”上重叠`,
        instead: '请把它们合写成一处，before 包含全部受损的字',
      });
    }
  }
  return edit(tracked, edits, 'repair');
}
