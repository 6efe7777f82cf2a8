import type { Checked } from '../read/yaml.ts';

/** The ids that a register holds. Where the register itself cannot be read, none is called missing. */
export interface RegisterIds {
  has(id: string): boolean;
  /** What to do about one that it does not hold. */
  readonly instead: string;
}

export function registerIds({ value, file }: Checked<readonly { readonly id: string }[]>): RegisterIds {
  const ids = value && new Set(value.map(({ id }) => id));
  return { has: (id) => ids?.has(id) ?? true, instead: `请用 ${file} 里的编号，或先在那里登记` };
}
