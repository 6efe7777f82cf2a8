import { announceSoon } from '#browser/announce.ts';
import { part } from '#browser/elements.ts';
import { passageAnswers } from '#words/passage-answers.ts';
import { isTooLong, passageCheck, type Answer } from '../passage/check.ts';
import type { PublishedTexts } from '../passage/published-texts.ts';
import { answerSentence } from '../passage/sentences.ts';
import { resultRows } from './passage-results.ts';

/** Milliseconds without typing after which a passage is checked. */
const TYPING_PAUSE = 250;

type Check = (input: string) => Answer;

/** The check of `/verify/`: what is pasted is compared here, in the browser, and goes neither to a server nor into the address. */
class VerifyPage extends HTMLElement {
  #texts: Promise<Check> | undefined;
  #asked = 0;
  #timer: number | undefined;

  connectedCallback(): void {
    const form = part(this, 'form');
    form.hidden = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#show();
    });
    form.addEventListener('beforeinput', (event) => {
      // A browser lays out all that its field takes in, and stands still for seconds over many megabytes.
      if (!isTooLong(event.data ?? '')) return;
      event.preventDefault();
      window.clearTimeout(this.#timer);
      this.#asked += 1;
      this.#answer({ kind: 'too-long' });
    });
    form.addEventListener('input', (event) => {
      if (!(event as InputEvent).isComposing) this.#showSoon();
    });
    this.#input.addEventListener('compositionend', () => this.#showSoon());
    // A browser that came back to the page may have kept the passage.
    if (this.#input.value !== '') this.#showSoon();
  }

  get #input(): HTMLTextAreaElement {
    return part(this, 'textarea', HTMLTextAreaElement);
  }

  #opened(): Promise<Check> {
    this.#texts ??= opened(this.dataset['texts'] ?? '');
    return this.#texts;
  }

  #showSoon(): void {
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#show(), TYPING_PAUSE);
  }

  async #show(): Promise<void> {
    window.clearTimeout(this.#timer);
    const asked = ++this.#asked;
    const results = part(this, '#passage-results');
    results.dataset['state'] = 'checking';
    try {
      const check = await this.#opened();
      if (asked !== this.#asked) return;
      this.#answer(check(this.#input.value));
    } catch {
      if (asked !== this.#asked) return;
      this.#texts = undefined;
      this.#tell(passageAnswers.unreadable);
      part(this, '[data-legend]').hidden = true;
      part(this, '[data-places]').replaceChildren();
      results.dataset['state'] = 'failed';
    }
  }

  #answer(answer: Answer): void {
    const results = part(this, '#passage-results');
    this.#tell(answerSentence(answer));
    part(this, '[data-legend]').hidden = answer.kind !== 'near';
    part(this, '[data-places]').replaceChildren(
      ...resultRows(answer, { measure: this.dataset['measure'] ?? '', document: this.dataset['document'] ?? '' }),
    );
    results.dataset['answer'] = answer.kind;
    results.dataset['total'] = String('count' in answer ? answer.count : 'places' in answer ? answer.places.length : 0);
    results.dataset['state'] = 'done';
  }

  #tell(sentence: string): void {
    part(this, '[data-status]').textContent = sentence;
    announceSoon(part(this, '[data-announced]'), sentence);
  }
}

/** @throws {Error} where the texts are missing or damaged. */
async function opened(address: string): Promise<Check> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return passageCheck((await response.json()) as PublishedTexts);
}

customElements.define('verify-page', VerifyPage);
