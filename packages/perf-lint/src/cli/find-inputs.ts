import {PerfLintError} from '@perf-lint/source'
import {stat} from 'node:fs/promises'
import path from 'node:path'
import {splitArchivePath} from '../archives.js'
import {describeError} from '../describe-error.js'
import type {WatchedPaths} from '../run/watch-paths.js'
import {selectFiles} from '../select-files.js'
import type {LintArgs} from './arg-types.js'
import {createRunConfig} from './run-config.js'
import type {Run} from './run.js'
import {toWaiverFile} from './waivers.js'

/** All that a run reads. */
export interface Inputs {
  /** Differs when a file was written, made or taken away that the run reads. */
  readonly key: string
  /** Where a change of them would show. */
  readonly paths: WatchedPaths
}

/** Find all that a run reads: its documents, and the files of its configurations and waivers. */
export async function findInputs(args: LintArgs, run: Run): Promise<Inputs> {
  const {cwd} = run.io
  const found = await findFiles(args, run)
  const waivers = toWaiverFile(args.waivers)
  const read = [...found.files, ...(waivers === false ? [] : [waivers])]
  const files = [...new Set(read.map((file) => path.resolve(cwd, file)))]
  const trees: string[] = []
  for (const pattern of args.patterns) {
    const tree = path.resolve(cwd, toBase(pattern))
    if ((await stat(tree).catch(() => undefined))?.isDirectory()) trees.push(tree)
  }
  return {
    key: [found.problem, ...(await Promise.all(files.map(toState)))].join('\n'),
    paths: {trees, folders: [...new Set(files.map((file) => path.dirname(file)))]}
  }
}

/** The documents, and what they are linted by; what stands in the way of finding them may be mended while we watch. */
async function findFiles(args: LintArgs, run: Run): Promise<{files: readonly string[]; problem: string}> {
  const {cwd} = run.io
  const find = createRunConfig(args, run)
  try {
    const {files} = await selectFiles(args.patterns, {cwd, ignore: args.ignore}, find)
    const configFiles = new Set<string>()
    for (const {file} of files) {
      const {loaded} = await find(file)
      if (loaded) for (const each of [loaded.file, ...loaded.ruleFiles]) configFiles.add(each)
    }
    return {files: [...files.map(({file}) => toOuter(file)), ...configFiles], problem: ''}
  } catch (error) {
    if (!(error instanceof PerfLintError)) throw error
    return {files: [], problem: describeError(error, run.locale)}
  }
}

function toOuter(file: string): string {
  return splitArchivePath(file)?.archive ?? file
}

/** The folder that all files of a pattern are in; a file or a folder stands for itself. */
function toBase(pattern: string): string {
  const parts = pattern.split(/[\\/]/)
  const magic = parts.findIndex((part) => /[*?[\]{}()!]/.test(part))
  return magic < 0 ? pattern : parts.slice(0, magic).join('/') || (/^[\\/]/.test(pattern) ? '/' : '.')
}

async function toState(file: string): Promise<string> {
  const stats = await stat(file).catch(() => undefined)
  return `${file}\t${stats?.mtimeMs ?? ''}\t${stats?.size ?? ''}`
}
