import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { readContent, type Content, type ContentPlace, type ReadBefore } from '#catalogue/content.ts';
import type { Problem } from '#domain/problem.ts';
import { Refused } from '#domain/refused.ts';
import { markerForms } from '#source-text/marker.ts';
import { readRawText, type RawText } from '#source-text/raw-text.ts';
import { workshop as words } from '#words/workshop.ts';
import { importDocument, RAW_SIZE_LIMIT } from '../import-document.ts';
import { fieldsOf, readBody } from './body.ts';
import { formOfDocument } from './document/document-file.ts';
import { answerForm, type FormDesk } from './form/form-desk.ts';
import { formOfMeasure } from './measure/measure-file.ts';
import { readingPage, refusalPage, startPage, writtenPage } from './pages.ts';
import { readingOf } from './reading.ts';
import { textsOf, undo, type FileTexts } from './undo.ts';

/** What a request gets: a page, or the address to go on to. */
export type Answer = { readonly status: number; readonly page: string } | { readonly location: string };

interface Upload {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly text: Extract<RawText, { text: string }>;
}

interface Written {
  readonly document: string;
  readonly before: FileTexts;
  readonly after: FileTexts;
}

/** So many files are held in memory; an older one has to be chosen again. */
const HELD = 8;
/** In characters, of which UTF-8 may need four bytes each and a file system allows 255. */
const LONGEST_NAME = 60;
/** What surrounds a file in a form. */
const AROUND = 64 * 1024;
const MEGABYTE = 1024 * 1024;
const FORMS = /^(?:documents\/(?<document>[^/]+)|measures\/(?<document>[^/]+)\/(?<number>[^/]+))\/$/u;

/** The workshop without its server: files that were read, what was written of them, and the answer to each request. */
export class Desk {
  readonly #place: ContentPlace;
  readonly #home: string;
  readonly #problemsOf: (content: Content) => Problem[];
  readonly #before: ReadBefore = new Map();
  readonly #uploads = new Map<string, Upload>();
  readonly #written = new Map<string, Written>();
  #count = 0;
  #note: string | undefined;

  /** @param home the path of its start, with its closing slash. @param problemsOf every problem of the content, drafts included. */
  constructor(place: ContentPlace, home: string, problemsOf: (content: Content) => Problem[]) {
    this.#place = place;
    this.#home = home;
    this.#problemsOf = problemsOf;
  }

  /** @param path from `home` on. */
  async answer(request: IncomingMessage, path: string, query: URLSearchParams): Promise<Answer> {
    const isPost = request.method === 'POST';
    const body = isPost ? await readBody(request, RAW_SIZE_LIMIT + AROUND) : undefined;
    if (isPost && !body) return refusal(413, words.refusal.large(RAW_SIZE_LIMIT / MEGABYTE));
    const fields = body && (await fieldsOf(request, body).catch(() => undefined));
    const [, kind, id = '', act] = /^(files|written)(?:\/(\d+)\/(accept|undo)?)?$/u.exec(path) ?? [];
    const upload = this.#uploads.get(id);
    const written = this.#written.get(id);
    if (path === '' && !isPost) return this.#start();
    if (FORMS.test(path)) return isPost && !fields ? refusal(400, words.refusal.unread) : this.#form(path, fields);
    if (kind === 'files' && id === '' && isPost)
      return fields ? this.#take(fields) : refusal(400, words.refusal.unread);
    if (kind === 'files' && upload && act === undefined && !isPost) return this.#show(id, upload, query.get('level'));
    if (kind === 'files' && upload && act === 'accept' && isPost && fields) return this.#accept(id, upload, fields);
    if (kind === 'written' && written && act === undefined && !isPost) return this.#showWritten(id, written);
    if (kind === 'written' && written && act === 'undo' && isPost) return this.#undo(id, written);
    return refusal(404, words.refusal.nowhere);
  }

