import {
  evidenceText,
  fieldName,
  listNames,
  ownPartNames,
  repairText,
  reportText,
  sourcePartNames,
  stateName,
  stateText,
  summaryName,
  causeNames,
  causesLabel,
  timelinessName,
  valueText,
} from '#words/comparison.ts';
import type {
  ChangedDocument,
  ComparedEvidence,
  Comparison,
  OwnChange,
  Reworded,
  StateDifference,
  Steps,
} from './comparison.ts';
import { changed, words, type Line } from './report.ts';
import { textChange } from './text-change.ts';

type Repairs = ChangedDocument['repairs'];
type Difference = ChangedDocument['fields'][number];

export function rewordedLines({ parts, isRecorded, repairs }: Reworded): Line[] {
  return [
    ...parts.map(({ part, pieces }): Line => ({ label: sourcePartNames[part], said: { is: 'pieces', pieces } })),
    ...(isRecorded ? [words(repairText.label, repairText.recorded)] : []),
    ...repairLines({ added: repairs, withdrawn: [] }),
  ];
}

/** What a reader is warned of where a measure's source text changed. */
export function rewordedWarning({ isRecorded, repairs }: Reworded): string | null {
  if (isRecorded) return null;
  return repairs.length > 0 ? repairText.partly : repairText.unrecorded;
}

export function documentLines({ text, repairs, fields }: ChangedDocument): Line[] {
  return [
    ...(text ? [words(repairText.archivedText, repairText.outside)] : []),
    ...repairLines(repairs),
    ...fields.map(differenceLine),
  ];
}

function repairLines({ added, withdrawn }: Repairs): Line[] {
  const line = (label: string) => (repair: Repairs['added'][number]) =>
    words(
      label,
      `${repairText.at(repair.line)}：“${repair.before}”${reportText.arrow}“${repair.after}”。${repair.why}`,
    );
  return [...added.map(line(repairText.added)), ...withdrawn.map(line(repairText.withdrawn))];
}

export function differenceLine({ field, from, to }: Difference): Line {
  return valueLine(fieldName(field), field, from, to);
}

export function ownLine({ part, id, name, field, from, to }: OwnChange): Line {
  if (part === 'order') return valueLine(`${listNames[id ?? ''] ?? id}${ownPartNames.order}`, '', from, to);
  if (part === 'theme') return valueLine(ownPartNames.theme, '', from && (name ?? id), to && (name ?? id));
  if (part === 'body') return valueLine(`${ownPartNames.body} · ${name ?? id}`, 'role', from, to);
  if (part === 'element') {
    return valueLine(
      [`${ownPartNames.element} ${id}`, ...(field ? [fieldName(field)] : [])].join(' · '),
      field ?? '',
      from,
      to,
    );
  }
  return valueLine(part === 'other' ? fieldName(field ?? '') : ownPartNames[part], field ?? part, from, to);
}

/** Two texts that have most of their words in common are told character by character, everything else as one in place of the other. */
function valueLine(label: string, field: string, from: unknown, to: unknown): Line {
  const [old, now] = [valueText(field, from), valueText(field, to)];
  if (typeof from !== 'string' || typeof to !== 'string') return changed(label, old, now);
  const pieces = textChange(old, now);
  const length = (of: typeof pieces) => of.reduce((sum, { text }) => sum + text.length, 0);
  const isAlike = length(pieces.filter(({ is }) => is === 'same')) * 2 >= Math.max(old.length, now.length);
  return isAlike ? { label, said: { is: 'pieces', pieces } } : changed(label, old, now);
}

export function evidenceLines(evidence: ComparedEvidence): Line[] {
  return [words(evidence.date, evidence.statement), ...sourceLines(evidence)];
}

function sourceLines({ source, publisher, url, via }: ComparedEvidence): Line[] {
  const line = (label: string, title: string, by: string, at: string | null): Line => ({
    ...{ label, said: { is: 'link', text: evidenceText.from(title, by), url: at } },
  });
  return [
    line(evidenceText.source, source, publisher, url),
    ...(via ? [line(evidenceText.via, via.title, via.publisher, via.url)] : []),
  ];
}

/** Whether nothing but another rubric moved it. */
export function isRecomputed({ causes }: StateDifference): boolean {
  return causes.length > 0 && causes.every((cause) => cause === 'rubric');
}

/** @param rubric that of the second snapshot. */
export function stateLines(change: StateDifference, rubric: string): Line[] {
  const { from, to, since, promises, causes, evidence, steps } = change;
  const day = (at: string | null) => (at === null ? '' : `（${stateText.step(at)}）`);
  return [
    changed(stateText.summary, summaryName(from) + day(since.from), summaryName(to) + day(since.to)),
    ...promises.map(({ id, from: old, to: now }) => changed(stateText.promise(id), stateOr(old), stateOr(now))),
    ...(causes.length === 0 ? [] : [words(causesLabel, causesText(change, rubric))]),
    ...evidence.flatMap((record): Line[] => [
      words(
        record.is === 'known' ? evidenceText.known : evidenceText.rest(record.is),
        `${record.id}，${record.date}：${record.statement}`,
      ),
      ...sourceLines(record),
    ]),
    ...stepLines(steps),
  ];
}

const stateOr = (code: string | null) => (code === null ? reportText.none : stateName(code));

function causesText(change: StateDifference, rubric: string): string {
  if (isRecomputed(change)) return stateText.recomputed(rubric);
  return change.causes
    .map((cause) => (cause === 'rubric' ? stateText.ofRubric(rubric) : causeNames[cause]))
    .join(reportText.and);
}

export function historyLines({ since, steps }: Comparison['histories'][number]): Line[] {
  const isSame = since.from === since.to;
  const start = changed(stateText.since, since.from ?? reportText.none, since.to ?? reportText.none);
  return [...(isSame ? [] : [start]), ...stepLines(steps)];
}

function stepLines({ added, gone }: Steps): Line[] {
  const line = (label: string) => (step: Steps['added'][number]) => {
    const by = step.evidence.length > 0 ? step.evidence.join(reportText.and) : stateText.search;
    return words(label, `${stateText.step(step.day)}：${stepText(step)}（${by}）`);
  };
  return [...added.map(line(stateText.steps)), ...gone.map(line(stateText.gone))];
}

/** A step of a promise; in rubric 1, of the measure. */
function stepText({ element, from, to }: Steps['added'][number]): string {
  const name = element === null ? summaryName : stateName;
  return `${element === null ? '' : `${element} `}${name(from)} ${reportText.arrow} ${name(to)}`;
}

export function keptLines({ quote, summary, timeliness }: Comparison['measures']['added'][number]): Line[] {
  return [
    { label: sourcePartNames.quote, said: { is: 'quote', text: quote } },
    words(stateText.summary, summaryName(summary)),
    words(stateText.timeliness, timelinessName(timeliness)),
  ];
}
