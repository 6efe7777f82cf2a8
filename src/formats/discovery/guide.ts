import type { Catalogue } from '#catalogue/catalogue.ts';
import { withByteOrderMark } from '#files/byte-order-mark.ts';
import { guide } from '#words/guide.ts';
import { CATALOG, togetherFiles } from '#open-data/together-files.ts';
import type { PortalPlace } from '#views/portal.ts';
import { referenceFrom } from '#views/reference.ts';

/**
 * `llms.txt` (https://llmstxt.org): what the portal is, what its words mean and where its data are, for programs that answer readers' questions. Links
 * are complete where the host is known, otherwise relative to the file.
 */
export function guideText(catalogue: Catalogue, { addresses, origin }: PortalPlace): string {
  const { site, documents, measures, themes } = catalogue;
  const articles = documents.filter(({ author }) => author).length;
  const at = referenceFrom(addresses.guide, origin);
  const entry = (address: string, { name, note }: { readonly name: string; readonly note: string }) =>
    `- [${name}](${at(address)}): ${note}`;
  const { entries, headings } = guide;
  const file = (address: string, name: string, { note }: { readonly note: string }) => entry(address, { name, note });
  const example = measures[0];
  const sections: [heading: string, lines: string[]][] = [
    [
      headings.browse,
      [
        entry(addresses.documents, entries.documents),
        entry(addresses.measures, entries.measures),
        entry(addresses.themes, { name: guide.themes.name, note: guide.themes.note(themes.length) }),
        entry(addresses.bodies, entries.bodies),
        entry(addresses.new, entries.news),
        entry(addresses.changes, entries.changes),
        entry(addresses.glossary, entries.glossary),
      ],
    ],
    [
      headings.data,
      [
        entry(addresses.downloads, entries.downloads),
        file(addresses.api('measures.json'), 'measures.json', entries.measuresFile),
        file(addresses.api('measures.schema.json'), 'measures.schema.json', entries.measuresSchema),
        ...(example ? [entry(addresses.api(`measures/${example.id}.json`), entries.oneMeasure)] : []),
        file(addresses.api('evidence.json'), 'evidence.json', entries.evidenceFile),
        file(addresses.data('measures.csv'), 'measures.csv', entries.measuresTable),
        file(addresses.data(togetherFiles.everything), togetherFiles.everything, entries.everything),
        file(addresses.data(CATALOG), CATALOG, entries.catalog),
      ],
    ],
    [
      headings.quote,
      [
        entry(addresses.verify, entries.verify),
        ...(example ? [entry(addresses.citation(example.id, 'gbt7714-2025.txt'), entries.citation)] : []),
        entry(addresses.press, entries.press),
        entry(addresses.archive, entries.archive),
      ],
    ],
    [
      headings.rules,
      [
        entry(addresses.methodology, entries.methodology),
        entry(addresses.corrections, entries.corrections),
        entry(addresses.about, entries.about),
      ],
    ],
    // A heading of the format's own: what may be left out where room is short.
    [
      'Optional',
      [
        entry(addresses.indicators, entries.indicators),
        entry(addresses.timeline, entries.timeline),
        entry(addresses.feeds, entries.feeds),
      ],
    ],
  ];
  const text = [
    `# ${guide.title(site.title, site.titleEnglish)}`,
    `> ${guide.introduction(site.subject, documents.length, articles, measures.length, site.dataDate)}`,
    guide.heed,
    guide.cautions.map((caution) => `- ${caution}`).join('\n'),
    ...sections.map(([heading, lines]) => `## ${heading}\n\n${lines.join('\n')}`),
  ]
    .join('\n\n')
    .concat('\n');
  // The mark stands on a line of its own: readers of the format look for `# ` where a line begins.
  return withByteOrderMark(`\n${text}`);
}
