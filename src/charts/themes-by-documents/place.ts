import { scaleBand, scaleLinear } from 'd3-scale';
import { chartWords } from '#words/charts.ts';
import { widthOf } from '../lettering.ts';
import { box, group, line, text, type Drawing, type Shape } from '../shapes.ts';
import type { LayoutName } from '../chart.ts';
import type { ThemeCell, ThemesByDocuments } from './count.ts';

const HEAD = 14;

/** A matrix of themes and documents. On a phone a theme's name stands above its row instead of beside it. */
export function placeThemes({ documents, themes }: ThemesByDocuments, width: number, layout: LayoutName): Drawing {
  const names = layout === 'wide' ? 220 : 0;
  const row = layout === 'wide' ? 26 : 46;
  const x = scaleBand(documents, [names, width]).paddingInner(0.18);
  const head = Math.max(...documents.map((name) => stacked(name).length), 0) * HEAD + 10;
  // So that a column is not lost on a phone, its name comes again after some rows.
  const again = layout === 'wide' ? themes.length : 15;
  const shapes: Shape[] = [];
  let top = 0;
  themes.forEach(({ name, cells }, at) => {
    if (at % again === 0) {
      top += head + (at > 0 ? 12 : 0);
      const heads = documents.flatMap((document) => columnHead(document, (x(document) ?? 0) + x.bandwidth() / 2, top));
      shapes.push(...heads, line(0, top, width, top, 'axis'));
    } else {
      shapes.push(line(0, top, width, top, 'grid'));
    }
    const base = top + row - 9;
    shapes.push(text(0, layout === 'wide' ? base : top + 16, name, 'label'));
    cells.forEach((cell, of) => {
      const document = documents[of] as string;
      if (cell.measures > 0) shapes.push(cellShapes(cell, name, document, x(document) ?? 0, base, x.bandwidth()));
    });
    top += row;
  });
  return { width, height: top + 4, shapes };
}

function cellShapes(
  { measures, withEvidence }: ThemeCell,
  theme: string,
  document: string,
  x: number,
  base: number,
  width: number,
) {
  const share = scaleLinear([0, measures], [0, width]);
  return group(
    [
      text(x + width / 2, base, `${withEvidence}/${measures}`, withEvidence > 0 ? 'strong' : 'quiet', 'middle'),
      line(x, base + 4.5, x + width, base + 4.5, 'whole'),
      ...(withEvidence > 0 ? [box(x, base + 3, share(withEvidence), 3, 'share')] : []),
    ],
    { tip: chartWords.themesByDocuments.tip(theme, document, measures, withEvidence) },
  );
}

/** A document's name from top to bottom, standing on the line; numbers stay side by side. */
function columnHead(name: string, x: number, bottom: number): Shape[] {
  const pieces = stacked(name);
  return pieces.map((piece, at) => {
    const role = widthOf(piece, 'quiet') > 26 ? 'tick' : 'quiet';
    return text(x, bottom - 8 - (pieces.length - 1 - at) * HEAD, piece, role, 'middle');
  });
}

function stacked(name: string): string[] {
  return name.match(/[0-9A-Za-z]+|./gu) ?? [];
}
