/** A zip that is not opened at all; the message is the sentence for whoever brought it. */
export class ZipRefused extends Error {
  override readonly name = 'ZipRefused';
}

/** One entry of a zip that cannot be unpacked, while the others can; the message names it. */
export class EntryDamaged extends Error {
  override readonly name = 'EntryDamaged';
}
