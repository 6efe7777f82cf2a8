import type { AstroIntegration } from 'astro';

/** How often a line says how far a step is, where it cannot renew itself. */
const PARTS = 4;

/** Tells on standard error what is being done, how far, and for how long: on one line that renews itself in a terminal, on a few elsewhere. */
export class Progress {
  readonly #out: NodeJS.WriteStream;
  readonly #begun = performance.now();
  #step = '';
  #part = 0;

  constructor(out: NodeJS.WriteStream = process.stderr) {
    this.#out = out;
  }

  /** Something else is done from here on; how long it takes is not known. */
  begin(step: string): void {
    this.#step = step;
    this.#part = 0;
    this.#tell(step);
  }

  /** So many of the step's parts are done. */
  reach(done: number, total: number): void {
    const part = Math.floor((done / total) * PARTS);
    if (!this.#out.isTTY && part === this.#part) return;
    this.#part = part;
    this.#tell(`${this.#step} ${done}/${total}`);
  }

  /** All is done, or nothing more will be: gives the line back, and says how long it took. */
  end(): string {
    if (this.#out.isTTY) this.#out.write('\r\u001b[2K');
    return this.#time();
  }

  #tell(words: string): void {
    const line = `${words} · ${this.#time()}`;
    this.#out.write(this.#out.isTTY ? `\r\u001b[2K${line}` : `${line}\n`);
  }

  /** `m:ss` */
  #time(): string {
    const seconds = Math.floor((performance.now() - this.#begun) / 1000);
    return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  }
}

/** Counts the pages and files that Astro draws, as it draws them. */
export function countingPages(progress: Progress): AstroIntegration {
  return {
    name: 'counting-pages',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((standard) => {
          let [done, total] = [0, 0];
          return {
            ...standard,
            async getStaticPaths() {
              const paths = await standard.getStaticPaths();
              total = paths.length;
              progress.begin('生成页面和文件');
              return paths;
            },
            async render(request, options) {
              const rendered = await standard.render(request, options);
              progress.reach(++done, total);
              return rendered;
            },
          };
        });
      },
    },
  };
}
