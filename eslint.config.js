// @ts-check
import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import { configs as lit } from 'eslint-plugin-lit';
// @ts-expect-error It comes without types.
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import epass from './tools/eslint-rooms.js';

const ALL_ROOMS = ['src/pass', 'src/api', 'src/locale', 'src/locales', 'src/elements', 'src/version'];

/**
 * Who may import whom. Data flows one way: wire → Pass → status → view.
 *
 * @type {Record<string, import('./tools/eslint-rooms.js').RoomOptions>}
 */
const DIRECTIONS = {
  'src/pass/**': { only: ['src/pass'] },
  'src/api/**': { only: ['src/api', 'src/pass', 'ky', 'valibot'] },
  'src/locale/**': { only: ['src/locale', 'src/locales', 'src/pass'] },
  'src/locales/**': { only: ['src/locale/strings'] },
  'src/airports/**': { only: ['src/airports'] },
  'src/elements/**': { only: [...ALL_ROOMS, 'src/airports', 'lit', '@lit', 'lean-qr'] },
  'src/host/**': { only: ['src/host', 'jose'] },
  'src/host/node.ts': { only: ['src/host', 'node:'] },
  'src/check/**': {
    only: ['src/check', 'src/api/address', 'src/api/http-date', 'src/api/media-type', 'src/api/token', 'node:'],
  },
  'src/cli.ts': { only: ['src/check', 'src/version'] },
  'src/version.ts': { only: [] },
  'src/{index,page,pure,exports}.ts': { only: [...ALL_ROOMS, 'src/exports', 'src/page', 'src/client-core'] },
  'src/{client,client-core}.ts': { only: ['src/pass', 'src/api', 'src/version', 'src/client-core'] },
  'src/host.ts': { only: ['src/host'] },
  'demo/sandbox/**': { never: ['src', 'epass-card'] },
};

const property = (/** @type {string} */ name, /** @type {string} */ message) => ({ property: name, message });
const RAW_HTML = 'Text from elsewhere must not become markup: use a Lit template.';
const BANNED_PROPERTIES = [
  ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe', 'parseFromString', 'createContextualFragment']
    .map((name) => property(name, RAW_HTML)),
  property('baseURI', 'A <base> of the page can point it elsewhere: resolve against location.href.'),
  { object: 'document', ...property('write', RAW_HTML) },
  { object: 'Date', ...property('parse', 'Engines disagree about it: use parseInstant.') },
];

const BANNED_IMPORTS = {
  patterns: [
    { regex: '^(lit|lit-html)/directives/unsafe-', message: RAW_HTML },
    { regex: '^(lit|lit-html)/static(-html)?(\\.js)?$', message: RAW_HTML },
    { regex: '^(lit|lit-html)/directives/style-map', message: 'A strict CSP blocks it: use a class or a part.' },
  ],
};

const syntax = (/** @type {string} */ selector, /** @type {string} */ message) => ({ selector, message });
const NO_ENUM = syntax('TSEnumDeclaration', 'Write a union of string literals.');
const BANNED_SYNTAX = [
  NO_ENUM,
  syntax('ImportExpression[source.value=/(unsafe-|static-html|style-map)/]', RAW_HTML),
  syntax('TemplateElement[value.raw=/\\.(inner|outer)HTML\\s*=/]', RAW_HTML),
  syntax('TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/(\\sstyle\\s*=|<style)/]',
    'A strict CSP blocks styles in markup: use the style sheet.'),
];

export default defineConfig(
  { ignores: ['dist', 'coverage', 'node_modules'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  wc['flat/recommended'],
  wc['flat/best-practice'],
  lit['flat/recommended'],
  {
    languageOptions: {
      globals: { ...globals.browser, ...globals.mocha },
      parserOptions: {
        project: ['./tsconfig.json', './demo/frameworks/tsconfig.json'], // less work than the project service
        tsconfigRootDir: import.meta.dirname,
      },
    },
    plugins: { epass },
    rules: {
      'no-restricted-syntax': ['error', NO_ENUM],
      'max-len': ['error', { code: 120, ignoreUrls: true, ignoreRegExpLiterals: true }],
      'max-lines': ['error', 300],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      '@typescript-eslint/no-unsafe-enum-assignment': 'off', // enums are banned; it takes a third of the linter's time
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }],
      '@typescript-eslint/prefer-promise-reject-errors': [
        'error',
        { allowThrowingAny: true, allowThrowingUnknown: true }, // the reason of an AbortSignal is handed on as it is
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['src/**/*.ts', 'demo/**/*.ts'],
    rules: {
      'max-lines': ['error', 200],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-script-url': 'error',
      'no-restricted-imports': ['error', BANNED_IMPORTS],
      'no-restricted-properties': ['error', ...BANNED_PROPERTIES],
      'no-restricted-syntax': ['error', ...BANNED_SYNTAX],
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { 'lit-a11y': litA11y },
    rules: { ...litA11y.configs.recommended.rules, 'max-lines-per-function': ['error', 40] },
  },
  Object.entries(DIRECTIONS).map(([files, options]) => (
    { files: [files.endsWith('**') ? `${files}/*.ts` : files], rules: { 'epass/rooms': ['error', options] } }
  )),
  {
    files: ['test/**/*.ts'],
    rules: {
      'max-len': ['error', { code: 160, ignoreUrls: true, ignoreRegExpLiterals: true }], // tables of rows
      'no-restricted-properties': ['error', ...['describe', 'it', 'test'].map((object) => (
        { object, ...property('only', 'It hides every other test.') }
      ))],
      // Assertions of chai are property reads, and its add-ons type them as promises.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      // Tests read wire JSON as it comes, ask for what must not be there, and give odd answers on purpose.
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/no-misused-promises': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/prefer-promise-reject-errors': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/use-unknown-in-catch-callback-variable': 'off',
    },
  },
  {
    files: ['**/*.js'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: globals.node },
  },
);
