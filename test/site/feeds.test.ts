import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readAtom } from '../press/feeds/read-atom.ts';
import { BUILT } from '../support/build-portal.ts';
import { attribute, BASES, builtJson, decoded, filesOf, pagesOf } from '../support/built-pages.ts';
import { publishedApi } from '../support/published-api.ts';
import { BAG } from '../support/snapshot.ts';

const ANNOUNCED = 'link[rel="alternate"][type="application/atom+xml"], link[rel="alternate"][type="text/calendar"]';

describe.each(BASES)('the feeds of the portal built for %s', (base) => {
  const pages = pagesOf(base);
  const files = filesOf(BUILT[base]).filter((file) => file.startsWith('feeds/') && !file.endsWith('.html'));
  const textOf = (file: string) => readFileSync(join(BUILT[base], file), 'utf8');
  const feedOf = (name: string) => readAtom(textOf(`feeds/${name}.atom`));
  const announced = pages.map(({ file, document }) => ({
    file,
    feeds: document.querySelectorAll(ANNOUNCED).map((link) => (attribute(link, 'href') ?? '').slice(base.length)),
  }));

  test('announced by pages are there', () => {
    const all = announced.flatMap(({ feeds }) => feeds);
    expect(all.length).toBeGreaterThan(430);
    expect(all.filter((file) => !files.includes(file))).toEqual([]);
  });

  test('are announced by each document, theme, body and measure, by the home page and the changes', () => {
    const own = (file: string) => announced.find((page) => page.file === file)?.feeds ?? [];
    const { documents, themes, bodies, measures } = publishedApi(base);
    for (const [kind, records] of Object.entries({ documents, themes, bodies, measures })) {
      const without = records.filter(({ id }) => !own(`${kind}/${id}/index.html`).includes(`feeds/${kind}/${id}.atom`));
      expect(without).toEqual([]);
    }
    expect(own('index.html')).toEqual(['feeds/all.atom', 'feeds/due-dates.ics']);
    expect(own('changes/index.html')).toEqual(['feeds/all.atom']);
    expect(own('documents/moj-2018/index.html')).toContain('feeds/documents/moj-2018.ics');
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
    const changes = builtJson<{ measure: string; day: string; to: string }[]>('api/v1/changes.json', base);
    const of = (name: string) => feedOf(name).entries.filter(({ category }) => category === 'change');
    expect(of('all')).toHaveLength(changes.length);
    expect(changes.length).toBeGreaterThan(50);
    expect(of('states/deployed')).toHaveLength(changes.filter(({ to }) => to === 'deployed').length);
    expect(of('documents/moj-2018')).toHaveLength(
      changes.filter(({ measure }) => measure.startsWith('moj-2018/')).length,
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
            return (
              !path.startsWith(base) || !existsSync(join(BUILT[base], target.replace(/(?<=^|\/)$/u, 'index.html')))
            );
          })
          .map((path) => `${file}: ${path}`);
      });
    expect(dead).toEqual([]);
  });
});

describe('in the archive', () => {
  test('pages announce the feeds that lie beside them', () => {
    const measure = readFileSync(join(BAG, 'data/measures/moj-2018/21/index.html'), 'utf8');
    const [, href = ''] =
      /<link rel="alternate" type="application\/atom\+xml"[^>]* href="([^"]*)"/u.exec(measure) ?? [];
    expect(decoded(href)).toBe('../../../feeds/measures/moj-2018/21.atom');
    const atom = readFileSync(join(BAG, 'data/measures/moj-2018/21', decoded(href)), 'utf8');
    expect(readAtom(atom).links[1]?.href).toBe('../../../measures/moj-2018/21/');
  });
});
