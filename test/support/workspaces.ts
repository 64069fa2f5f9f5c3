import {globSync, readFileSync} from 'node:fs'
import path from 'node:path'

/** What the tests read of a manifest. */
export interface Manifest {
  readonly name: string
  readonly version: string
  readonly private?: boolean
  readonly description?: string
  readonly license?: string
  readonly type?: string
  readonly files?: readonly string[]
  readonly engines?: {readonly node?: string}
  readonly exports?: Readonly<Record<string, string | Readonly<Record<string, string>>>>
  readonly bin?: Readonly<Record<string, string>>
  readonly workspaces?: readonly string[]
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
}

/** A workspace of the repository. */
export interface Workspace {
  readonly name: string
  /** From the root, with `/`. */
  readonly folder: string
  readonly manifest: Manifest
}

/** The root of the repository. */
export const root = path.resolve(import.meta.dirname, '../..')

/** The root's manifest. */
export const rootManifest = readManifest('package.json')

/** All workspaces, in the order of their folders. */
export const workspaces: readonly Workspace[] = globSync(
  (rootManifest.workspaces ?? []).map((pattern) => `${pattern}/package.json`),
  {cwd: root}
)
  .toSorted()
  .map((file) => {
    const manifest = readManifest(file)
    return {name: manifest.name, folder: path.dirname(file).replaceAll('\\', '/'), manifest}
  })

/** The workspaces that are published. */
export const published = workspaces.filter(({manifest}) => !manifest.private)

/** Read a text file of the repository. */
export function readText(file: string): string {
  return readFileSync(path.join(root, file), 'utf8')
}

function readManifest(file: string): Manifest {
  return JSON.parse(readText(file)) as Manifest
}
