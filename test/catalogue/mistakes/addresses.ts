import { at } from './portal.ts';
import { mistake } from './mistake.ts';

const source = (name: string, address: string) =>
  mistake(name, at.document, 'publisher: 虚构', `publisher: 虚构\n  address: "${address}"`);

export const addresses = [
  source('运行脚本的网址', 'javascript:alert(1)'),
  source('装着内容的网址', 'data:text/html,<p>'),
  source('指向本机文件的网址', 'file:///etc/passwd'),
  source('带用户名和密码的网址', 'https://user:pass@example.org/'),
  source('带空的用户名的网址', 'https://@example.org/'),
  source('指向本机的网址', 'http://localhost:4321/'),
  source('指向本机号码的网址', 'http://127.0.0.1/'),
  source('换一种写法指向本机的网址', 'http://0x7f.1/'),
  source('指向内网（10.）的网址', 'http://10.0.0.8/'),
  source('指向内网（172.16.）的网址', 'http://172.16.3.1/'),
  source('指向内网（192.168.）的网址', 'http://192.168.1.1/'),
  source('指向云主机自己的网址', 'http://169.254.169.254/latest/'),
  source('指向本机（IPv6）的网址', 'http://[::1]/'),
  source('指向内网（IPv6）的网址', 'http://[fd00::1]/'),
  source('没有域名的主机', 'http://intranet/page'),
  source('内网的域名', 'http://files.local/1'),
  source('没有 https:// 的网址', 'www.example.org/1'),
  source('里面有空格的网址', 'https://example.org/a b'),
  source('里面有尖括号的网址', 'https://example.org/<1>'),
  source('少了斜线的网址', 'https:example.org'),
  mistake('证据的网址', at.ledger, 'https://example.org/1', 'javascript:alert(1)'),
  mistake(
    '经由网页的网址',
    at.ledger,
    '    reliability: official',
    '    via: { title: 转载, publisher: 某网, url: "data:text/html,x" }\n    reliability: official',
  ),
  mistake(
    '官方表述的网址',
    at.ledger,
    'publisher: 星河区人民法院, date: 2025-08-01',
    'publisher: 星河区人民法院, url: "http://127.0.0.1/", date: 2025-08-01',
  ),
  mistake('有效性的网址', at.instruments, 'https://example.org/2', 'https://me:x@example.org/2'),
  mistake(
    '统一社会信用代码的网址',
    at.bodies,
    'note: 为测试虚构的区法院。',
    'note: 为测试虚构的区法院。\n  creditCode: { code: 11320900014381234X, source: "javascript:alert(1)" }',
  ),
  mistake('许可协议的网址不是 https', at.site, 'https://creativecommons.org', 'http://creativecommons.org'),
  mistake('联系方式不是邮箱', at.site, 'dataDate:', 'contact: "mailto:someone"\ndataDate:'),
  mistake('联系方式是脚本', at.site, 'dataDate:', 'contact: "javascript:alert(1)"\ndataDate:'),
  mistake('页面里的链接运行脚本', at.page, '(/corrections/)', '(javascript:alert(1))'),
  mistake('页面里的链接带密码', at.page, '(/corrections/)', '(https://a:b@example.org/)'),
  mistake('页面里的链接指向本机', at.page, '(/corrections/)', '(http://localhost/)'),
];
