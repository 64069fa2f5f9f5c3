import {fc, test as property} from '@fast-check/vitest'
import {describe, expect, test} from 'vitest'
import {fingerprintMessages, hashText} from './fingerprint.js'
import type {LintMessage, Subject} from './messages.js'

describe('hashText', () => {
  test('of nothing is the offset basis of FNV-1a', () => {
    expect(hashText('')).toBe('cbf29ce484222325')
  })

  // From the reference vectors; two bytes make a unit.
  test('of “foobar” is as in the reference vectors', () => {
    expect(hashText(Buffer.from('foobar').toString('utf16le'))).toBe('85944171f73967e8')
  })

  property.prop([fc.string({unit: 'binary'})])('agrees with the plain definition', (text) => {
    let hash = 0xcbf29ce484222325n
    for (const byte of Buffer.from(text, 'utf16le')) {
      hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n)
    }
    expect(hashText(text)).toBe(hash.toString(16).padStart(16, '0'))
  })
})

describe('fingerprintMessages', () => {
  const one = (message: Partial<LintMessage> = {}) => fingerprintMessages([toMessage(message)])[0]

  test('is the same from one version to the next', () => {
    expect(one()).toBe('10f86d289388a0f0')
  })

  const unmoved: readonly [name: string, change: Partial<LintMessage>][] = [
    ['line', {line: 99, endLine: 99, where: {kind: 'line', text: '第 99 行', line: 99}}],
    ['place among the indicators', {subject: {...subject(), indicator: 7}}],
    ['severity and certainty', {severity: 2, certainty: 'arguable'}],
    ['language', {message: 'Unexpected `良好`'}],
    ['data', {data: {expected: 'percentage'}}],
    ['line breaks and blanks', {evidence: '良\r\n 好', subject: {...subject(), project: '业务用房\n租赁　经费'}}]
  ]
  test.each(unmoved)('does not go by the %s', (_, change) => {
    expect(one(change)).toBe(one())
  })

  const moved: readonly [name: string, change: Partial<LintMessage>][] = [
    ['rule', {ruleId: 'no-absolute-target'}],
    ['sentence', {messageId: 'grade'}],
    ['unit', {subject: {...subject(), unit: '乙局'}}],
    ['project', {subject: {...subject(), project: null}}],
    ['indicator', {subject: {...subject(), indicatorName: '及时率'}}],
    ['words', {evidence: '有效'}],
    ['lack of words', {evidence: ''}]
  ]
  test.each(moved)('goes by the %s', (_, change) => {
    expect(one(change)).not.toBe(one())
  })

  test('does not take the end of one name for the beginning of the next', () => {
    const split = (unit: string, project: string) => one({subject: {...subject(), unit, project}})
    expect(split('甲局', '乙项目')).not.toBe(split('甲局乙', '项目'))
  })

  test('numbers findings that are alike', () => {
    const other = toMessage({evidence: '有效'})
    const [first, second, third, fourth] = fingerprintMessages([toMessage(), other, toMessage(), toMessage()])
    expect([third, fourth]).toEqual([`${first}-2`, `${first}-3`])
    expect(second).toBe(one({evidence: '有效'}))
  })
})

function subject(): Subject {
  return {unit: '甲局', project: '业务用房租赁经费', indicator: 3, indicatorName: '办结率', field: 'annual'}
}

function toMessage(init: Partial<LintMessage> = {}): LintMessage {
  return {
    ruleId: 'no-vague-value',
    severity: 1,
    certainty: 'certain',
    messageId: 'vague',
    data: {},
    message: '指标值“良好”无法衡量',
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 3,
    where: {kind: 'line', text: '第 1 行', line: 1},
    subject: subject(),
    evidence: '良好',
    basis: [],
    ...init
  }
}
