import {indicator, project} from '@perf-lint/rule-tester'
import {ConfigError, createProcessor, describeError, lintText, type Settings} from 'perf-lint'
import {describe, expect, test} from 'vitest'

type Vocabulary = NonNullable<Settings['vocabulary']>

/** How often a rule speaks of a text. */
function count({rule, text, certainty = 'likely'}: Case, vocabulary: Vocabulary = {}): number {
  const options = {presets: [], rules: {[rule]: 'error'}, certainty, settings: {vocabulary}} as const
  return lintText(text, options).messages.length
}

/** What the words of a field change. */
interface Case {
  readonly name: string
  readonly vocabulary: Vocabulary
  readonly text: string
  readonly rule: string
  /** How sure its messages are at least; default: likely. */
  readonly certainty?: 'likely' | 'arguable'
  /** Whether the rule speaks because of the words, or falls silent. */
  readonly speaks: boolean
}

const passable: Vocabulary = {
  heads: [{words: ['畅行值'], nature: 'coverage', kind: 'rate', direction: 'more'}]
}

const cases: readonly Case[] = [
  {
    name: 'a head with a direction makes a comparator point the wrong way',
    vocabulary: passable,
    text: indicator({name: '农村公路畅行值', annual: '≤95%'}),
    rule: 'consistent-comparator-direction',
    speaks: true
  },
  {
    name: 'a head that is a rate asks for a percent sign',
    vocabulary: passable,
    text: indicator({name: '农村公路畅行值', annual: '≥95'}),
    rule: 'require-percent-sign',
    speaks: true
  },
  {
    name: 'a rate is no count',
    vocabulary: passable,
    text: indicator({name: '农村公路畅行值', annual: '≥20公里'}),
    rule: 'consistent-value-kind',
    speaks: true
  },
  {
    name: 'a vague word is told',
    vocabulary: {vagueWords: ['蔚然成风']},
    text: indicator({name: '读书氛围', annual: '蔚然成风'}),
    rule: 'no-vague-value',
    speaks: true
  },
  {
    name: 'a word of a template is told',
    vocabulary: {placeholders: ['市局核定后填报']},
    text: indicator({name: '巡查次数', annual: '市局核定后填报'}),
    rule: 'no-placeholder-value',
    speaks: true
  },
  {
    name: 'a unit is understood in a value',
    vocabulary: {unitsOfMeasure: [{words: ['标方'], dimension: 'volume'}]},
    text: indicator({name: '输送天然气数量', annual: '≥标方'}),
    rule: 'no-bare-comparator',
    speaks: true
  },
  {
    name: 'a figure in a unit is a figure',
    vocabulary: {unitsOfMeasure: [{words: ['标方'], dimension: 'volume'}]},
    text: indicator({name: '供气管网完好率', annual: '≥30标方'}),
    rule: 'consistent-value-kind',
    speaks: true
  },
  {
    name: 'what is bad should be less',
    vocabulary: {adverse: ['漏缆']},
    text: indicator({name: '光缆漏缆发生次数', annual: '≥3次'}),
    rule: 'consistent-comparator-direction',
    speaks: true
  },
  {
    name: 'a project that serves people is to ask them',
    vocabulary: {publicServiceWords: ['引航员']},
    text: project({
      name: '引航员技能提升',
      goal: '提升引航能力。',
      indicators: [{name: '培训人次', annual: '≥20人次'}]
    }),
    rule: 'require-satisfaction',
    speaks: true
  },
  {
    name: 'half of a rate may be the aim',
    vocabulary: {partialRates: ['返厂']},
    text: indicator({name: '设备返厂合格率', annual: '≥30%'}),
    rule: 'no-implausible-target',
    speaks: false
  },
  {
    name: 'a name needs no unit',
    vocabulary: {unitlessNames: ['酸碱']},
    text: indicator({name: '土壤酸碱数', annual: '≥6'}),
    rule: 'require-unit-of-measure',
    speaks: false
  },
  {
    name: 'what is asked of every project is no indicator',
    vocabulary: {managementRequirements: ['档案归集']},
    text: indicator({name: '档案归集规范性', annual: '规范'}),
    rule: 'no-management-requirement',
    certainty: 'arguable',
    speaks: true
  }
]

describe('settings.vocabulary', () => {
  test.each(cases)('$name', (each) => {
    expect([count(each), count(each, each.vocabulary)]).toEqual(each.speaks ? [0, 1] : [1, 0])
    // What one configuration was told, another does not know.
    expect(count(each)).toBe(each.speaks ? 0 : 1)
  })

  test('reaches the parser and the rules of a processor', async () => {
    const text = indicator({name: '供气管网完好率', annual: '≥30标方'})
    const unitsOfMeasure = [{words: ['标方'], dimension: 'volume'}] as const
    const own = createProcessor({presets: ['all'], settings: {vocabulary: {unitsOfMeasure}}})
    const [known, unknown] = [await own.process(text), await createProcessor({presets: ['all']}).process(text)]
    expect(known.messages.map(({ruleId}) => ruleId)).toContain('consistent-value-kind')
    expect(unknown.messages.map(({ruleId}) => ruleId)).not.toContain('consistent-value-kind')
  })

  test('is read in goals too', () => {
    const text = project({
      goal: '铺设供气管网，输送天然气20标方。',
      indicators: [{name: '输送天然气数量', annual: '≥30标方'}]
    })
    const unitsOfMeasure = [{words: ['标方'], dimension: 'volume'}] as const
    const goalFigure = {name: '', rule: 'consistent-goal-figure', text, vocabulary: {unitsOfMeasure}, speaks: true}
    expect([count(goalFigure), count(goalFigure, goalFigure.vocabulary)]).toEqual([0, 1])
  })

  test.each([
    [{vagueWord: ['蔚然成风']}, '没有名为“vocabulary.vagueWord”的设置，是否指“vagueWords”？'],
    [
      {heads: [{words: ['畅行值'], nature: 'coverge', kind: 'rate'}]},
      '设置“vocabulary.heads[0].nature”的值 "coverge" 不合要求，是否指“coverage”？'
    ],
    [{adverse: '漏缆'}, '设置“vocabulary.adverse”的值 "漏缆" 不合要求，应为数组'],
    [{unitsOfMeasure: [{words: ['标方']}]}, '设置“vocabulary.unitsOfMeasure[0].dimension”不能缺少']
  ])('tells what is wrong in it: %j', (vocabulary, sentence) => {
    const error = catchError(() => lintText('', {settings: {vocabulary: vocabulary as Vocabulary}}))
    expect(describeError(error, 'zh-CN')).toBe(sentence)
  })
})

function catchError(run: () => unknown): ConfigError {
  try {
    run()
  } catch (error) {
    if (error instanceof ConfigError) return error
    throw error
  }
  throw new Error('expected a ConfigError')
}
