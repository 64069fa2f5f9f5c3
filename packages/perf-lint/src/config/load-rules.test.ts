import {ConfigError, lintFiles, loadRules, type LintResult} from '../index.js'
import {describe, expect, test} from 'vitest'
import path from 'node:path'
import {expandExample, stripMarks} from '@perf-lint/rule-tester/cases'
import {inFolder, runCommand} from '../fixtures/run-command.js'

const rules = `rules:
  - name: 满意度下限
    description: 满意度不低于九成
    selector: 年度指标值
    when: {indicator: 满意度}
    check: {range: {min: 90, unit: "%"}}
    message: '满意度“{{value}}”应为 {{expected}}'
    basis: {title: 关于本局绩效目标的通知, number: 财绩〔2026〕3号, article: 第五条}
    severity: error
    certainty: certain
  - name: 不写待定
    description: 不写待定
    selector: 指标值
    check: {pattern: {not: 待定}}
    message: '不能写“{{actual}}”'
    suggest: 不适用
`

const table = expandExample('群众满意度 ≥85%\n举办场次 待定')

/** The findings of a run with a configuration. */
async function lintWith(files: Readonly<Record<string, string | Uint8Array>>): Promise<readonly LintResult[]> {
  let results: readonly LintResult[] = []
  await inFolder({'表.txt': table, ...files}, async (cwd) => {
    results = await lintFiles(['表.txt'], {cwd})
  })
  return results
}

function say(results: readonly LintResult[]): readonly string[] {
  return results.flatMap(({messages}) =>
    messages.map(({ruleId, severity, message}) => `${ruleId} ${severity} ${message}`)
  )
}

const own = ['本局/满意度下限 2 满意度“≥85%”应为 ≥90%', '本局/不写待定 1 不能写“待定”', '本局/不写待定 1 不能写“待定”']

describe('a file of rules is a plugin', () => {
  test.each([
    ['JSON', {'perf-lint.config.json': JSON.stringify({plugins: {本局: './规则.yaml'}, presets: ['本局/all']})}],
    ['YAML', {'perf-lint.config.yaml': 'plugins: {本局: 规则.yaml}\npresets: [本局/all]\n'}],
    ['a program', {'perf-lint.config.mjs': `export default {plugins: {本局: './规则.yaml'}, presets: ['本局/all']}`}],
    [
      'a list of a program',
      {'perf-lint.config.mjs': `export default [{plugins: {本局: '规则.yaml'}}, {presets: ['本局/all']}]`}
    ]
  ])('of a configuration in %s', async (_, files) => {
    expect(say(await lintWith({...files, '规则.yaml': rules}))).toEqual(own)
  })

  test('whose rules are set one by one, as others are', async () => {
    const config = {plugins: {ju: '规则.yaml'}, presets: [], rules: {'ju/满意度下限': 'warn'}}
    const results = await lintWith({'perf-lint.config.json': JSON.stringify(config), '规则.yaml': rules})
    expect(say(results)).toEqual(['ju/满意度下限 1 满意度“≥85%”应为 ≥90%'])
    expect(results[0]!.messages[0]).toMatchObject({
      certainty: 'certain',
      basis: [{title: '关于本局绩效目标的通知', number: '财绩〔2026〕3号', article: '第五条'}],
      data: {value: '≥85%', expected: '≥90%'},
      subject: {indicatorName: '群众满意度', field: 'annual'}
    })
  })

  test('whose preset leaves to others how sure a finding must be', async () => {
    const config = {plugins: {ju: '规则.yaml'}, presets: ['gate', 'ju/all']}
    const results = await lintWith({'perf-lint.config.json': JSON.stringify(config), '规则.yaml': rules})
    expect(say(results).filter((said) => said.startsWith('ju/'))).toEqual(['ju/满意度下限 2 满意度“≥85%”应为 ≥90%'])
  })

  test('whose suggestions are for a person to choose', async () => {
    const config = {plugins: {ju: '规则.yaml'}, presets: [], rules: {'ju/不写待定': 'warn'}}
    const results = await lintWith({'perf-lint.config.json': JSON.stringify(config), '规则.yaml': rules})
    expect(results[0]!.messages[0]!.suggestions).toMatchObject([{message: '改为“不适用”', fix: {text: '不适用'}}])
  })

  test('which the command line may name, explain and print', async () => {
    const files = {'perf-lint.config.yaml': 'plugins: {本局: 规则.yaml}\n', '规则.yaml': rules, '表.txt': table}
    await inFolder(files, async (cwd) => {
      const linted = await runCommand(['--rule', '本局/不写待定: error', '表.txt'], {cwd})
      expect(linted.stdout).toContain('本局/不写待定')
      const explained = await runCommand(['explain', '本局/满意度下限'], {cwd})
      expect(explained.stdout).toContain('关于本局绩效目标的通知（财绩〔2026〕3号）第五条')
      const printed = await runCommand(['--print-config', '表.txt'], {cwd})
      expect(JSON.parse(printed.stdout)).toMatchObject({rules: {'本局/不写待定': {severity: 'off'}}})
      const sarif = await runCommand(['--preset', '本局/all', '-f', 'sarif', '表.txt'], {cwd})
      expect(sarif.stdout).toContain('满意度不低于九成')
    })
  })
})

