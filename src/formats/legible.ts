/**
 * A text as both XML and iCalendar can carry it: lines end in `\n`, and each character that one of them forbids (XML 1.0 `Char`; RFC 5545
 * `CONTROL`; a lone half of a surrogate pair) is U+FFFD, so that readers see that something stood there.
 */
export function legible(text: string): string {
  return (
    text
      .replaceAll(/\r\n?/gu, '\n')
      // eslint-disable-next-line no-control-regex -- these are what the formats forbid
      .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF\uD800-\uDFFF]/gu, '\uFFFD')
  );
}
