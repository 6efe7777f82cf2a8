import { z } from 'zod';
import { daySchema } from '#domain/dates.ts';

/** The number of the archive's layout; it grows when tools that know the present one would misread it. */
export const FORMAT = 1;

const hash = z.string().regex(/^[0-9a-f]{64}$/u);

/** One file of a snapshot. */
export const fileRecordSchema = z.strictObject({
  /** Below the bag's folder, with `/`. */
  path: z.string().min(1),
  /** In bytes. */
  size: z.int().min(0),
  sha256: hash,
});

/** `snapshot.json` at the top of the bag: what the snapshot is made of. */
export const snapshotSchema = z.strictObject({
  format: z.int().min(1),
  title: z.string(),
  dataDate: daySchema,
  /** The commit of the project, where it was made from a clean checkout. */
  commit: z
    .string()
    .regex(/^[0-9a-f]{40}$/u)
    .nullable(),
  /** Of every file of the project that the portal is made from. */
  inputs: hash,
  /** The rule by which states were derived. */
  rubric: z.string(),
  /** The address of the living portal, with its closing slash, where the build was told it. */
  site: z.url().nullable(),
  /** The programmes that made it, by name, with their versions. */
  tools: z.record(z.string(), z.string()),
  documents: z.int(),
  measures: z.int(),
  evidence: z.int(),
  /** Every file of the bag but this one, its signature and the bag's own manifests, in the order of their paths. */
  files: z.array(fileRecordSchema),
});

/** `manifest.json` beside the packages: the same, with the packages themselves. */
export const manifestSchema = snapshotSchema.extend({
  packages: z.array(fileRecordSchema),
});

export type FileRecord = z.infer<typeof fileRecordSchema>;
export type Snapshot = z.infer<typeof snapshotSchema>;
export type Manifest = z.infer<typeof manifestSchema>;

/** The name that folder, zip and WACZ of a snapshot share. */
export const nameOfSnapshot = (dataDate: string) => `reform-ledger-${dataDate}`;

/** The file beside the packages of a snapshot that describes them. */
export const MANIFEST = 'manifest.json';
