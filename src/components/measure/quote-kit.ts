import { wholeParagraph, wordsOf, type Parts } from '#quoting/part.ts';
import { livingAddress, permalink } from '#quoting/permalink.ts';
import { quotedText, whereOf, type Standing } from '#quoting/quoted-text.ts';
import { sentencesOf } from '#quoting/sentences.ts';
import { copyText } from '#components/site/copy.ts';
import { chosenWords, selectWords, shownParagraphs, textBefore, type ShownParagraph } from './chosen-words.ts';
import { sentenceChoice } from './sentence-choice.ts';

const NOTHING_CHOSEN = '先在原文里选中文字';

/** Copies the words of the quotation above it, all or some, with where they are from. */
class QuoteKit extends HTMLElement {
  #paragraphs: readonly ShownParagraph[] = [];
  #chosen: Parts | undefined;
  /** Pressing a button may end the selection that it is about. */
  #isPressed = false;

  connectedCallback(): void {
    this.#paragraphs = shownParagraphs(this.parentElement?.querySelector('.quotation') ?? this);
    const [first, ...rest] = this.#paragraphs.map((paragraph) => wholeParagraph(paragraph));
    if (!first) return;
    this.#showAddress(first.number);
    this.#button('whole').addEventListener('click', () => void this.#copy([first, ...rest]));
    this.#button('chosen').addEventListener('click', () => {
      // A selection is told of a moment after it is made; keys can be quicker.
      this.#follow();
      if (this.#chosen) void this.#copy(this.#chosen);
    });
    this.#offerSentences();
    document.addEventListener('pointerdown', ({ target }) => {
      this.#isPressed = target instanceof Node && this.contains(target);
    });
    document.addEventListener('selectionchange', () => this.#follow());
    this.#follow();
    this.#part('[data-tools]').hidden = false;
  }

  /** Remembers what is selected, until other words are or the reader turns elsewhere. */
  #follow(): void {
    const chosen = chosenWords(this.#paragraphs, getSelection());
    const isInKit = this.#isPressed || this.contains(document.activeElement);
    if (!chosen && this.#chosen && isInKit) return;
    this.#chosen = chosen;
    this.#button('chosen').disabled = !chosen;
    this.#part('#chosen-words').textContent = chosen
      ? `已选：${whereOf(chosen)}，${lengthOf(chosen)} 字`
      : NOTHING_CHOSEN;
  }

  async #copy(parts: Parts): Promise<void> {
    const at = this.#paragraphs.find(({ number }) => number === parts[0].number);
    const text = quotedText(parts, {
      source: this.#part('[data-source]').textContent,
      permalink: permalink(this.#address(), parts, at ? textBefore(at.element) : ''),
      standing: this.#standing(),
    });
    const isCopied = await copyText(text);
    const field = this.#part('textarea') as HTMLTextAreaElement;
    field.hidden = false;
    field.value = text;
    this.#part('[role=status]').textContent = isCopied
      ? `已复制${whereOf(parts)}，${lengthOf(parts)} 字，连同出处：`
      : '浏览器不允许写入剪贴板。下面的文字已选中，请自行复制：';
    if (isCopied) return;
    field.focus();
    field.select();
  }

  /** As the page shows it now: another day may have been asked for. */
  #standing(): Standing {
    const { state } = this.#part('.state').dataset;
    return {
      state: this.#part('.state-name').textContent,
      isUnassessed: state === 'unassessed',
      day: this.#part('[data-as-of-day]').textContent,
      dataDate: this.#part('[data-date]').textContent,
    };
  }

  #address(): string {
    const [written = ''] = this.#part('[data-permalink]').textContent.split('#');
    const isArchived = document.querySelector('.archived-page') !== null;
    return livingAddress({ written, protocol: location.protocol, origin: location.origin, isArchived });
  }

  #showAddress(paragraph: number): void {
    const address = this.#address();
    if (!address.startsWith('http')) return;
    this.#part('[data-permalink]').textContent = `${address}#p-${paragraph}`;
    this.querySelector('[data-hostless]')?.remove();
  }

  #offerSentences(): void {
    const sentences = sentencesOf(this.#paragraphs);
    if (sentences.length < 2) return;
    const choice = sentenceChoice(sentences, (first, last) => selectWords(this.#paragraphs, first, last));
    this.#part('.tools').before(choice);
  }

  #button = (name: string) => this.#part(`[data-copy=${name}]`) as HTMLButtonElement;
  #part = (selector: string) => this.querySelector<HTMLElement>(selector) as HTMLElement;
}

function lengthOf(parts: Parts): number {
  return parts.reduce((sum, part) => sum + [...wordsOf(part).replaceAll(/\s/gu, '')].length, 0);
}

customElements.define('quote-kit', QuoteKit);
