import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { z } from 'zod';
import { bodySchema } from '#domain/body.ts';
import { termSchema } from '#domain/glossary.ts';
import { lexiconSchema } from '#domain/lexicon.ts';
import { siteSchema } from '#domain/site.ts';
import { themeSchema } from '#domain/theme.ts';
import { correctionSchema, leftOutSchema } from '#domain/correction.ts';
import { NO_LEXICON, readDocuments, readLedgers, readMeasures, readRecord } from './content.ts';
import { readArchive } from './archive.ts';
import { archiveValue, documentValue, ledgerValue, measureValue } from './values.ts';

const readers = {
  documents: async (root: string) => (await readDocuments(root)).map(documentValue).map((value) => [value.id, value]),
  measures: async (root: string) =>
    (await readMeasures(root)).map(measureValue).map((value) => [`${value.document}/${value.record.number}`, value]),
  ledgers: async (root: string) =>
    (await readLedgers(root)).map(ledgerValue).map((value) => [`${value.document}/${value.number}`, value]),
  // One entry for what holds for the portal as a whole: a collection may not be empty, and these registers may.
  portal: async (root: string) => {
    const [site, corrections, leftOut, lexicon, archive] = await Promise.all([
      readRecord(root, 'content/site.yaml', siteSchema),
      readRecord(root, 'content/corrections.yaml', z.array(correctionSchema), '[]'),
      readRecord(root, 'content/left-out.yaml', z.array(leftOutSchema), '[]'),
      readRecord(root, 'content/lexicon.yaml', lexiconSchema, NO_LEXICON),
      readArchive(root),
    ]);
    const registers = {
      corrections: corrections.value ?? [],
      leftOut: leftOut.value ?? [],
      archive: archiveValue(archive),
    };
    return [['portal', { site: site.value, lexicon: lexicon.value, ...registers }]];
  },
  themes: (root: string) => register(root, 'content/themes.yaml', themeSchema),
  bodies: (root: string) => register(root, 'content/bodies.yaml', bodySchema),
  glossary: (root: string) => register(root, 'content/glossary.yaml', termSchema),
} satisfies Record<string, (root: string) => Promise<unknown[][]>>;

/** An Astro loader for one kind of record of the folder `content`; entries keep the order of their register. */
export function recordsLoader(kind: keyof typeof readers): Loader {
  return {
    name: `reform-ledger-${kind}`,
    load: async ({ store, config, watcher, logger }) => {
      const root = fileURLToPath(config.root);
      const fill = async () => {
        const entries = await readers[kind](root);
        store.clear();
        entries.forEach(([id, value], order) => store.set({ id: String(id), data: { order, value } }));
      };
      await fill();
      watcher?.on('change', (path) => {
        if (!path.includes('/content/')) return;
        fill().catch((error: unknown) => logger.error(String(error)));
      });
    },
  };
}

async function register<S extends z.ZodObject>(root: string, file: string, schema: S): Promise<unknown[][]> {
  const { value } = await readRecord(root, file, z.array(schema));
  return (value ?? []).map((entry) => [(entry as { id: string }).id, entry]);
}
