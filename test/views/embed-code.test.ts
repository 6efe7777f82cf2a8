import { parseFragment, serialize } from 'parse5';
import { describe, expect, test } from 'vitest';
import { addressesAt } from '#views/addresses.ts';
import { embedBox } from '#views/embed-code.ts';
import type { Portal } from '#views/portal.ts';
import { archivedCatalogue, ENTRIES, HELD } from '../fixtures/archive.ts';
import { smallCatalogue } from '../fixtures/catalogues.ts';

const catalogue = await smallCatalogue();
const addresses = addressesAt('/ledger/');
const portal: Portal = { catalogue, addresses, origin: new URL('https://portal.example.org') };
const embeddable = {
  address: addresses.embedMeasure('xinghe-2024/2-1'),
  title: '“推行”<网上>立案 & "其他"',
  heights: [
    { from: 280, height: 900 },
    { from: 360, height: 900 },
    { from: 632, height: 480 },
  ] as const,
  hasDownload: false,
};

function elementsIn(code: string) {
  return parseFragment(code).childNodes.map((node) => {
    if (!('attrs' in node)) throw new Error(`no element: ${code}`);
    const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
    return { name: node.tagName, attributes, inside: serialize(node) };
  });
}

/** The frame of a code, whose box and style sheet are tried by themselves. */
function frameIn(code: string) {
  const [style, box, ...others] = elementsIn(code);
  expect([style?.name, box?.name, others]).toEqual(['style', 'div', []]);
  const [frame, ...more] = elementsIn(box?.inside ?? '');
  if (!frame || more.length > 0) throw new Error(`not one frame: ${code}`);
  return { name: frame.name, attributes: frame.attributes };
}

describe('the code that other sites copy', () => {
  test('is one frame with the full address, its title, and no more rights than links need', () => {
    expect(frameIn(embedBox(embeddable, portal).code)).toEqual({
      name: 'iframe',
      attributes: {
        src: 'https://portal.example.org/ledger/embed/measures/xinghe-2024/2-1/',
        title: embeddable.title,
        width: '100%',
        height: '900',
        frameborder: '0',
        loading: 'lazy',
        sandbox: 'allow-popups allow-popups-to-escape-sandbox',
      },
    });
  });

  test('asks for the height of its width by a style sheet of its own, and without it for the greatest', () => {
    const [style, box] = elementsIn(embedBox(embeddable, portal).code);
    expect(style?.inside).toBe(
      '.embed-measures-xinghe-2024-2-1{container-type:inline-size;iframe{height:900px;@container(min-width:632px){height:480px}}}',
    );
    expect(box?.attributes).toEqual({ class: 'embed-measures-xinghe-2024-2-1' });
  });

  test('lets the frame hand over a file where it offers one', () => {
    expect(frameIn(embedBox({ ...embeddable, hasDownload: true }, portal).code).attributes['sandbox']).toBe(
      'allow-popups allow-popups-to-escape-sandbox allow-downloads',
    );
  });

  test('invents no host where none is known, and says so', () => {
    const box = embedBox(embeddable, { ...portal, origin: undefined });
    expect(frameIn(box.code).attributes['src']).toBe('/ledger/embed/measures/xinghe-2024/2-1/');
    expect(box.hostless).toBe(true);
    expect(embedBox(embeddable, portal).hostless).toBe(false);
  });

  test('comes with the data date of the portal', () => {
    expect(embedBox(embeddable, portal).dataDate).toBe('2026年1月15日');
  });
});

describe('what does not change later', () => {
  test('is not promised while no published snapshot holds the embed, though one holds its page', async () => {
    expect(embedBox(embeddable, portal).archived).toBeUndefined();
    const archived = { ...portal, catalogue: await archivedCatalogue() };
    expect(HELD['2026-01-15'].pages).toContain('measures/xinghe-2024/2-1/');
    expect(embedBox(embeddable, archived).archived).toBeUndefined();
  });

  test('is the file in the latest snapshot that holds the same embed', () => {
    const archive = ENTRIES.map((entry) => {
      const held = HELD[entry.date as keyof typeof HELD];
      const embeds = entry.date === '2025-06-30' ? ['embed/measures/xinghe-2024/2-1/'] : [];
      return { ...entry, holding: { ...held, pages: [...held.pages, ...embeds] } };
    });
    expect(embedBox(embeddable, { ...portal, catalogue: { ...catalogue, archive } }).archived).toEqual({
      name: '数据日期 2025年6月30日',
      href: '/ledger/archive/#snapshot-2025-06-30',
      file: 'data/embed/measures/xinghe-2024/2-1/index.html',
    });
  });
});
