import {globSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * The workspaces with their manifests, in the order of their folders.
 *
 * @returns {{folder: string, manifest: Record<string, any>}[]}
 */
export function workspaces() {
  const {workspaces: patterns} = readJson(path.join(root, 'package.json'))
  return globSync(
    patterns.map((pattern) => `${pattern}/package.json`),
    {cwd: root}
  )
    .toSorted()
    .map((file) => ({folder: path.join(root, path.dirname(file)), manifest: readJson(path.join(root, file))}))
}

function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'))
}
