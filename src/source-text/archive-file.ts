/** The archived text's file: its paragraphs, one a line, with a line end after the last (POSIX text file). */
export function archiveFile(text: string): string {
  return `${text}\n`;
}

/** The paragraphs of an archive file. */
export function archivedText(file: string): string {
  return file.replace(/\n$/u, '');
}
