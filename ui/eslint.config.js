import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const bpmnJs = {
  group: ['bpmn-*', 'bpmn-*/**', 'diagram-js/**', 'camunda-bpmn-*', 'camunda-bpmn-*/**'],
  message: 'Only src/bpmn imports bpmn-js and what extends it.',
};
const dmnJs = { group: ['dmn-js', 'dmn-js/**', 'dmn-js-*/**'], message: 'Only src/dmn imports dmn-js.' };
const panel = {
  group: ['@bpmn-io/properties-panel', '@bpmn-io/properties-panel/**'],
  message: 'Only the editors have a panel of fields.',
};
const codeMirror = { group: ['@codemirror/*'], message: 'Only src/yaml imports CodeMirror.' };
const formJs = {
  group: ['@bpmn-io/form-js*', '@bpmn-io/form-js*/**', 'preact', 'preact/*'],
  message: 'Only src/form imports form-js and Preact.',
};
const forbid = (files, ignores, ...patterns) => ({
  files,
  ignores,
  rules: { 'no-restricted-imports': ['error', { patterns }] },
});

export default tseslint.config(
  { ignores: ['dist', 'node_modules', 'playwright-report', 'test-results'] },
  js.configs.recommended,
  ...tseslint.configs.recommendedTypeChecked.map((config) => ({ ...config, files: ['{src,e2e}/**/*.{ts,tsx}'] })),
  {
    files: ['src/**/*.{ts,tsx}'],
    languageOptions: {
      globals: globals.browser,
      parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname },
    },
    plugins: { 'react-hooks': reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/no-floating-promises': ['error', { ignoreVoid: true }],
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }],
      'max-lines': ['error', { max: 220, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['e2e/**/*.ts'],
    languageOptions: { parserOptions: { project: './e2e/tsconfig.json', tsconfigRootDir: import.meta.dirname } },
  },
  { files: ['src/**/*.{ts,tsx}'], ...jsxA11y.flatConfigs.strict },
  { files: ['*.{js,mjs,ts}', 'e2e/**/*.mjs'], languageOptions: { globals: globals.node } },
  { files: ['*.ts'], languageOptions: { parser: tseslint.parser } },
  { files: ['src/api/{types,models}.ts'], rules: { 'max-lines': 'off' } },
  forbid(['src/**'], ['src/{bpmn,form,dmn,yaml}/**'], bpmnJs, formJs, dmnJs, codeMirror, panel),
  forbid(['src/bpmn/**'], [], formJs, dmnJs, codeMirror),
  forbid(['src/form/**'], [], bpmnJs, dmnJs, codeMirror),
  forbid(['src/dmn/**'], [], bpmnJs, formJs, codeMirror),
  forbid(['src/yaml/**'], [], bpmnJs, formJs, dmnJs),
);
