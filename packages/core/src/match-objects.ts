import {isGlobalIgnores} from './check-config.js'
import type {ConfigObject} from './config.js'

/** What the objects of a configuration file have to do with one file. */
export interface FileMatch {
  /** The pattern that keeps the file from being linted; left out when none does. */
  readonly ignoredBy?: PatternPlace
  /** Of each object whether it is for the file, in their order. */
  readonly applies: readonly boolean[]
}

/** A pattern, and the 0-based place of its object. */
interface PatternPlace {
  readonly index: number
  readonly pattern: string
}

type Matches = (pattern: string) => boolean

/**
 * Find which objects of a configuration file are for one file.
 *
 * A file is ignored by an object that has nothing but `ignores`; and where `ignores` of the others leave it to no object.
 *
 * @param matches
 *   Whether a glob means the file, or a folder it is in.
 */
export function matchObjects(objects: readonly ConfigObject[], matches: Matches): FileMatch {
  const applies = objects.map((object) => !isGlobalIgnores(object) && isFor(object, matches))
  const globals = objects.flatMap((object, index) => (isGlobalIgnores(object) ? patternsOf(object, index) : []))
  const ignoredBy =
    findIgnoring(globals, matches) ?? (applies.includes(true) ? undefined : findLeaving(objects, matches))
  return {...(ignoredBy && {ignoredBy}), applies}
}

function isFor(object: ConfigObject, matches: Matches): boolean {
  return isMeant(object, matches) && !findIgnoring(patternsOf(object, 0), matches)
}

function isMeant({files}: ConfigObject, matches: Matches): boolean {
  return files === undefined || files.some(matches)
}

/** The last pattern of an object that would be for the file, did it not ignore it. */
function findLeaving(objects: readonly ConfigObject[], matches: Matches): PatternPlace | undefined {
  const patterns = objects.map((object, index) =>
    !isGlobalIgnores(object) && isMeant(object, matches) ? findIgnoring(patternsOf(object, index), matches) : undefined
  )
  return patterns.findLast((each) => each !== undefined)
}

/** The pattern that takes the file: the last that matches counts, so that `!` brings back what an earlier one took. */
function findIgnoring(patterns: readonly PatternPlace[], matches: Matches): PatternPlace | undefined {
  const last = patterns.findLast(({pattern}) => matches(pattern.replace(/^!/, '')))
  return last?.pattern.startsWith('!') ? undefined : last
}

function patternsOf({ignores = []}: ConfigObject, index: number): readonly PatternPlace[] {
  return ignores.map((pattern) => ({index, pattern}))
}
