/**
 * Write what the packages offer, with its types and docs, to docs/api: a change of it shows as a difference to review.
 *
 *     node scripts/build-api-report.mjs [--check]
 *
 * It reads the types that a build has made.
 */
import {Extractor, ExtractorConfig} from '@microsoft/api-extractor'
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {workspaces} from './workspaces.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const target = path.join(root, 'docs/api')
const isCheck = process.argv.includes('--check')
const scratch = mkdtempSync(path.join(tmpdir(), 'perf-lint-api-'))
mkdirSync(target, {recursive: true})

try {
  // The rules are listed in their own index and pages.
  const reported = workspaces().filter(({manifest}) => !manifest.private && manifest.name !== '@perf-lint/rules')
  for (const {folder, manifest} of reported) {
    for (const [subpath, conditions] of Object.entries(manifest.exports ?? {})) {
      if (typeof conditions === 'string') continue
      const name = [manifest.name.replace('@perf-lint/', ''), ...subpath.split('/').slice(1)].join('-')
      keep(`${name}.api.md`, report(folder, conditions.types, name))
    }
  }
} finally {
  rmSync(scratch, {recursive: true})
}

/** The report of one module. */
function report(folder, types, name) {
  const configObject = {
    projectFolder: folder,
    mainEntryPointFilePath: path.join(folder, types),
    compiler: {tsconfigFilePath: path.join(folder, 'tsconfig.json')},
    apiReport: {enabled: true, reportFileName: `${name}.api.md`, reportFolder: scratch, reportTempFolder: scratch},
    newlineKind: 'lf',
    docModel: {enabled: false},
    dtsRollup: {enabled: false},
    tsdocMetadata: {enabled: false},
    messages: {
      compilerMessageReporting: {default: {logLevel: 'none'}},
      // Our docs are JSDoc, and what is not exported by name is told by the list of exports.
      extractorMessageReporting: {default: {logLevel: 'none'}},
      tsdocMessageReporting: {default: {logLevel: 'none'}}
    }
  }
  const packageJsonFullPath = path.join(folder, 'package.json')
  const config = ExtractorConfig.prepare({configObject, configObjectFullPath: undefined, packageJsonFullPath})
  Extractor.invoke(config, {localBuild: true, messageCallback: (message) => (message.handled = true)})
  return readFileSync(path.join(scratch, `${name}.api.md`), 'utf8')
}

function keep(file, text) {
  const place = path.join(target, file)
  if (existsSync(place) && readFileSync(place, 'utf8') === text) return
  if (!isCheck) return writeFileSync(place, text)
  console.error(`docs/api/${file} 不是最新的，请运行 npm run build:api / is stale, run npm run build:api`)
  process.exitCode = 1
}
