import { notes } from '#words/comparison.ts';
import { isSameContent, type Comparison } from './comparison.ts';

/** What a reader has to know before anything else, most important first; empty where there is nothing of the kind. */
export function notesOf(comparison: Comparison): string[] {
  const { from, to, documents, measures, states } = comparison;
  const unrecorded = measures.reworded.filter(({ isRecorded }) => !isRecorded).length;
  const unrecordedText = documents.changed.filter(({ isRecorded }) => !isRecorded).length;
  const unexplained = states.filter(({ causes }) => causes.length === 0).length;
  const told: [boolean, string][] = [
    [from.rubric !== to.rubric, notes.rubric(from.rubric, to.rubric)],
    [to.dataDate < from.dataDate, notes.backwards(from.dataDate, to.dataDate)],
    [to.dataDate === from.dataDate && !isSameContent(comparison), notes.sameDay(to.dataDate)],
    [unrecorded > 0, notes.unrecorded(unrecorded)],
    [unrecordedText > 0, notes.unrecordedText(unrecordedText)],
    [unexplained > 0, notes.unexplained(unexplained)],
  ];
  return told.flatMap(([holds, note]) => (holds ? [note] : []));
}
