import { isMap, isNode, isScalar, isSeq, parseDocument, stringify, type Document } from 'yaml';
import { ledgerSchema, type Evidence } from '#domain/evidence.ts';

/** A ledger's text with records added, or why they cannot be added to it. */
export type Appended =
  | { readonly text: string }
  | { readonly problem: { readonly line: number; readonly what: string; readonly instead: string } };

/**
 * Adds records behind the evidence of a ledger file and keeps every byte that stands in it: comments, order, quoting, line
 * ends. Only the brackets of an empty `evidence: []` give way.
 *
 * @param text the file as it is, or `undefined` where there is none yet.
 */
export function appendEvidence(text: string | undefined, records: readonly Evidence[]): Appended {
  const existing = text ?? '';
  const document = parseDocument(existing, { prettyErrors: false });
  const standing = text === undefined ? {} : document.errors.length > 0 ? undefined : document.toJS();
  const before = ledgerSchema.safeParse(standing);
  if (!before.success) return refusal('台账文件本身有问题，无法追加', '请先运行 npm run check，改好这个文件');

  const appended = place(existing, document.contents, records);
  if ('problem' in appended) return appended;
  const after = ledgerSchema.safeParse(parseDocument(appended.text, { prettyErrors: false }).toJS());
  const expected = { ...before.data, evidence: [...before.data.evidence, ...records] };
  if (after.success && JSON.stringify(after.data) === JSON.stringify(expected)) return appended;
  return refusal('证据追加到这个文件后读不回原样', '请把文件末尾整理成每条一行“- ”开头的写法，再试一次');
}

function place(existing: string, root: Document['contents'], records: readonly Evidence[]): Appended {
  if (existing === '') return { text: `evidence:\n${block(records, '  ')}` };
  if (!isMap(root) || root.flow) {
    return refusal('台账写成了花括号，无法追加', '请改成每个字段一行的写法：evidence: 后面每条证据以“- ”开头');
  }
  const pair = root.items.find(({ key }) => isScalar(key) && key.value === 'evidence');
  const list = pair?.value;
  if (!isSeq(list)) {
    const at = endOfLine(existing, root.range?.[1] ?? existing.length);
    return insert(existing, at, `evidence:\n${block(records, '  ')}`);
  }
  const [from, to] = list.range as [number, number, number];
  if (!list.flow) {
    const indent = existing.slice(existing.lastIndexOf('\n', from - 1) + 1, from);
    const last = list.items.at(-1);
    const end = isNode(last) && last.range ? last.range[1] : to;
    return insert(existing, endOfLine(existing, end), block(records, indent));
  }
  if (list.items.length > 0) {
    const line = existing.slice(0, from).split('\n').length;
    return refusal('evidence 写成了方括号，无法追加', '请改成每条证据单独一行、以“- ”开头的写法', line);
  }
  const key = existing.slice(0, from).trimEnd();
  const emptied = key + existing.slice(to);
  return insert(emptied, endOfLine(emptied, key.length), block(records, '  '));
}

/** Where the next line begins after the line in which `offset` stands; `offset` itself where it begins a line. */
function endOfLine(text: string, offset: number): number {
  if (offset > 0 && text[offset - 1] === '\n') return offset;
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}

function insert(text: string, at: number, added: string): Appended {
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const head = text.slice(0, at);
  const lead = head.endsWith('\n') ? '' : newline;
  return { text: head + lead + added.replaceAll('\n', newline) + text.slice(at) };
}

/** The records as items of a block sequence, every field on a line of its own. */
function block(records: readonly Evidence[], indent: string): string {
  return records
    .map((record) => {
      const lines = (Object.entries(record) as [string, unknown][])
        .filter(([, value]) => value !== undefined)
        .map(([key, value]) => fieldText(key, value, ''));
      return lines
        .join('')
        .trimEnd()
        .split('\n')
        .map((line, at) => `${indent}${at === 0 ? '- ' : '  '}${line}\n`)
        .join('');
    })
    .join('');
}

function fieldText(key: string, value: unknown, indent: string): string {
  if (Array.isArray(value)) return `${indent}${key}: [${value.map((item) => scalarText(item)).join(', ')}]\n`;
  if (typeof value === 'object' && value !== null) {
    const inner = Object.entries(value).filter(([, of]) => of !== undefined);
    return `${indent}${key}:\n${inner.map(([name, of]) => fieldText(name, of, `${indent}  `)).join('')}`;
  }
  return `${indent}${key}: ${scalarText(value)}\n`;
}

/** A value on one line: plain where YAML reads it back as it is, else in double quotes. */
function scalarText(value: unknown): string {
  if (typeof value === 'string' && !isPlain(value)) return quoted(value);
  return stringify(value, { lineWidth: 0, version: '1.2' }).trimEnd();
}

function isPlain(text: string): boolean {
  return /^[\p{L}\p{N}〔（《“][\p{L}\p{N}〔〕（）《》“”、，。；：！？·%/.+〇 _-]*$/u.test(text) && !text.endsWith(' ');
}

/** JSON is YAML in double quotes; what JSON leaves bare and YAML may take for a line end or refuse is escaped too. */
function quoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function refusal(what: string, instead: string, line = 1): Appended {
  return { problem: { line, what, instead } };
}
