import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { SearchRecord } from './records.ts';
import { segmented } from './segment.ts';

/** No language of Pagefind's: it must neither stem nor segment, since the words are already apart. */
const LANGUAGE = 'unknown';

/** Pagefind's own interfaces, which no page of the portal loads. */
const UNUSED = ['pagefind-ui', 'pagefind-modular-ui', 'pagefind-component-ui', 'pagefind-highlight'].flatMap((name) => [
  `${name}.js`,
  `${name}.css`,
]);

/**
 * Writes a Pagefind index of `records` to the folder `outputPath`.
 *
 * @throws {Error} with Pagefind's own words where it refuses a record or cannot write.
 */
export async function buildIndex(records: readonly SearchRecord[], outputPath: string): Promise<void> {
  const index = created(await createIndex({ forceLanguage: LANGUAGE }));
  try {
    for (const record of records) {
      const { errors } = await index.addHTMLFile({ url: record.href, content: recordHtml(record) });
      if (errors.length > 0) throw new Error(`${record.href}: ${errors.join('; ')}`);
    }
    const { errors } = await index.writeFiles({ outputPath });
    if (errors.length > 0) throw new Error(errors.join('; '));
    await Promise.all(UNUSED.map((file) => rm(join(outputPath, file), { force: true })));
  } finally {
    await close();
  }
}

function created({ index, errors }: { index?: PagefindIndex; errors: string[] }): PagefindIndex {
  if (!index) throw new Error(errors.join('; '));
  return index;
}

function recordHtml({ title, kind, place, document, themes, state, fields }: SearchRecord): string {
  const meta = [
    ['title', title],
    ['kind', kind],
    ['place', place],
    ['text', fields[0]?.text ?? ''],
  ].map(([name, value]) => `<i data-pagefind-meta="${name}[data-value]" data-value="${escaped(String(value))}"></i>`);
  const filters = [
    ['kind', kind],
    ...(document ? [['document', document]] : []),
    ...themes.map((theme) => ['theme', theme]),
    ...(state ? [['state', state]] : []),
  ].map(([name, value]) => `<i data-pagefind-filter="${name}[data-value]" data-value="${escaped(String(value))}"></i>`);
  const texts = fields.map(({ weight, text }) => `<p data-pagefind-weight="${weight}">${escaped(segmented(text))}</p>`);
  return `<html lang="${LANGUAGE}"><body>${meta.join('')}${filters.join('')}${texts.join('')}</body></html>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
