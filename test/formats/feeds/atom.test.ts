import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isDay } from '#domain/calendar.ts';
import { atomOf } from '#formats/feeds/atom.ts';
import type { Entry } from '#formats/feeds/entry.ts';
import { everyFeed } from '#formats/feeds/every-feed.ts';
import { legible } from '#formats/legible.ts';
import { addressesAt } from '#views/addresses.ts';
import { found, realCatalogue } from '../../fixtures/catalogues.ts';
import { AWKWARD_CARRIED, portalWithChanges } from '../portal-with-changes.ts';
import { readAtom, type ReadFeed } from './read-atom.ts';

const HOST = new URL('https://ledger.example');
const catalogue = await portalWithChanges();
const real = await realCatalogue();

function feedsAt(base: string, origin: URL | undefined, of = catalogue): Map<string, ReadFeed> {
  const addresses = addressesAt(base);
  return new Map(
    everyFeed(of, addresses).map((feed) => [feed.name, readAtom(atomOf(feed, { catalogue: of, addresses, origin }))]),
  );
}

function feedOf(feeds: ReadonlyMap<string, ReadFeed>, name: string): ReadFeed {
  const feed = feeds.get(name);
  if (!feed) throw new Error(`no feed ${name}`);
  return feed;
}

const feeds = feedsAt('/', HOST);
const all = feedOf(feeds, 'all');

