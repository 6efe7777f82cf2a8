import type { Described, Field, Published } from './field.ts';

/** A record as JSON has it: its fields in their order, without those that have no value and no `null`. */
export function jsonOf({ fields }: Described, row: unknown, published: Published): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields)
      .map(([name, field]) => [name, valueOf(field, row, published)] as const)
      .filter(([, value]) => value !== undefined),
  );
}

function valueOf({ type, from }: Field<never>, row: unknown, published: Published): unknown {
  // Rows are those that the record was described for: `recordOf` and `datasetOf` see to it.
  const value = from(row as never, published);
  if (value === null || value === undefined) return value;
  if (type.is === 'record') return jsonOf(type.record, value, published);
  if (type.is === 'records') return (value as readonly unknown[]).map((one) => jsonOf(type.record, one, published));
  return value;
}
