import { XMLParser } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { hostingFiles } from '#formats/hosting/hosting-files.ts';
import { hostingRules } from '#formats/hosting/rules.ts';

const page = (policy: string) => `<head><meta http-equiv="Content-Security-Policy" content="${policy}"></head>`;
const pages = new Map([
  ['index.html', page("script-src 'sha256-a='")],
  ['404.html', page("script-src 'sha256-a='")],
  ['about/index.html', page("script-src 'sha256-a='")],
  ['embed/charts/x/index.html', page("default-src 'none'")],
  ['search/index.html', page("script-src 'sha256-a=' 'wasm-unsafe-eval'")],
]);
const folders = ['_astro/', 'about/', 'charts/', 'embed/', 'search/'];
const files = hostingFiles(hostingRules('/ledger/', pages, folders));
const framed = "; frame-ancestors 'none'";

describe('what a built portal brings for servers', () => {
  test('is the same for the same portal', () => {
    expect(hostingFiles(hostingRules('/ledger/', pages, folders.toReversed()))).toEqual(files);
  });

  test('in _headers gives every page its own policy, and no path two', () => {
    const lines = files._headers.split('\n');
    const policyAt = (path: string) => lines[lines.indexOf(path) + 1];
    expect(policyAt('/ledger/')).toBe(`  Content-Security-Policy: script-src 'sha256-a='${framed}`);
    expect(policyAt('/ledger/about/*')).toBe(`  Content-Security-Policy: script-src 'sha256-a='${framed}`);
    expect(policyAt('/ledger/search/*')).toBe(
      `  Content-Security-Policy: script-src 'sha256-a=' 'wasm-unsafe-eval'${framed}`,
    );
    expect(policyAt('/ledger/charts/*')).toBe('  Cache-Control: no-cache');
    expect(policyAt('/ledger/_astro/*')).toBe('  Cache-Control: public, max-age=31536000, immutable');
    expect(lines.slice(0, lines.indexOf('/ledger/')).join()).not.toContain('Content-Security-Policy');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(2000);
  });

  test('hides what a published folder keeps of itself', () => {
    expect(files['servers/nginx.conf']).toContain('location ^~ /ledger/.published/ {\n  return 404;\n}');
    expect(files['.htaccess']).toContain('RedirectMatch 404 "^/ledger/\\.published(/|$)"');
    expect(files['servers/Caddyfile']).toContain('\nerror /ledger/.published/* 404\n');
    expect(files['web.config']).toContain('<hiddenSegments><add segment=".published"');
  });

  test('lets other sites show embeds alone', () => {
    expect(files._headers).toContain("/ledger/embed/*\n  Content-Security-Policy: default-src 'none'\n");
  });

  test('in web.config gives each folder the policy of its pages, or none, and every ending one type', () => {
    const { configuration } = new XMLParser({
      ignoreAttributes: false,
      attributeNamePrefix: '',
      isArray: (name) => ['add', 'location', 'mimeMap'].includes(name),
    }).parse(files['web.config']) as {
      configuration: {
        'system.webServer': { staticContent: { mimeMap: { fileExtension: string; mimeType: string }[] } };
        location: {
          path: string;
          'system.webServer': { httpProtocol: { customHeaders: { add?: { name: string; value: string }[] } } };
        }[];
      };
    };
    const { mimeMap } = configuration['system.webServer'].staticContent;
    const types = Object.fromEntries(mimeMap.map(({ fileExtension, mimeType }) => [fileExtension, mimeType]));
    expect(Object.keys(types)).toHaveLength(mimeMap.length);
    expect(types).toMatchObject({
      '.pf_index': 'application/octet-stream',
      '.pagefind': 'application/octet-stream',
      '.jsonl': 'application/jsonl; charset=utf-8',
      '.jsonld': 'application/ld+json',
      '.atom': 'application/atom+xml; charset=utf-8',
      '.ics': 'text/calendar; charset=utf-8',
      '.bib': 'application/x-bibtex; charset=utf-8',
      '.ris': 'application/x-research-info-systems; charset=utf-8',
      '.wacz': 'application/wacz',
      '.gz': 'application/gzip',
    });
    const own = configuration.location.map((place) => [
      place.path,
      place['system.webServer'].httpProtocol.customHeaders.add?.map(({ value }) => value),
    ]);
    expect(own).toEqual([
      ['_astro', ['public, max-age=31536000, immutable']],
      ['charts', undefined],
      ['embed', ["default-src 'none'"]],
      ['search', [`script-src 'sha256-a=' 'wasm-unsafe-eval'${framed}`]],
    ]);
  });

  test('is refused where pages of one folder stand under different policies', () => {
    const mixed = new Map([...pages, ['about/more/index.html', page("default-src 'self'")]]);
    expect(() => hostingRules('/', mixed, folders)).toThrow('about/more/index.html has another policy');
  });
});
