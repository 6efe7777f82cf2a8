/** The kind of a data file. */
export interface DataType {
  /** Its media type as servers and readers write it. */
  readonly type: string;
  /** What people call it. */
  readonly name: string;
  /** Whether IANA has registered the type. */
  readonly isRegistered: boolean;
}

const TYPES: readonly (readonly [ending: string, DataType])[] = [
  ['.csv-metadata.json', { type: 'application/csvm+json', name: 'CSVW', isRegistered: true }],
  ['.csv', { type: 'text/csv', name: 'CSV', isRegistered: true }],
  ['.jsonl', { type: 'application/jsonl', name: 'JSON Lines', isRegistered: false }],
  ['.json', { type: 'application/json', name: 'JSON', isRegistered: true }],
  [
    '.xlsx',
    {
      type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      name: 'Office Open XML',
      isRegistered: true,
    },
  ],
  ['.zip', { type: 'application/zip', name: 'ZIP', isRegistered: true }],
];

/** @throws {Error} for a file of a kind that the open data do not have. */
export function dataTypeOf(file: string): DataType {
  const [, found] = TYPES.find(([ending]) => file.endsWith(ending)) ?? [];
  if (!found) throw new Error(`开放数据没有 ${file} 这种文件；请在 src/open-data/dcat/data-types.ts 写明它的格式。`);
  return found;
}
