import {createLintResult, type LintResult} from '@perf-lint/core'
import {Window} from 'happy-dom'
import {createHash} from 'node:crypto'
import {runInNewContext} from 'node:vm'
import {parse} from 'parse5'
import {describe, expect, test} from 'vitest'
import {awkwardCases, awkwardResults, hostile, message} from './fixtures/results.js'
import {knownRules} from './fixtures/rules.js'
import {pageScript, pageScriptHash, pageStyle, pageStyleHash} from './html-page.js'
import {html} from './html.js'

const options = {locale: 'zh-CN', color: false, rules: knownRules} as const

/** The page as a browser has it, before its script runs. */
function open(results: readonly LintResult[]): Window {
  const window = new Window()
  window.document.write(html(results, options))
  return window
}

function textsOf({document}: Window, selector: string): string[] {
  return [...document.querySelectorAll(selector)].map(({textContent}) => textContent.trim())
}

describe('html', () => {
  test.each(awkwardCases)('is a correct page of its own for $name', ({results, options}) => {
    const page = html(results, {...options, rules: knownRules})
    const errors: string[] = []
    parse(page, {onParseError: ({code}) => errors.push(code)})
    expect(errors).toEqual([])
    expect(page).not.toMatch(/\b(?:src|srcset|action)\s*=\s*"|href="(?!#)|@import|url\(/)
    expect(page).not.toMatch(/undefined|NaN|\{\{|\u202e/)
  })

  test.each([
    ['script', pageScript, pageScriptHash],
    ['style', pageStyle, pageStyleHash]
  ])('lets its own %s through, and nothing else', (name, text, hash) => {
    expect(hash).toBe(`sha256-${createHash('sha256').update(text).digest('base64')}`)
    const window = open(awkwardResults['hostile text']!)
    expect(textsOf(window, name)).toEqual([text.trim()])
    const policy = window.document.querySelector('meta[http-equiv]')?.getAttribute('content')
    expect(policy).toBe(
      `default-src 'none'; script-src '${pageScriptHash}'; style-src '${pageStyleHash}'; base-uri 'none'; form-action 'none'`
    )
  })

  test('shows hostile text as text', () => {
    const window = open(awkwardResults['hostile text']!)
    expect(textsOf(window, 'td.problem p')[0]).toBe(hostile)
    expect(window.document.querySelectorAll('img, main b, main script, [onerror]')).toHaveLength(0)
  })

  test('groups by file, unit and project', () => {
    const results = [
      createLintResult('甲.txt', [
        message({subject: {unit: '一局', project: '丙项目'}}),
        message({subject: {unit: '二局', project: '丁项目'}}),
        message({line: 9, subject: {unit: '一局', project: '丙项目', indicator: null, indicatorName: null}})
      ]),
      createLintResult('乙.txt', [])
    ]
    const window = open(results)
    expect(textsOf(window, 'h2, h3, h4, .place, .clean')).toEqual([
      '甲.txt',
      '一局',
      expect.stringMatching(/^丙项目 2 个问题$/),
      '第 9 行',
      '第 612 行',
      '二局',
      expect.stringMatching(/^丁项目 1 个问题$/),
      '第 612 行',
      '乙.txt',
      '没有发现问题',
      '规则与依据',
      expect.stringMatching(/^no-vague-value/)
    ])
  })

  test('shows a finding with all it can have', () => {
    const window = open(awkwardResults['all a finding can have']!)
    expect(textsOf(window, 'tbody td').map((text) => text.replaceAll(/\s*\n\s*/g, ' | '))).toEqual([
      '第 612 行',
      '错误 | 多半',
      '指标4“工单自动办结率”',
      '实施周期指标值“≥90%”低于年度指标值“≥95%”，应不低于后者 | 另见第 613 行：年度指标值“≥95%” | 建议：改为“≥95%”；或改为“≤95%”',
      '关于印发《项目支出绩效评价管理办法》的通知（财预〔2020〕10号） | 关于印发《中央部门预算绩效目标管理办法》的通知（财预〔2015〕88号）第十条',
      'no-weaker-period-target'
    ])
  })

  test('leads from a finding to its rule, where that is known', () => {
    const window = open([createLintResult('a.txt', [message(), message({ruleId: 'local-rule'})])])
    const links = [...window.document.querySelectorAll('td.rule a')].map((link) => link.getAttribute('href'))
    expect(links).toEqual(['#rule-no-vague-value'])
    expect(textsOf(window, '#rule-no-vague-value p')).toContain(
      '依据：《中央部门预算绩效目标管理办法》（财预〔2015〕88号）第十条；《中华人民共和国预算法》'
    )
  })
})

describe('the filter of a page', () => {
  const results = [
    createLintResult('a.txt', [
      message({subject: {unit: '一局', project: '丙项目'}, severity: 2}),
      message({subject: {unit: '二局', project: '丁项目'}, certainty: 'likely', message: '“有效”无法衡量'}),
      message({subject: {unit: '二局', project: '戊项目'}, ruleId: 'no-absolute-target', message: '“100%”过于绝对'})
    ])
  ]

  function start(): Window {
    const window = open(results)
    runInNewContext(pageScript, {document: window.document})
    return window
  }

  function set(window: Window, selector: string, value: string | boolean): void {
    const field = window.document.querySelector(`#filter ${selector}`)! as unknown as {value: string; checked: boolean}
    if (typeof value === 'string') field.value = value
    else field.checked = value
    window.document.querySelector('#filter')!.dispatchEvent(new window.Event('input'))
  }

  /** The headings of projects that are in sight, and what the count says. */
  function shown(window: Window): readonly string[] {
    const sections = [...window.document.querySelectorAll('section.project:not([hidden]) h4')]
    return [...sections.map((each) => each.textContent.slice(0, 3)), ...textsOf(window, 'output')]
  }

  test('is out of sight without a script, and when there is nothing to filter', () => {
    expect(open(results).document.querySelector('#filter')?.hasAttribute('hidden')).toBe(true)
    const empty = open([createLintResult('a.txt', [])])
    runInNewContext(pageScript, {document: empty.document})
    expect(empty.document.querySelector('#filter')?.hasAttribute('hidden')).toBe(true)
  })

  test('shows all at first', () => {
    const window = start()
    expect(window.document.querySelector('#filter')?.hasAttribute('hidden')).toBe(false)
    expect(shown(window)).toEqual(['丙项目', '丁项目', '戊项目', '显示 3 个，共 3 个'])
  })

  const cases: readonly [name: string, selector: string, value: string | boolean, left: readonly string[]][] = [
    ['a word of a finding', '[name=words]', '有效', ['丁项目']],
    ['the name of a unit', '[name=words]', '二局', ['丁项目', '戊项目']],
    ['several words, in any case', '[name=words]', '戊项目 NO-ABSOLUTE', ['戊项目']],
    ['a word that is nowhere', '[name=words]', '没有', []],
    ['errors', '[value=warning]', false, ['丙项目']],
    ['what is certain', '[value=likely]', false, ['丙项目', '戊项目']],
    ['a rule', '[name=rule]', 'no-absolute-target', ['戊项目']]
  ]
  test.each(cases)('narrows down to %s', (_, selector, value, left) => {
    const window = start()
    set(window, selector, value)
    expect(shown(window)).toEqual([...left, `显示 ${left.length} 个，共 3 个`])
  })
})
