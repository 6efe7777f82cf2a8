import { holdingSchema, type Holding } from '#domain/archive-record.ts';
import { readYaml, type Checked } from './yaml.ts';

/** What a published snapshot holds, with the file's text: that is what its entry has the hash of. */
export function readHolding(file: string, text: string): Checked<Holding> & { readonly text: string } {
  return { ...readYaml(file, text, holdingSchema), text };
}
