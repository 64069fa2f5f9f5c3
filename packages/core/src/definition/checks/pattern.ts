import {toConfigError, within, type ConfigPlace} from '../../config-place.js'
import {createLinearPattern, PatternFault, type LinearPattern} from '../linear-pattern.js'
import {checkText, signOf, textOf} from '../node-text.js'
import type {PatternDefinition} from '../rule-definition.js'
import type {Check, CheckSite} from './check.js'

/**
 * A text must match a pattern, or have no match of one.
 *
 * @throws {ConfigError} `rule-choice`, `rule-pattern`, `rule-field`
 */
export function createPatternCheck({field, match, not}: PatternDefinition, {types, place}: CheckSite): Check {
  if (match === undefined && not === undefined) throw toConfigError('rule-choice', place, {expected: 'match, not'})
  checkText(field, types, place)
  const wanted = match === undefined ? undefined : compile(match, within(place, 'match'))
  const banned = not === undefined ? undefined : compile(not, within(place, 'not'))
  return {
    words: ['actual'],
    start: () => (node) => {
      const text = textOf(node, field)
      if (text === undefined) return []
      const sign = signOf(node)
      const found = banned?.find(text)
      if (found && found[1] > found[0]) {
        const isWritten = 'value' in sign && sign.value === text
        return [{node: sign, ...(isWritten && {range: found}), data: {actual: text.slice(...found)}}]
      }
      return wanted && !wanted.find(text) ? [{node: sign, data: {actual: text}}] : []
    }
  }
}

function compile(source: string, place: ConfigPlace): LinearPattern {
  try {
    return createLinearPattern(source)
  } catch (error) {
    if (!(error instanceof PatternFault)) throw error
    throw toConfigError('rule-pattern', place, {actual: source, fault: error.code, reason: error.message})
  }
}
