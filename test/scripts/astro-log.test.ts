import { expect, test, vi } from 'vitest';
import buildLog from '../../scripts/build/astro-log.ts';

test('a build tells every warning of Astro but that a kind of record has no file yet', () => {
  const told: string[] = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => told.push(String(text)) > 0);
  const warn = (message: string) => buildLog().write({ label: 'content', level: 'warn', newLine: true, message });
  warn('The collection "holdings" does not exist or is empty. Please check your content config file for errors.');
  warn('Duplicate id "a".');
  vi.restoreAllMocks();
  expect(told).toEqual([expect.stringMatching(/\[WARN\].*Duplicate id "a"\.\n$/u)]);
});
