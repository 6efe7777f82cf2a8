import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readAtom } from '../formats/feeds/read-atom.ts';
import { attribute, builtJson, decoded, filesOf, pagesOf } from '../support/built-pages.ts';
import { publishedApi } from '../support/published-api.ts';
import { BAG } from '../support/snapshot.ts';
import { PORTALS } from '../support/portals.ts';

const ANNOUNCED = 'link[rel="alternate"][type="application/atom+xml"], link[rel="alternate"][type="text/calendar"]';

describe.each(PORTALS)('the feeds of the portal built for $base', (portal) => {
  const { base, folder } = portal;
  const pages = pagesOf(portal);
  const files = filesOf(folder).filter((file) => file.startsWith('feeds/') && !file.endsWith('.html'));
  const textOf = (file: string) => readFileSync(join(folder, file), 'utf8');
  const feedOf = (name: string) => readAtom(textOf(`feeds/${name}.atom`));
  const announced = pages.map(({ file, document }) => ({
    file,
    feeds: document.querySelectorAll(ANNOUNCED).map((link) => (attribute(link, 'href') ?? '').slice(base.length)),
  }));

  test('announced by pages are there', () => {
    const all = announced.flatMap(({ feeds }) => feeds);
    expect(all.length).toBeGreaterThan(pages.length / 2);
    expect(all.filter((file) => !files.includes(file))).toEqual([]);
  });

  test('are announced by each document, theme, body and measure, by the home page and the changes', () => {
    const own = (file: string) => announced.find((page) => page.file === file)?.feeds ?? [];
    const { documents, themes, bodies, measures } = publishedApi(portal);
    for (const [kind, records] of Object.entries({ documents, themes, bodies, measures })) {
      const without = records.filter(({ id }) => !own(`${kind}/${id}/index.html`).includes(`feeds/${kind}/${id}.atom`));
      expect(without).toEqual([]);
    }
    expect(own('index.html')).toEqual(['feeds/all.atom', 'feeds/due-dates.ics']);
    expect(own('changes/index.html')).toEqual(['feeds/all.atom']);
    expect(own('documents/yunchuan-plan/index.html')).toContain('feeds/documents/yunchuan-plan.ics');
  });

  test('are each announced or listed by some page, where readers see them too', () => {
    const linked = new Set(
      pages.flatMap(({ document }) =>
        document.querySelectorAll('a[href]').map((link) => (attribute(link, 'href') ?? '').slice(base.length)),
      ),
    );
    expect(files.filter((file) => !linked.has(file))).toEqual([]);
  });

  test('have as many changes as the published list', () => {
    type Change = { measure: string; day: string; core: boolean; to: string };
    const changes = builtJson<Change[]>('api/v1/changes.json', portal);
    const of = (name: string) => feedOf(name).entries.filter(({ category }) => category === 'change');
    // An entry holds what changed in one measure on one day.
    // What a search alone brought is in the feeds of its measure and its state.
    const news = [...Map.groupBy(changes, ({ measure, day }) => `${measure} ${day}`).values()]
      .filter((some) => some.some(({ to }) => to !== 'no-evidence-found'))
      .flat();
    const entriesOf = (some: readonly Change[]) => new Set(some.map(({ measure, day }) => `${measure} ${day}`)).size;
    expect(changes.length).toBeGreaterThan(5);
    expect(of('all')).toHaveLength(entriesOf(news));
    expect(entriesOf(news)).toBeLessThan(entriesOf(changes));
    expect(of('states/no-evidence-found').length).toBeGreaterThan(0);
    expect(of('states/deployed')).toHaveLength(entriesOf(changes.filter(({ core, to }) => core && to === 'deployed')));
    expect(of('documents/yunchuan-plan')).toHaveLength(
      entriesOf(news.filter(({ measure }) => measure.startsWith('yunchuan-plan/'))),
    );
  });

  test('lead only to pages that are there', () => {
    const dead = files
      .filter((file) => file.endsWith('.atom'))
      .flatMap((file) => {
        const { links, entries } = readAtom(textOf(file));
        const hrefs = [...links.map(({ href }) => href), ...entries.flatMap((entry) => entry.hrefs)];
        return hrefs
          .filter((href) => !/^https?:/u.test(href))
          .map((href) => decodeURIComponent(new URL(href, `http://portal.invalid${base}${file}`).pathname))
          .filter((path) => {
            const target = path.slice(base.length);
            return !path.startsWith(base) || !existsSync(join(folder, target.replace(/(?<=^|\/)$/u, 'index.html')));
          })
          .map((path) => `${file}: ${path}`);
      });
    expect(dead).toEqual([]);
  });
});

describe('in the archive', () => {
  test('pages announce the feeds that lie beside them', () => {
    const measure = readFileSync(join(BAG, 'data/measures/yunchuan-plan/2-1/index.html'), 'utf8');
    const [, href = ''] =
      /<link rel="alternate" type="application\/atom\+xml"[^>]* href="([^"]*)"/u.exec(measure) ?? [];
    expect(decoded(href)).toBe('../../../feeds/measures/yunchuan-plan/2-1.atom');
    const atom = readFileSync(join(BAG, 'data/measures/yunchuan-plan/2-1', decoded(href)), 'utf8');
    expect(readAtom(atom).links.map(({ href: to }) => to)).toContain('../../../measures/yunchuan-plan/2-1/');
  });
});
