import { snapshotCheck as words } from '#words/snapshot-check.ts';
import { kindsLeft } from './left-by-systems.ts';
import type { SignatureStatus, Verdict } from './verdict.ts';

const { report } = words;

/** A verdict in words; the same on the command line and on the page. */
export interface Report {
  readonly isIntact: boolean;
  readonly headline: string;
  readonly sentences: readonly string[];
  readonly lists: readonly { readonly title: string; readonly paths: readonly string[] }[];
  readonly parts: readonly Report[];
}

/** @param name of what was checked, as whoever asked knows it. */
export function reportOf(name: string, verdict: Verdict): Report {
  const { kind, isIntact, checked, dataDate, faults, ignored, changed, removed, added, signature } = verdict;
  const count = kind === 'archive' ? report.packages(checked) : report.files(checked);
  const differs = changed.length + removed.length + added.length > 0;
  const parts = verdict.parts.map((part) => reportOf(part.name, part.verdict));
  return {
    isIntact,
    headline: isIntact ? report.intact(known(signature), name, count, dataDate) : report.notIntact(name, dataDate),
    sentences: [
      ...sealSentences(verdict, differs),
      ...faults,
      ...(isIntact || kind === 'archive' ? [] : scopeSentences(checked, differs)),
      // The packages of a folder each tell of their own signature.
      ...(kind === 'archive' || checked === 0 ? [] : signatureSentence(signature, isIntact)),
      ...(ignored.length > 0 ? [report.ignored(kindsLeft(ignored))] : []),
    ],
    lists: [
      { title: report.changed(changed.length), paths: changed },
      { title: report.removed(removed.length), paths: removed },
      { title: report.added(added.length), paths: added },
    ].filter(({ paths }) => paths.length > 0),
    parts,
  };
}

/** A report as lines of plain text. */
export function reportText({ headline, sentences, lists, parts }: Report): string {
  return [
    headline,
    ...lists.flatMap(({ title, paths }) => [title, ...paths.map((path) => `  ${path}`)]),
    ...sentences,
    ...parts.map((part) => `\n${reportText(part)}`),
  ].join('\n');
}

function sealSentences({ seal, checked, faults }: Verdict, differs: boolean): string[] {
  const isWhole = !differs && faults.length === 0;
  // A seal that fits what it closes, where that is not a whole snapshot: nobody makes this by accident.
  if (seal === 'holds') return [isWhole ? words.seal.untouched : words.seal.resealed];
  if (seal === null || (checked === 0 && seal === 'none')) return [];
  const inside = checked === 0 ? '' : differs ? words.seal.insideDiffers : words.seal.insideAgrees(checked);
  return [seal === 'broken' ? words.seal.broken(inside) : words.seal.none(inside)];
}

const scopeSentences = (checked: number, differs: boolean) =>
  checked === 0 || !differs ? [] : [report.others(checked)];

/** What an intact archive proves about whoever made it: it belongs to the verdict, since anyone can seal a forgery. */
const known = ({ state }: SignatureStatus) =>
  state === 'good' ? report.known.signer : state === 'unchecked' ? report.known.unchecked : report.known.nobody;

function signatureSentence(signature: SignatureStatus, isIntact: boolean): string[] {
  switch (signature.state) {
    case 'none':
      return isIntact ? [] : [words.signature.none];
    case 'missing':
      return [words.signature.missing];
    case 'unchecked':
      return [words.signature.unchecked(signature.keyId)];
    case 'good':
      return [words.signature.good(signature.keyId, signature.trustedComment)];
    case 'bad':
      return [words.signature.bad(signature.why)];
  }
}
