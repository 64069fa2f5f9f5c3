import {defineConfig} from 'vitest/config'

export default defineConfig({
  // Workspaces resolve each other's `src` through this condition, so tests need no build.
  resolve: {conditions: ['source']},
  ssr: {resolve: {conditions: ['source']}},
  test: {
    setupFiles: ['test/support/seed.ts'],
    include: [
      'examples/*/*.test.js',
      'packages/*/src/**/*.test.ts',
      'rules/{scripts,src}/**/*.test.ts',
      'scripts/*.test.ts',
      'test/**/*.test.ts'
    ],
    coverage: {
      provider: 'v8',
      include: ['packages/*/src/**/*.ts', 'rules/src/**/*.ts'],
      exclude: ['**/*.test.ts', '**/index.ts']
    }
  }
})
