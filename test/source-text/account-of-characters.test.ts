import { describe, expect, test } from 'vitest';
import { changed, countsOf, unaccounted } from '../fixtures/account.ts';
import { realDocuments } from '../fixtures/real-documents.ts';

const documents = await realDocuments();
const articles = [...documents.values()].filter(({ record }) => record.raw.file === 'practice-articles.raw.txt');

test('the portal has its eight documents', () => {
  expect([...documents.keys()]).toEqual([
    'jingdezhen-article',
    'moj-2018',
    'shenzhen-2020',
    'taizhou-article',
    'wuhan-article',
    'yanan-article',
    'yancheng-2019',
    'zibo-2021',
  ]);
});

describe.each([...documents.values()])('$id', ({ raw, restored, archived, record, repairs }) => {
  test('the raw file restored is the archived text', () => {
    expect(restored.text).toBe(archived);
  });

  test('each raw character is kept once or removed once under a named rule', () => {
    expect(unaccounted(raw, restored)).toEqual([]);
  });

  test('each kept character is the raw one, or its simplified shape where that step is declared', () => {
    const others = changed(raw, restored).map((at) => [raw[Number(restored.origin[at])], restored.text[at]].join(''));
    if (record.restoration.includes('traditional-to-simplified')) {
      expect(others.filter((pair) => !/^\p{Script=Han}{2}$/u.test(pair))).toEqual([]);
    } else {
      expect(others).toEqual([]);
    }
  });

  test('what has no raw character is what the recorded repairs wrote, and no more', () => {
    const written = [...restored.origin.keys()].filter((at) => Number(restored.origin[at]) < 0);
    const recorded = repairs.repairs.map(({ after }) => after).join('');
    expect(written.map((at) => restored.text[at]).join('')).toBe(recorded);
  });

  test('the archived text has no blank line and no line end of another system', () => {
    expect(archived).not.toMatch(/^\s*$/mu);
    expect(archived).not.toMatch(/[\r\uFEFF\u2028\u2029]/u);
  });
});

test('the newspaper page: each character that is not blank is kept by exactly one of its four articles', () => {
  expect(articles.map(({ id }) => id)).toHaveLength(4);
  const raw = articles[0]?.raw ?? '';
  const kept = new Uint8Array(raw.length);
  for (const { restored } of articles) {
    const repaired = restored.removals.filter(({ rule }) => rule === 'repair');
    const counts = countsOf(raw, { ...restored, removals: repaired });
    for (const at of kept.keys()) kept[at] = Number(kept[at]) + Number(counts.kept[at]) + Number(counts.removed[at]);
  }
  const wrong = [...kept.keys()].filter((at) => /\S/u.test(raw.charAt(at)) && kept[at] !== 1);
  expect(wrong.map((at) => raw.slice(at, at + 10))).toEqual([]);
});
