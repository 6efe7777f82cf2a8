import { snapshotFiles } from '#words/snapshot-files.ts';
import { fullName, type PortalFacts } from '../portal-names.ts';
import { nameOfSnapshot } from '../snapshot-record.ts';

const words = snapshotFiles.readme;

/** `README.txt`: in fifteen lines what the archive is and how to open, search, verify and cite it, in Chinese and in English. */
export function readme({
  portal,
  dataDate,
  commit,
  site,
}: {
  portal: PortalFacts;
  dataDate: string;
  commit: string | null;
  site: string | null;
}): string {
  const name = nameOfSnapshot(dataDate);
  const made = commit ? `commit ${commit}` : words.madeFromNoCommit;
  return `${[
    words.title(fullName(portal), name, site ? `${made}, ${site}` : made),
    words.what(portal.subject, dataDate),
    words.open,
    words.search,
    words.verify,
    words.addresses,
    words.cite(portal.title, dataDate, name),
    words.rights(portal.licence.name),
    `What: the complete public ledger of measures (${portal.subjectEnglish}) as of ${dataDate}: verbatim text, bodies, dates, evidence.`,
    'Open: unpack and double-click index.html; any browser, no network, nothing to install.',
    'Search: use the search box of any page; plain text, CSV, JSON and PDF are in data/corpus, data/data and data/api.',
    'Verify: open verify.html and drop the zip or choose the unpacked folder; or run sha256sum -c manifest-sha256.txt tagmanifest-sha256.txt here.',
    'Addresses in data: a url that begins with / counts from the home page, which is the folder data here.',
    `Cite: ${portal.titleEnglish}, title of the measure, data date ${dataDate}, snapshot ${name}, sha256 of the zip as in manifest.json.`,
    `Rights: official texts belong to their issuers, signed articles are quoted; our own text is ${portal.licence.name}.`,
  ].join('\n')}\n`;
}
