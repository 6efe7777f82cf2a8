/** What the files of `/data/` that hold several sheets are called. */
export const togetherFiles = {
  workbook: 'reform-ledger.xlsx',
  everything: 'reform-ledger-data.zip',
  readme: 'readme.txt',
  dataPackage: 'datapackage.json',
  checksums: 'sha256sums.txt',
} as const;

/** What the catalogue of the open data is called, as DCAT calls a catalogue. */
export const CATALOG = 'catalog.jsonld';
