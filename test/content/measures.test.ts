import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { NumberingByMarker } from '#domain/numbering.ts';
import { problemReport } from '#domain/problem.ts';
import { checkContent } from '#catalogue/check/content.ts';
import { chineseNumber } from '#source-text/chinese-number.ts';
import { readContent } from '#catalogue/content.ts';
import { catalogueIn } from '../fixtures/catalogues.ts';
import { CONTENTS } from '../support/contents.ts';

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

/** The numbering of Chinese official documents, outermost first, read without the portal's own reader. */
const MARKERS: readonly (readonly [NumberingByMarker['marker'], RegExp])[] = [
  ['一、', /^([一二三四五六七八九十百]+)、/u],
  ['(一)', /^[(（]([一二三四五六七八九十百]+)[)）]/u],
  ['1.', /^(\d+)(?:[.．](?!\d)|、)/u],
  ['(1)', /^[(（](\d+)[)）]/u],
];

interface NumberedLine {
  readonly chapter: number;
  readonly marker: NumberingByMarker['marker'];
  readonly ordinal: number;
  readonly words: string;
}

function numberedLines(text: string): NumberedLine[] {
  let chapter = 0;
  return text.split('\n').flatMap((words): NumberedLine[] => {
    for (const [marker, pattern] of MARKERS) {
      const [, digits] = pattern.exec(words) ?? [];
      if (digits === undefined) continue;
      const ordinal = /\d/u.test(digits) ? Number(digits) : chineseNumber(digits);
      if (marker === '一、') chapter = ordinal;
      return [{ chapter, marker, ordinal, words }];
    }
    return [];
  });
}

const depth = (marker: string) => MARKERS.findIndex(([one]) => one === marker);

/** The numbered lines of a text that a rule makes measures of. */
function linesOf(lines: readonly NumberedLine[], { chapters, marker, childless }: NumberingByMarker): NumberedLine[] {
  return lines.filter((line, at) => {
    const next = lines[at + 1];
    const hasChildren = next !== undefined && depth(next.marker) > depth(line.marker);
    return line.marker === marker && (chapters?.includes(line.chapter) ?? true) && !(childless && hasChildren);
  });
}

describe.each(CONTENTS)('%s', async (_, folder) => {
  const content = await readContent({ folder });
  const { documents, measures, glossary } = await catalogueIn(folder);
  const textOf = (id: string) => readFileSync(join(folder, `sources/${id}.txt`), 'utf8');

  test('passes its check', () => {
    expect(problemReport(checkContent(content))).toBe('共 0 处问题。');
  });

  test('has its documents in the order that they give themselves, and its terms by pinyin', () => {
    const said = documents.flatMap(({ order }) => order ?? []);
    expect(said).toEqual([...said].sort((a, b) => a - b));
    expect(new Set(said).size).toBe(said.length);
    expect(documents.slice(said.length).every(({ order }) => order === undefined)).toBe(true);
    const pinyin = glossary.map((term) => term.pinyin);
    expect(pinyin).toEqual([...pinyin].sort());
  });

  test('has each measure once, in the order of its document', () => {
    expect(new Set(measures.map(({ id }) => id)).size).toBe(measures.length);
    expect(measures).toEqual(documents.flatMap((document) => document.measures));
    expect(measures.length).toBe(content.measures.length);
  });

  describe.each(documents)('$id', ({ id, numbering, measures: own }) => {
    const text = textOf(id);

    test('has a measure for each number of its own numbering, of the kind that its record says, in order', () => {
      if ('openings' in numbering) {
        const opened = numbering.openings.map(({ number, begins }) => {
          const lines = text.split('\n').filter((line) => line.includes(begins));
          return { number, lines: lines.length };
        });
        expect(opened).toEqual(own.map(({ number }) => ({ number, lines: 1 })));
        return;
      }
      const lines = numberedLines(text);
      const promised = numbering.by.flatMap((rule) =>
        linesOf(lines, rule).map(({ words }) => ({ kind: rule.kind, words, at: text.indexOf(`\n${words}`) })),
      );
      const inOrder = promised.toSorted((a, b) => a.at - b.at).map(({ kind, words }) => [kind, words]);
      expect(own.map(({ kind, quote }) => [kind, quote.split('\n')[0]])).toEqual(inOrder);
      expect(own.length).toBeGreaterThan(0);
    });

    test('leaves no number out: each follows the one before, or begins anew', () => {
      if ('openings' in numbering) return;
      const lines = numberedLines(text);
      const wrong = numbering.by
        .filter(({ childless }) => !childless)
        .flatMap((rule) =>
          linesOf(lines, rule).filter(
            ({ ordinal }, at, all) => ordinal !== 1 && ordinal !== (all[at - 1]?.ordinal ?? 0) + 1,
          ),
        );
      expect(wrong.map(({ words }) => words)).toEqual([]);
    });

    test('is quoted word for word: whole lines of the archived text, in its order, each by one measure', () => {
      expect(own.filter(({ quote }) => !`\n${text}`.includes(`\n${quote}\n`)).map((one) => one.id)).toEqual([]);
      const paragraphs = own.flatMap(({ span }) => span.paragraphs.map(({ number }) => number));
      expect(new Set(paragraphs).size).toBe(paragraphs.length);
      expect(paragraphs).toEqual([...paragraphs].sort((a, b) => a - b));
    });

    test('gives each measure the hash of its words, and only headings that are the source’s own', () => {
      expect(own.filter(({ quote, quoteSha256 }) => sha256(quote) !== quoteSha256).map((one) => one.id)).toEqual([]);
      const foreign = own.filter(({ quote, span: { heading, above } }) => {
        const lines = text.split('\n');
        return !quote.includes(heading) || above.some((title) => !lines.some((line) => line.startsWith(title)));
      });
      expect(foreign.map((one) => one.id)).toEqual([]);
    });

    test('promises in each element only what its measure says', () => {
      const wrong = own.flatMap(({ quote, elements, id: measure }) =>
        elements
          .filter(({ words, cycle }) => ![words, cycle?.words ?? words].every((said) => quote.includes(said)))
          .map((element) => `${measure} ${element.id}`),
      );
      expect(wrong).toEqual([]);
    });
  });
});
