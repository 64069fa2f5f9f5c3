import {unitsOfMeasure, type UnitEntry} from '@perf-lint/ast/vocabulary'
import {createNameReader, type NameMeaning} from './understand-name.js'
import {addedLists, type AddedList, type VocabularyExtension} from './vocabulary-extension.js'
import {adverse, effects, heads, remedies} from './vocabulary/heads.js'
import {wordPattern} from './word-pattern.js'

/** A list of words, compiled. */
export interface WordList {
  readonly words: readonly string[]
  /** Finds any of them, anywhere in a text. */
  readonly pattern: RegExp
}

/** The words of a field and what they mean, compiled once and asked for each table. */
export interface Lexicon {
  /** Understand an indicator's name. */
  understandName(name: string): NameMeaning
  /** Units of measure, by spelling. */
  readonly units: ReadonlyMap<string, UnitEntry>
  /** Words for what is bad, as 投诉 and 事故. */
  readonly adverse: WordList
  /** What an extension adds to the lists that rules keep themselves; empty lists without one. */
  readonly added: Readonly<Record<AddedList, WordList>>
}

/**
 * Compile the built-in words, and those that an extension adds.
 *
 * The built-in words stay as they are, but for those that the extension gives again: then it counts what it says.
 */
export function createLexicon(extension: VocabularyExtension = {}): Lexicon {
  const units = extension.unitsOfMeasure ? new Map([...unitsOfMeasure, ...toUnits(extension)]) : unitsOfMeasure
  const allAdverse = compile([...adverse, ...(extension.adverse ?? [])])
  return {
    understandName: createNameReader({
      heads,
      addedHeads: extension.heads ?? [],
      effects: [...effects, ...(extension.effects ?? [])],
      adverse: allAdverse.words,
      remedies: [...remedies, ...(extension.remedies ?? [])],
      units
    }),
    units,
    adverse: allAdverse,
    added: compileEach((list) => extension[list] ?? [])
  }
}

/** The built-in words alone. */
export const builtInLexicon: Lexicon = createLexicon()

function compile(words: readonly string[]): WordList {
  return {words, pattern: wordPattern(words)}
}

function compileEach(wordsOf: (list: AddedList) => readonly string[]): Lexicon['added'] {
  const entries = addedLists.map((list) => [list, compile(wordsOf(list))] as const)
  // Every list is among the entries.
  return Object.fromEntries(entries) as Lexicon['added']
}

function toUnits({unitsOfMeasure: units = []}: VocabularyExtension): [string, UnitEntry][] {
  return units.flatMap(({words, unit = words[0] ?? '', dimension, scale = 1}) =>
    [unit, ...words].map((word): [string, UnitEntry] => [word, {unit, dimension, scale}])
  )
}
