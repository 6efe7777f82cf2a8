import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { unsafeNames } from '#archive/safe-names.ts';
import { SERVER_FILES } from '#files/server-files.ts';
import { decoded, filesOf, isEmbed } from '../support/built-pages.ts';
import { publishedApi } from '../support/published-api.ts';
import { BAG, manifest, SNAPSHOT_ZIP } from '../support/snapshot.ts';
import { PORTAL } from '../support/portals.ts';

const DATA = join(BAG, 'data');
const files = new Set(filesOf(DATA));
const pages = [...files].filter((file) => file.endsWith('.html'));
const htmlOf = (file: string) => readFileSync(join(DATA, file), 'utf8');

/** Every address that a page names, with the attribute that names it. */
function addressesIn(html: string): { name: string; address: string }[] {
  return [...html.matchAll(/\s(href|src|action|data-[a-z-]+)="([^"]*)"/gu)].map(([, name = '', address = '']) => ({
    name,
    address: decoded(address),
  }));
}

const ids = new Map<string, Set<string>>();
function idsOf(file: string): Set<string> {
  const known =
    ids.get(file) ?? new Set([...htmlOf(file).matchAll(/\sid="([^"]*)"/gu)].map(([, id = '']) => decoded(id)));
  ids.set(file, known);
  return known;
}

describe('the archive’s pages', () => {
  test('are all pages of the portal', () => {
    const online = filesOf(PORTAL.folder).filter((file) => file.endsWith('.html'));
    expect([...pages, '404.html'].sort()).toEqual(online);
  });

  test('name no address that begins at a host’s root, and no module', () => {
    const rooted = pages.flatMap((file) =>
      addressesIn(htmlOf(file))
        .filter(({ name, address }) => address.startsWith('/') && !name.startsWith('data-compare'))
        .map(({ address }) => `${file}: ${address}`),
    );
    expect(rooted).toEqual([]);
    expect(pages.filter((file) => /type="module"|\bimport\(/u.test(htmlOf(file)))).toEqual([]);
  });

  test('lead only to files and places that are there', () => {
    const dead = pages.flatMap((file) =>
      addressesIn(htmlOf(file))
        .filter(({ name, address }) => !name.startsWith('data-') && !/^[a-z]+:/u.test(address))
        .flatMap(({ address }) => {
          const { pathname, hash } = new URL(address, `file:///${file}`);
          const target = decodeURIComponent(pathname.slice(1));
          if (!files.has(target)) return [`${file}: ${address}`];
          const id = decodeURIComponent(hash.slice(1));
          return id === '' || id.startsWith(':~:') || idsOf(target).has(id)
            ? []
            : [`${file}: ${address} has no such place`];
        }),
    );
    expect(dead).toEqual([]);
  });

  test('tell programs of the pages beside them, except those that other sites show within theirs', () => {
    const wrong = pages.flatMap((file) => {
      if (isEmbed(file)) return [];
      const [, text = '{}'] = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/u.exec(htmlOf(file)) ?? [];
      const named = [...text.matchAll(/"(?:@id|url|contentUrl)":"([^"]*)"/gu)].map(([, address = '']) => address);
      const lost = named.filter(
        (address) =>
          // The terms of a vocabulary are no pages of the archive.
          !address.startsWith('https://schema.org/') &&
          !files.has(decodeURIComponent(new URL(address, `file:///${file}`).pathname.slice(1))),
      );
      return named.length < 2 ? [`${file} tells nothing`] : lost.map((address) => `${file}: ${address}`);
    });
    expect(wrong).toEqual([]);
  });

  test('each say where the living page is, except those that other sites show within theirs', () => {
    const wrong = pages.filter((file) => {
      if (isEmbed(file)) return htmlOf(file).includes('archived-page');
      const path = `/${file.replace(/index\.html$/u, '')}`;
      return !htmlOf(file).includes(`<span class="address">${path}</span></p></aside>`);
    });
    expect(wrong).toEqual([]);
  });
});

describe('the archive’s files', () => {
  test('are the portal’s own, to the byte, where they are neither pages nor read by scripts', () => {
    const same = filesOf(PORTAL.folder).filter(
      (file) =>
        !/\.(?:html|js)$|^(?:pagefind|search)\/|^(?:opensearch\.xml|robots\.txt)$/u.test(file) &&
        !SERVER_FILES.some((own) => own === file),
    );
    expect(same.length).toBeGreaterThan(100);
    const different = same.filter(
      (file) =>
        !existsSync(join(DATA, file)) ||
        !readFileSync(join(DATA, file)).equals(readFileSync(join(PORTAL.folder, file))),
    );
    expect(different).toEqual([]);
  });

  test('have names that are safe on Windows, macOS and Linux', () => {
    const paths = Object.keys(unzipSync(readFileSync(SNAPSHOT_ZIP), { filter: () => true }));
    expect(paths.length).toBeGreaterThan(files.size);
    expect(unsafeNames(paths)).toEqual([]);
    expect(paths.filter((path) => posix.normalize(path) !== path || path.startsWith('/'))).toEqual([]);
  });

  test('are listed in the manifest with the counts of the portal', () => {
    const { measures, documents } = publishedApi();
    expect([manifest.measures, manifest.documents]).toEqual([measures.length, documents.length]);
    expect(manifest.packages.map(({ path }) => path)).toEqual([
      `reform-ledger-${manifest.dataDate}.wacz`,
      `reform-ledger-${manifest.dataDate}.zip`,
    ]);
    expect(manifest.files.filter(({ path }) => path.startsWith('data/'))).toHaveLength(files.size);
  });
});
