import type { Document } from '#catalogue/catalogue.ts';
import type { DatedFact } from '#domain/document.ts';
import type { Repair, Slip } from '#domain/restoration.ts';
import { datasetOf } from '../dataset.ts';
import { address, day, integer, partialDate, sha256, text, wordOf } from '../datatypes.ts';
import { part, parts, recordOf, value, values } from '../field.ts';
import { due, target } from './elements.ts';
import { validity } from './instruments.ts';

const datedFact = {
  date: value(partialDate, ({ date }: DatedFact) => date, { absent: 'notKnown' }),
  note: value(text, ({ note }: DatedFact) => note, { absent: 'none' }),
};

const author = recordOf<NonNullable<Document['author']>>()('author', {
  name: value(text, ({ name }) => name),
  post: value(text, ({ post }) => post),
});

const term = recordOf<NonNullable<Document['term']>>()('term', {
  from: value(day, ({ from }) => from, { absent: 'notApplicable' }),
  due: value(day, ({ due }) => due),
  words: value(text, ({ words }) => words),
  binds: value(wordOf('binds'), ({ binds }) => binds),
});

const commitment = recordOf<Document['commitments'][number]>()('commitment', {
  text: value(text, (one) => one.text),
  words: value(text, ({ words }) => words),
  target: part(target, (one) => one.target, { absent: 'notStated' }),
  due: part(due, (one) => one.due, { absent: 'notStated' }),
});

const documentSource = recordOf<Document['source']>()('documentSource', {
  address: value(address, (source) => source.address, { absent: 'none' }),
  publisher: value(text, ({ publisher }) => publisher),
  note: value(text, ({ note }) => note, { absent: 'none' }),
});

const repair = recordOf<Repair>()('repair', {
  line: value(integer, ({ line }) => line),
  before: value(text, ({ before }) => before),
  after: value(text, ({ after }) => after, { empty: 'none' }),
  why: value(text, ({ why }) => why),
});

const slip = recordOf<Slip>()('slip', {
  words: value(text, ({ words }) => words),
  likely: value(text, ({ likely }) => likely),
});

const requirementsOf = ({ measures }: Document) => measures.filter(({ kind }) => kind === 'requirement').length;

export const documents = datasetOf<Document>({
  name: 'documents',
  record: recordOf<Document>()('document', {
    id: value(text, ({ id }) => id),
    title: value(text, ({ title }) => title),
    titleNote: value(text, ({ titleNote }) => titleNote, { absent: 'none' }),
    short: value(text, ({ short }) => short),
    issuers: values(text, ({ issuers }) => issuers),
    issuer: value(text, ({ issuer }) => issuer),
    author: part(author, (document) => document.author, { absent: 'notApplicable' }),
    documentNumber: value(text, ({ documentNumber }) => documentNumber),
    issued: part(recordOf<DatedFact>()('issued', datedFact), ({ issued }) => issued),
    published: part(recordOf<DatedFact>()('published', datedFact), ({ published }) => published),
    validity: part(validity, (document) => document.validity),
    commitments: parts(commitment, ({ commitments }) => commitments, { empty: 'none' }),
    region: value(text, ({ place }) => place.name),
    level: value(wordOf('level'), ({ place }) => place.level),
    rights: value(wordOf('rights'), ({ rights }) => rights),
    about: value(text, ({ about }) => about),
    term: part(term, (document) => document.term, { absent: 'notStated' }),
    source: part(documentSource, ({ source }) => source),
    sha256: value(sha256, (document) => document.sha256),
    measures: value(integer, (document) => document.measures.length - requirementsOf(document)),
    requirements: value(integer, requirementsOf),
    restoration: values(wordOf('restoration'), ({ restoration }) => restoration, { empty: 'none' }),
    repairs: parts(repair, ({ repairs }) => repairs.repairs, { empty: 'none' }),
    slips: parts(slip, ({ repairs }) => repairs.slips, { empty: 'none' }),
    url: value(address, ({ id }, { addresses }) => addresses.document(id)),
  }),
  rows: ({ catalogue }) => catalogue.documents,
  sheet: {
    primaryKey: ['id'],
    columns: [
      'id',
      'title',
      'titleNote',
      'short',
      'issuers',
      'issuer',
      ['author', 'author.name'],
      ['authorPost', 'author.post'],
      'documentNumber',
      ['issued', 'issued.date'],
      ['issuedNote', 'issued.note'],
      ['published', 'published.date'],
      ['publishedNote', 'published.note'],
      ['validity', 'validity.state'],
      ['validityDate', 'validity.date'],
      ['validityNote', 'validity.note'],
      'region',
      'level',
      'rights',
      'about',
      ['termFrom', 'term.from'],
      ['term', 'term.due'],
      ['termWords', 'term.words'],
      ['termBinds', 'term.binds'],
      ['sourceUrl', 'source.address'],
      ['sourcePublisher', 'source.publisher'],
      ['sourceNote', 'source.note'],
      'sha256',
      'measures',
      'requirements',
      'restoration',
      ['repairs', value(integer, ({ repairs }) => repairs.repairs.length)],
      ['slips', value(integer, ({ repairs }) => repairs.slips.length)],
      'url',
    ],
  },
});
