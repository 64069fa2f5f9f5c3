import {testExamples} from '@perf-lint/rule-tester'
import {locales, type AnyRule, type Locale} from '@perf-lint/core'
import {Ajv} from 'ajv'
import {existsSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {loadRules} from '../scripts/load-rules.js'
import {presets, rules as exported} from './index.js'

const root = path.resolve(import.meta.dirname, '../..')
const modules = await loadRules(import.meta.dirname)

/** The levels and finding types that are final: tools outside match findings by them. */
const catalogue = JSON.parse(readFileSync(path.join(root, 'test/catalogue/rules.json'), 'utf8')) as Readonly<
  Record<string, {readonly level: AnyRule['meta']['level']; readonly types: readonly string[]} | undefined>
>

const verbs: Readonly<Record<Locale, RegExp>> = {
  'zh-CN': /^(?:禁止|要求|统一|校验)/,
  en: /^(?:Disallow|Require|Enforce) /
}

test('the index exports every rule', () => {
  expect([...exported.keys()]).toEqual(modules.map(({fileName}) => fileName))
  expect([...presets.keys()]).toEqual(['gate', 'recommended', 'strict', 'all'])
})

describe.each(modules)('$fileName', ({folder, fileName, rule}) => {
  const {meta} = rule
  const testFile = path.join(import.meta.dirname, folder, `${fileName}.test.ts`)

  test('is named as its file, and its category as its folder', () => {
    expect(meta).toMatchObject({name: fileName, category: folder})
  })

  test('is in the catalogue, at its level', () => {
    expect(catalogue[meta.name]?.level).toBe(meta.level)
  })

  test.each(locales)('describes in a line what it does (%s)', (locale) => {
    const description = meta.docs.description[locale]
    expect(description).toMatch(verbs[locale])
    expect(description).not.toMatch(/[。.\n]$/)
    expect(meta.docs.rationale[locale]).toMatch(/[。.”]$/)
  })

  test('has a test of each of its messages', () => {
    expect(existsSync(testFile), testFile).toBe(true)
    const text = readFileSync(testFile, 'utf8')
    const missing = Object.keys(meta.messages as object).filter((messageId) => !text.includes(`'${messageId}'`))
    expect(missing).toEqual([])
  })

  test('has a valid and an invalid example', () => {
    expect(meta.examples.valid).not.toEqual([])
    expect(meta.examples.invalid).not.toEqual([])
  })

  test('says on what it rests', () => {
    expect(meta.basis).not.toEqual([])
    for (const {title} of meta.basis) expect(title).not.toBe('')
  })

  test('has default options that fit its schema, each described in both languages', () => {
    const {schema = {type: 'object', additionalProperties: false}, defaultOptions} = meta
    const validate = new Ajv({strict: true, allowUnionTypes: true}).compile(schema)
    expect(validate(defaultOptions), JSON.stringify(validate.errors)).toBe(true)
    const properties = (schema['properties'] ?? {}) as Readonly<Record<string, {readonly description?: string}>>
    expect(Object.keys(defaultOptions as object).toSorted()).toEqual(Object.keys(properties).toSorted())
    for (const {description} of Object.values(properties)) expect(description).toMatch(/^[^/]+ \/ [^/]+/)
  })

  testExamples(rule)
})
