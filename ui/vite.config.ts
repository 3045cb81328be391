import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import compileConfig from 'bpmnlint/lib/support/compile-config.js';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

const backend = process.env.TREPART_BACKEND ?? 'http://localhost:8080';
const LINT_CONFIG = fileURLToPath(new URL('../processes/.bpmnlintrc', import.meta.url));
const LINT_RULES = 'virtual:lint-rules';

/** The rules that guard the models in the repository, for the editor: one list, no copy. */
const lintRules: Plugin = {
  name: 'lint-rules',
  resolveId: (id) => (id === LINT_RULES ? `\0${LINT_RULES}` : undefined),
  async load(id) {
    if (id !== `\0${LINT_RULES}`) return;
    this.addWatchFile(LINT_CONFIG);
    return compileConfig(JSON.parse(await readFile(LINT_CONFIG, 'utf8')));
  },
};

export default defineConfig({
  plugins: [react(), lintRules],
  server: {
    // The element templates and lint rules stand beside the models.
    fs: { allow: ['..'] },
    proxy: { '/api': backend, '/oauth2': backend, '/login': backend, '/svar': backend },
  },
  preview: { proxy: { '/api': backend, '/oauth2': backend, '/login': backend, '/svar': backend } },
  build: { outDir: 'dist', chunkSizeWarningLimit: 900 },
  test: {
    environment: 'jsdom',
    setupFiles: ['src/setupTests.ts'],
    include: ['src/**/*.test.{ts,tsx}'],
    testTimeout: 20_000,
  },
});
