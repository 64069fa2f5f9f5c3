import {createRequire} from 'node:module'

/** The version of the command, as its package has it. */
export function readVersion(): string {
  const manifest = createRequire(import.meta.url)('perf-lint/package.json') as {readonly version: string}
  return manifest.version
}
