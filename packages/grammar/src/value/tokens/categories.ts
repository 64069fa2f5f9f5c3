/** The categories of tokens, and how a token of one is made. */
import {createToken, Lexer, type TokenType} from 'chevrotain'

/** Any token of the grammar; all but blanks. */
export const Piece = createToken({name: 'Piece', pattern: Lexer.NA})

/** A word or number that is no part of a figure. */
export const Name = createToken({name: 'Name', pattern: Lexer.NA, categories: [Piece]})

/** A comparator before a figure. */
export const Before = createToken({name: 'Before', pattern: Lexer.NA, categories: [Piece]})

/** A comparator after a date. */
export const AfterDate = createToken({name: 'AfterDate', pattern: Lexer.NA, categories: [Piece]})

/** A number, in digits or in numerals. */
export const Numeral = createToken({name: 'Numeral', pattern: Lexer.NA, categories: [Piece]})

/**
 * Make a token.
 *
 * @param name
 *   The name of the constant it is.
 * @param source
 *   A regular expression, linear, without anchors.
 */
export function token(name: string, source: string, category: TokenType = Piece): TokenType {
  return createToken({name, pattern: new RegExp(source), categories: [category]})
}
