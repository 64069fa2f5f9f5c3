import {findNearest} from '@perf-lint/core'
import {parseArgs} from 'node:util'
import {UsageError} from '../errors.js'
import {commandNames, options, type CommandName, type OptionName} from './options.js'

/** The options as given, by long name; of one given twice all values. */
export type Given = ReadonlyMap<OptionName, readonly string[]>

/** A command line taken apart. */
export interface Tokenized {
  readonly command: CommandName
  readonly given: Given
  /** The other words. */
  readonly words: readonly string[]
}

/**
 * Take the command line apart into a command, its options and the other words.
 *
 * @throws {UsageError} `unknown-option`, `missing-value`, `unexpected-value`, `invalid-choice`
 */
export function tokenize(argv: readonly string[]): Tokenized {
  // Not strict: the sentences for what is wrong are ours, in the user's language.
  const {tokens} = parseArgs({args: [...argv], options, allowPositionals: true, strict: false, tokens: true})
  const given = new Map<OptionName, string[]>()
  const words: string[] = []
  let command: CommandName = 'lint'
  let isLiteral = false

  for (const token of tokens) {
    if (token.kind === 'option-terminator') isLiteral = true
    else if (token.kind === 'option') addOption(token)
    else if (words.length === 0 && command === 'lint' && !isLiteral && isCommand(token.value)) command = token.value
    else words.push(token.value)
  }
  return {command, given, words}

  function addOption({name, rawName, value, inlineValue}: OptionToken): void {
    if (!isOption(name)) throw unknownOption(rawName)
    const {type, values}: {readonly type: string; readonly values?: readonly string[]} = options[name]
    const takesValue = type === 'string'
    if (!takesValue && inlineValue) {
      if (!values) throw new UsageError('unexpected-value', {data: {option: rawName}})
      checkChoice(rawName, value ?? '', values)
    }
    // Only what is joined by `=` may look like an option; `-` is standard input, `-1` a wrong number.
    if (takesValue && (!value || (!inlineValue && /^-\D/.test(value)))) {
      throw new UsageError('missing-value', {data: {option: rawName}})
    }
    given.set(name, [...(given.get(name) ?? []), value ?? ''])
    if (name === 'color') given.delete('no-color')
    if (name === 'no-color') given.delete('color')
  }
}

/** An option on the command line, as `parseArgs` tells it. */
interface OptionToken {
  readonly name: string
  /** As written, as `-f`. */
  readonly rawName: string
  readonly value?: string | undefined
  /** Whether the value is joined to the name by `=`. */
  readonly inlineValue?: boolean | undefined
}

function unknownOption(option: string): UsageError {
  const known = Object.keys(options).map((name) => `--${name}`)
  return new UsageError('unknown-option', {data: {option, nearest: findNearest(option, known) ?? ''}})
}

function isOption(name: string): name is OptionName {
  return Object.hasOwn(options, name)
}

/** `lint` has no word of its own: a file may be called so. */
function isCommand(word: string): word is CommandName {
  return word !== 'lint' && commandNames.some((name) => name === word)
}

/** The last value of an option. */
export function last(given: Given, name: OptionName): string | undefined {
  return given.get(name)?.at(-1)
}

/**
 * Read an option's value as one of a few words.
 *
 * @throws {UsageError} `invalid-choice`; the data name all that is expected, and the nearest.
 */
export function checkChoice<Choice extends string>(
  option: string,
  actual: string,
  expected: readonly Choice[]
): Choice {
  const choice = expected.find((each) => each === actual)
  if (choice !== undefined) return choice
  const nearest = findNearest(actual, expected) ?? ''
  throw new UsageError('invalid-choice', {data: {option, actual, expected: expected.join(', '), nearest}})
}

/**
 * Read an option's value as a whole number.
 *
 * @throws {UsageError} `invalid-number`
 */
export function readWholeNumber(given: Given, name: OptionName): number | undefined {
  const value = last(given, name)
  if (value === undefined) return
  if (!/^\d+$/.test(value)) throw new UsageError('invalid-number', {data: {option: `--${name}`, value}})
  return Number(value)
}
