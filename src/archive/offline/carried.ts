import type { Files } from '#files/files.ts';
import { carrierOf } from './carrier.ts';

const START = 'self.carriedFiles??=new Map;\n';

/** The scripts that carry `files` to the pages that would fetch them. */
export function carriers(files: Files): Files {
  const calls = new Map<string, string[]>();
  for (const [path, bytes] of files) {
    const carrier = carrierOf(path);
    calls.set(carrier, [
      ...(calls.get(carrier) ?? []),
      `carriedFiles.set(${JSON.stringify(path)},${content(path, bytes)});\n`,
    ]);
  }
  return new Map([...calls].map(([path, lines]) => [path, new TextEncoder().encode(START + lines.join(''))]));
}

/** Texts stay readable, and the zip packs them better than base64. */
function content(path: string, bytes: Uint8Array): string {
  return /\.(?:html|json)$/u.test(path)
    ? `{text:${JSON.stringify(new TextDecoder().decode(bytes))}}`
    : `{base64:"${Buffer.from(bytes).toString('base64')}"}`;
}
