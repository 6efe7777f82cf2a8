import { toHtml } from 'hast-util-to-html';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Chart, LayoutName } from '#charts/chart.ts';
import { charts } from '#charts/charts.ts';
import { drawSheet } from '#charts/draw/sheet.ts';
import { drawChart } from '#charts/draw/svg.ts';
import { widthOf } from '#charts/lettering.ts';
import { textsOf, type Shape, type TextShape } from '#charts/shapes.ts';
import { numbersIn } from '#charts/table.ts';
import { countyCatalogue } from '../fixtures/catalogues.ts';
import { allCharts } from './all-charts.ts';
import { smallLedger } from './small-ledger.ts';

const layouts: LayoutName[] = ['narrow', 'wide'];

describe('stored drawings', () => {
  const [own] = allCharts(smallLedger).slice(Object.keys(charts).length);
  const stored = [...Object.values(charts).map((chart) => chart(smallLedger)), own as Chart];
  for (const chart of stored) {
    for (const layout of layouts) {
      test(`${chart.name}, ${layout}`, async () => {
        const svg = toHtml(drawChart(chart, layout), { space: 'svg', closeEmptyElements: true });
        await expect(svg.replaceAll('><', '>\n<')).toMatchFileSnapshot(`drawings/${chart.name}-${layout}.svg`);
      });
    }
  }
});

describe.each(['the small ledger', 'the county’s portal'])('every chart of %s', (of) => {
  let all: Chart[] = [];
  beforeAll(async () => {
    all = allCharts(of === 'the small ledger' ? smallLedger : await countyCatalogue());
  });

  test('shows no number that its table does not', () => {
    for (const { name, title, description, table, drawings } of all) {
      const cells = [...table.rows, ...table.totals].flat().join(' ');
      const inTable = new Set(
        numbersIn(`${table.columns.map((column) => column.title).join(' ')} ${cells} ${table.note}`),
      );
      const shown = [title, description, ...layouts.flatMap((layout) => textsOf(drawings[layout].shapes))];
      expect(
        numbersIn(shown.join(' ')).filter((number) => !inTable.has(number)),
        name,
      ).toEqual([]);
    }
  });

  test('keeps every text within its drawing, and no text over another', () => {
    for (const { name, drawings } of all) {
      for (const layout of layouts) {
        const { width, height, shapes } = drawings[layout];
        const boxes = lettersOf(shapes).map((text) => ({ ...text, ...extent(text) }));
        for (const { text, from, to, y } of boxes) {
          expect(from, `${name} ${layout}: ${text}`).toBeGreaterThanOrEqual(-1);
          expect(to, `${name} ${layout}: ${text}`).toBeLessThanOrEqual(width + 2);
          expect(y, `${name} ${layout}: ${text}`).toBeLessThanOrEqual(height);
        }
        const over = boxes.flatMap((one, at) =>
          boxes
            .slice(at + 1)
            .filter((other) => Math.abs(one.y - other.y) < 10 && one.from + 1 < other.to && other.from + 1 < one.to)
            .map((other) => `${name} ${layout}: ${one.text} / ${other.text}`),
        );
        expect(over).toEqual([]);
      }
    }
  });

  test('has a table whose rows are as long as its head', () => {
    for (const { name, table } of all) {
      for (const row of [...table.rows, ...table.totals]) expect(row, name).toHaveLength(table.columns.length);
    }
  });

  test('says its data date, source and rubric', () => {
    for (const { caption } of all) {
      expect(caption[0]).toMatch(
        /^数据日期 \d{4}-\d{2}-\d{2}；来源：(?:星河|云川营商)台账的证据记录；状态按规则 2 推出$/u,
      );
    }
  });

  test('says what not knowing does not mean, wherever 未核定 or nothing found stands', () => {
    for (const { name, caption, drawings } of all.slice(0, Object.keys(charts).length)) {
      const words = textsOf(drawings.wide.shapes).join('');
      if (!/未核定|未见|尚未找到/u.test(words)) continue;
      expect(caption.join(''), name).toMatch(/不代表/u);
    }
  });

  test('is one well-formed file without anything from elsewhere', () => {
    for (const chart of all.slice(0, Object.keys(charts).length)) {
      const svg = drawSheet(chart);
      expect(svg).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/u);
      expect(svg).not.toMatch(/var\(|href=|undefined|NaN/u);
      expect(svg).toContain(`>${chart.title}</title>`);
      expect(drawSheet(chart)).toBe(svg);
    }
  });
});

function lettersOf(shapes: readonly Shape[]): TextShape[] {
  return shapes.flatMap((shape) =>
    shape.type === 'text' ? [shape] : shape.type === 'group' ? lettersOf(shape.shapes) : [],
  );
}

function extent({ x, text, role, anchor }: TextShape): { from: number; to: number } {
  const width = widthOf(text, role);
  const from = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
  return { from, to: from + width };
}
