import type {Goal} from '@perf-lint/ast'
import {builtInLexicon, chooseProfile, createLexicon} from '@perf-lint/meaning'
import {describe, expect, test, vi} from 'vitest'
import {twoGoals} from './core.fixture.js'
import {createMemory, type RunKnowledge} from './memory.js'

const knowledge = {profile: chooseProfile(twoGoals().tree), lexicon: builtInLexicon}
const goal = (value: string): Goal => ({type: 'goal', value, children: []})

describe('createMemory', () => {
  test('looks once for what a function finds of a node', () => {
    const remember = createMemory(knowledge)
    const find = vi.fn(({value}: Goal) => value.length)
    const node = goal('建成学校')
    expect([remember(find, node), remember(find, node)]).toEqual([4, 4])
    expect(find).toHaveBeenCalledOnce()
  })

  test('keeps that nothing was found', () => {
    const remember = createMemory(knowledge)
    const find = vi.fn((): undefined => undefined)
    const node = goal('建成学校')
    remember(find, node)
    remember(find, node)
    expect(find).toHaveBeenCalledOnce()
  })

  test('keeps nodes and functions apart', () => {
    const remember = createMemory(knowledge)
    const first = ({value}: Goal) => value.at(0)
    const last = ({value}: Goal) => value.at(-1)
    const [a, b] = [goal('甲乙'), goal('丙丁')]
    expect([remember(first, a), remember(last, a), remember(first, b)]).toEqual(['甲', '乙', '丙'])
  })

  test('gives a function the words of the run', () => {
    const lexicon = createLexicon({adverse: ['漏报']})
    const find = (_: Goal, {lexicon: {adverse}}: RunKnowledge) => adverse.words.at(-1)
    expect(createMemory({...knowledge, lexicon})(find, goal(''))).toBe('漏报')
  })

  test('starts anew with each run', () => {
    const node = goal('建成学校')
    const find = ({value}: Goal) => value
    createMemory(knowledge)(find, node)
    node.value = '新建学校'
    expect(createMemory(knowledge)(find, node)).toBe('新建学校')
  })
})
