import { describe, expect, test } from 'vitest';
import { documentPart } from '#archive/pdf/document-part.ts';
import { paginate, type PlacedLine } from '#archive/pdf/paginate.ts';
import { Typesetter } from '#archive/pdf/set-block.ts';
import { PAGE } from '#archive/pdf/styles.ts';
import { addressesAt } from '#views/addresses.ts';
import { realCatalogue } from '../../fixtures/catalogues.ts';

const catalogue = await realCatalogue();
const typesetter = new Typesetter();
const blocks = catalogue.documents
  .flatMap((document) => documentPart(catalogue, addressesAt('/'), document).sections)
  .flatMap((section) => section.blocks.map((block) => typesetter.set(block)));
const pages = paginate(blocks);
const said = ({ line }: PlacedLine) => line.letters.map(({ shown }) => shown).join('');

describe('pages of the real content', () => {
  test('every line stands on a page once, in its order', () => {
    const placed = pages.flatMap(({ lines }) => lines.map(({ line }) => line));
    expect(placed).toEqual(blocks.flatMap(({ lines }) => lines));
  });

  test('no line reaches below the foot of its page or stands on another', () => {
    for (const { lines } of pages) {
      let end: number = PAGE.top;
      for (const { top, block } of lines) {
        expect(top).toBeGreaterThanOrEqual(end - 0.01);
        end = top + block.style.leading;
        expect(end).toBeLessThanOrEqual(PAGE.bottom + 0.01);
      }
    }
  });

  test('no heading stands at the foot of a page without what it leads to', () => {
    const stranded = pages
      .slice(0, -1)
      .flatMap(({ lines }) => lines.slice(-1).filter(({ block }) => block.style.leads));
    expect(stranded.map(said)).toEqual([]);
  });

  test('no line of a paragraph stands alone at the foot or the head of a page', () => {
    const alone = pages.flatMap(({ lines }) =>
      lines.filter(
        ({ block }, at) => block.lines.length > 1 && lines[at - 1]?.block !== block && lines[at + 1]?.block !== block,
      ),
    );
    expect(alone.map(said)).toEqual([]);
  });
});