  async #start(note = this.#note): Promise<Answer> {
    this.#note = undefined;
    const content = await readContent({ ...this.#place, withDrafts: true }, this.#before);
    return { status: 200, page: startPage(this.#home, content, this.#problemsOf(content), note) };
  }

  /** @param sent what was typed; absent where the form is asked for. */
  async #form(path: string, sent: FormData | undefined): Promise<Answer> {
    const { document = '', number } = FORMS.exec(path)?.groups ?? {};
    const desk: FormDesk = {
      ...{ place: this.#place, home: this.#home, before: this.#before, problemsOf: this.#problemsOf },
    };
    const shown =
      number === undefined
        ? await answerForm(desk, (content) => formOfDocument(desk, content, document), sent)
        : await answerForm(desk, (content) => formOfMeasure(desk, content, document, number), sent);
    return shown ?? refusal(404, words.refusal.nowhere);
  }

  async #take(fields: FormData): Promise<Answer> {
    const [file, pasted] = [fields.get('file'), fields.get('text')];
    const name = file instanceof File ? usableName(file.name) : words.start.pasted;
    const bytes =
      file instanceof File ? new Uint8Array(await file.arrayBuffer()) : new TextEncoder().encode(String(pasted ?? ''));
    if (file instanceof File && file.name === '') return this.#refuse(words.refusal.noFile);
    const text = readRawText(bytes);
    if ('problem' in text) return this.#refuse(`${name}：${text.problem.what}。${text.problem.instead}。`);
    const id = String(++this.#count);
    this.#uploads.set(id, { name, bytes, text });
    for (const oldest of [...this.#uploads.keys()].slice(0, -HELD)) this.#uploads.delete(oldest);
    return { location: `${this.#home}files/${id}/` };
  }

  /** What cannot be read is told where another file can be chosen. */
  async #refuse(why: string): Promise<Answer> {
    return { ...(await this.#start(why)), status: 422 };
  }

  #show(id: string, { name, text }: Upload, level: string | null, asked?: string, refused?: string): Answer {
    const marker = markerForms.find((form) => form === level);
    const reading = readingOf(text, marker);
    const file = { name, facts: text.facts, reading, id: asked ?? reading.id ?? '' };
    const page = readingPage(this.#home, `${this.#home}files/${id}/`, file, refused);
    return { status: refused === undefined ? 200 : 422, page };
  }

  async #accept(id: string, upload: Upload, fields: FormData): Promise<Answer> {
    const [document, level] = ['document', 'level'].map((name) => String(fields.get(name) ?? '').trim());
    const marker = markerForms.find((form) => form === level);
    const { root = '.' } = this.#place;
    const folder = await mkdtemp(join(tmpdir(), 'workshop-'));
    try {
      const raw = join(folder, upload.name);
      await writeFile(raw, upload.bytes);
      const { before, written, document: imported } = await importDocument(this.#place, raw, document, marker);
      this.#written.set(id, { document: imported, before, after: await textsOf(root, written) });
      return { location: `${this.#home}written/${id}/` };
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      const why = error.message.replaceAll(`${folder}/`, '');
      return this.#show(id, upload, level ?? null, document, why);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  #showWritten(id: string, { document, after }: Written, refused?: string): Answer {
    const page = writtenPage(this.#home, `${this.#home}written/${id}/`, document, [...after.keys()], refused);
    return { status: refused === undefined ? 200 : 409, page };
  }

  async #undo(id: string, written: Written): Promise<Answer> {
    try {
      await undo(this.#place.root ?? '.', written.before, written.after);
    } catch (error) {
      if (error instanceof Refused) return this.#showWritten(id, written, error.message);
      throw error;
    }
    this.#written.delete(id);
    this.#note = words.written.undone;
    return { location: this.#home };
  }
}

/** The last step of a name as a browser gives it, fit to be a file's; whatever else it says is not followed. */
function usableName(given: string): string {
  const name = basename(given.replaceAll('\\', '/')).replaceAll(/[\p{Cc}:*?"<>|]/gu, '_');
  return /^\.*$/u.test(name) ? words.start.nameless : [...name].slice(-LONGEST_NAME).join('');
}

const refusal = (status: number, why: string): Answer => ({ status, page: refusalPage(why) });
