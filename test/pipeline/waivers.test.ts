import {applyWaivers, createWaivers, lintText} from 'perf-lint'
import {expect, test} from 'vitest'
import {documents} from '../support/documents.js'

const word = {reason: '已与主管处室沟通', by: '张某'}

test.each(documents)('waivers of document $number hold when rows are added before', ({source}) => {
  const {messages} = lintText(source.text)
  const waivers = createWaivers(messages, word)
  const moved = lintText(`\n\n${source.text}`)
  const {results, stale} = applyWaivers([moved], waivers, '2026-11-21')
  expect(results[0]!.messages).toEqual([])
  expect(results[0]!.suppressedMessages).toHaveLength(messages.length)
  expect(stale).toEqual([])
})
