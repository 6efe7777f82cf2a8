import { part } from '#browser/elements.ts';
import { wholeParagraph, wordsOf, type Parts } from '#quotation/part.ts';
import { livingAddress, permalink } from '#quotation/permalink.ts';
import { quotedText, whereOf, type Standing } from '#quotation/quoted-text.ts';
import { sentencesOf } from '#quotation/sentences.ts';
import { quoteKit as words } from '#words/quote-kit.ts';
import { copyText } from '#components/site/copy.ts';
import { chosenWords, selectWords, shownParagraphs, textBefore, type ShownParagraph } from './chosen-words.ts';
import { sentenceChoice } from './sentence-choice.ts';

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
    part(this, '[data-tools]').hidden = false;
  }

  /** Remembers what is selected, until other words are or the reader turns elsewhere. */
  #follow(): void {
    const chosen = chosenWords(this.#paragraphs, getSelection());
    const isInKit = this.#isPressed || this.contains(document.activeElement);
    if (!chosen && this.#chosen && isInKit) return;
    this.#chosen = chosen;
    this.#button('chosen').disabled = !chosen;
    part(this, '#chosen-words').textContent = chosen
      ? words.chosen(whereOf(chosen), lengthOf(chosen))
      : words.nothingChosen;
  }

  async #copy(parts: Parts): Promise<void> {
    const at = this.#paragraphs.find(({ number }) => number === parts[0].number);
    const text = quotedText(parts, {
      source: part(this, '[data-source]').textContent,
      permalink: permalink(this.#address(), parts, at ? textBefore(at.element) : ''),
      standing: this.#standing(),
    });
    const isCopied = await copyText(text);
    const field = part(this, 'textarea', HTMLTextAreaElement);
    field.hidden = false;
    field.value = text;
    part(this, '[role=status]').textContent = isCopied ? words.copied(whereOf(parts), lengthOf(parts)) : words.refused;
    if (isCopied) return;
    field.focus();
    field.select();
  }

  /** As the page shows it now: another day may have been asked for. */
  #standing(): Standing {
    return {
      summary: `${part(this, '.strip-name').textContent}（${part(this, '.strip-words').textContent}）`,
      hasUnassessed: document.querySelector('.standing .strip-marks [data-state=unassessed]') !== null,
      day: part(this, '[data-as-of-day]').textContent,
      dataDate: part(this, '[data-date]').textContent,
    };
  }

  #address(): string {
    const [written = ''] = part(this, '[data-permalink]').textContent.split('#');
    const isArchived = document.querySelector('.archived-page') !== null;
    return livingAddress({ written, protocol: location.protocol, origin: location.origin, isArchived });
  }

  #showAddress(paragraph: number): void {
    const address = this.#address();
    if (!address.startsWith('http')) return;
    part(this, '[data-permalink]').textContent = `${address}#p-${paragraph}`;
    this.querySelector('[data-hostless]')?.remove();
  }

  #offerSentences(): void {
    const sentences = sentencesOf(this.#paragraphs);
    if (sentences.length < 2) return;
    const choice = sentenceChoice(sentences, (first, last) => selectWords(this.#paragraphs, first, last));
    part(this, '.tools').before(choice);
  }

  #button = (name: string) => part(this, `[data-copy=${name}]`, HTMLButtonElement);
}

function lengthOf(parts: Parts): number {
  return parts.reduce((sum, part) => sum + [...wordsOf(part).replaceAll(/\s/gu, '')].length, 0);
}

customElements.define('quote-kit', QuoteKit);
