import type { Checked } from '#records/yaml.ts';

/** The ids that a register holds. Where the register itself cannot be read, nothing is called unknown. */
export interface KnownIds {
  has(id: string): boolean;
}

export function knownIds({ value }: Checked<readonly { readonly id: string }[]>): KnownIds {
  return value ? new Set(value.map(({ id }) => id)) : { has: () => true };
}
