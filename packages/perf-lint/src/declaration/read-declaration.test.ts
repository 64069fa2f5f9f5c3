import {describe, expect, test} from 'vitest'
import {inFolder, runCommand} from '../fixtures/run-command.js'
import {cleanTable, fixableTable, wrongTable} from '../fixtures/tables.js'
import {exportBytes, exportText} from '../export-text.js'
import {lintBytes, lintText} from '../lint-text.js'
import type {Declaration} from './declaration.js'
import {readDeclaration} from './read-declaration.js'

const toBytes = (text: string) => new TextEncoder().encode(text)
const toJson = (table: string) => JSON.stringify(exportText(table), undefined, 2)

describe('a table as data', () => {
  test.each([
    ['a clean one', cleanTable],
    ['with a sign that can be mended', fixableTable],
    ['with money that does not add up', wrongTable]
  ])('%s says what the table says, and has the same findings', async (_, table) => {
    const bytes = toBytes(toJson(table))
    expect(await exportBytes(bytes)).toEqual(exportText(table))
    const told = ({messages}: {readonly messages: readonly {readonly ruleId: string; readonly message: string}[]}) =>
      messages.map(({ruleId, message}) => `${ruleId} ${message}`)
    expect(told(await lintBytes(bytes, {presets: ['strict']}))).toEqual(told(lintText(table, {presets: ['strict']})))
  })

  test('findings stand at the line of their value', async () => {
    const json = toJson(fixableTable)
    const [message] = (await lintBytes(toBytes(json))).messages
    const line = json.split('\n').findIndex((each) => each.includes('"annual": "≧98%"')) + 1
    expect(message).toMatchObject({ruleId: 'no-nonstandard-comparator', line, where: {text: `第 ${line} 行`}})
    expect(message).not.toHaveProperty('fix')
  })

  test('money of all kinds, a year, a mark of byte order, blanks and tabs', async () => {
    const declared = exportText(cleanTable)
    const [unit] = declared.units
    const funds = {total: 100, fiscalAppropriation: 60, specialAccount: null, other: null, carriedOver: 40}
    const units = [{...unit!, name: ' 某市\t教育局 ', funds, projects: [{...unit!.projects[0]!, funds}]}]
    const value: Declaration = {...declared, year: 2026, funds, units}
    const bytes = toBytes(`\ufeff\n ${JSON.stringify(value)}`)
    const {messages} = await lintBytes(bytes)
    expect(messages).toEqual([])
    expect(await exportBytes(bytes)).toMatchObject({
      year: 2026,
      units: [{name: '某市 教育局', funds: {total: 100, fiscalAppropriation: 60, other: 40}}]
    })
  })

  test.each<[json: string, message: string]>([
    ['{}', '缺少'],
    ['{"department": 1, "currencyUnit": null, "year": null, "funds": null, "units": []}', 'department应为文字或 null'],
    ['{"department": null, "currencyUnit": null, "year": null, "funds": null, "units": {}}', 'units应为数组'],
    [
      '{"department": null, "currencyUnit": null, "year": null, "funds": null, "units": [{"name": "甲", "funds": null, "project": []}]}',
      'units[0].projects缺少'
    ],
    ['{"waivers": []}', 'department缺少']
  ])('%s is refused', async (json, message) => {
    const [found] = (await lintBytes(toBytes(json))).messages
    expect(found).toMatchObject({ruleId: 'readable', messageId: 'noDeclaration'})
    expect(found!.message).toContain(message)
  })

  test('what is no object is read as text', () => {
    expect(readDeclaration('{"a": ', '')).toBeUndefined()
    expect(readDeclaration('[1]', '')).toBeUndefined()
  })

  test('deep nesting is refused, and no stack overflows', async () => {
    const deep = `{"units": ${'['.repeat(200_000)}${']'.repeat(200_000)}}`
    expect((await lintBytes(toBytes(deep))).messages[0]).toMatchObject({messageId: 'noDeclaration'})
  })

  test('more rows than anybody has are refused', async () => {
    const unit = {name: '甲', funds: null, projects: []}
    const units = Array.from({length: 300_000}, () => unit)
    const value: Declaration = {department: null, currencyUnit: null, year: null, funds: null, units}
    const [message] = (await lintBytes(toBytes(JSON.stringify(value)))).messages
    expect(message).toMatchObject({messageId: 'tooLarge', data: {what: 'cells'}})
  })

  test('the command takes it by name and from standard input', async () => {
    await inFolder({'表.json': toJson(fixableTable)}, async (cwd) => {
      const {stdout} = await runCommand(['-f', 'compact', '表.json'], {cwd})
      expect(stdout).toMatch(/^表\.json:\d+:\d+: warning: 比较符“≧”不规范/)
      const piped = await runCommand(['gate', '-', '--fail-on', 'likely'], {stdin: toJson(fixableTable)})
      expect(piped.exitCode).toBe(1)
      expect((await runCommand(['--fix', '表.json'], {cwd})).stderr).toBe('')
    })
  })
})
