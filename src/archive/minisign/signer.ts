import { readFile } from 'node:fs/promises';
import { MinisignError } from './key-error.ts';
import { needsPassword, secretKeyFrom } from './secret-key.ts';
import { signatureOf } from './sign.ts';

/**
 * What signs the files of a snapshot with the minisign secret key in `file`; the comment that is signed too names file and data date.
 *
 * @param password of an encrypted key.
 * @throws {MinisignError} where the file is missing or no key, or the password is wrong.
 */
export async function signerFrom(
  file: string,
  dataDate: string,
  password: string | undefined,
): Promise<(bytes: Uint8Array, what: string) => Uint8Array> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) throw new MinisignError(`读不到密钥文件 ${file}。请检查 --sign 的路径。`);
  const key = secretKeyFrom(text, needsPassword(text) ? password : undefined);
  return (bytes, what) => {
    const signature = signatureOf(bytes, key, { trustedComment: `file:${what} data-date:${dataDate}` });
    return new TextEncoder().encode(signature);
  };
}
