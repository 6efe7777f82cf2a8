import type { Section } from './block.ts';
import { Faces } from './faces.ts';
import type { PlacedLine, SetPage } from './paginate.ts';
import type { PdfFile } from './pdf-file.ts';
import { widthOf, type SetBlock, type SetLetter, type SetLine } from './set-block.ts';
import { inks, MEASURE, PAGE } from './styles.ts';

/** What stands on every page beside its text: at its head and its foot. */
export interface PageFrame {
  readonly head: SetLine;
  readonly foot: SetLine;
}

/** Letters of one line that lead to the same place, or nowhere. */
interface Stretch {
  readonly x: number;
  readonly line: PlacedLine;
  readonly letters: readonly SetLetter[];
  readonly spread: number;
  readonly width: number;
}

/** What is used of pdfkit's bookmarks beyond its documented interface (0.20). */
type Bookmark = PdfFile['outline'] & {
  readonly outlineData: Record<string, unknown>;
  readonly children: readonly unknown[];
};

/** Links lead to a little above the place, so that it does not stand at the very edge of the window. */
const ABOVE = 12;

type Structure = ReturnType<PdfFile['struct']>;

/** Draws pages into a file, with their structure, links and the places that links and bookmarks lead to. */
export class Drawing {
  readonly #file: PdfFile;
  readonly #faces: Faces;
  readonly #root: Structure;
  readonly #sectionOf: ReadonlyMap<SetBlock['block'], Section>;
  readonly #numbers: (block: SetBlock) => SetLine | undefined;
  readonly #bookmarks: { readonly level: number; readonly item: Bookmark }[] = [];
  #section: { readonly of: Section; readonly structure: Structure } | undefined;
  #block: { readonly of: SetBlock; readonly structure: Structure } | undefined;

