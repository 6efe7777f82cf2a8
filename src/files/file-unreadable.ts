import { Refused } from '#domain/refused.ts';

/** One file that cannot be read, while others beside it can; the message is a sentence that names it. */
export class FileUnreadable extends Refused {
  override readonly name = 'FileUnreadable';
}
