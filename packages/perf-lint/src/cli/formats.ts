import {findNearest} from '@perf-lint/core'
import {formatters} from '@perf-lint/formatters'
import path from 'node:path'
import {UsageError} from '../errors.js'
import {letterFormats} from './load-letter.js'

/** One form to give the results in, and where. */
export interface FormatChoice {
  /** The name of a built-in formatter, or the path of a module. */
  readonly name: string
  /** Default: the file of `--output-file`, else standard output. */
  readonly file?: string
}

const defaults: readonly string[] = ['stylish']

/**
 * Read the values of `--format`: `sarif`, `sarif=results.sarif`, `./my-formatter.mjs`.
 *
 * @throws {UsageError}
 *   `unknown-format`, `missing-format-file`, `several-formats` without a file, `same-file` for two,
 *   `useless-output-file` when every format has a file of its own, `letter-needs-file` for a letter on the screen.
 */
export function readFormats(values = defaults, outputFile?: string): readonly FormatChoice[] {
  const choices = values.map(readFormat)
  const bare = choices.filter(({file}) => file === undefined)
  if (bare.length > 1) throw new UsageError('several-formats', {data: {names: bare.map(({name}) => name).join(', ')}})
  if (bare.length === 0 && outputFile !== undefined) throw new UsageError('useless-output-file')

  const letter = choices.find(({name, file}) => letterFormats.includes(name) && file === undefined)
  if (letter && outputFile === undefined) throw new UsageError('letter-needs-file', {data: {name: letter.name}})

  const files = choices.map(({file}) => path.normalize(file ?? outputFile ?? ''))
  const twice = files.find((file, index) => files.indexOf(file) !== index)
  if (twice !== undefined) throw new UsageError('same-file', {data: {file: twice}})
  return choices
}

function readFormat(value: string): FormatChoice {
  // The first sign parts them: a file may have one in its name, a module's path can do without.
  const [, name = '', file] = /^([^=]*)(?:=(.*))?$/s.exec(value) ?? []
  if (!formatters.has(name) && !letterFormats.includes(name) && !isModulePath(name)) throw unknownFormat(name)
  if (file === '') throw new UsageError('missing-format-file', {data: {name}})
  return {name, ...(file !== undefined && {file})}
}

/** Whether a format is given as the path of a module, as `./my-formatter.mjs`, and not as a name. */
function isModulePath(name: string): boolean {
  return /[/\\]|\.[cm]?js$/.test(name)
}

function unknownFormat(name: string): UsageError {
  const known = [...formatters.keys(), ...letterFormats]
  return new UsageError('unknown-format', {
    data: {name, known: known.join(', '), nearest: findNearest(name, known) ?? ''}
  })
}