  /** @param numbers the page number that a block sets at its right edge. */
  constructor(file: PdfFile, sections: readonly Section[], numbers: (block: SetBlock) => SetLine | undefined) {
    this.#file = file;
    this.#faces = new Faces(file);
    this.#sectionOf = new Map(sections.flatMap((section) => section.blocks.map((block) => [block, section])));
    this.#numbers = numbers;
    this.#root = file.struct('Document');
    file.addStructure(this.#root);
  }

  page(page: SetPage, frame: PageFrame | undefined): void {
    this.#file.addPage();
    this.#decoration(page, frame);
    for (const fragment of fragmentsOf(page)) {
      const [first] = fragment;
      if (!first) continue;
      const structure = this.#structureOf(first.block);
      if (first.opens) this.#place(first);
      for (const stretch of fragment.flatMap((line) => this.#stretches(line))) this.#say(stretch, structure);
    }
  }

  end(): void {
    this.#block?.structure.end();
    this.#section?.structure.end();
    this.#root.end();
  }

  #decoration({ rules }: SetPage, frame: PageFrame | undefined): void {
    if (rules.length > 0) {
      this.#file.markContent('Artifact', { type: 'Layout' });
      this.#write(`${inks.rule} rg`);
      for (const { x, y, width, height } of rules) {
        this.#write(`${[PAGE.left + x, y, width, height].map(short).join(' ')} re f`);
      }
      this.#file.endMarkedContent();
    }
    if (!frame) return;
    this.#file.markContent('Artifact', { type: 'Pagination' });
    this.#text(frame.head.letters, PAGE.left, PAGE.headline, 0);
    this.#text(frame.foot.letters, PAGE.left + (MEASURE - widthOf(frame.foot)) / 2, PAGE.folio, 0);
    this.#file.endMarkedContent();
  }

  #structureOf(set: SetBlock): Structure {
    if (this.#block?.of === set) return this.#block.structure;
    this.#block?.structure.end();
    const section = this.#sectionOf.get(set.block);
    if (section && this.#section?.of !== section) {
      this.#section?.structure.end();
      this.#section = { of: section, structure: this.#file.struct(section.tag) };
      this.#root.add(this.#section.structure);
    }
    const structure = this.#file.struct(set.style.tag);
    (this.#section?.structure ?? this.#root).add(structure);
    this.#block = { of: set, structure };
    return structure;
  }

  #place({ block: { block }, top }: PlacedLine): void {
    const { place, bookmark } = block;
    if (place) this.#file.addNamedDestination(place, 'XYZ', 0, top - ABOVE, null);
    if (bookmark) this.#bookmark(bookmark, top);
  }

  #bookmark({ level, title }: NonNullable<SetBlock['block']['bookmark']>, top: number): void {
    while ((this.#bookmarks.at(-1)?.level ?? -1) >= level) this.#bookmarks.pop();
    const above = this.#bookmarks.at(-1)?.item ?? this.#file.outline;
    // pdfkit counts `left` from the right edge.
    const item = above.addItem(title, { fit: false, top: top - ABOVE, left: PAGE.width } as object) as Bookmark;
    this.#bookmarks.push({ level, item });
    // ISO 32000-1, tables 152 and 153: how many entries show below, with a minus where they show only once opened.
    const { children, outlineData } = above as Bookmark;
    outlineData.Count = above === this.#file.outline ? children.length : -children.length;
  }

  #stretches(placed: PlacedLine): Stretch[] {
    const { block, line, opens } = placed;
    const number = opens ? this.#numbers(block) : undefined;
    return [
      ...(opens && block.label ? stretchesOf(block.label, placed) : []),
      ...stretchesOf(line, placed),
      ...(number ? stretchesOf({ ...number, left: MEASURE - widthOf(number) }, placed) : []),
    ];
  }

  #say(stretch: Stretch, structure: Structure): void {
    const { x, line, letters, spread, width } = stretch;
    const write = () => this.#text(letters, x, line.baseline, spread);
    const to = letters[0]?.to;
    if (!to) {
      structure.add(write);
      return;
    }
    const link = this.#file.struct('Link');
    structure.add(link);
    link.add(write);
    const size = line.block.style.leading;
    const box = [x, line.top, width, size] as const;
    const words = letters.map(({ text }) => text).join('');
    // Said to those who cannot see where it leads (ISO 14289-1, 7.18.5).
    const described = { structParent: link, Contents: new String('url' in to ? to.url : words) } as object;
    if ('url' in to) this.#file.link(...box, to.url, described);
    else this.#file.goTo(...box, to.place, described);
    link.end();
  }

  /** Letters from `x` on a baseline; a line is one text object, in which the font changes with the slice. */
  #text(letters: readonly SetLetter[], x: number, baseline: number, spread: number): void {
    this.#write(`BT ${short(spread)} Tc 1 0 0 -1 ${short(x + (letters[0]?.kern ?? 0))} ${short(baseline)} Tm`);
    let state = '';
    let shown: string[] = [];
    const flush = () => {
      if (shown.length > 0) this.#write(`[${shown.join('')}] TJ`);
      shown = [];
    };
    for (const [at, letter] of letters.entries()) {
      const { font, glyph } = this.#faces.codeOf(letter);
      const next = `/${font} ${short(letter.size)} Tf ${inks[letter.ink]} rg`;
      if (next !== state) {
        flush();
        this.#write(next);
        state = next;
      }
      if (at > 0 && letter.kern !== 0) shown.push(short((-letter.kern / letter.size) * 1000));
      shown.push(`<${glyph}>`);
    }
    flush();
    this.#write('ET');
  }

  #write(operators: string): void {
    this.#file.addContent(operators);
  }
}

/** The lines of a page, block by block. */
function fragmentsOf({ lines }: SetPage): PlacedLine[][] {
  const fragments: PlacedLine[][] = [];
  for (const line of lines) {
    const last = fragments.at(-1);
    if (last?.[0]?.block === line.block) last.push(line);
    else fragments.push([line]);
  }
  return fragments;
}

function stretchesOf({ letters, left, spread }: SetLine, line: PlacedLine): Stretch[] {
  const stretches: { x: number; letters: SetLetter[]; width: number }[] = [];
  let x = PAGE.left + left;
  for (const letter of letters) {
    const last = stretches.at(-1);
    const step = letter.kern + letter.letter.advance * letter.size + spread;
    if (last && last.letters[0]?.to === letter.to) {
      last.letters.push(letter);
      last.width += step;
    } else stretches.push({ x, letters: [letter], width: step });
    x += step;
  }
  return stretches.map((stretch) => ({ ...stretch, line, spread }));
}

/** A number of a content stream: a thousandth of a point is finer than any printer. */
const short = (value: number) => String(Math.round(value * 1000) / 1000);
