import { createHash } from 'node:crypto';

/** The archived text's file: its paragraphs, one a line, with a line end after the last (POSIX text file). */
export function archiveFile(text: string): string {
  return `${text}\n`;
}

/** The paragraphs of an archive file. */
export function archivedText(file: string): string {
  return file.replace(/\n$/u, '');
}

/** SHA-256 of the UTF-8 bytes of a text, in lower-case hexadecimal (FIPS 180-4). */
export function sha256(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex');
}
