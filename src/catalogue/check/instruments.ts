import type { Evidence } from '#domain/evidence.ts';
import type { Problem } from '#domain/problem.ts';
import type { Content } from '../content.ts';

/**
 * The register of validity: each law, rule or plan whose own text is cited as evidence (T1) is in it, each title once.
 */
export function checkInstruments({ instruments, progress }: Content): Problem[] {
  const { file, value, lineOf } = instruments;
  const titles = (value ?? []).map(({ title }) => title);
  const own = titles.flatMap((title, at): Problem[] => {
    if (titles.indexOf(title) === at) return [];
    const what = `文件“${title}”登记了两次`;
    return [{ file, line: lineOf([at, 'title']), what, instead: '每份文件只登记一次，请删去其中一条' }];
  });
  // While the register cannot be read, nobody knows what is missing from it.
  if (!value) return own;
  const missing = progress.flatMap((ledger) =>
    (ledger.value?.evidence ?? []).flatMap((evidence, at): Problem[] => {
      if (!citesInstrument(evidence) || titles.includes(evidence.source.title)) return [];
      const what = `证据 ${evidence.id} 引用的“${evidence.source.title}”没有登记有效性`;
      const line = ledger.lineOf(['evidence', at, 'source', 'title']);
      return [{ file: ledger.file, line, what, instead: `请在 ${file} 里登记，标题照来源的标题` }];
    }),
  );
  return [...own, ...missing];
}

/** Whether a record's source is the instrument or plan itself: reports and news about one are not, nor are reports to a congress. */
function citesInstrument({ kind, tier, source }: Evidence): boolean {
  return (kind === 'instrument-issued' || kind === 'plan-issued') && tier === 'T1' && !/工作报告/u.test(source.title);
}
