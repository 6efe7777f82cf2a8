/** A file that opens with YAML between two `---` lines, split; lines count from 1. */
export interface FrontMatter {
  readonly yaml: string;
  readonly yamlLine: number;
  readonly body: string;
  readonly bodyLine: number;
}

/** Splits a text into front matter and body, or `undefined` where it does not open with front matter. */
export function splitFrontMatter(text: string): FrontMatter | undefined {
  const match = /^\uFEFF?---[^\S\n]*\n([\s\S]*?\n)---[^\S\n]*(?:\n|$)/u.exec(text);
  if (!match) return undefined;
  const yaml = match[1] as string;
  return {
    yaml,
    yamlLine: 2,
    body: text.slice(match[0].length),
    bodyLine: yaml.split('\n').length + 2,
  };
}
