import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** What `src/domain` must not know, so that its rules can be read, tested and used without a website. */
const OUTSIDE_DOMAIN = [
  { group: ['astro', 'astro:*', 'astro/*', '@astrojs/*'], message: 'src/domain knows no framework.' },
  {
    group: ['node:*', '!node:crypto', 'fs', 'path'],
    message: 'src/domain reads no files: take the data as an argument.',
  },
  {
    group: ['record', 'markdown', 'view', 'pages', 'components', 'islands'].map((folder) => `**/${folder}/**`),
    message: 'src/domain knows nobody.',
  },
];

const BROWSER_GLOBALS = ['window', 'document', 'navigator', 'location', 'localStorage', 'fetch'].map((name) => ({
  name,
  message: 'src/domain knows no browser.',
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
      'src/domain/language/loaded-words.ts',
      'tests/fixtures/broken/**',
    ],
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['src/domain/**'],
    rules: {
      'no-restricted-imports': ['error', { patterns: OUTSIDE_DOMAIN }],
      'no-restricted-globals': ['error', ...BROWSER_GLOBALS],
    },
  },
  {
    files: ['src/islands/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['astro:*', '**/record/**'], message: 'An island gets its data from the page.' }] },
      ],
    },
  },
);
