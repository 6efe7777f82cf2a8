import { repairText, sectionIntros, sectionTitles, stateText, timelinessName } from '#words/comparison.ts';
import type { ComparedEvidence, ComparedMeasure, Comparison } from './comparison.ts';
import * as tell from './report-entries.ts';
import { changed, type Entry, type Line, type Section } from './report.ts';

/** Every list in which the snapshots differ, in the order in which it is told; a list without differences is left out. */
export function sectionsOf(comparison: Comparison): Section[] {
  const { documents, measures, evidence, states, histories, timeliness } = comparison;
  const { rubric } = comparison.to;
  const { byMeasure, byDocument, byEvidence } = entriesOf(comparison);
  const entries: Record<keyof typeof sectionTitles, Entry[]> = {
    reworded: measures.reworded.map((one) =>
      byMeasure(one.measure, tell.rewordedLines(one), tell.rewordedWarning(one)),
    ),
    documentsAdded: documents.added.map((document) => byDocument(document, [])),
    documentsRemoved: documents.removed.map((document) => unlinked(byDocument(document, []))),
    documentsChanged: documents.changed.map((one) =>
      byDocument(one.document, tell.documentLines(one), one.isRecorded ? null : repairText.unrecorded),
    ),
    measuresAdded: measures.added.map((measure) => byMeasure(measure, tell.keptLines(measure))),
    measuresRemoved: measures.removed.map((measure) => unlinked(byMeasure(measure, tell.keptLines(measure)))),
    states: states
      .filter((one) => !tell.isRecomputed(one))
      .map((one) =>
        byMeasure(one.measure, tell.stateLines(one, rubric), one.causes.length === 0 ? stateText.unexplained : null),
      ),
    recomputed: states.filter(tell.isRecomputed).map((one) => byMeasure(one.measure, tell.stateLines(one, rubric))),
    timeliness: timeliness.map(({ measure, from, to }) =>
      byMeasure(measure, [changed(stateText.timeliness, timelinessName(from), timelinessName(to))]),
    ),
    evidenceAdded: evidence.added.map((one) => byEvidence(one)),
    evidenceRemoved: evidence.removed.map((one) => byEvidence(one)),
    evidenceAltered: evidence.altered.map((one) => byEvidence(one.evidence, one.fields.map(tell.differenceLine))),
    histories: histories.map((one) => byMeasure(one.measure, tell.historyLines(one))),
    rewritten: measures.rewritten.map(({ measure, changes }) => byMeasure(measure, changes.map(tell.ownLine))),
  };
  return (Object.keys(sectionTitles) as (keyof typeof sectionTitles)[])
    .map((id) => ({ id, title: sectionTitles[id], intro: sectionIntros[id] ?? null, entries: entries[id] }))
    .filter((section) => section.entries.length > 0);
}

/** What the second snapshot no longer has has no page any more. */
const unlinked = (entry: Entry): Entry => ({ ...entry, heading: { ...entry.heading, url: null } });

function entriesOf({ from, to }: Comparison) {
  const site = to.site ?? from.site;
  const entry = (text: string, path: string, lines: readonly Line[], warning: string | null = null): Entry => ({
    heading: { text, url: site === null ? null : site + path },
    ...{ warning, lines },
  });
  const nameOf = ({ id, document, title }: ComparedMeasure) => `${document} ${id.split('/').at(-1)} ${title}`;
  return {
    byMeasure: (measure: ComparedMeasure, lines: readonly Line[], warning: string | null = null) =>
      entry(nameOf(measure), `measures/${measure.id}/`, lines, warning),
    byDocument: (
      { id, title }: Comparison['documents']['added'][number],
      lines: readonly Line[],
      warning: string | null = null,
    ) => entry(title, `documents/${id}/`, lines, warning),
    byEvidence: (evidence: ComparedEvidence, differences: readonly Line[] = []) =>
      entry(`${evidence.id} ${nameOf(evidence.measure)}`, `measures/${evidence.measure.id}/`, [
        ...tell.evidenceLines(evidence),
        ...differences,
      ]),
  };
}
