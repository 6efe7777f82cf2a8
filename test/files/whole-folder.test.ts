import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { writeWholeFolder } from '#files/whole-folder.ts';
import { writeProblem } from '#files/write-problem.ts';
import { emptyFolder } from '../fixtures/small-portal.ts';

/** A folder in which `good` holds what was written before. */
async function withGood(): Promise<string> {
  const parent = await emptyFolder();
  mkdirSync(join(parent, 'good'));
  writeFileSync(join(parent, 'good/page'), 'old');
  return parent;
}

const page = (parent: string) => readFileSync(join(parent, 'good/page'), 'utf8');
const renew = (parent: string) =>
  writeWholeFolder(join(parent, 'good'), async (whole) => writeFileSync(join(whole, 'page'), 'new'));

/** A process that begins to write the folder, says so and never ends. */
async function writing(parent: string): Promise<ChildProcess> {
  const code = `
    import { writeFileSync } from 'node:fs';
    import { writeWholeFolder } from '#files/whole-folder.ts';
    await writeWholeFolder(process.argv[1], async (whole) => {
      writeFileSync(whole + '/page', 'half');
      console.log('writing');
      await new Promise((done) => setTimeout(done, 1e9));
    });`;
  const args = ['--input-type=module-typescript', '-e', code, join(parent, 'good')];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  await once(child.stdout, 'data');
  return child;
}

describe('a folder that another process is writing', () => {
  test('is refused, and stays as it was', async () => {
    const parent = await withGood();
    const { pid } = await writing(parent);
    await expect(renew(parent)).rejects.toThrow(
      `另一个进程（${pid}）正在写 ${join(parent, 'good')}。请等它结束再运行，或用 --out 换一个文件夹。原有的文件没有改动。`,
    );
    expect(page(parent)).toBe('old');
  });

  test('stays as it was where that process is killed, and the next one writes it and removes what was left', async () => {
    const parent = await withGood();
    const child = await writing(parent);
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect([page(parent), readdirSync(parent)]).toEqual(['old', ['good', 'good.building']]);
    await renew(parent);
    expect([page(parent), readdirSync(parent)]).toEqual(['new', ['good']]);
  });

  test.each(['SIGINT', 'SIGTERM'] as const)(
    'stays as it was where that process is asked to end by %s',
    async (signal) => {
      const parent = await withGood();
      const child = await writing(parent);
      child.kill(signal);
      await once(child, 'exit');
      expect([page(parent), readdirSync(parent)]).toEqual(['old', ['good']]);
    },
  );
});

test('what a process that was killed between the two steps of a swap took away comes back', async () => {
  const parent = await emptyFolder();
  mkdirSync(join(parent, 'good.building/before'), { recursive: true });
  writeFileSync(join(parent, 'good.building/before/page'), 'old');
  const failing = writeWholeFolder(join(parent, 'good'), () => Promise.reject(new Error('no')));
  await expect(failing).rejects.toThrow('no');
  expect([page(parent), readdirSync(parent)]).toEqual(['old', ['good']]);
});

test('a number that went to another process claims nothing', async () => {
  const parent = await withGood();
  mkdirSync(join(parent, 'good.building'));
  writeFileSync(join(parent, 'good.building/owner'), `${process.ppid} 0 ${hostname()}`);
  await renew(parent);
  expect([page(parent), readdirSync(parent)]).toEqual(['new', ['good']]);
});

test('what a process of another computer claims is told, and not taken', async () => {
  const parent = await withGood();
  mkdirSync(join(parent, 'good.building'));
  const owner = join(parent, 'good.building/owner');
  writeFileSync(owner, '1 0 elsewhere.example');
  await expect(renew(parent)).rejects.toThrow(
    `${owner} 是另一台电脑上的生成留下的，不知道它是否还在运行。如果它已经结束，请删除这个文件再运行。`,
  );
  expect([page(parent), readFileSync(owner, 'utf8')]).toEqual(['old', '1 0 elsewhere.example']);
});

test('a folder of somebody else that has the name is not removed', async () => {
  const parent = await withGood();
  mkdirSync(join(parent, 'good.building'));
  writeFileSync(join(parent, 'good.building/notes.txt'), 'mine');
  await expect(renew(parent)).rejects.toThrow('里有不是生成时写的文件，不能删除它。请移走这个文件夹');
  expect(readFileSync(join(parent, 'good.building/notes.txt'), 'utf8')).toBe('mine');
});

describe('an error of the system is one of few reasons', () => {
  test.each([
    ['by its code', Object.assign(new Error('x'), { code: 'ENOSPC' }), '磁盘已满。请腾出空间后再运行'],
    [
      'by words of another program',
      new Error('Io: No space left on device (os error 28)'),
      '磁盘已满。请腾出空间后再运行',
    ],
    [
      'behind another error',
      new Error('build failed', { cause: Object.assign(new Error('x'), { code: 'EROFS' }) }),
      '这个位置只能读，不能写。请换一个文件夹（--out）',
    ],
  ])('%s', (_, error, reason) => expect(writeProblem(error)).toBe(reason));

  test('where a folder cannot be made', () => {
    const error = Object.assign(new Error('x'), { code: 'ENOENT', syscall: 'mkdir' });
    expect(writeProblem(error)).toBe('这个位置不能新建文件夹。请换一个文件夹（--out）');
  });

  test('or none', () => expect(writeProblem(new Error('x'))).toBeUndefined());
});
