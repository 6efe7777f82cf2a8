import type { Page } from 'playwright-core';

/**
 * The words of an element that the browser marks as the target of a text fragment: those whose background, in a picture of the page, is
 * of the colour given (`rgb(1, 2, 3)`). Only what is in view can be seen.
 */
export async function markedWords(page: Page, selector: string, colour: string): Promise<string> {
  const picture = (await page.screenshot()).toString('base64');
  return page.evaluate(
    async ([shown = '', name = '', wanted = '']) => {
      // The page's policy lets nothing be fetched from a data address.
      const bytes = Uint8Array.from(atob(shown), (character) => character.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
      context.drawImage(image, 0, 0);
      const isMarked = (range: Range) => {
        const { left, top } = range.getBoundingClientRect();
        const [red, green, blue] = context.getImageData(Math.round(left) + 1, Math.round(top) + 1, 1, 1).data;
        return `rgb(${red}, ${green}, ${blue})` === wanted;
      };
      const nodes = document.createTreeWalker(document.querySelector(name) as Element, NodeFilter.SHOW_TEXT);
      let marked = '';
      for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
        const text = node as Text;
        for (let at = 0; at < text.length; at++) {
          const range = document.createRange();
          range.setStart(text, at);
          range.setEnd(text, at + 1);
          if (isMarked(range)) marked += text.data[at];
        }
      }
      return marked;
    },
    [picture, selector, colour],
  );
}
