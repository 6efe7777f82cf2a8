import { element, part } from '#browser/elements.ts';
import { dateText } from '#words/dates.ts';
import { assess, type Assessment, type Recorded } from '#domain/measure-state.ts';
import type { State } from '#domain/state.ts';
import { stateCountsOf, summaryCountsOf } from '#domain/state-counts.ts';
import { measureTimeliness, type DatedPromise } from '#domain/timeliness.ts';
import { assessment as assessmentWords, boundsSentence } from '#words/assessment.ts';
import { shareText } from '#words/counts.ts';
import { listText } from '#words/lists.ts';
import { stateNames, summaryNames, timelinessNames } from '#words/names.ts';
import { stripView } from '#views/strip.ts';
import { drawnDisc, drawnMarks } from './drawn-marks.ts';

/** What `/api/v1/ledger.json` gives of a measure: what the rule looks at, and its due dates. */
export interface LedgerEntry extends Recorded {
  readonly dated: readonly DatedPromise[];
}

/** Shows the states of the page as the records known on the day `asked` give them. @param ledger by the id of the measure. */
export function showDay(ledger: Readonly<Record<string, LedgerEntry>>, asked: string): void {
  showStates(ledger, asked);
  hideLater(asked);
}

function showStates(ledger: Readonly<Record<string, LedgerEntry>>, asked: string): void {
  const assessed = new Map(Object.entries(ledger).map(([id, entry]) => [id, assess(entry, asked)]));

  for (const mark of document.querySelectorAll<HTMLElement>('.state[data-measure]')) {
    const [id = '', promise] = (mark.dataset['measure'] ?? '').split('#');
    paint(mark, assessed.get(id)?.promises.find((one) => one.id === promise)?.state ?? 'unassessed');
  }
  for (const strip of document.querySelectorAll<HTMLElement>('[data-strip]')) {
    const assessment = assessed.get(strip.dataset['strip'] ?? '');
    if (assessment) paintStrip(strip, assessment);
  }
  for (const summary of document.querySelectorAll<HTMLElement>('[data-progress-of]')) {
    const ids = (summary.dataset['progressOf'] ?? '').split(' ');
    summarise(
      summary,
      ids.flatMap((id) => assessed.get(id) ?? []),
    );
  }
  for (const node of document.querySelectorAll<HTMLElement>('[data-timeliness-of]')) {
    const id = node.dataset['timelinessOf'] ?? '';
    const [entry, assessment] = [ledger[id], assessed.get(id)];
    if (!entry || !assessment) continue;
    node.textContent = timelinessNames[measureTimeliness(entry.dated, assessment.promises, asked)];
  }
  for (const node of document.querySelectorAll('[data-as-of-day]')) node.textContent = dateText(asked);
}

function paintStrip(strip: HTMLElement, assessment: Assessment): void {
  const { name, marks, words: inWords } = stripView(assessment);
  part(strip, '.strip-name').textContent = name;
  strip.querySelector('.strip-marks')?.replaceChildren(...drawnMarks(marks));
  part(strip, '.strip-words').textContent = inWords;
  // What the page says of the state on its data date is hidden.
  if (marks.includes('unassessed'))
    strip.closest('.standing p')?.after(element('p', 'small', assessmentWords.unassessed));
}

function paint(mark: HTMLElement, state: State): void {
  mark.dataset['state'] = state;
  mark.replaceChildren(drawnDisc(state), element('span', 'state-name', stateNames[state]));
}

function summarise(summary: HTMLElement, assessments: readonly Assessment[]): void {
  const counted = stateCountsOf(assessments);
  const entries = counted.counts
    .filter(({ count }) => count > 0)
    .map(({ state, count }) => {
      const mark = element('span', 'state');
      paint(mark, state);
      return element('li', '', mark, ' ', element('span', 'number', shareText(count, counted.total)));
    });
  part(summary, '[data-counts]').replaceChildren(...entries);
  const found = summaryCountsOf(assessments).filter(({ count }) => count > 0);
  const parts = found.map((one) => assessmentWords.summary(summaryNames[one.summary], one.count, assessments.length));
  part(summary, '[data-summaries]').textContent = assessmentWords.summaries + listText(parts);
  part(summary, '[data-bounds]').textContent = boundsSentence(counted);
}

/** Records of later facts, and what follows from them, do not belong to the day asked for. */
function hideLater(asked: string): void {
  for (const node of document.querySelectorAll<HTMLElement>('[data-known-from]')) {
    node.hidden = (node.dataset['knownFrom'] ?? '') > asked;
  }
  for (const node of document.querySelectorAll<HTMLElement>('[data-on-data-date]')) node.hidden = true;
}
