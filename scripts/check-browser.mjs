/**
 * Bundle `perf-lint/browser` as its users would: fails when Node's own modules get in, when it is too large, or when it does
 * not lint.
 */
import {build} from 'esbuild'
import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {gzipSync} from 'node:zlib'

/** What a page may load before it lints its first table, in kilobytes, gzipped; readers of files that need more come later. */
const budget = 320

const entry = fileURLToPath(new URL('../packages/perf-lint/dist/browser.js', import.meta.url))
const folder = await mkdtemp(path.join(tmpdir(), 'perf-lint-browser-'))
try {
  // esbuild refuses what a browser has not, as `node:fs`.
  const {outputFiles} = await build({
    entryPoints: [entry],
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2023',
    outdir: folder,
    write: false,
    logLevel: 'error'
  })
  for (const {path: file, contents} of outputFiles) await writeFile(file, contents)

  const first = outputFiles.find(({path: file}) => path.basename(file) === 'browser.js')
  const loaded = [first, ...outputFiles.filter((each) => each !== first && isLoadedBy(first, each))]
  const kilobytes = loaded.reduce((sum, {contents}) => sum + gzipSync(contents).length, 0) / 1024
  console.log(`perf-lint/browser: ${kilobytes.toFixed(0)} KB gzipped, at most ${budget}`)
  if (kilobytes > budget) throw new Error(`Unexpected size ${kilobytes.toFixed(0)} KB, expected at most ${budget} KB`)

  const {lintText} = await import(pathToFileURL(first.path).href)
  const {messages} = lintText('会议纪要')
  if (messages[0]?.ruleId !== 'readable') throw new Error('The bundle does not lint')
} finally {
  await rm(folder, {recursive: true})
}

/** Whether a chunk is imported at once, and not only when it is asked for. */
function isLoadedBy(first, {path: file}) {
  const name = path.basename(file).replaceAll('.', String.raw`\.`)
  return new RegExp(`(?:from|import)\\s*"\\./${name}"`).test(first.text)
}
