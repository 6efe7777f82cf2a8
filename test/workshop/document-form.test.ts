import { describe, expect, onTestFinished, test } from 'vitest';
import { contentProblems } from '#formats/content-problems.ts';
import { serveWorkshop } from '#workshop/desk/serve.ts';
import { fieldsOn } from '../fixtures/form-fields.ts';
import { files, smallPortal, type SmallPortal } from '../fixtures/small-portal.ts';

const { document } = files;

async function opened(used?: SmallPortal) {
  const portal = used ?? (await smallPortal());
  const place = { root: portal.root, folder: portal.folder };
  const serving = await serveWorkshop(place, { port: 0, token: 'form', problemsOf: contentProblems });
  onTestFinished(() => serving.close());
  const address = `${serving.address}documents/xinghe-2024/`;
  const page = await (await fetch(address)).text();
  return {
    portal,
    address,
    page,
    async save(typed: Readonly<Record<string, string>> = {}) {
      const body = fieldsOn(page);
      for (const [name, value] of Object.entries(typed)) body.set(name, value);
      const response = await fetch(address, { method: 'POST', body, headers: { origin: new URL(address).origin } });
      return { status: response.status, page: await response.text() };
    },
  };
}

describe('the form of a document', () => {
  test('saved as it is leaves its file as it was, to the byte', async () => {
    const form = await opened();
    const before = await form.portal.listing();
    expect((await form.save()).page).toContain('已保存。');
    expect(await form.portal.listing()).toEqual(before);
  });

  test('changes the fields that were changed, and says at the field what the check refuses', async () => {
    const form = await opened();
    const before = await form.portal.read(document);
    const { page } = await form.save({ 'issued.date': '2024-13', short: '星河' });
    expect(await form.portal.read(document)).toBe(
      before.replace('short: 星河区实施意见', 'short: 星河').replace('{ date: 2024-03 }', '{ date: 2024-13 }'),
    );
    expect(page).toMatch(/name="issued.date" value="2024-13"[^>]*><p class="told">“2024-13”/u);
  });

  test('takes out what is emptied, and keeps what it does not show', async () => {
    const portal = await smallPortal();
    await portal.spoil(document, 'about:', 'titleNote: 编者拟的\nabout:');
    const form = await opened(portal);
    await form.save({ titleNote: '' });
    expect(await portal.read(document)).toBe(await (await smallPortal()).read(document));
  });

  test('adds a field below a file that ends without a line end', async () => {
    const portal = await smallPortal();
    const text = await portal.read(document);
    await portal.write(document, text.trimEnd());
    await (await opened(portal)).save({ draft: 'on' });
    expect(await portal.read(document)).toBe(`${text}draft: true\n`);
  });

  test('says that it did not read what it cannot, and changes nothing', async () => {
    const form = await opened();
    const before = await form.portal.listing();
    const headers = { origin: new URL(form.address).origin, 'content-type': 'application/json' };
    const { status } = await fetch(form.address, { method: 'POST', body: '{}', headers });
    expect(status).toBe(400);
    expect(await form.portal.listing()).toEqual(before);
  });

  test('does not overwrite what was changed elsewhere meanwhile', async () => {
    const form = await opened();
    await form.portal.spoil(document, 'short: 星河区实施意见', 'short: 别处改的');
    const before = await form.portal.listing();
    const { status, page } = await form.save({ short: '我写的' });
    expect([status, page.includes('value="我写的"')]).toEqual([409, true]);
    expect(await form.portal.listing()).toEqual(before);
  });
});
