import { describe, expect, test } from 'vitest';
import { displayed } from '#source-text/display.ts';
import { dateText } from '#words/dates.ts';
import { summaryNames } from '#words/names.ts';
import { lineOf, pagesOf, textOf } from '../support/built-pages.ts';
import { publishedApi } from '../support/published-api.ts';
import { catalogueOf, PORTAL, PORTALS } from '../support/portals.ts';

const { site } = await catalogueOf(PORTAL);
const DATA_DATE = dateText(site.dataDate);

describe.each(PORTALS)(
  'what each measure page of the portal at $base says for those who quote from it, as text',
  (portal) => {
    const { measures, documents } = publishedApi(portal);
    const documentOf = new Map(documents.map((document) => [document.id, document]));
    const pages = new Map(pagesOf(portal).map(({ address, document }) => [address, document]));
    const kits = measures.map((measure) => {
      const page = pages.get(measure.url);
      const kit = page?.querySelector('.quotation ~ quote-kit');
      const facts = kit?.querySelectorAll('dd').map((fact) => lineOf(fact)) ?? [];
      return { ...measure, page, kit, facts };
    });
    const wrong = (promise: (one: (typeof kits)[number]) => boolean) =>
      kits.filter((one) => !promise(one)).map(({ id, facts }) => `${id}: ${facts.join(' | ')}`);

    test('stands right under the quotation, in four facts', () => {
      expect(kits.length).toBeGreaterThan(14);
      const names = (one: (typeof kits)[number]) =>
        one.kit
          ?.querySelectorAll('dt')
          .map((name) => textOf(name))
          .join(' ');
      expect(wrong((one) => names(one) === '出处 链接 核定进展 数据日期')).toEqual([]);
    });

    test('names the document, who issued or wrote it, the number and the paragraphs', () => {
      expect(
        wrong(({ id, document, facts: [source = ''] }) => {
          const { title, author, issuer = '', documentNumber = '' } = documentOf.get(document) ?? {};
          const said = [title, author?.name ?? issuer.replace(/（.*/u, ''), `本站编号 ${id}，本站存档原文第 `];
          const number = /^(?:未载明|不适用)/u.test(documentNumber) ? [] : [documentNumber];
          return [...said, ...number].every((words) => words && source.includes(words)) && source.endsWith(' 段');
        }),
      ).toEqual([]);
    });

    test('links the first paragraph by its address, and says that the host is missing', () => {
      expect(
        wrong(({ page, url, facts: [, link = ''] }) => {
          const anchor = page?.querySelector('.quotation .paragraph')?.id;
          return link === `${url}#${anchor} （站内路径，引用时请补上域名）`;
        }),
      ).toEqual([]);
    });

    test('says where the measure stands, on which data date, and what 未核定 means', () => {
      expect(
        wrong(({ progress, page, facts: [, , state = '', day] }) => {
          const shown = page?.querySelector('.standing [data-as-of-day]');
          const isExplained = state.includes('（“未核定”：没有可以用来核定的直接证据，不代表未落实）');
          const isNamed = state.startsWith(summaryNames[progress.summary]);
          return (
            isNamed &&
            isExplained === progress.core.some((one) => one.state === 'unassessed') &&
            day === (shown && lineOf(shown))
          );
        }),
      ).toEqual([]);
      expect(wrong(({ facts }) => facts[3] === DATA_DATE)).toEqual([]);
    });

    test('does not repeat the source, and what needs a script is hidden until it runs', () => {
      expect(wrong(({ kit, quote }) => !!kit && !textOf(kit).includes(displayed(quote).slice(-20)))).toEqual([]);
      const shown = ({ kit }: (typeof kits)[number]) =>
        kit?.querySelectorAll('button, textarea, select').filter((one) => !one.closest('[hidden]')).length ?? 1;
      expect(wrong((one) => shown(one) === 0)).toEqual([]);
    });

    test('adds less than 2.5 KB to a page', () => {
      const sizes = [...pagesOf(portal)].flatMap(({ html }) => /<quote-kit.*<\/quote-kit>/su.exec(html)?.[0] ?? []);
      expect(sizes).toHaveLength(measures.length);
      expect(Math.max(...sizes.map((part) => new TextEncoder().encode(part).length))).toBeLessThan(2500);
    });
  },
);
