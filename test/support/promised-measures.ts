/** What the product promises of each document: how many measures and requirements, under which numbers. */
export interface PromisedDocument {
  readonly id: string;
  readonly measures: readonly string[];
  readonly requirements: readonly string[];
  readonly published: boolean;
}

const upTo = (last: number) => Array.from({ length: last }, (_, at) => String(at + 1));
const within = (part: string, last: number) => upTo(last).map((number) => `${part}-${number}`);

/** In the public order of the documents. */
export const PROMISED: readonly PromisedDocument[] = [
  {
    id: 'yancheng-2019',
    measures: [...within('2', 10), ...within('3', 5), ...within('4', 8), ...within('5', 4)],
    requirements: within('6', 4),
    published: true,
  },
  { id: 'shenzhen-2020', measures: upTo(40), requirements: within('4', 4), published: true },
  {
    id: 'moj-2018',
    measures: [...upTo(85), 't11', 't12', 't17', 't23', 't24', 't28'],
    requirements: within('4', 3),
    published: true,
  },
  {
    id: 'zibo-2021',
    measures: [...within('2-1', 4), ...within('2-2', 6), ...within('2-3', 6), ...within('2-4', 6), ...within('2-5', 6)],
    requirements: within('3', 5),
    published: true,
  },
  {
    id: 'wuhan-article',
    measures: [...within('1', 2), ...within('2', 3), ...within('3', 3)],
    requirements: [],
    published: false,
  },
  {
    id: 'jingdezhen-article',
    measures: [...within('1', 3), ...within('2', 3), ...within('3', 3), ...within('4', 3)],
    requirements: [],
    published: false,
  },
  { id: 'taizhou-article', measures: [...within('2', 2), ...within('3', 3)], requirements: [], published: false },
  {
    id: 'yanan-article',
    measures: [...within('1', 2), ...within('2', 3), ...within('3', 4)],
    requirements: [],
    published: false,
  },
];

/** How many measures and requirements each document has, as the product's table says. */
export const PROMISED_COUNTS: Readonly<Record<string, readonly [measures: number, requirements: number]>> = {
  'yancheng-2019': [27, 4],
  'shenzhen-2020': [40, 4],
  'moj-2018': [91, 3],
  'zibo-2021': [28, 5],
  'wuhan-article': [8, 0],
  'jingdezhen-article': [12, 0],
  'taizhou-article': [5, 0],
  'yanan-article': [9, 0],
};

/** Every `<document>/<number>` that has a page of its own. */
export const PROMISED_IDS: readonly string[] = PROMISED.flatMap(({ id, measures, requirements }) =>
  [...measures, ...requirements].map((number) => `${id}/${number}`),
);
