import fc from 'fast-check';

/** The longest input, in bytes or characters: what is promised is said per 100 KB. */
export const LONGEST = 100_000;

/** What readers of such files stumble over: marks of their formats, numbers at their limits, characters that are not what they seem. */
const TOKENS = [
  ...['---\n', '- ', ': ', '#', '"', "'", '&a ', '*a', '!!js ', '<<: *a', '{', '}', '[', ']', '|', '>', '\t', '\u0000'],
  ...[
    '**',
    '__',
    '`',
    '<Words>',
    '</Words>',
    '<Measure id="',
    '<!--',
    '-->',
    ']]>',
    '<?xml',
    '<!DOCTYPE x [<!ENTITY a "b">]>',
  ],
  ...[
    '一、',
    '（一）',
    '(一)',
    '1.',
    '第一条 ',
    '①',
    '——',
    '。',
    '，',
    '附件1',
    '二〇二五年十二月三十一日',
    '司发〔2018〕1号',
  ],
  ...['\r\n', '\u2028', '\u200B', '\uFEFF', '\u202E', '\uD800', '𠮷', '㊣', 'é', '\u0301'],
  ...['0', '-1', '1e309', '9007199254740993', '4294967295', '__proto__', 'constructor', '../../etc/passwd', 'C:\\a'],
  ...['untrusted comment: ', 'RWQ', '=', '%', '"a","b"\n', '^(a+)+$', 'PK\u0003\u0004', 'PK\u0005\u0006'],
];

interface Edit {
  /** Where, as a share of the length. */
  readonly at: number;
  /** How much is taken out there. */
  readonly cut: number;
  readonly put: string;
  readonly times: number;
}

const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.oneof({ weight: 3, arbitrary: fc.nat(8) }, { weight: 1, arbitrary: fc.nat(4000) }),
  put: fc.oneof(fc.constantFrom(...TOKENS), fc.string({ unit: 'binary', maxLength: 12 })),
  times: fc.oneof({ weight: 6, arbitrary: fc.constant(1) }, { weight: 1, arbitrary: fc.nat(LONGEST) }),
});
const edits = fc.array(edit, { maxLength: 8 });

/** Texts that begin as one of `samples` and are then spoilt; or nothing of a sample at all. */
export function spoiltText(...samples: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom('', ...samples), edits)
    .map(([sample, all]) => all.reduce(spoil, sample).slice(0, LONGEST));
}

function spoil(text: string, { at, cut, put, times }: Edit): string {
  const from = Math.floor(at * text.length);
  const most = Math.max(1, Math.floor(LONGEST / Math.max(1, put.length)));
  return text.slice(0, from) + put.repeat(Math.min(times, most)) + text.slice(from + cut);
}

/** Bytes that begin as one of `samples` and are then spoilt, each byte by itself. */
export function spoiltBytes(...samples: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> {
  return spoiltText(...samples.map((bytes) => Buffer.from(bytes).toString('latin1'))).map((text) =>
    Uint8Array.from(Buffer.from(text, 'latin1')),
  );
}

/** Texts as files: in UTF-8, or as they are byte for byte. */
export function spoiltFile(...samples: readonly string[]): fc.Arbitrary<Uint8Array> {
  return fc
    .tuple(spoiltText(...samples), fc.constantFrom('utf8', 'latin1', 'utf16le'))
    .map(([text, encoding]) => Uint8Array.from(Buffer.from(text, encoding as BufferEncoding)));
}
