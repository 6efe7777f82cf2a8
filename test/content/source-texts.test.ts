import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { residues } from '#source-text/detect.ts';
import { displayed } from '#source-text/display.ts';
import { changed, countsOf, unaccounted } from '../fixtures/account.ts';
import { restoredDocuments } from '../fixtures/restored-documents.ts';
import { CONTENTS } from '../support/contents.ts';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe.each(CONTENTS)('%s', async (_, folder) => {
  const documents = await restoredDocuments(folder);

  test('has a document', () => {
    expect(documents.length).toBeGreaterThan(0);
  });

  describe.each(documents)('$id', ({ id, raw, restored, archived, record, repairs }) => {
    test('has its raw file and its archived text with the hashes that its record tells', () => {
      expect([
        sha256(readFileSync(join(folder, 'sources/raw', record.raw.file))),
        sha256(readFileSync(join(folder, `sources/${id}.txt`))),
      ]).toEqual([record.raw.sha256, record.sha256]);
    });

    test('is its raw file restored', () => {
      expect(restored.text).toBe(archived);
    });

    test('keeps each raw character once, or removes it once under a named rule', () => {
      expect(unaccounted(raw, restored)).toEqual([]);
    });

    test('keeps raw characters as they are, or as their simplified shapes where that step is declared', () => {
      const others = changed(raw, restored).map((at) => [raw[Number(restored.origin[at])], restored.text[at]].join(''));
      const simplified = record.restoration.includes('traditional-to-simplified') ? /^\p{Script=Han}{2}$/u : /^$/u;
      expect(others.filter((pair) => !simplified.test(pair))).toEqual([]);
    });

    test('has no characters beyond the raw ones but what its recorded repairs wrote', () => {
      const written = [...restored.origin.keys()].filter((at) => Number(restored.origin[at]) < 0);
      const recorded = repairs.repairs.map(({ after }) => after).join('');
      expect(written.map((at) => restored.text[at]).join('')).toBe(recorded);
    });

    test('has no blank line, no line end of another system, and no place that still looks damaged', () => {
      expect(archived).not.toMatch(/^\s*$/mu);
      expect(archived).not.toMatch(/[\r\uFEFF\u2028\u2029]/u);
      expect(residues(archived)).toEqual([]);
    });

    test('is shown with full-width marks, character for character', () => {
      const shown = displayed(archived);
      expect(shown).toHaveLength(archived.length);
      expect(displayed(shown)).toBe(shown);
      expect(shown).not.toMatch(/(?<=\p{Script=Han})[,:;?!](?=\p{Script=Han})/u);
    });
  });

  test('shares out each raw file among its documents: every character that is not blank is in exactly one', () => {
    const byFile = Map.groupBy(documents, ({ record }) => record.raw.file);
    const wrong = [...byFile].flatMap(([file, sharing]) => {
      const [{ raw = '' } = {}] = sharing;
      const kept = new Uint8Array(raw.length);
      for (const { restored } of sharing) {
        // What rules other than passages removed stood in the document as well.
        const removals = restored.removals.filter(({ rule }) => sharing.length === 1 || rule === 'repair');
        const counts = countsOf(raw, { ...restored, removals });
        for (const at of kept.keys()) kept[at] = Number(kept[at]) + Number(counts.kept[at]) + Number(counts.removed[at]);
      }
      const lost = [...kept.keys()].filter((at) => /\S/u.test(raw.charAt(at)) && kept[at] !== 1);
      return lost.map((at) => `${file}: ${raw.slice(at, at + 10)}`);
    });
    expect(wrong).toEqual([]);
  });
});
