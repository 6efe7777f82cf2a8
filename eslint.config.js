import eslint from '@eslint/js';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

// What each room of the house may import, besides itself. Everything else is refused, with the reason.
const rooms = {
  domain: [],
  words: ['domain'],
  browser: [],
  files: ['domain'],
  'source-text': ['domain', 'files'],
  catalogue: ['domain', 'words', 'files', 'source-text'],
  typesetting: ['domain', 'words', 'files'],
  quotation: ['domain', 'words', 'browser', 'files', 'source-text', 'catalogue'],
  charts: ['domain', 'words', 'files', 'catalogue', 'typesetting'],
  views: ['domain', 'words', 'files', 'source-text', 'catalogue', 'typesetting', 'quotation', 'charts'],
  search: ['domain', 'words', 'browser', 'files', 'source-text', 'catalogue', 'views'],
  'open-data': ['domain', 'words', 'files', 'source-text', 'catalogue', 'charts', 'views'],
  formats: ['domain', 'words', 'files', 'source-text', 'catalogue', 'typesetting', 'charts', 'views', 'open-data'],
  workshop: ['domain', 'words', 'files', 'source-text', 'catalogue', 'typesetting'],
  archive: [
    'domain',
    'words',
    'browser',
    'files',
    'source-text',
    'catalogue',
    'typesetting',
    'charts',
    'search',
    'views',
    'open-data',
  ],
  publishing: ['domain', 'words', 'files', 'catalogue', 'archive'],
  components: [
    'domain',
    'words',
    'browser',
    'catalogue',
    'typesetting',
    'quotation',
    'charts',
    'search',
    'views',
    'open-data',
    'components',
  ],
  layouts: ['domain', 'words', 'catalogue', 'views', 'components', 'styles'],
};
const all = [...Object.keys(rooms), 'pages', 'styles'];

const oneWay = Object.entries(rooms).map(([room, allowed]) => ({
  files: [`src/${room}/**/*.{ts,astro}`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^#(?:${all.filter((other) => other !== room && !allowed.includes(other)).join('|')})/`,
            message: `src/${room} may import only ${[room, ...allowed].join(', ')}: dependencies point one way, so that the rules stay pure.`,
          },
          ...(room === 'domain'
            ? [
                {
                  regex: '^(?!zod$|#domain/|\\./)',
                  message: 'The domain is pure: it imports zod and itself, nothing else.',
                },
              ]
            : []),
          ...(room === 'catalogue'
            ? []
            : [
                {
                  group: ['astro:content'],
                  message: 'Only src/catalogue/load.ts asks for collections; take the catalogue from it.',
                },
              ]),
        ],
      },
    ],
  },
}));

export default tseslint.config(
  { ignores: ['dist/', '**/*.building/', 'test-results/', '.astro/'] },
  eslint.configs.recommended,
  ...tseslint.configs.strict,
  ...astro.configs.recommended,
  {
    rules: {
      'no-undef': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector:
            "NewExpression[callee.name='Date'][arguments.length=0], CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: 'No hidden clock: take the data date as an argument.',
        },
        {
          selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
          message: 'No hidden randomness: take the seed as an argument.',
        },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/no-non-null-assertion': 'error',
    },
  },
  ...oneWay,
  // A browser may refuse its storage; the script stands in every page, so that what it does then takes no byte.
  { files: ['src/layouts/theme.js'], rules: { 'no-empty': ['error', { allowEmptyCatch: true }] } },
  {
    files: ['scripts/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(?:astro:content|#catalogue/load[.]ts)$',
              message: 'Scripts read the content folder themselves.',
            },
          ],
        },
      ],
    },
  },
);
