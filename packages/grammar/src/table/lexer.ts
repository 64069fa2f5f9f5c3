import {Lexer, type IToken} from 'chevrotain'
import {modes} from './tokens.js'

let lexer: Lexer | undefined

/** Cut an indicator list into tokens. Their images joined are the text; offsets are UTF-16, 0-based. Total, linear. */
export function tokenize(text: string): IToken[] {
  lexer ??= new Lexer(
    {modes, defaultMode: 'text'},
    {ensureOptimizations: true, positionTracking: 'onlyOffset', skipValidations: true}
  )
  return lexer.tokenize(text).tokens
}