describe.each([
  ['of the small portal', feeds],
  ['of the portal', feedsAt('/', undefined, real)],
])('the feeds %s', (_, every) => {
  test('each have what RFC 4287 wants of a feed: one id, title, date, author, `alternate`, and `self` where the host is known', () => {
    for (const feed of every.values()) {
      expect(feed.id).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/u);
      expect(feed.title).not.toBe('');
      expect(feed.author).not.toBe('');
      expect(feed.links.map(({ rel, type }) => `${rel} ${type}`)).toEqual([
        ...(every === feeds ? ['self application/atom+xml'] : []),
        'alternate text/html',
      ]);
    }
  });

  test('tell instants as RFC 3339 writes them, and no entry is younger than its feed', () => {
    for (const { updated, entries } of every.values()) {
      for (const instant of [updated, ...entries.map((entry) => entry.updated)]) {
        expect(instant).toMatch(/^\d{4}-\d{2}-\d{2}T00:00:00Z$/u);
        expect(isDay(instant.slice(0, 10))).toBe(true);
        expect(instant <= updated).toBe(true);
      }
    }
  });

  test('have ids of their own, no entry has that of a feed, and an id means the same entry in every feed', () => {
    const ids = [...every.values()].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const titles = new Map<string, string>();
    for (const feed of every.values()) {
      const entries = feed.entries.filter(({ category }) => category !== 'nothing');
      expect(ids).not.toContain(feed.entries[0]?.id);
      expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
      for (const { id, title, updated } of entries) {
        expect(ids).not.toContain(id);
        expect(titles.get(id) ?? `${title} ${updated}`).toBe(`${title} ${updated}`);
        titles.set(id, `${title} ${updated}`);
      }
    }
    // What a search alone brought is in the feeds of its measure and its state, and in no other.
    const isNews = ([id]: [string, string]) => feedOf(every, 'all').entries.some((entry) => entry.id === id);
    const apart = [...titles].filter((one) => !isNews(one)).map(([id]) => id);
    const holding = [...every].filter(([, { entries }]) => entries.some(({ id }) => apart.includes(id)));
    expect(holding.map(([name]) => name).filter((name) => !/^(?:measures|states)\//u.test(name))).toEqual([]);
    expect(titles.size).toBe(feedOf(every, 'all').entries.length + apart.length);
  });

  test('are never empty: what has no change says so in an entry of its own', () => {
    const empty = [...every.values()].filter(({ entries }) => entries.some(({ category }) => category === 'nothing'));
    expect([...every.values()].filter(({ entries }) => entries.length === 0)).toEqual([]);
    expect(empty.length).toBeGreaterThan(0);
    expect(empty.filter(({ entries }) => entries.length > 1)).toEqual([]);
    expect(new Set(empty.map(({ entries }) => entries[0]?.id)).size).toBe(empty.length);
  });

  test('have one page for each entry, and the newest entries first', () => {
    for (const { entries } of every.values()) {
      for (const { links } of entries) expect(links.filter(({ rel }) => rel === 'alternate')).toHaveLength(1);
      const days = entries.map(({ updated }) => updated);
      expect(days).toEqual([...days].sort().reverse());
    }
  });
});

describe('the feed of all changes', () => {
  test('has an entry for every change that records brought and every correction', () => {
    expect(all.entries.map(({ updated, category, title }) => [updated.slice(0, 10), category, title])).toEqual([
      ['2025-08-02', 'correction', '更正 ev-gone'],
      ['2025-08-01', 'correction', '网上立案率达到八成：更正 ev-1'],
      ['2025-08-01', 'correction', '网上立案率达到八成：更正 ev-1'],
      ['2025-07-20', 'change', '网上立案率达到八成：未核定 → 有进展'],
      ['2025-07-10', 'change', '网上立案率达到八成：有进展 → 全部兑现'],
    ]);
  });

  test('is dated by the day of recording: an old fact found late stands above a younger one', () => {
    const [late] = all.entries.filter(({ category }) => category === 'change');
    expect(late?.updated).toBe('2025-07-20T00:00:00Z');
    expect(late?.text).toContain('事实的日期：2024年5月31日。录入台账：2025年7月20日。');
  });

  test('tells of a change each promise, the summary, on what evidence from whom, by which rule, and of what day the data are', () => {
    const first = found(all.entries, ({ title }) => title.endsWith('未核定 → 有进展'));
    expect(first.text).toBe(
      [
        '事实的日期：2024年5月31日。录入台账：2025年7月20日。',
        'e1（核心）“网上立案率达到80%以上”：未核定 → 已出台／已建成',
        '小结：未核定 → 有进展。核心承诺 1 项，是“已出台／已建成”。',
        '依据：',
        `2024年5月：${AWKWARD_CARRIED}`,
        '来源：星河区规定 <试行>（星河区人民法院，2024年5月20日）。文件出台，直接证据，说明承诺的全部，T1 法律、规范性文件、公报、向人大的报告，在来源处读到（官方发布）。录入日期：2025年7月20日。',
        '说明：月份据 <公报>。',
        '举措：网上立案率达到八成（星河区实施意见 2-1）',
        '按核定规则第 2 版推出。数据日期：2026年1月15日。',
      ].join(''),
    );
    const source = 'https://court.example/%E8%A7%84%E5%AE%9A?a=1&b=2';
    expect(first.hrefs).toEqual([
      source,
      'https://ledger.example/measures/xinghe-2024/2-1/',
      'https://ledger.example/methodology/',
    ]);
    expect(first.links).toContainEqual({ rel: 'via', href: source, type: undefined });
  });

  test('tells of a search that the promises which are not core changed with it', () => {
    const search = found(feedOf(feeds, 'measures/xinghe-2024/2-2').entries, ({ text }) =>
      text.startsWith('检索的日期'),
    );
    expect(search.text).toContain(
      [
        '检索的日期：2025年3月4日。',
        'e1（核心）“健全调解机制”：未核定 → 检索未见',
        'e2（非核心）“每季度通报调解情况”：未核定 → 检索未见',
        '小结：未核定 → 检索未见公开证据。核心承诺 1 项，是“检索未见”。',
      ].join(''),
    );
  });

  test('tells of a correction what was changed and why', () => {
    const correction = all.entries.find(({ text }) => text.includes('改正了日期'));
    expect(correction?.text).toContain('ev-1：改正了日期 <月份>理由：原来写错 & 已核对');
    expect(correction?.hrefs).toContain('https://ledger.example/corrections/');
  });
});

describe('the feed of', () => {
  const titlesOf = (name: string) => feedOf(feeds, name).entries.map(({ title }) => title.slice(-4));

  test('a document, a theme, a body and a measure has what concerns it', () => {
    expect(titlesOf('documents/xinghe-2024')).toHaveLength(4);
    expect(titlesOf('themes/dispute-resolution')).toHaveLength(1);
    expect(titlesOf('themes/litigation-services')).toHaveLength(4);
    expect(titlesOf('bodies/mediation-committees')).toHaveLength(1);
    expect(titlesOf('measures/xinghe-2024/2-2')).toEqual(['公开证据']);
    expect(titlesOf('measures/xinghe-2024/2-1')).toHaveLength(4);
  });

  test('a state has the changes of core promises to it, and nothing else', () => {
    expect(titlesOf('states/kept')).toEqual(['全部兑现']);
    expect(titlesOf('states/in-place')).toEqual([' 有进展']);
    expect(titlesOf('states/no-evidence-found')).toEqual(['公开证据']);
  });

  test('a state leaves out what changed in promises that are not core', () => {
    const measures = catalogue.measures.map((one) => ({
      ...one,
      history: one.history.map((change) => ({
        ...change,
        promises: change.promises.map((promise) => ({ ...promise, core: false })),
      })),
    }));
    const read = feedsAt('/', HOST, { ...catalogue, measures });
    expect(feedOf(read, 'states/kept').entries.map(({ category }) => category)).toEqual(['nothing']);
    expect(feedOf(read, 'all').entries).toHaveLength(all.entries.length);
  });

  test('what has not changed is a feed too, and says so', () => {
    const { entries, subtitle, updated } = feedOf(feeds, 'states/pilot');
    expect(entries.map(({ title, text }) => [title, text])).toEqual([
      ['还没有变动：核心承诺变为“试点”的举措', subtitle],
    ]);
    expect(subtitle).toBe('截至数据日期2026年1月15日，还没有变动。有了变动会出现在这里。');
    expect(updated).toBe('2026-01-15T00:00:00Z');
    expect(all.subtitle).toBe('截至数据日期2026年1月15日，有 2 次变动、3 次更正，按录入台账的日期排列，新的在前。');
  });
});

describe('whatever host and path the portal is served from,', () => {
  const bases = fc.array(fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/u), { maxLength: 3 });
  const hosts = fc.option(fc.webUrl({ validSchemes: ['https', 'http'] }).map((url) => new URL(new URL(url).origin)));
  const idsOf = (read: ReadonlyMap<string, ReadFeed>) =>
    [...read].map(([name, { id, entries }]) => [name, id, entries.map((entry) => entry.id)]);

  test('ids stay the same', () => {
    fc.assert(
      fc.property(bases, hosts, (folders, host) => {
        const base = ['', ...folders, ''].join('/');
        expect(idsOf(feedsAt(base, host ?? undefined))).toEqual(idsOf(feeds));
      }),
      { seed: 4287, numRuns: 40 },
    );
  });

  test('a feed without a host leads to the same pages from where it stands', () => {
    const base = '/ledger/';
    const relative = feedsAt(base, undefined);
    for (const [name, inFull] of feedsAt(base, HOST)) {
      const stands = new URL(addressesAt(base).feed(name), HOST);
      const { links, entries } = feedOf(relative, name);
      const resolved = (href: string) => new URL(href, stands).href;
      const leading = inFull.links.filter(({ rel }) => rel !== 'self');
      expect(links.map(({ href }) => resolved(href))).toEqual(leading.map(({ href }) => href));
      expect(links.some(({ href }) => /^(?:\/|[a-z]+:)/u.test(href))).toBe(false);
      expect(entries.map(({ hrefs }) => hrefs.map(resolved))).toEqual(inFull.entries.map(({ hrefs }) => hrefs));
    }
  });
});

