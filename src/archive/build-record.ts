import { z } from 'zod';
import type { Catalogue } from '#catalogue/catalogue.ts';
import { daySchema } from '#domain/dates.ts';

/** The file of a built portal that says what it was built from. */
export const BUILD_RECORD = 'build.json';

/** `build.json` of a built portal. */
export const buildRecordSchema = z.strictObject({
  dataDate: daySchema,
  /** Of every file of the project that the portal is made from. */
  inputs: z.string().regex(/^[0-9a-f]{64}$/u),
  /** The path under which it was built, with its closing slash. */
  base: z.string(),
  /** The address of its root, where the build was told its host. */
  site: z.url().nullable(),
  /** Where it shows what is not yet published. */
  drafts: z.literal(true).optional(),
});

export type BuildRecord = z.infer<typeof buildRecordSchema>;

/**
 * @param catalogue what the portal shows.
 * @param origin what the build was told, such as `https://example.org`.
 */
export function buildRecordOf(
  { site: { dataDate }, hasDrafts }: Pick<Catalogue, 'site' | 'hasDrafts'>,
  inputs: string,
  base: string,
  origin: string | undefined,
): BuildRecord {
  const root = base.endsWith('/') ? base : `${base}/`;
  return {
    dataDate,
    inputs,
    base: root,
    site: origin === undefined ? null : new URL(root, origin).href,
    ...(hasDrafts && { drafts: true }),
  };
}
