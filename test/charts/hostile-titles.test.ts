import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { chartNames } from '#charts/chart.ts';
import { drawSheet } from '#charts/draw/sheet.ts';
import { chartOf } from '#views/charts.ts';
import { countyCatalogue } from '../fixtures/catalogues.ts';

const HOSTILE = `‹云川>&]]>"'<b>意见`;

/** The county's portal with names that mean something to whoever reads markup. */
async function hostilePortal() {
  const catalogue = await countyCatalogue();
  for (const document of catalogue.documents) Object.assign(document, { short: HOSTILE });
  for (const measure of catalogue.measures) Object.assign(measure, { title: HOSTILE });
  for (const theme of catalogue.themes) Object.assign(theme, { name: HOSTILE });
  return catalogue;
}

test.each(chartNames)('names with the marks of markup are drawn as they are: %s', async (name) => {
  const svg = drawSheet(chartOf(await hostilePortal(), name));
  expect(XMLValidator.validate(svg)).toBe(true);
  expect(svg).not.toContain('<b>');
  const read = JSON.stringify(new XMLParser({ ignoreAttributes: false }).parse(svg));
  expect(read).not.toContain('undefined');
});

test('and are there to be read', async () => {
  const svg = drawSheet(chartOf(await hostilePortal(), 'states-by-document'));
  const texts = JSON.stringify(new XMLParser({ htmlEntities: true }).parse(svg));
  expect(texts).toContain('‹云川>&]]>');
});
