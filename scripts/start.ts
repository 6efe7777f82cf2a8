import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { preview } from 'astro';

// Usage: npm start -- [--base /path/] [--port 4321]
const { values } = parseArgs({
  options: { base: { type: 'string', default: '/' }, port: { type: 'string', default: '4321' } },
});

const site = `http://localhost:${values.port}`;
const built = spawnSync(process.execPath, ['scripts/build.ts', '--base', values.base, '--site', site], {
  stdio: 'inherit',
});
if (built.status === 0) {
  const server = await preview({ base: values.base, server: { port: Number(values.port) }, logLevel: 'error' });
  // The address ends its line: a terminal would take a following （ as part of the link.
  console.log(`按 Ctrl+C 停止。司改台账： http://localhost:${server.port}${values.base}`);
} else {
  process.exitCode = 1;
}
