import type { SetBlock, SetLine } from './set-block.ts';
import { MEASURE, PAGE } from './styles.ts';

/** A line in its place on a page; points from the page's upper left corner. */
export interface PlacedLine {
  readonly block: SetBlock;
  readonly line: SetLine;
  readonly top: number;
  readonly baseline: number;
  /** Whether it is its block's first. */
  readonly opens: boolean;
}

/** A drawn line that says nothing: the bar beside a quotation, the rule above a measure. */
export interface Rule {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface SetPage {
  readonly lines: readonly PlacedLine[];
  readonly rules: readonly Rule[];
}

/** Lines of a paragraph that do not stand alone at the foot or the head of a page. */
const TOGETHER = 2;
/** The middle of a Chinese character above its baseline, as a part of its size (Noto Sans CJK: 0.88 above, 0.12 below). */
const MIDDLE = 0.38;
/** A quotation's bar stands this far left of its text. */
const BAR = 14;
const APART = 22;

/** Pages of blocks, in their order. A heading stays with what it leads to, and no line of a paragraph stands alone. */
export function paginate(blocks: readonly SetBlock[]): SetPage[] {
  const pages: { lines: PlacedLine[]; rules: Rule[] }[] = [];
  let y: number = PAGE.bottom;
  const turn = () => {
    pages.push({ lines: [], rules: [] });
    y = PAGE.top;
  };
  for (const [at, set] of blocks.entries()) {
    const { style, block, lines } = set;
    const before = block.apart ? APART : style.before;
    const fresh = pages.length === 0 || block.onNewPage === true;
    if (fresh) turn();
    else if (y + before + roomFor(blocks, at) > PAGE.bottom) turn();
    const isTop = y === PAGE.top;
    // Space above a block parts it from what stands above; at the head of a page nothing does, unless the page begins with it.
    y += isTop && !fresh ? 0 : before;
    if (style.ruleAbove && !isTop) pages.at(-1)?.rules.push({ x: 0, y: y - 9, width: MEASURE, height: 0.6 });
    let left = lines.length;
    for (const [number, line] of lines.entries()) {
      const alone = left === TOGETHER && number > 0 && y + TOGETHER * style.leading > PAGE.bottom;
      if (number > 0 && (y + style.leading > PAGE.bottom || alone)) turn();
      const page = pages.at(-1);
      page?.lines.push({
        block: set,
        line,
        top: y,
        baseline: y + style.leading / 2 + MIDDLE * style.size,
        opens: number === 0,
      });
      if (style.bar) page?.rules.push(barBeside(style, y));
      y += style.leading;
      left--;
    }
    y += style.after;
  }
  return pages.map(({ lines, rules }) => ({ lines, rules: joined(rules) }));
}

/** The height that must be free for a block to begin: its first lines, and those of what it leads to. */
function roomFor(blocks: readonly SetBlock[], at: number): number {
  const set = blocks[at];
  if (!set) return 0;
  const { style, lines } = set;
  if (style.leads) {
    const next = blocks[at + 1];
    const own = lines.length * style.leading + style.after + (next?.style.before ?? 0) + roomFor(blocks, at + 1);
    return Math.max(own, style.room ?? 0);
  }
  // Three lines do not divide into two and two.
  const first = lines.length <= TOGETHER + 1 ? lines.length : TOGETHER;
  return first * style.leading;
}

function barBeside({ indent = 0, leading }: SetBlock['style'], y: number): Rule {
  return { x: indent - BAR, y, width: 1.6, height: leading };
}

/** Bars that follow each other without a gap, as one. */
function joined(rules: readonly Rule[]): Rule[] {
  const whole: Rule[] = [];
  for (const rule of rules) {
    const last = whole.at(-1);
    const follows =
      last && last.x === rule.x && last.width === rule.width && Math.abs(last.y + last.height - rule.y) < 0.01;
    if (follows) whole[whole.length - 1] = { ...last, height: last.height + rule.height };
    else whole.push(rule);
  }
  return whole;
}