describe('a table', () => {
  const limits = (file: string) => `rules:
  - name: 单价上限
    description: 单价不高于上限
    selector: 指标
    check:
      table:
        file: ${file}
        compare: {of: 年度指标值, atMost: 上限, unit: 元}
    message: '{{indicator}}为 {{actual}}，应为 {{expected}}'
`
  const document = stripMarks(expandExample('电脑单价 ⟦≤6500元⟧\n打印机单价 ≤0.1万元\n椅子单价 ≤900元')).text

  // 名称,上限 / 电脑单价,"5,000" / 打印机单价,1000
  const gb18030 = Uint8Array.from(
    Buffer.from('c3fbb3c62cc9cfcfde0d0ab5e7c4d4b5a5bcdb2c22352c303030220d0ab4f2d3a1bbfab5a5bcdb2c313030300d0a', 'hex')
  )

  test.each([
    ['上限.csv', '\uFEFF名称,上限,备注\n电脑单价,"5,000",\n打印机单价,1000,"含\n""耗材"""\n,,\n'],
    ['上限.csv', gb18030],
    ['上限.yaml', '- {名称: 电脑单价, 上限: 5000}\n- {名称: 打印机单价, 上限: 1000}\n- 名称: 椅子单价\n'],
    ['上限.json', '[{"名称": "电脑单价", "上限": 5000}]']
  ])('is read from %s', async (file, content) => {
    const config = {plugins: {ju: 'a.yaml'}, presets: [], rules: {'ju/单价上限': 'warn'}}
    const files = {'perf-lint.config.json': JSON.stringify(config), 'a.yaml': limits(file), [file]: content}
    const said = say(await lintWith({...files, '表.txt': document}))
    expect(new Set(said)).toEqual(new Set(['ju/单价上限 1 电脑单价为 6500元，应为 ≤5000元']))
  })
})

test('a plugin that is a program takes rules from a file', async () => {
  await inFolder({'rules.yaml': rules}, async (cwd) => {
    const plugin = await loadRules(path.join(cwd, 'rules.yaml'))
    expect(Object.keys(plugin.rules!)).toEqual(['满意度下限', '不写待定'])
    expect(plugin.presets).toBeUndefined()
  })
})

test('a file that is not there is told as one that cannot be read', async () => {
  await expect(loadRules('none.yaml')).rejects.toMatchObject({code: 'unreadable-config', data: {path: 'none.yaml'}})
})

test('an error has the place as data', async () => {
  await inFolder({'rules.yaml': 'rules:\n  - name: a\n'}, async (cwd) => {
    const loaded = loadRules(path.join(cwd, 'rules.yaml'), {shownAs: 'rules.yaml'})
    await expect(loaded).rejects.toThrow(ConfigError)
    await expect(loaded).rejects.toMatchObject({
      code: 'rule-file',
      data: {configFile: 'rules.yaml:2', line: 2, rule: 'a', at: 'rules[0].description'}
    })
  })
})
