import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where a portal lies for a server to serve. */
export interface Site {
  /** The folder that the server calls its root; the portal lies below it, at its path. */
  readonly root: string;
  /** The portal's own folder. */
  readonly portal: string;
  /** An empty folder for the server's own files. */
  readonly own: string;
  readonly port: number;
}

interface Server {
  readonly program: string;
  /** Its own configuration, which takes in what the portal brings. */
  configuration(site: Site): string;
  /** How it is started in the foreground, with the file of that configuration. */
  readonly options: (file: string) => readonly string[];
}

/** Servers as Debian has them: the packages nginx-light, apache2 and caddy. */
export const SERVERS = {
  nginx: {
    program: '/usr/sbin/nginx',
    configuration: ({ root, portal, own, port }) => `daemon off;
pid ${own}/pid;
error_log ${own}/error.log;
user root;
events {}
http {
  access_log off;
  client_body_temp_path ${own}/body;
  proxy_temp_path ${own}/proxy;
  fastcgi_temp_path ${own}/fastcgi;
  uwsgi_temp_path ${own}/uwsgi;
  scgi_temp_path ${own}/scgi;
  server {
    listen 127.0.0.1:${port};
    root ${root};
    include ${portal}/servers/nginx.conf;
  }
}
`,
    options: (file) => ['-c', file],
  },
  Apache: {
    program: '/usr/sbin/apache2',
    configuration: ({ root, own, port }) => `ServerRoot /usr/lib/apache2
ServerName localhost
Listen 127.0.0.1:${port}
PidFile ${own}/pid
ErrorLog ${own}/error.log
DefaultRuntimeDir ${own}
${['mpm_event', 'authz_core', 'mime', 'dir', 'headers', 'alias'].map((name) => `LoadModule ${name}_module modules/mod_${name}.so`).join('\n')}
TypesConfig /etc/mime.types
AddEncoding x-gzip .gz
DocumentRoot ${root}
<Directory ${root}>
  AllowOverride FileInfo
  Options FollowSymLinks
  Require all granted
</Directory>
`,
    options: (file) => ['-f', file, '-DFOREGROUND'],
  },
  Caddy: {
    program: '/usr/bin/caddy',
    configuration: ({ root, portal, port }) => `{
	admin off
	auto_https off
}
http://127.0.0.1:${port} {
	root * ${root}
	import ${portal}/servers/Caddyfile
}
`,
    options: (file) => ['run', '--adapter', 'caddyfile', '--config', file],
  },
} satisfies Readonly<Record<string, Server>>;

export type ServerName = keyof typeof SERVERS;

/**
 * Starts a server and waits until it answers. @returns what ends it.
 *
 * @throws {Error} with what the server says where it does not start.
 */
export async function start(name: ServerName, site: Site): Promise<() => Promise<void>> {
  const { program, configuration, options }: Server = SERVERS[name];
  const file = join(site.own, 'configuration');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, configuration(site));
  const child = spawn(program, options(file), {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, HOME: site.own },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += String(text)));
  const ended = new Promise<void>((resolve) => {
    child.on('close', () => resolve());
    child.on('error', (error) => {
      said += error.message;
      resolve();
    });
  });
  let isOver = false;
  void ended.then(() => (isOver = true));
  for (;;) {
    if (isOver) throw new Error(`${name} does not start:\n${said}`);
    const answered = await fetch(`http://127.0.0.1:${site.port}/`).then(
      () => true,
      () => false,
    );
    if (answered) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return () => {
    child.kill('SIGTERM');
    return ended;
  };
}
