import { describe, expect, it } from 'vitest';
import { textChange } from '#archive/compare/text-change.ts';
import { fc } from '../../fixtures/seeded.ts';

const written = (from: string, to: string) =>
  textChange(from, to)
    .map(({ is, text }) => (is === 'same' ? text : is === 'deleted' ? `[-${text}-]` : `{+${text}+}`))
    .join('');

describe('a text against another', () => {
  it.each([
    ['健全调解机制。', '建立健全调解机制。', '{+建立+}健全调解机制。'],
    ['按季度通报。', '按月度通报。', '按[-季-]{+月+}度通报。'],
    ['同样', '同样', '同样'],
    ['', '全是新的', '{+全是新的+}'],
    ['没有了', '', '[-没有了-]'],
  ])('%s → %s', (from, to, marked) => {
    expect(written(from, to)).toBe(marked);
  });

  it('never cuts a character outside the basic plane in two', () => {
    expect(written('姓𠮷名', '姓𠮶名')).toBe('姓[-𠮷-]{+𠮶+}名');
  });

  it('takes one character that agrees by chance between two changes for part of one change', () => {
    expect(written('每季度通报', '按月度公布')).toBe('[-每季度通报-]{+按月度公布+}');
  });

  const text = fc.string({ unit: fc.constantFrom(...'改革法院的，。\n𠮷e\u0301'), maxLength: 40 });

  it('tells both texts in full', () => {
    fc.assert(
      fc.property(text, text, (from, to) => {
        const pieces = textChange(from, to);
        const without = (other: string) => pieces.filter(({ is }) => is !== other).map((piece) => piece.text);
        expect(without('inserted').join('')).toBe(from);
        expect(without('deleted').join('')).toBe(to);
      }),
    );
  });

  it('takes two texts without anything in common for one deletion and one insertion, however long', () => {
    const [from, to] = ['甲'.repeat(4000), '乙'.repeat(4000)];
    expect(textChange(from, to)).toEqual([
      { is: 'deleted', text: from },
      { is: 'inserted', text: to },
    ]);
  });
});
