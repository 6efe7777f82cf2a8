import './no-compiling.ts';
import { element, part } from '#browser/elements.ts';
import { snapshotCheck } from '#words/snapshot-check.ts';
import { Refused } from '#domain/refused.ts';
import { publicKeyFrom } from '../minisign/public-key.ts';
import { verifyFolder } from '../verify/folder.ts';
import { reportOf, type Report } from '../verify/report.ts';
import { FileUnreadable } from '#files/file-unreadable.ts';
import type { Step, Verdict, VerifyOptions } from '../verify/verdict.ts';
import { verifyPackage } from '../verify/zip.ts';
import { breathing } from './breath.ts';
import { bytesOf, chosenFolder, readDropped, type Chosen } from './chosen-files.ts';
import { reportElement } from './show-report.ts';

const { page: words } = snapshotCheck;

const controls = part(document, '#controls', HTMLFieldSetElement);
const drop = part(document, '#drop');
const progress = part(document, '#progress');
const result = part(document, '#result');
const key = part(document, '#key', HTMLInputElement);
const LARGEST = 2 ** 31 - 1;

let last: Chosen | undefined;

whenChosen('#file', ([file]) => file && void check({ kind: 'file', name: file.name, file }));
// An empty folder gives no files, in some browsers without saying so.
whenChosen('#folder', (files) => void check(chosenFolder(files)));
part(document, '#signature').addEventListener('submit', (event) => {
  event.preventDefault();
  if (last) void check(last);
  else say(words.chooseFirst);
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
  void readDropped(event.dataTransfer.items).then(
    (chosen) => (chosen ? check(chosen) : say(words.dropFiles)),
    () => say(words.unreadableDrop),
  );
});

function whenChosen(selector: string, take: (files: readonly File[]) => void): void {
  const input = part(document, selector, HTMLInputElement);
  input.addEventListener('change', () => {
    take([...(input.files ?? [])]);
    // So that the same file can be chosen again.
    input.value = '';
  });
}

async function check(chosen: Chosen): Promise<void> {
  last = chosen;
  const { activeElement } = document;
  controls.disabled = true;
  result.dataset['state'] = 'checking';
  say(words.checking(chosen.name));
  progress.hidden = false;
  try {
    const trust = key.value.trim() === '' ? {} : { trust: publicKeyFrom(key.value) };
    show(reportOf(chosen.name, await verdictOn(chosen, { ...trust, onStep: stepShown() })));
  } catch (error) {
    const isToldWell = error instanceof Refused;
    say(
      isToldWell
        ? error.message
        : words.notFinished(chosen.name, error instanceof Error ? error.message : String(error)),
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
  if (chosen.file.size > LARGEST) throw new FileUnreadable(snapshotCheck.unreadable.tooLargeForArchive(chosen.name));
  return verifyPackage(await bytesOf(chosen.file, chosen.name), options);
}

function stepShown(): (step: Step) => Promise<void> {
  const breathe = breathing();
  const bar = part(progress, 'progress', HTMLProgressElement);
  const line = part(progress, 'span');
  return async ({ what, done, total }) => {
    if (!(await breathe())) return;
    bar.max = Math.max(total, 1);
    bar.value = done;
    line.textContent = words.step(what, Math.floor((done / Math.max(total, 1)) * 100));
  };
}

function say(sentence: string): void {
  result.replaceChildren(element('p', '', sentence));
}

const show = (report: Report) => result.replaceChildren(reportElement(report));
