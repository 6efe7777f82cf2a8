import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dropOthers, kept } from './cache.ts';
import type { Card } from './card.ts';
import { drawSvg, pixelsOf } from './draw.ts';
import { CARD, layoutOf } from './layout.ts';
import type { Node } from './node.ts';
import { palettePng } from './png.ts';

/** Where cards of earlier builds are kept, from the project's root. */
export const CARD_CACHE = 'node_modules/.cache/cards';

const DRAWS = ['src/formats/cards', 'src/charts/picture', 'src/typesetting'];
const PACKAGES = ['satori', '@resvg/resvg-js', 'fflate', '@expo-google-fonts/noto-sans-sc'];

/**
 * A card as a PNG of 1200 × 630 pixels; the same bytes whether it was kept by an earlier build or is drawn.
 *
 * @param cache the folder in which cards are kept; without it every card is drawn.
 * @throws {CardError} where the content cannot be set.
 */
export async function cardFile(card: Card, cache?: string): Promise<Uint8Array> {
  const layout = layoutOf(card);
  const draw = async () => palettePng(pixelsOf(await drawSvg(layout)), CARD);
  return cache === undefined ? await draw() : await kept(cache, keyOf(layout), draw);
}

/** Removes from a folder in which cards are kept all but these, so that it does not grow with every change of a word or a day. */
export async function dropOtherCards(cards: readonly Card[], cache: string): Promise<void> {
  await dropOthers(cache, new Set(cards.map((card) => keyOf(layoutOf(card)))));
}

/** Of all that a card's bytes depend on: its boxes with their words and drawings, the code that draws them, fonts and libraries. */
function keyOf(layout: Node): string {
  return createHash('sha256').update(drawnWith()).update(JSON.stringify(layout)).digest('hex');
}

let drawn: string | undefined;

function drawnWith(): string {
  drawn ??= JSON.stringify([
    DRAWS.flatMap((folder) =>
      readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ name }) => join(folder, name))
        .sort()
        .map((file) => readFileSync(file, 'utf8')),
    ),
    PACKAGES.map(
      (name) => JSON.parse(readFileSync(join('node_modules', name, 'package.json'), 'utf8')).version as string,
    ),
  ]);
  return drawn;
}
