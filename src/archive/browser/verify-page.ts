import './no-compiling.ts';
import { MinisignError } from '../minisign/key-error.ts';
import { publicKeyFrom } from '../minisign/public-key.ts';
import { verifyFolder } from '../verify/folder.ts';
import { reportOf, type Report } from '../verify/report.ts';
import { FileUnreadable } from '../verify/shelf.ts';
import type { Step, Verdict, VerifyOptions } from '../verify/verdict.ts';
import { verifyPackage } from '../verify/zip.ts';
import { breathing } from './breath.ts';
import { bytesOf, chosenFolder, dropped, type Chosen } from './chosen-files.ts';
import { reportElement } from './show-report.ts';

const part = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;
const controls = part<HTMLFieldSetElement>('controls');
const drop = part('drop');
const progress = part('progress');
const result = part('result');
const key = part<HTMLInputElement>('key');
const LARGEST = 2 ** 31 - 1;

let last: Chosen | undefined;

part<HTMLInputElement>('file').addEventListener('change', ({ currentTarget }) => {
  const input = currentTarget as HTMLInputElement;
  const [file] = input.files ?? [];
  if (file) void check({ kind: 'file', name: file.name, file });
  forget(input);
});
part<HTMLInputElement>('folder').addEventListener('change', ({ currentTarget }) => {
  const input = currentTarget as HTMLInputElement;
  const files = [...(input.files ?? [])];
  // An empty folder gives no files, in some browsers without saying so.
  void check(chosenFolder(files));
  forget(input);
});
part<HTMLFormElement>('signature').addEventListener('submit', (event) => {
  event.preventDefault();
  if (last) void check(last);
  else say('请先选择压缩包或文件夹。');
});

document.addEventListener('dragover', (event) => {
  event.preventDefault();
  drop.classList.add('over');
});
document.addEventListener('dragleave', (event) => {
  if (event.relatedTarget === null) drop.classList.remove('over');
});
document.addEventListener('drop', (event) => {
  event.preventDefault();
  drop.classList.remove('over');
  if (controls.disabled || !event.dataTransfer) return;
  void dropped(event.dataTransfer.items).then(
    (chosen) => (chosen ? check(chosen) : say('请拖入压缩包或文件夹。')),
    () => say('拖入的文件读不出来，请改用上面的按钮选择。'),
  );
});

/** So that the same file can be chosen again. */
const forget = (input: HTMLInputElement) => {
  input.value = '';
};

async function check(chosen: Chosen): Promise<void> {
  last = chosen;
  const { activeElement } = document;
  controls.disabled = true;
  result.dataset['state'] = 'checking';
  say(`正在核对 ${chosen.name} …`);
  progress.hidden = false;
  try {
    const trust = key.value.trim() === '' ? {} : { trust: publicKeyFrom(key.value) };
    show(reportOf(chosen.name, await verdictOn(chosen, { ...trust, onStep: stepShown() })));
  } catch (error) {
    const isToldWell = error instanceof MinisignError || error instanceof FileUnreadable;
    say(
      isToldWell
        ? error.message
        : `没有核对完 ${chosen.name}：${error instanceof Error ? error.message : String(error)}`,
    );
  } finally {
    result.dataset['state'] = 'done';
    progress.hidden = true;
    controls.disabled = false;
    // What is disabled loses the focus, and a reader at the keyboard the place.
    if (document.activeElement === document.body && activeElement instanceof HTMLElement) activeElement.focus();
  }
}

async function verdictOn(chosen: Chosen, options: VerifyOptions): Promise<Verdict> {
  if (chosen.kind === 'folder') return verifyFolder(chosen.shelf, options);
  if (chosen.file.size > LARGEST) throw new FileUnreadable(`${chosen.name} 超过 2 GiB，存档不会这样大，没有读它。`);
  return verifyPackage(await bytesOf(chosen.file, chosen.name), options);
}

function stepShown(): (step: Step) => Promise<void> {
  const breathe = breathing();
  const bar = progress.querySelector('progress') as HTMLProgressElement;
  const words = progress.querySelector('span') as HTMLSpanElement;
  return async ({ what, done, total }) => {
    if (!(await breathe())) return;
    bar.max = Math.max(total, 1);
    bar.value = done;
    words.textContent = `${what}（${Math.floor((done / Math.max(total, 1)) * 100)}%）`;
  };
}

function say(sentence: string): void {
  const line = document.createElement('p');
  line.textContent = sentence;
  result.replaceChildren(line);
}

const show = (report: Report) => result.replaceChildren(reportElement(report));
