import { z } from 'zod';

/** Names that no reader can reach: special use (RFC 6761, 6762, 8375, 9476) and what private networks call their own. */
const PRIVATE_NAMES = /(?:^|\.)(?:localhost|local|internal|intranet|lan|corp|home|private|invalid|test|onion|arpa)$/u;

/** IPv4 that is not routed to everyone (RFC 6890): this network, private, shared, loopback, link-local, documentation, multicast, reserved. */
const PRIVATE_IPV4 =
  /^(?:0|10|127|22[4-9]|2[345]\d)\.|^169\.254\.|^172\.(?:1[6-9]|2\d|3[01])\.|^192\.(?:168|0\.[02])\.|^198\.(?:1[89]|51\.100)\.|^203\.0\.113\.|^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./u;

/** IPv6 that is routed to everyone (RFC 4291: 2000::/3), save documentation and the tunnels that lead to any IPv4. */
const PUBLIC_IPV6 = /^\[(?!2001:db8:|2002:|2001:0?:)[23][0-9a-f]{3}:/u;

/** Why nobody should be led to an address; `undefined` where it is the public address of a page. */
export function addressFlaw(text: string, protocols: readonly string[] = ['http:', 'https:']): string | undefined {
  // The parser drops these silently, so that what is read is not what is opened.
  if (/[\s\p{C}\\<>"^`{|}]/u.test(text)) return '里面有空格、控制字符或不能用在网址里的符号';
  const url = URL.parse(text);
  if (!url) return '不是完整的网址';
  if (!protocols.includes(url.protocol)) return `不是以 ${protocols.map((one) => `${one}//`).join(' 或 ')} 开头`;
  if (!/^https?:\/\/[^/]/iu.test(text)) return '不是完整的网址';
  if (url.username !== '' || url.password !== '' || /^[^/]*\/\/[^/?#]*@/u.test(text)) return '里面有用户名或密码';
  return isPublicHost(url.hostname) ? undefined : `“${url.hostname}”不是公开的主机`;
}

/** Whether a host, as the URL parser spells it, is a name with a domain or an address that everyone can reach. */
function isPublicHost(hostname: string): boolean {
  const host = hostname.replace(/\.$/u, '');
  if (host.startsWith('[')) return PUBLIC_IPV6.test(host);
  // The parser has already spelt every form of an IPv4 address (127.1, 0x7f000001) as four numbers.
  if (/^[\d.]+$/u.test(host)) return !PRIVATE_IPV4.test(host);
  return host.includes('.') && !PRIVATE_NAMES.test(host);
}

function address(protocols: readonly string[]) {
  return z.string().superRefine((text, context) => {
    const flaw = addressFlaw(text, protocols);
    if (flaw !== undefined) context.addIssue({ code: 'custom', message: `网址“${text}”不能用：${flaw}` });
  });
}

/** A public page's address: http or https, a host that everyone can reach, no credentials. Every address field is of this type or the next. */
export const publicAddress = address(['http:', 'https:']).describe(
  '以 http:// 或 https:// 开头、公开可访问、不含用户名和密码的网址',
);

/** The same by https alone, so that nobody on the way may read or change what is fetched. */
export const secureAddress = address(['https:']).describe('以 https:// 开头、公开可访问、不含用户名和密码的网址');

/** Where readers write to: one mailbox without a prepared subject or text, or a page by https. */
export const contactAddress = z.string().superRefine((text, context) => {
  if (/^mailto:[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/u.test(text)) return;
  const flaw = text.startsWith('mailto:') ? '不是一个邮箱' : addressFlaw(text, ['https:']);
  if (flaw !== undefined) context.addIssue({ code: 'custom', message: `联系方式“${text}”不能用：${flaw}` });
});
