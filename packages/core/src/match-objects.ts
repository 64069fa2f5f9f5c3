import {isGlobalIgnores} from './check-config.js'
import type {ConfigObject} from './config.js'

/** What the objects of a configuration file have to do with one file. */
export interface FileMatch {
  /** The pattern that keeps the file from being linted; left out when none does. */
  readonly ignoredBy?: {readonly index: number; readonly pattern: string}
  /** Of each object whether it is for the file, in their order. */
  readonly applies: readonly boolean[]
}

/**
 * Find which objects of a configuration file are for one file.
 *
 * Of global patterns the last that matches counts, so that `!` brings back what an earlier one took.
 *
 * @param matches
 *   Whether a glob means the file, or a folder it is in.
 */
export function matchObjects(objects: readonly ConfigObject[], matches: (pattern: string) => boolean): FileMatch {
  const globals = objects.flatMap((object, index) =>
    isGlobalIgnores(object) ? object.ignores!.map((pattern) => ({index, pattern})) : []
  )
  const last = globals.findLast(({pattern}) => matches(pattern.replace(/^!/, '')))
  return {
    ...(last && !last.pattern.startsWith('!') && {ignoredBy: last}),
    applies: objects.map((object) => !isGlobalIgnores(object) && applies(object, matches))
  }
}

function applies({files, ignores = []}: ConfigObject, matches: (pattern: string) => boolean): boolean {
  if (files && !files.some(matches)) return false
  const last = ignores.findLast((pattern) => matches(pattern.replace(/^!/, '')))
  return last === undefined || last.startsWith('!')
}
