import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Refused } from '#domain/refused.ts';
import { fuzz } from './fuzz.ts';
import { targets } from './targets.ts';

test.each(targets)('$name is read or refused, whatever it is', async (target) => {
  expect((await fuzz(target, 20261201, 25)).failure?.why).toBeUndefined();
});

const target = (read: (input: string) => unknown) => ({ name: 'a', inputs: fc.string(), read }) as never;

test('a crash is told with the shortest input that brings it, and with what runs it again', async () => {
  const crash = (text: string) => {
    if (text.length > 2) throw new TypeError('too long for me');
  };
  const { failure } = await fuzz(target(crash), 7, 200);
  expect(failure).toMatchObject({ seed: 7, input: expect.stringMatching(/^".{3}"$/u) as string });
  expect(failure?.why).toContain('TypeError: too long for me');
});

test('what takes longer than a second for each 100 KB is a failure, and a refusal is none', async () => {
  let time = 0;
  const slow = await fuzz(
    target(() => (time += 1001)),
    7,
    1,
    () => time,
  );
  expect(slow.failure?.why).toContain('1001 ms for each 100 KB');
  const refuse = () => {
    throw new Refused('不行。');
  };
  expect((await fuzz(target(refuse), 7, 10)).failure).toBeUndefined();
});
