import { describe, expect, test } from 'vitest';
import { progressStates } from '#domain/progress.ts';
import { addressesAt } from '#views/addresses.ts';
import { pressPage } from '#views/press-page.ts';
import { countsView } from '#views/progress.ts';
import { found, realCatalogue } from '../fixtures/catalogues.ts';

const catalogue = await realCatalogue();
const page = pressPage(catalogue, addressesAt('/'));
const sentence = (id: string) => found(page.figures, (figure) => figure.id === id).sentence;

describe('a figure to quote', () => {
  test.each(page.figures.map(({ id }) => id))('“%s” says who counted, on which day, and is one sentence', (id) => {
    expect(sentence(id)).toMatch(/^据司改台账统计（截至2026年11月21日/u);
    expect(sentence(id)).toMatch(/^[^。]+。$/u);
  });

  test('is never a percentage', () => {
    expect(page.figures.filter((figure) => /%|百分/u.test(figure.sentence))).toEqual([]);
  });

  test('of what is complete has its floor, its ceiling and its rule', () => {
    const { floor, ceiling, total } = countsView(catalogue.measures);
    expect(sentence('complete')).toContain(`至少 ${floor}/${total} 条`);
    expect(sentence('complete')).toContain(`至多 ${ceiling}/${total} 条`);
    expect(sentence('complete')).toContain('按其公布的规则 1 核定');
  });

  test('of what is collected tells signed articles from official documents', () => {
    expect(sentence('collected')).toContain('4 份官方的司法改革文件和 4 篇报纸署名文章的 236 条内容');
  });

  test('of states holds every measure once and says what 未核定 is', () => {
    const counts = [...sentence('states').matchAll(/ (\d+)\/236/gu)].map(([, count]) => Number(count));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(catalogue.measures.length);
    expect(sentence('states')).toContain('“未核定”指该台账尚无记录，不代表未落实');
  });

  test('of due promises counts elements with a due date of their own, unknown ones as undone and then as done', () => {
    const dated = catalogue.measures.flatMap(({ elements, assessment }) =>
      elements.filter(({ due }) => due).map(({ id }) => found(assessment.elements, (one) => one.id === id).state),
    );
    const floor = dated.filter((state) => state === 'complete').length;
    const unknown = dated.filter((state) => state === 'unassessed').length;
    expect(sentence('due')).toContain(`至少 ${floor}/${dated.length} 项`);
    expect(sentence('due')).toContain(`至多 ${floor + unknown}/${dated.length} 项`);
  });

  test('leads to where its parts are, and to a file of them', () => {
    for (const { sources } of page.figures) {
      expect(sources.some(({ href }) => href.endsWith('/') || href.includes('/#'))).toBe(true);
      expect(sources.some(({ href }) => href.endsWith('.csv'))).toBe(true);
    }
  });
});

test('each document stands by itself, with its date beside it and in the order of the ledger', () => {
  expect(page.documents.map(({ name }) => name.name)).toEqual(catalogue.documents.map(({ short }) => short));
  expect(found(page.documents, ({ name }) => name.href.includes('shenzhen')).issued).toBe('未载明');
  expect(found(page.documents, ({ name }) => name.href.includes('yancheng')).issued).toBe('2019-11-08');
});

test('every state is told by what it says and by what it does not say', () => {
  expect(page.states.map(({ state }) => state)).toEqual([...progressStates]);
  expect(page.states.filter(({ says, saysNot }) => says === '' || saysNot === '')).toEqual([]);
});

test('who can be written to is told only where the editors say so', () => {
  expect(page.contact).toBeUndefined();
  const site = { ...catalogue.site, contact: 'mailto:editors@example.org' };
  expect(pressPage({ ...catalogue, site }, addressesAt('/')).contact).toBe('mailto:editors@example.org');
});
