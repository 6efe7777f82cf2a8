import type { missingMeanings as chinese } from '../zh/missing.ts';

/** What it says of the world where an entry of the open data has no value. */
export const missingMeanings: typeof chinese = {
  notStated: 'the document does not state it',
  notKnown: 'the portal does not know it',
  notRecorded: 'the portal has no record of it',
  notApplicable: 'it does not apply',
  none: 'there is none',
  whole: 'the measure as a whole is meant',
  notLinked: 'there is no address, or none that should be linked',
};

/** The description of a column or field that may be without a value. */
export function describedMissing(description: string, meaning: keyof typeof missingMeanings): string {
  return `${description}; no value means that ${missingMeanings[meaning]}`;
}
