import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { chartNames } from '#charts/chart.ts';
import {
  attribute,
  embedsOf,
  filesOf,
  isEmbed,
  lineOf,
  pagesOf,
  textOf,
  type BuiltPage,
} from '../support/built-pages.ts';
import { publishedApi } from '../support/published-api.ts';
import { BAG } from '../support/snapshot.ts';
import { PORTALS, PORTAL } from '../support/portals.ts';

/** The most that an embed may transfer, in bytes: it is one file, and hosts send it gzipped. */
const MOST = 60_000;

const LOADS =
  /<(?:script|link(?! rel="(?:canonical"|icon" href="data:,"))|img|image|iframe|object|embed|audio|video|source|use|base|form)\b|@import|url\((?!#)|\s(?:src|srcset|poster|style|on[a-z]+)=/iu;

/** Why a file is not one that loads and runs nothing and whose policy holds. */
function faultsOf(html: string): string[] {
  const [style = '', ...others] = [...html.matchAll(/<style>([\s\S]*?)<\/style>/gu)].map(([, css]) => css ?? '');
  const [policy] = [...html.matchAll(/<meta http-equiv="Content-Security-Policy" content="([^"]*)">/gu)].map(
    ([, content]) => content,
  );
  const hash = createHash('sha256').update(style, 'utf8').digest('base64');
  const expected = `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'`;
  const loads = LOADS.exec(html.replace(/<style>[\s\S]*?<\/style>/u, style));
  return [
    ...(style.length > 2000 && others.length === 0 ? [] : ['not one style sheet']),
    ...(policy === expected && html.indexOf(policy) < html.indexOf('<style>') ? [] : [`policy ${policy}`]),
    ...(loads ? [`loads ${loads[0]}`] : []),
  ];
}

describe.each(PORTALS)('what other sites show of the portal built for $base', (portal) => {
  const { base } = portal;
  const embeds = embedsOf(portal);
  const { measures } = publishedApi(portal);
  const wrong = (isRight: (embed: BuiltPage) => boolean) =>
    embeds.filter((embed) => !isRight(embed)).map(({ file }) => file);

  test('is every chart and every measure, at its address', () => {
    const addresses = [
      ...chartNames.map((name) => `${base}embed/charts/${name}/`),
      ...measures.map(({ id }) => `${base}embed/measures/${id}/`),
    ];
    expect(embeds.map(({ address }) => address).sort()).toEqual(addresses.sort());
  });

  test('is one file each that loads and runs nothing, whose policy allows its own style sheet by its hash', () => {
    const faults = embeds.flatMap(({ file, html }) => faultsOf(html).map((fault) => `${file}: ${fault}`));
    expect(faults).toEqual([]);
  });

  test('tells its data date and where it comes from, and leads there', () => {
    const said = embeds.map(({ file, document }) => {
      const source = document.querySelector('footer.source');
      return [file, source ? lineOf(source) : '', source?.querySelector('a')?.getAttributeValue('href') ?? ''] as const;
    });
    const bad = said.filter(
      ([, line, href]) => !/^数据日期 \d{4}年\d+月\d+日 来源：云川营商台账/u.test(line) || !href.startsWith(base),
    );
    expect(bad).toEqual([]);
  });

  test('leads to pages only in tabs of their own', () => {
    const links = embeds.flatMap(({ file, document }) =>
      document.querySelectorAll('a').map((link) => ({ file, link })),
    );
    expect(links.length).toBeGreaterThan(embeds.length);
    const staying = links.filter(
      ({ link }) => attribute(link, 'target') !== '_blank' || attribute(link, 'rel') !== 'noopener',
    );
    expect(staying.map(({ file }) => file)).toEqual([]);
  });

  test('quotes each measure to the letter', () => {
    const shown = new Map(embeds.map((embed) => [embed.address, embed]));
    const bare = (text: string) => text.replaceAll(/\s/gu, '').normalize('NFKC');
    const misquoted = measures.filter(({ id, quote }) => {
      const quoted = shown.get(`${base}embed/measures/${id}/`)?.document.querySelector('blockquote');
      return !quoted || bare(textOf(quoted)) !== bare(quote);
    });
    expect(misquoted.map(({ id }) => id)).toEqual([]);
  });

  test('says of each measure its state, and of 未核定 that it is about the portal’s records', () => {
    const unsaid = wrong(({ document, file, html }) => {
      if (!file.startsWith('embed/measures/')) return true;
      const hasUnassessed = document.querySelector('.strip-marks [data-state="unassessed"]') !== null;
      const isSaid = html.includes('“未核定”的意思：没有可以用来核定的直接证据，不代表未落实。');
      return document.querySelector('.strip-name') !== null && hasUnassessed === isSaid;
    });
    expect(unsaid).toEqual([]);
  });

  test('asks search engines to list the page instead', () => {
    expect(wrong(({ html }) => html.includes('<meta name="robots" content="noindex">'))).toEqual([]);
  });

  test('is at most 60 KB, as hosts send it', () => {
    const weights = embeds.map(({ file, html }) => [file, gzipSync(Buffer.from(html)).length] as const);
    expect(weights.filter(([, weight]) => weight > MOST)).toEqual([]);
  });
});

describe('the code for other sites', () => {
  const pages = pagesOf(PORTAL);
  const boxed = pages.flatMap(({ address, document }) =>
    document.querySelectorAll('.embed-box').map((box) => ({ address, code: textOf(box.querySelector('pre') ?? box) })),
  );

  test('stands on every measure’s page and below every chart that can be taken along, each for its own', () => {
    const framed = boxed.map(({ address, code }) => [address, /<iframe src="([^"]+)"/u.exec(code)?.[1]]);
    const measures = publishedApi().measures.map(({ id }) => [`/measures/${id}/`, `/embed/measures/${id}/`]);
    const charts = pages.flatMap(({ address, document }) =>
      document
        .querySelectorAll('figure.chart')
        .map((figure) => attribute(figure, 'data-chart'))
        .filter((name) => name !== 'measure-timeline')
        .map((name) => [address, `/embed/charts/${name}/`]),
    );
    expect(charts).toHaveLength(chartNames.length);
    expect(framed.sort()).toEqual([...measures, ...charts].sort());
  });

  test('says where no host is known that it has to be added, and where no snapshot is published that there is none', () => {
    const unsaid = pages.filter(({ document }) =>
      document.querySelectorAll('.embed-box').some((box) => !/请补上域名。.*数据日期.*还没有发布过/u.test(lineOf(box))),
    );
    expect(unsaid.map(({ address }) => address)).toEqual([]);
  });
});

test('in the archive too, embeds load nothing and keep to their policy', () => {
  const archived = filesOf(join(BAG, 'data')).filter((file) => isEmbed(file) && file.endsWith('.html'));
  expect(archived).toHaveLength(chartNames.length + publishedApi().measures.length);
  const faults = archived.flatMap((file) =>
    faultsOf(readFileSync(join(BAG, 'data', file), 'utf8')).map((fault) => `${file}: ${fault}`),
  );
  expect(faults).toEqual([]);
});
