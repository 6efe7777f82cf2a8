import { roles } from '#domain/measure.ts';
import { describe, expect, inject, test } from 'vitest';
import { displayed } from '#source-text/display.ts';
import { roleNames, stateNames, summaryNames } from '#words/names.ts';
import { attribute, builtJson, lineOf, pageAt, textOf } from '../../support/built-pages.ts';
import { catalogueOf } from '../../support/portals.ts';
import { publishedApi, type PublishedEvidence, type PublishedMeasure } from '../../support/published-api.ts';

interface Found {
  readonly line: string;
  readonly text: string;
  readonly href: string | undefined;
  readonly id: string | undefined;
}

const links = (found: readonly Found[]) => found.map(({ line, href }) => `${line} ${href}`);
const inChinese = (day: string) => day.replace(/^(\d+)-0?(\d+)-0?(\d+)$/u, '$1年$2月$3日');
const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b) || [a, b];

describe.each(inject('atRoot'))('each measure’s page of the portal in $folder', async (portal) => {
  const catalogue = await catalogueOf(portal);
  const { measures, documents, themes, bodies } = publishedApi(portal);
  const evidence = builtJson<PublishedEvidence[]>('api/v1/evidence.json', portal);
  const documentOf = new Map(documents.map((document) => [document.id, document]));
  const themeOf = new Map(themes.map((theme) => [theme.id, theme]));
  const bodyOf = new Map(bodies.map((body) => [body.id, body]));
  const pages = new Map(measures.map(({ id, url }) => [id, pageAt(url, portal)]));

  /** The measures whose page does not keep a promise, each with what it says instead. */
  function breaches(promise: (measure: PublishedMeasure, find: (selector: string) => Found[]) => unknown): string[] {
    return measures.flatMap((measure) => {
      const all = (selector: string) =>
        (pages.get(measure.id)?.document.querySelectorAll(selector) ?? []).map((element) => ({
          line: lineOf(element),
          text: textOf(element),
          href: attribute(element, 'href'),
          id: attribute(element, 'id'),
        }));
      const said = promise(measure, all);
      return said === true ? [] : [`${measure.id}: ${JSON.stringify(said)}`];
    });
  }

  test('shows its complete quote, which no glossary link changes', () => {
    const wrong = breaches(({ quote }, find) => {
      const shown = find('blockquote[data-compare="quote"] .source-paragraph').map(({ text }) => text);
      return same(shown.join('\n'), displayed(quote));
    });
    expect(wrong).toEqual([]);
  });

  test('sets the quote apart from the portal’s own words, with a permanent link for each paragraph', () => {
    const wrong = breaches(({ quote }, find) => {
      const anchors = find('blockquote.quotation .paragraph').map(({ id }) => `#${id}`);
      const permalinks = find('blockquote.quotation a.margin').map(({ href }) => href);
      return anchors.length === quote.split('\n').length && same(anchors, permalinks);
    });
    expect(wrong).toEqual([]);
  });

  test('says who said it, in which document, under which number, and links there', () => {
    const wrong = breaches(({ document }, find) => {
      const { title, url, author, issuer, documentNumber } = documentOf.get(document) ?? {};
      const [attribution] = find('.attribution');
      const facts = [...(author ? [author.name, author.post] : [issuer]), title, documentNumber];
      const missing = [...facts, '发文字号', '成文日期', '来源'].filter(
        (fact) => !attribution?.line.includes(fact ?? '?'),
      );
      return same([missing, links(find('.attribution a')).includes(`${title} ${url}`)], [[], true]);
    });
    expect(wrong).toEqual([]);
  });

  test('shows the hash of its quote', () => {
    expect(breaches(({ quoteSha256 }, find) => same(find('.attribution .hash')[0]?.line, quoteSha256))).toEqual([]);
  });

  test('says of 未核定, where a core promise is, that this is about the portal’s records', () => {
    const wrong = breaches(({ progress }, find) => {
      const [standing] = find('[data-compare="standing"]');
      const isSaid = standing?.line.includes('“未核定”的意思：没有可以用来核定的直接证据，不代表未落实。');
      return same(isSaid, progress.core.some(({ state }) => state === 'unassessed'));
    });
    expect(wrong).toEqual([]);
  });

  test('says where it and each of its elements stand, as the API and the rule say', () => {
    const wrong = breaches(({ id, progress }, find) => {
      const [name] = find('.standing .strip-name');
      const marks = find('.standing .strip-marks i').length;
      const ledger = find('.ledger .state').map(({ line }) => line);
      const core = progress.core.map(({ state }) => stateNames[state]);
      return same(
        [id, name?.line, marks, core.every((state) => ledger.includes(state))],
        [id, summaryNames[progress.summary], core.length, true],
      );
    });
    expect(wrong).toEqual([]);
  });

  test('shows every record of its ledger with its source and its date', () => {
    const wrong = breaches(({ id }, find) => {
      const shown = find('.evidence > .entry');
      const records = evidence.filter(({ measure }) => measure === id);
      const missing = records.filter(
        ({ id: record, statement, source }) =>
          !shown.some(
            (entry) => entry.id === record && entry.line.includes(statement) && entry.line.includes(source.title),
          ),
      );
      return same([missing.map((record) => record.id), shown.length], [[], records.length]);
    });
    expect(wrong).toEqual([]);
  });

  test('never links a mirror', () => {
    const mirrors = evidence.filter(({ reliability }) => reliability === 'mirror-unverified');
    const linked = mirrors.filter(({ id, measure }) => {
      const entry = pages.get(measure)?.document.querySelector(`#${id}`);
      return !entry || entry.querySelectorAll('a').some((link) => attribute(link, 'href')?.startsWith('http'));
    });
    expect(linked.map(({ id }) => id)).toEqual([]);
  });

  test('shows all its elements, each with the source’s words, its number, its day and its cycle', () => {
    const wrong = breaches(({ elements }, find) => {
      const shown = find('.ledger > .element');
      const says = elements.map(({ text, words, core, target, due, cycle }, at) =>
        [
          text,
          displayed(words),
          ...(core ? ['核心'] : []),
          ...(target ? [target.metric, String(target.value), target.unit] : []),
          ...(due ? [displayed(due.words), inChinese(due.date)] : []),
          ...(due?.other ? [due.other.why] : []),
          ...(cycle ? [displayed(cycle.words)] : []),
        ].filter((said) => !shown[at]?.line.includes(said.replaceAll(/\s+/gu, ' '))),
      );
      return same([shown.map(({ id }) => id), says], [elements.map(({ id }) => id), elements.map(() => [])]);
    });
    expect(wrong).toEqual([]);
  });

  test('links all its bodies, by role', () => {
    const wrong = breaches((measure, find) => {
      const of = (role: string) =>
        measure.bodies.filter((one) => one.role === role).flatMap(({ id }) => bodyOf.get(id) ?? []);
      const expected = roles.flatMap(of).map(({ name, url }) => `${name} ${url}`);
      const named = roles.filter((role) => of(role).length > 0).map((role) => roleNames[role]);
      const shown = find('[data-compare="bodies"] a');
      return same([links(shown), find('[data-compare="bodies"] dt').map(({ line }) => line)], [expected, named]);
    });
    expect(wrong).toEqual([]);
  });

  test('links all its themes', () => {
    const wrong = breaches((measure, find) => {
      const expected = measure.themes.map((id) => `${themeOf.get(id)?.name} ${themeOf.get(id)?.url}`);
      return same(links(find('[data-compare="themes"] a')), expected);
    });
    expect(wrong).toEqual([]);
  });

  test('leads to the previous and the next measure of its document', () => {
    const wrong = breaches((measure, find) => {
      const siblings = measures.filter(({ document }) => document === measure.document);
      const at = siblings.indexOf(measure);
      const shown = [find('a[rel="prev"]')[0]?.href, find('a[rel="next"]')[0]?.href];
      return same(shown, [siblings[at - 1]?.url, siblings[at + 1]?.url]);
    });
    expect(wrong).toEqual([]);
  });

  test('has the title, the summary and the three parts that explain it', () => {
    const wrong = breaches(({ title, summary }, find) => {
      const parts = ['#part-1', '#part-2', '#part-3'].map((part) => find(part)[0]?.line);
      const shown = [find('h1')[0]?.line, find('.summary')[0]?.line, ...parts];
      return same(shown, [title, summary, '这条举措要做什么', '和谁有关', '怎么核查']);
    });
    expect(wrong).toEqual([]);
  });

  test('an item of a task shows the introduction of its task, marked as not its own words; nothing else has one', () => {
    const introductions = new Map(catalogue.measures.map(({ id, span }) => [id, span.introduction?.text]));
    const wrong = breaches(({ id }, find) => {
      const shown = find('.introduction .source-paragraph').map(({ text }) => text);
      const marks = find('.introduction .small').map(({ line }) => line.includes('不属于本条原文'));
      const introduction = introductions.get(id);
      return same([shown, marks], introduction ? [[displayed(introduction)], [true]] : [[], []]);
    });
    expect(wrong).toEqual([]);
  });
});
