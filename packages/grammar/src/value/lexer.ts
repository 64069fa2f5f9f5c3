/** The lexer of the value grammar: total, each UTF-16 unit in exactly one token or blank. */
import {Lexer, type IToken} from 'chevrotain'
import {tokens} from './tokens.js'

let lexer: Lexer | undefined

/** Make a lexer. */
export function createLexer(options: {readonly skipValidations: boolean}): Lexer {
  return new Lexer([...tokens], {ensureOptimizations: true, positionTracking: 'onlyOffset', ...options})
}

/**
 * Cut a target value into tokens.
 *
 * Cost O(n). The lexer is made on the first call.
 *
 * @returns
 *   The tokens, and the blanks between them; together, in the order of their offsets, they are the text.
 */
export function tokenize(text: string): {readonly tokens: IToken[]; readonly blanks: IToken[]} {
  lexer ??= createLexer({skipValidations: true})
  const {tokens, groups} = lexer.tokenize(text)
  return {tokens, blanks: groups['blank'] ?? []}
}
