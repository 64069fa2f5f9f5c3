import {readFileSync} from 'node:fs'
import {defineConfig} from 'tsup'

/** What a manifest says of one export. */
interface ExportConditions {
  readonly source: string
  readonly default: string
}

// scripts/build.mjs runs this in the folder of each package.
const {exports} = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly exports: Readonly<Record<string, ExportConditions | string>>
}

/** A module for each export of the package, all its dependencies left outside. */
export default defineConfig({
  entry: Object.fromEntries(Object.values(exports).flatMap(toEntry)),
  format: 'esm',
  target: 'es2023',
  platform: 'neutral',
  // The types are made by `tsc --build`, in the same folder.
  clean: false,
  skipNodeModulesBundle: true
})

/** `./dist/vocabulary/index.js` of `./src/vocabulary/index.ts` */
function toEntry(conditions: ExportConditions | string): [name: string, file: string][] {
  if (typeof conditions === 'string') return []
  return [[conditions.default.replace(/^\.\/dist\//, '').replace(/\.js$/, ''), conditions.source]]
}