test('a feed is read as UTF-8 from any server: the byte-order mark stands before the declaration', () => {
  const addresses = addressesAt('/');
  const [feed] = everyFeed(catalogue, addresses);
  expect(feed && atomOf(feed, { catalogue, addresses, origin: HOST })).toMatch(/^\uFEFF<\?xml /u);
});

// Written again here, so that the ids of published feeds cannot change by a change of how they are made.
test('published ids are never made otherwise', () => {
  const [rule] = all.entries.filter(({ category }) => category === 'change');
  expect([all.id, rule?.id]).toEqual([
    'urn:uuid:b2e3d701-391e-8bb2-af2f-2d7a54026624',
    'urn:uuid:96a00831-3b52-881a-bf17-6223fdd398a0',
  ]);
});

test('any text comes back as it was, save for characters that XML forbids', () => {
  const addresses = addressesAt('/');
  const said = (text: string): Entry => ({
    key: 'change a/1 2024-01-01',
    kind: 'change',
    title: text,
    day: '2024-01-01',
    measure: undefined,
    reached: [],
    bySearch: false,
    page: '/measures/a/1/',
    sources: [],
    content: () => [{ type: 'text', value: text }],
  });
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(
        fc.constantFrom('<', '&', '>', ']]>', '&amp;', '\r\n', '\r', '\n', '\0', '\u007F', '"', "'", '\uD800', '司'),
      )
      .map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(text, (given) => {
      const feed = { name: 'all', title: given, page: '/', entries: [said(given)] };
      const xml = atomOf(feed, { catalogue, addresses, origin: undefined });
      // XML 1.0, 2.2
      expect(xml).not.toMatch(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u);
      expect(xml).not.toContain(']]>');
      const [entry] = readAtom(xml).entries;
      expect([entry?.title, entry?.text]).toEqual([legible(given), legible(given)]);
    }),
    { seed: 4287, numRuns: 300 },
  );
});
