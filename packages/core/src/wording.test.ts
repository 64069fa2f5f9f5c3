import {describe, expect, test} from 'vitest'
import {registry, twoGoals} from './core.fixture.js'
import {lint, mergeLayers, resolveConfig, resolveMerged, type Config, type Wording} from './index.js'

const on = {rules: {'no-built': 'error'}} as const
const own = (wording: Wording): Config => ({...on, wording: {'no-built': wording}})
const said = (config: Config) => lint(twoGoals(), resolveConfig(config, registry)).messages[0]!

describe('wording', () => {
  test('a sentence for both languages, or one for each', () => {
    const one = own({messages: {found: '不写“{{word}}”'}})
    expect(said(one).message).toBe('不写“建成”')
    expect(said({...one, locale: 'en'}).message).toBe('不写“建成”')
    const each = own({messages: {found: {'zh-CN': '“{{word}}”改一改', en: 'Mend {{word}}'}}})
    expect(said(each).message).toBe('“建成”改一改')
    expect(said({...each, locale: 'en'}).message).toBe('Mend 建成')
  })

  test('grounds in place of the rule’s own; all else stays', () => {
    const basis = [{title: '××市绩效目标编报指南', number: '×财绩〔2026〕1号'}]
    const plain = said(on)
    expect(said(own({basis}))).toEqual({...plain, basis})
    expect(said(own({}))).toEqual(plain)
    expect(registry.rules.get('no-built')!.meta.basis).not.toEqual(basis)
  })

  test('later layers win, sentence by sentence', () => {
    const layers = [
      {config: own({messages: {found: '甲'}, basis: [{title: '一'}]}), origin: {kind: 'object', configFile: 'c'}},
      {config: own({messages: {found: '乙'}}), origin: {kind: 'options'}}
    ] as const
    const merged = mergeLayers(layers, registry)
    expect(merged.wording.get('no-built')).toEqual({
      value: {messages: {found: '乙'}, basis: [{title: '一'}]},
      origin: {kind: 'options'}
    })
    const [rule] = resolveMerged(merged, registry).rules
    expect(rule!.rule.meta).toMatchObject({messages: {found: {'zh-CN': '乙', en: '乙'}}, basis: [{title: '一'}]})
  })

  test('a rule that is off may have words', () => {
    expect(resolveConfig({wording: {'no-built': {messages: {found: '甲'}}}}, registry).rules).toEqual([])
  })

  test.each<[wording: unknown, code: string, at: string]>([
    ['x', 'wrong-type', 'wording'],
    [{'no-bilt': {}}, 'unknown-rule', 'wording.no-bilt'],
    [{'no-built': {message: {}}}, 'unknown-key', 'wording.no-built.message'],
    [{'no-built': {messages: {fund: 'x'}}}, 'unknown-message', 'wording.no-built.messages.fund'],
    [{'no-built': {messages: {found: ''}}}, 'wrong-type', 'wording.no-built.messages.found'],
    [{'no-built': {messages: {found: {en: 'x'}}}}, 'missing-key', 'wording.no-built.messages.found'],
    [{'no-built': {messages: {found: '{{ word }}'}}}, 'rule-placeholder', 'wording.no-built.messages.found'],
    [{'no-built': {basis: [{title: '甲', number: 1}]}}, 'wrong-type', 'wording.no-built.basis[0].number']
  ])('%j is refused', (wording, code, at) => {
    const config = {...on, wording} as Config
    expect(() => resolveConfig(config, registry)).toThrow(
      expect.objectContaining({code, data: expect.objectContaining({at}) as unknown}) as Error
    )
  })
})
