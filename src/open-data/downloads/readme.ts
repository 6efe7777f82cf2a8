import type { Site } from '#domain/site.ts';
import { words } from '../languages.ts';
import type { DataPage } from '../data-page.ts';

/** What the files of `/data/` are, each column of them, and their licence, for whoever has the zip and not the page. */
export function readmeOf(page: DataPage, { title, licence }: Pick<Site, 'title' | 'licence'>): string {
  const said = words.readme;
  const lines = [
    `${title} · ${page.title}`,
    '',
    page.description,
    said.dataDate(page.dataDate.label),
    '',
    said.licence,
    said.mayBeUsed(title, licence.name, licence.address),
    said.notOurs,
    '',
    said.files,
    ...page.together.map(({ name, what }) => said.file(name, what)),
    ...page.sheets.flatMap(({ name, title: sheet, rows, columns }) => [
      '',
      said.sheet(name, sheet, rows, columns.length),
      ...columns.map((column) => said.column(column.name, column.title, column.type, column.description)),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}
