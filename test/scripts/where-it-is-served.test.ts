import { describe, expect, test } from 'vitest';
import { baseOf, siteOf } from '../../scripts/command-line/shared-options.ts';

describe('the path of a portal', () => {
  test.each([
    ['ledger', '/ledger/'],
    ['/ledger', '/ledger/'],
    ['ledger/', '/ledger/'],
    ['/', '/'],
    ['', '/'],
    ['a/b-c.d', '/a/b-c.d/'],
  ])('%j is %s', (given, path) => expect(baseOf(given)).toBe(path));

  test.each(['a b', '/a//b/', '../up', '/?x=1', '#x', '司改', '"><script>'])('is not %j', (given) => {
    expect(() => baseOf(given)).toThrow(
      `--base 不能是“${given}”。请只写网站在主机上的路径，如 --base /ledger/，用字母、数字和 - . _ ~。`,
    );
  });

  test.each(['https://example.org/ledger/', 'C:/Program Files/Git/ledger/'])('is no address: %s', (given) => {
    expect(() => baseOf(given)).toThrow(`--base 不能是“${given}”。主机写在 --site；请只写`);
  });
});

describe('the host of a portal', () => {
  test.each([
    ['https://example.org', 'https://example.org'],
    ['https://example.org/', 'https://example.org'],
    ['http://localhost:4321', 'http://localhost:4321'],
  ])('%s', (given, site) => expect(siteOf(given)).toBe(site));

  test.each(['example.org', 'ftp://example.org', 'https://example.org/ledger/', 'https://a:b@example.org', 'https://'])(
    'is not %s',
    (given) => {
      expect(() => siteOf(given)).toThrow(
        `--site 不能是“${given}”。请只写主机，如 --site https://example.org；路径写在 --base。`,
      );
    },
  );
});
