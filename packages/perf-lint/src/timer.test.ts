import {expect, test} from 'vitest'
import {cleanTable} from './fixtures/tables.js'
import {lintFileBytes} from './lint-text.js'
import {registry, toResolvedConfig} from './registry.js'
import {addTimings, createTimer, noTiming} from './timer.js'

test('counts each phase and each rule that is on', async () => {
  const timer = createTimer()
  const config = toResolvedConfig({rules: {'no-vague-value': 'off'}})
  await lintFileBytes(new TextEncoder().encode(cleanTable), '表.txt', config, {timer})
  const {phases, rules} = timer.read()
  expect(Object.keys(phases)).toEqual(['read', 'parse', 'lint'])
  expect(rules).toHaveProperty('no-bare-comparator')
  expect(rules).not.toHaveProperty('no-vague-value')
  expect(Object.keys(rules).every((id) => registry.rules.has(id))).toBe(true)
})

test('counts what fails too, and gives back what work gives', () => {
  const timer = createTimer()
  expect(timer.time('read', () => 3)).toBe(3)
  expect(() =>
    timer.time('parse', () => {
      throw new RangeError()
    })
  ).toThrow(RangeError)
  expect(Object.keys(timer.read().phases)).toEqual(['read', 'parse'])
})

test('adds timings up', () => {
  const sum = addTimings(addTimings(noTiming, {phases: {read: 1}, rules: {a: 2}}), {phases: {read: 2}, rules: {b: 1}})
  expect(sum).toEqual({phases: {read: 3}, rules: {a: 2, b: 1}})
})
