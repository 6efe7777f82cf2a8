import { Resvg } from '@resvg/resvg-js';

/** A square icon as PNG, so many pixels wide. */
export function pngIcon(svg: string, width: number): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(new Resvg(svg, { fitTo: { mode: 'width', value: width } }).render().asPng());
}

/** An icon file that holds one PNG of 32 pixels (Microsoft's ICO: a header, one entry of the directory, the picture). */
export function icoIcon(svg: string): Uint8Array<ArrayBuffer> {
  const png = pngIcon(svg, 32);
  const head = new DataView(new ArrayBuffer(22));
  for (const [at, value] of [
    [2, 1],
    [4, 1],
    [10, 1],
    [12, 32],
  ] as const)
    head.setUint16(at, value, true);
  head.setUint8(6, 32);
  head.setUint8(7, 32);
  head.setUint32(14, png.length, true);
  head.setUint32(18, head.byteLength, true);
  const ico = new Uint8Array(head.byteLength + png.length);
  ico.set(new Uint8Array(head.buffer));
  ico.set(png, head.byteLength);
  return ico;
}
