import { group as by } from 'd3-array';
import { chartWords } from '#words/charts.ts';
import { leadingOf, paragraph } from '../lettering.ts';
import { box, group, line, text, type Drawing, type Shape } from '../shapes.ts';
import type { Cycle, Disclosure } from './count.ts';

const words = chartWords.disclosure;

const BETWEEN_YEARS = 10;
/** A year is drawn no narrower than this, so that its months can be told apart. */
const LEAST_YEAR = 88;
const ROW = 38;
const PER_YEAR = { week: 52, month: 12, quarter: 4, 'half-year': 2, year: 1 } as const;

/** For each cycle its years side by side, as many as fit, and in each year a cell a period. Where all years fit they stand in columns. Cycles that are not counted follow in words. */
export function placeDisclosure({ cycles, listed }: Disclosure, width: number): Drawing {
  const shapes: Shape[] = [];
  const columns = columnsOf(cycles, width);
  let y = 0;
  for (const cycle of cycles) {
    const placed = placeCycle(cycle, y, width, columns);
    shapes.push(...placed.shapes);
    y = placed.bottom + 14;
  }
  for (const { document, number, words: promise, every, audience, why } of listed) {
    shapes.push(line(0, y, width, y, 'grid'), text(0, y + 20, `${document} ${number}`, 'strong'));
    const said = paragraph(0, y + 38, words.listed(promise, every, audience, why), width, 'quiet');
    shapes.push(...said.shapes);
    y += 38 + said.height;
  }
  return { width, height: Math.round(y), shapes };
}

function placeCycle(
  { document, number, every, words: promise, from, to, reports, found }: Cycle,
  top: number,
  width: number,
  { inRow, year, firstYear }: Columns,
) {
  const shapes: Shape[] = [
    line(0, top, width, top, 'grid'),
    text(0, top + 20, `${document} ${number}`, 'strong'),
    text(width, top + 20, words.found(found, reports.length), 'strong', 'end'),
  ];
  const said = paragraph(0, top + 38, words.cycleSpan(promise, every, from, to), width, 'quiet');
  shapes.push(...said.shapes);
  const first = top + 38 + said.height - leadingOf('quiet') + 10;
  const years = [...by(reports, ({ period }) => period.start.slice(0, 4))];
  const start = firstYear ?? Number(years[0]?.[0]);
  const wide = year / PER_YEAR[every];
  let rows = 0;
  for (const [name, inYear] of years) {
    const at = Number(name) - start;
    const x = (at % inRow) * (year + BETWEEN_YEARS);
    const y = first + Math.floor(at / inRow) * ROW;
    rows = Math.max(rows, Math.floor(at / inRow) + 1);
    shapes.push(text(x, y + 28, name, 'tick'));
    for (const { period, found: facts } of inYear) {
      const place = x + ((Number(period.start.slice(5, 7)) - 1) / 12) * year;
      const tip = words.tip(`${document} ${number}`, period.name, facts.length > 0);
      const ink = facts.length > 0 ? 'filled' : 'hollow';
      shapes.push(group([box(place + 0.5, y, wide - 2, 14, ink)], { tip }));
    }
  }
  return { shapes, bottom: first + rows * ROW };
}

interface Columns {
  readonly inRow: number;
  /** The width of a year. */
  readonly year: number;
  /** The year of the first column, where all years fit; else each cycle begins with its own. */
  readonly firstYear: number | undefined;
}

function columnsOf(cycles: readonly Cycle[], width: number): Columns {
  const years = cycles.flatMap(({ reports }) => reports.map(({ period }) => Number(period.start.slice(0, 4))));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const fit = Math.max(1, Math.floor((width + BETWEEN_YEARS) / (LEAST_YEAR + BETWEEN_YEARS)));
  const all = last - first + 1;
  const inRow = Math.max(1, Math.min(fit, all));
  return {
    inRow,
    year: (width + BETWEEN_YEARS) / inRow - BETWEEN_YEARS,
    firstYear: all <= fit ? first : undefined,
  };
}
