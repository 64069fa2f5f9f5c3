import {lint, resolveConfig, type LintMessage} from '@perf-lint/core'
import {presets, rules} from '@perf-lint/rules'
import {describe, expect, test} from 'vitest'
import {corpus, type CorpusTable} from '../support/corpus.js'
import {score, type Share} from '../support/score.js'

const config = resolveConfig({presets: ['recommended']}, {rules, presets})

const careful = corpus.filter(({labels}) => labels === undefined)
const faulty = corpus.filter(({labels}) => labels !== undefined)

test.each(corpus)('$name is read without a word left over', ({messages}) => {
  expect(messages).toEqual([])
})

test.each(careful)('$name, written with care, gets no message', (table) => {
  expect(findingsIn(table).map(({ruleId, message}) => `${ruleId}: ${message}`)).toEqual([])
})

describe('of the faults planted in the others', () => {
  const findings = faulty.flatMap((table) => findingsIn(table).map((message) => ({...message, document: table.name})))
  const labels = faulty.flatMap(({name, labels = []}) => labels.map((label) => ({...label, document: name})))
  const {recall, precision, missed, unconfirmed} = score(findings, labels)

  test('those that are certain are found', () => {
    expect(rateOf(recall.certain), toLines(missed.filter(({certainty}) => certainty === 'certain'))).toBeGreaterThan(
      0.88
    )
  })

  test('most that are likely are found', () => {
    expect(rateOf(recall.likely), toLines(missed.filter(({certainty}) => certainty === 'likely'))).toBeGreaterThan(0.7)
  })

  test('hardly anything else is reported', () => {
    expect(rateOf(precision.error), toLines(unconfirmed)).toBeGreaterThan(0.8)
    expect(rateOf(precision.warning), toLines(unconfirmed)).toBeGreaterThan(0.9)
  })
})

function findingsIn({tree, source, messages: syntax}: CorpusTable): readonly LintMessage[] {
  return lint({tree, source, syntax}, config).messages
}

function rateOf({hit, all}: Share): number {
  return all === 0 ? 1 : hit / all
}

/** What to read when a share falls: one line each. */
function toLines(items: readonly object[]): string {
  return items.map((item) => JSON.stringify(item)).join('\n')
}
