import type {LintMessage} from '@perf-lint/core'
import {createSourceDocument} from '@perf-lint/source'
import {describe, expect, test} from 'vitest'
import {fixDocument} from './fix-document.js'
import type {Findings} from './lint-document.js'

/** A rule that reads letters: each key of `fixes` is found, and replaced by its value; each of `faults` is found only. */
function createLinter(fixes: Readonly<Record<string, string>>, faults: readonly string[] = []) {
  return ({text}: {readonly text: string}): Findings => ({
    messages: [...text].flatMap((letter, index) => {
      const fix = fixes[letter]
      if (fix === undefined && !faults.includes(letter)) return []
      const message = {
        ruleId: 'letters',
        messageId: letter,
        ...(fix !== undefined && {fix: {range: [index, index + 1], text: fix}})
      }
      return message as unknown as LintMessage
    }),
    counts: {units: 0, projects: 0, indicators: 0},
    defects: [],
    facts: {locale: 'zh-CN', certainty: 'arguable', rules: []}
  })
}

function fix(text: string, findProblems: ReturnType<typeof createLinter>, editable = true) {
  const source = createSourceDocument({text, editable})
  const choose = (messages: readonly LintMessage[]) =>
    messages.flatMap((message) => (message.fix ? {message, fix: message.fix} : []))
  return {source, fixed: fixDocument(source, findProblems(source), {findProblems, choose})}
}

describe('fixDocument', () => {
  test('applies all fixes and says what is found then', () => {
    const {fixed} = fix('axbx', createLinter({a: 'A', b: 'B'}, ['x']))
    expect(fixed.source.text).toBe('AxBx')
    expect(fixed.applied.map(({fix}) => fix.text)).toEqual(['A', 'B'])
    expect(fixed.found.messages).toHaveLength(2)
  })

  test('goes on while a fix makes room for another', () => {
    expect(fix('bb', createLinter({b: 'a', a: ''})).fixed.source.text).toBe('bb')
    expect(fix('ab', createLinter({a: 'b', b: 'c'})).fixed.source.text).toBe('cc')
  })

  test('gives the very document back when there is nothing to fix', () => {
    const {source, fixed} = fix('xyz', createLinter({a: 'A'}))
    expect(fixed.source).toBe(source)
  })

  test('leaves out the one fix that brings a new message', () => {
    expect(fix('abcd', createLinter({a: 'A', b: '!', c: 'C', d: 'D'}, ['!'])).fixed.source.text).toBe('AbCD')
  })

  test('gives the very document back when every fix brings a new message', () => {
    const {source, fixed} = fix('ab', createLinter({a: '!', b: '!'}, ['!']))
    expect(fixed.source).toBe(source)
  })

  test('ends with two fixes that undo each other', () => {
    expect(fix('ab', createLinter({a: 'b', b: 'a'})).fixed.source.text).toMatch(/^[ab]{2}$/)
  })

  test('changes nothing in a document that cannot be written', () => {
    const {source, fixed} = fix('a', createLinter({a: 'A'}), false)
    expect(fixed.source).toBe(source)
  })
})

test('tells places in the text as it is after fixing', () => {
  const source = createSourceDocument({text: 'b\nx'})
  const findProblems = createLinter({b: ''})
  const choose = (messages: readonly LintMessage[]) =>
    messages.flatMap((message) => (message.fix ? {message, fix: {...message.fix, text: '\n'}} : []))
  const {source: fixed} = fixDocument(source, findProblems(source), {findProblems, choose})
  expect(fixed.text).toBe('\n\nx')
  expect(fixed.originAt(2)).toEqual({kind: 'line', line: 3, column: 1})
})
