import { characterProblems } from './characters.ts';
import type { Checked } from './yaml.ts';

/**
 * An archived text is taken as it is: what it should be, its document's hash says. Only what no page and no feed can carry has to be repaired
 * in it.
 */
export function readSource(file: string, text: string): Checked<string> {
  const problems = characterProblems(file, text, ['控制字符']).map((problem) => ({
    ...problem,
    instead: '请在 .repairs.yaml 里写明怎样修复，重新导入',
  }));
  return { file, value: text, problems, lineOf: () => 1 };
}
