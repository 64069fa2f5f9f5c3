/** The lexer of the value grammar: total, each UTF-16 unit in exactly one token or blank. */
import {unitsOfMeasure} from '@perf-lint/ast/vocabulary'
import {Lexer, type IToken} from 'chevrotain'
import {tokensOf} from './tokens.js'
import type {Units} from './units.js'

const lexers = new WeakMap<Units, Lexer>()

/** Make a lexer. */
export function createLexer(options: {readonly skipValidations: boolean}, units: Units = unitsOfMeasure): Lexer {
  return new Lexer([...tokensOf(units)], {ensureOptimizations: true, positionTracking: 'onlyOffset', ...options})
}

/**
 * Cut a target value into tokens.
 *
 * Cost O(n). The lexer is made on the first call with a map of units.
 *
 * @returns
 *   The tokens, and the blanks between them; together, in the order of their offsets, they are the text.
 */
export function tokenize(
  text: string,
  units: Units = unitsOfMeasure
): {readonly tokens: IToken[]; readonly blanks: IToken[]} {
  let lexer = lexers.get(units)
  if (!lexer) {
    lexer = createLexer({skipValidations: true}, units)
    lexers.set(units, lexer)
  }
  const {tokens, groups} = lexer.tokenize(text)
  return {tokens, blanks: groups['blank'] ?? []}
}
