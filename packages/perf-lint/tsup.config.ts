import {defineConfig, type Options} from 'tsup'

const shared = {
  format: 'esm',
  target: 'node22',
  platform: 'node',
  // The types are made by `tsc --build`, in the same folder.
  clean: false
} as const satisfies Options

export default defineConfig([
  // The library leaves its dependencies to the package manager.
  {...shared, entry: {index: 'src/index.ts', browser: 'src/browser.ts'}, skipNodeModulesBundle: true},
  // The command, and a thread of it, have all they need in one file: they start faster. YAML and PDFium are left outside: few
  // runs need them, and PDFium looks for its program beside its own module.
  {
    ...shared,
    entry: {cli: 'src/cli/main.ts', worker: 'src/run/worker.ts'},
    noExternal: [/^(?!yaml$|@hyzyla\/pdfium)/],
    splitting: false,
    minifySyntax: true
  }
])
