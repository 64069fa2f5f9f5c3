import type {Dimension} from '@perf-lint/ast'
import type {Head, NameKind, Nature} from './vocabulary/heads.js'

/** A unit of measure that a field has of its own. */
export interface UnitExtension {
  /** Its spellings, as `['标方', '标准立方']`. */
  readonly words: readonly string[]
  /** The standard writing. Default: the first of the spellings. */
  readonly unit?: string
  readonly dimension: Dimension
  /** How many base units one is (元, 平方米, 米, 千克, 立方米, 小时…). Default: 1. */
  readonly scale?: number
}

/**
 * Words that a province, a bureau or a field adds to the built-in ones.
 *
 * A word that is built in already keeps its meaning, unless it is given again: then it has the one given here.
 */
export interface VocabularyExtension {
  /** 指标名称中心词: endings of indicators' names, and what they promise. */
  readonly heads?: readonly Head[]
  /** 效果词: words in names for what people get of a project, so that a count of it is no output. */
  readonly effects?: readonly string[]
  /** 负面词: words in names for what should not happen, so that less of it is better. */
  readonly adverse?: readonly string[]
  /** 处置词: words in names for dealing with what is bad, so that more of it is better. */
  readonly remedies?: readonly string[]
  /** 空泛词: words of values that name a quality and give no measure. */
  readonly vagueWords?: readonly string[]
  /** 占位词: words of templates that stand where a value should. */
  readonly placeholders?: readonly string[]
  /** 计量单位: units that values are counted in. */
  readonly unitsOfMeasure?: readonly UnitExtension[]
  /** 服务对象词: words of projects' names and goals for the people they serve, whose satisfaction is to be measured. */
  readonly publicServiceWords?: readonly string[]
  /** 非满额比率: words in names of rates of which half may well be the aim. */
  readonly partialRates?: readonly string[]
  /** 无单位指标: words in names of what is counted without a unit. */
  readonly unitlessNames?: readonly string[]
  /** 管理要求: words in names for what is asked of every project and measures none. */
  readonly managementRequirements?: readonly string[]
}

/** The lists that rules keep themselves, and an extension adds words to. */
export type AddedList =
  'vagueWords' | 'placeholders' | 'publicServiceWords' | 'partialRates' | 'unitlessNames' | 'managementRequirements'

/** Those lists, each once. */
export const addedLists: readonly AddedList[] = [
  'vagueWords',
  'placeholders',
  'publicServiceWords',
  'partialRates',
  'unitlessNames',
  'managementRequirements'
]

/** Every nature once; the compiler sees to it. */
const natures: Readonly<Record<Nature, true>> = {
  satisfaction: true,
  complaint: true,
  evaluation: true,
  cost: true,
  execution: true,
  punctuality: true,
  duration: true,
  quality: true,
  availability: true,
  response: true,
  completion: true,
  coverage: true,
  share: true,
  growth: true,
  loss: true,
  quantity: true,
  size: true,
  income: true,
  saving: true,
  usage: true,
  awareness: true,
  ecology: true,
  durability: true,
  grade: true,
  state: true
}

const kinds: Readonly<Record<NameKind, true>> = {
  rate: true,
  growthRate: true,
  count: true,
  duration: true,
  timeliness: true,
  money: true,
  area: true,
  length: true,
  mass: true,
  score: true,
  level: true,
  state: true
}

/** What a unit may measure: not what is told by the writing (dates, ranks, levels), nor a number without a unit. */
const dimensions: readonly Dimension[] = [
  'count',
  'duration',
  'money',
  'area',
  'length',
  'mass',
  'volume',
  'data',
  'dataRate',
  'percentage',
  'score',
  'multiple',
  'physical'
]

const word = {type: 'string', minLength: 1, pattern: String.raw`^\S(?:.*\S)?$`} as const

function wordsOf(description: string) {
  return {type: 'array', items: word, description}
}

/** JSON Schema (draft 7) of a {@link VocabularyExtension}. */
export const vocabularySchema: Readonly<Record<string, unknown>> = {
  type: 'object',
  additionalProperties: false,
  description: '本地词汇，补充内置词表 / words of one’s own, beside the built-in ones',
  properties: {
    heads: {
      type: 'array',
      description: '指标名称的中心词（名称末尾的词） / words that end indicators’ names, and what they promise',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['words', 'nature', 'kind'],
        properties: {
          words: {...wordsOf('中心词，如“通达率” / the words, as 通达率'), minItems: 1},
          nature: {enum: Object.keys(natures), description: '衡量什么 / what is measured'},
          kind: {enum: Object.keys(kinds), description: '值的类型 / the kind of value'},
          direction: {enum: ['more', 'less'], description: '越大越好还是越小越好 / whether more or less is better'}
        }
      }
    },
    effects: wordsOf('名称中表示效果的词 / words in names for what people get of a project'),
    adverse: wordsOf('名称中表示坏事的词，越少越好 / words in names for what should not happen'),
    remedies: wordsOf('名称中表示处置坏事的词，越多越好 / words in names for dealing with what is bad'),
    vagueWords: wordsOf('指标值中的空泛词 / words of values that give no measure'),
    placeholders: wordsOf('占着指标值位置的模板用语 / words of templates in place of a value'),
    unitsOfMeasure: {
      type: 'array',
      description: '计量单位 / units of measure',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['words', 'dimension'],
        properties: {
          words: {...wordsOf('写法 / spellings'), minItems: 1},
          unit: {
            ...word,
            description: '标准写法，默认为第一个写法 / the standard writing, the first spelling by default'
          },
          dimension: {enum: dimensions, description: '量的类型 / what it measures'},
          scale: {
            type: 'number',
            exclusiveMinimum: 0,
            description: '合多少基本单位，默认 1 / how many base units one is, 1 by default'
          }
        }
      }
    },
    publicServiceWords: wordsOf('项目名称和目标中表示服务对象的词 / words for the people a project serves'),
    partialRates: wordsOf('不求满额的比率 / words in names of rates of which half may be the aim'),
    unitlessNames: wordsOf('本无单位的指标 / words in names of what is counted without a unit'),
    managementRequirements: wordsOf('不宜作指标的管理要求 / words in names for what is asked of every project')
  }
}
