import {spawn, spawnSync, type ChildProcessWithoutNullStreams} from 'node:child_process'
import {once} from 'node:events'
import {cp, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {root} from '../support/workspaces.js'

/** What a run of the built command did. */
export interface BuiltRun {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
}

/** What the command finds around it. */
export interface BuiltSurroundings {
  readonly cwd?: string
  readonly stdin?: string
  readonly env?: Readonly<Record<string, string>>
  /** Options of Node itself. */
  readonly node?: readonly string[]
}

const bin = path.join(root, 'packages/perf-lint/bin/perf-lint.js')

/** Build the packages, as before they are published. */
export function buildPackages(): void {
  const {status, stdout, stderr} = spawnSync(process.execPath, ['scripts/build.mjs'], {
    cwd: root,
    encoding: 'utf8',
    env: {...process.env, PATH: [path.join(root, 'node_modules/.bin'), process.env['PATH']].join(path.delimiter)}
  })
  if (status !== 0) throw new Error(stdout + stderr)
}

/** Start the command as its users do, in a process of its own. */
export function startBuilt(
  argv: readonly string[],
  {cwd = root, env = {}, node = []}: Omit<BuiltSurroundings, 'stdin'> = {}
): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [...node, bin, ...argv], {cwd, env})
}

/** Run the command as its users do: what is published, in a process of its own. */
export async function runBuilt(
  argv: readonly string[],
  {stdin = '', ...surroundings}: BuiltSurroundings = {}
): Promise<BuiltRun> {
  const child = startBuilt(argv, surroundings)
  // A command that reads no input may have ended before it is written.
  child.stdin.on('error', () => undefined).end(stdin)
  const [stdout, stderr] = [child.stdout, child.stderr].map((stream) => stream.setEncoding('utf8').toArray())
  const [exitCode] = (await once(child, 'close')) as [number]
  return {exitCode, stdout: (await stdout!).join(''), stderr: (await stderr!).join('')}
}

/** Use a copy of the published tables in a folder of its own. */
export async function withDocuments(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'perf-lint-command-'))
  try {
    await cp(path.join(root, 'examples/documents'), path.join(folder, 'documents'), {recursive: true})
    await use(folder)
  } finally {
    await rm(folder, {recursive: true})
  }
}

/** Read a file of a folder as text. */
export function read(folder: string, file: string): Promise<string> {
  return readFile(path.join(folder, file), 'utf8')
}

/** Write a file of a folder. */
export function write(folder: string, file: string, text: string): Promise<void> {
  return writeFile(path.join(folder, file), text)
}
