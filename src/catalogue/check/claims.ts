import { assess, type Assessment } from '#domain/measure-state.ts';
import type { Problem } from '#domain/problem.ts';
import { datedPromises } from '#domain/timeliness.ts';
import type { Span } from '#source-text/spans.ts';
import { stateNames, summaryNames } from '#words/names.ts';
import type { Content } from '../content.ts';
import { recordedOf } from '../join.ts';
import { registry, type ReadFile } from '../registry.ts';

type MeasureFile = ReadFile<'measures'>;

/** Words of a title that claim a promise kept. */
const KEPT =
  /已经?(?:全面|全部|基本)?(?:建成|实现|完成|兑现|落实|出台|做到)|(?:全面|全部|基本)(?:建成|实现|完成|落实)了?$/u;
/** Whose account a title gives. */
const ACCOUNT = /自述|文章说|作者说|据.{1,12}(?:说|称|介绍)/u;
/** A state that prose ascribes to us. */
const ASCRIBED = /(?:本站|台账)(?:把[^，。；]{0,12})?核定(?:进展)?(?:为|是|：)[“「]?([^“”「」，。；、\s]{2,10})/gu;
/** That there is no due date; and that this is said of the measure alone, beside the date of the whole document. */
const UNDATED = /(?:没有|未|并无|无)[^，。；、“”]{0,8}(?:期限|时限|截止日期|完成时间)|不设(?:期限|时限)/u;
const DATED_ABOVE = /整份|总期限|全文的期限/u;

/** What a measure's prose claims against the ledger: a promise kept in its title, a state that is not ours, a due date that is not. */
export function claimProblems(measure: MeasureFile, span: Span | undefined, content: Content): Problem[] {
  const { file, value, lineOf } = measure;
  if (!value) return [];
  const title = { text: value.title, line: lineOf(['title']) };
  const prose = [title, { text: value.summary, line: lineOf(['summary']) }, ...measure.paragraphs];
  const kept =
    KEPT.test(title.text) && !ACCOUNT.test(title.text)
      ? [
          {
            file,
            line: title.line,
            what: `标题“${title.text}”说承诺已经做到`,
            instead: '标题写承诺做什么；确是作者的说法，请写明是谁说的，如“文章说……”',
          },
        ]
      : [];
  return [
    ...kept,
    ...ascribedStates(measure, content, prose),
    ...(span ? deniedDates(measure, span, content, prose) : []),
  ];
}

type Prose = readonly { readonly text: string; readonly line: number }[];

function ascribedStates(measure: MeasureFile, content: Content, prose: Prose): Problem[] {
  const ascribed = prose.flatMap(({ text, line }) =>
    [...text.matchAll(ASCRIBED)].map(([, state = '']) => ({ state, line })),
  );
  if (ascribed.length === 0) return [];
  const assessment = assessmentOf(measure, content);
  if (!assessment) return [];
  const states = assessment.promises.map(({ state }) => stateNames[state]);
  const names = [...new Set([summaryNames[assessment.summary], ...states])];
  return ascribed
    .filter(({ state }) => !names.includes(state))
    .map(({ state, line }) => ({
      file: measure.file,
      line,
      what: `正文说本站核定为“${state}”，台账现在推出的是“${names.join('”“')}”`,
      instead: '请删去：进展由台账推出，不写进正文',
    }));
}

function deniedDates({ names, file, value }: MeasureFile, { kind }: Span, content: Content, prose: Prose): Problem[] {
  const denied = prose.flatMap(({ text, line }) => {
    const sentence = text.split(/[。；]/u).find((one) => UNDATED.test(one) && !DATED_ABOVE.test(one));
    const [words] = UNDATED.exec(sentence ?? '') ?? [];
    return words === undefined ? [] : [{ words, line }];
  });
  const document = content.documents.find((one) => one.names.document === names.document)?.value;
  if (!value || !document || denied.length === 0) return [];
  const [dated] = datedPromises(value.elements, document.term, kind);
  if (!dated) return [];
  return denied.map(({ words, line }) => ({
    file,
    line,
    what: `正文说“${words}”，台账里要素 ${dated.id} 的期限却是 ${dated.due}`,
    instead: '请改正这句话；期限出自整份文件的，写明“本条没有另写期限，按整份文件的期限”',
  }));
}

/** What the ledger makes of a measure; `undefined` where one of its files cannot be read and has messages of its own. */
export function assessmentOf({ names, value }: MeasureFile, content: Content): Assessment | undefined {
  const isIts = (one: { names: { document: string; number: string } }) =>
    one.names.document === names.document && one.names.number === names.number;
  const ledger = content.progress.find(isIts);
  const document = content.documents.find((one) => one.names.document === names.document)?.value;
  if (!value || !document || !content.site.value || (ledger && !ledger.value)) return undefined;
  const recorded = recordedOf(value.elements, ledger?.value ?? registry.progress.absent, document);
  return assess(recorded, content.site.value.dataDate);
}
