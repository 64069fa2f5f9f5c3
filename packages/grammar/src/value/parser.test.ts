import {expect, test} from 'vitest'
import {createLexer} from './lexer.js'
import {ValueParser} from './parser.js'

test('the lexer is valid and looks tokens up by their first character', () => {
  expect(() => createLexer({skipValidations: false})).not.toThrow()
})

test('the grammar is valid', () => {
  expect(() => new ValueParser({skipValidations: false})).not.toThrow()
})
