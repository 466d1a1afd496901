import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** The rooms of `src`, from the one that knows nobody to the one that nobody knows: each imports only what stands before it. */
const ROOMS = ['core', 'record', 'wording', 'exports', 'ui', 'features', 'pages', 'integrations'];

/**
 * Imports that lead out of a room into one that stands behind it.
 * @param {string} room
 */
const beyond = (room) => ({
  regex: `^(?:\\.\\./)+(?:${ROOMS.slice(ROOMS.indexOf(room) + 1).join('|')})/`,
  message: `src/${room} imports only ${ROOMS.slice(0, ROOMS.indexOf(room)).join(', ') || 'itself'}: see src/README.md.`,
});

/**
 * What a room may not import besides.
 * @type {Readonly<Record<string, { group: string[]; message: string }[]>>}
 */
const NOT_IN = {
  core: [
    { group: ['astro', 'astro:*', 'astro/*', '@astrojs/*'], message: 'src/core knows no framework.' },
    {
      group: ['node:*', '!node:crypto', 'fs', 'path'],
      message: 'src/core reads no files: take the data as an argument.',
    },
  ],
};

const WALLS = ROOMS.slice(0, -1).map((room) => ({
  files: [`src/${room}/**`],
  rules: { 'no-restricted-imports': ['error', { patterns: [beyond(room), ...(NOT_IN[room] ?? [])] }] },
}));

const BROWSER_GLOBALS = ['window', 'document', 'navigator', 'location', 'localStorage', 'fetch'].map((name) => ({
  name,
  message: 'src/core knows no browser.',
}));

export default defineConfig(
  globalIgnores(['dist', '.dist-next', '.dist-old', '.astro', '.cache']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    // The rules that ask for types are in scripts/types/oxlint.json. None here may: what is kept of a file would be
    // wrong as soon as another file changes.
    extends: [tseslint.configs.strict, tseslint.configs.stylistic],
    rules: {
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
    },
  },
  { files: ['**/*.{js,mjs}'], languageOptions: { globals: { process: 'readonly', URL: 'readonly' } } },
  // `astro check` knows the types of a page, the linter does not. Astro's own configuration follows, with its parser.
  { files: ['**/*.astro'], extends: [tseslint.configs.strict], rules: { 'no-undef': 'off' } },
  astro.configs.recommended,
  {
    rules: {
      eqeqeq: 'error',
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
    },
  },
  { files: ['scripts/**', 'tests/**'], rules: { 'no-console': 'off' } },
  // A table of cases is read as one table, and a list of words as one list.
  {
    files: [
      'tests/**/cases.ts',
      'tests/fixtures/accepted.ts',
      'tests/fixtures/rules-told.ts',
      'src/core/language/loaded-words.ts',
      'tests/fixtures/broken/**',
    ],
    rules: { 'max-lines': 'off' },
  },
  ...WALLS,
  { files: ['src/core/**'], rules: { 'no-restricted-globals': ['error', ...BROWSER_GLOBALS] } },
  {
    files: ['src/features/**/island/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            beyond('features'),
            { group: ['astro:*', '**/record/**'], message: 'An island gets its data from the page.' },
          ],
        },
      ],
    },
  },
  {
    // The commands are thin: what they do is in the house, and no test is part of them but where they run tests, and the
    // record that was invented for these, where it is what they show.
    files: ['scripts/**'],
    ignores: [
      ...['scripts/mutate-pages*/**', 'scripts/mutate-pages.ts'],
      ...['scripts/demo.ts', 'scripts/pictures.ts', 'scripts/lighthouse.ts', 'scripts/search-eval.ts'],
    ],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^(?:\\.\\./)+tests/', message: 'A command does not need the tests.' }] },
      ],
    },
  },
);
