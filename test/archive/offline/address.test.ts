import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DeadAddress, offlineAddress, offlineFolder } from '#archive/offline/address.ts';

const files = new Set(['index.html', 'measures/moj-2018/1/index.html', 'measures/index.html', 'data/measures.csv']);
const from = (file: string, base = '/') => ({ base, file, has: (path: string) => files.has(path) });

describe('an address of the portal, from a page that stands on a disk', () => {
  test.each([
    ['/', 'measures/moj-2018/1/index.html', '../../../index.html'],
    ['/measures/', 'index.html', 'measures/index.html'],
    ['/measures/moj-2018/1/#p-3', 'measures/index.html', 'moj-2018/1/index.html#p-3'],
    ['/measures/?theme=a&sort=b', 'index.html', 'measures/index.html?theme=a&sort=b'],
    ['/data/measures.csv', 'measures/moj-2018/1/index.html', '../../../data/measures.csv'],
    ['/measures/{id}/', 'index.html', 'measures/{id}/index.html'],
  ])('%s on %s is %s', (address, file, expected) => {
    expect(offlineAddress(address, from(file))).toBe(expected);
  });

  test('knows the path under which the portal was built', () => {
    expect(offlineAddress('/ledger/measures/', from('index.html', '/ledger/'))).toBe('measures/index.html');
  });

  test('on the same page is its anchor alone', () => {
    expect(offlineAddress('/measures/#top', from('measures/index.html'))).toBe('#top');
  });

  test.each(['https://example.org/', '//example.org/x', '#p-3', '?q=法院', 'mailto:a@example.org'])(
    '%s leads elsewhere and stays',
    (address) => {
      expect(offlineAddress(address, from('index.html'))).toBe(address);
    },
  );

  test('that leads nowhere is refused', () => {
    expect(() => offlineAddress('/nowhere/', from('index.html'))).toThrow(DeadAddress);
  });

  test('leads to the file it names, from wherever', () => {
    const name = fc.stringMatching(/^[a-z0-9-]{1,8}$/u);
    const folder = fc.array(name, { maxLength: 4 }).map((names) => names.map((one) => `${one}/`).join(''));
    fc.assert(
      fc.property(folder, folder, (here, there) => {
        const address = offlineAddress(`/${there}`, { base: '/', file: `${here}index.html`, has: () => true });
        const led = new URL(address, `file:///a b/${here}index.html`);
        expect(led.pathname).toBe(`/a%20b/${there}index.html`);
      }),
      { seed: 5 },
    );
  });
});

test('a folder to which scripts add names keeps its closing slash', () => {
  expect(offlineFolder('/pagefind/', from('search/index.html'))).toBe('../pagefind/');
  expect(offlineFolder('/search/', from('search/index.html'))).toBe('./');
});
