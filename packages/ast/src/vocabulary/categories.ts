import type {CategoryKind, SubcategoryKind} from '../nodes.js'

/** A category of the first level, as the code list of the budget systems has it. */
export interface CategoryEntry {
  readonly kind: CategoryKind
  /** The code, as `1`. */
  readonly code: string
  /** The standard name. */
  readonly name: string
  /** Other names in use; read alike, with or without 指标 at the end. */
  readonly synonyms: readonly string[]
}

/** A category of the second level. */
export interface SubcategoryEntry {
  readonly kind: SubcategoryKind
  /** The first level it belongs to. */
  readonly category: CategoryKind
  readonly code: string
  readonly name: string
  readonly synonyms: readonly string[]
}

/** First-level categories. Source: DOMAIN.md §1.2 (code list), §1.2 last paragraph (synonyms of Beijing and Guangxi). */
export const categories: readonly CategoryEntry[] = [
  {kind: 'output', code: '1', name: '产出指标', synonyms: ['产出']},
  {kind: 'benefit', code: '2', name: '效益指标', synonyms: ['效益', '效果指标', '效果']},
  {kind: 'satisfaction', code: '3', name: '满意度指标', synonyms: ['满意度']},
  {kind: 'cost', code: '4', name: '成本指标', synonyms: ['成本']}
]

/** Second-level categories. Source: DOMAIN.md §1.2. Code 14 is the old place of cost, under output. */
export const subcategories: readonly SubcategoryEntry[] = [
  {kind: 'quantity', category: 'output', code: '11', name: '数量指标', synonyms: ['数量']},
  {kind: 'quality', category: 'output', code: '12', name: '质量指标', synonyms: ['质量']},
  {kind: 'timeliness', category: 'output', code: '13', name: '时效指标', synonyms: ['时效', '进度指标', '进度']},
  {kind: 'cost', category: 'output', code: '14', name: '成本指标', synonyms: ['成本']},
  {
    kind: 'economicBenefit',
    category: 'benefit',
    code: '21',
    name: '经济效益指标',
    synonyms: ['经济效益', '经济效果指标']
  },
  {
    kind: 'socialBenefit',
    category: 'benefit',
    code: '22',
    name: '社会效益指标',
    synonyms: ['社会效益', '社会效果指标']
  },
  {
    kind: 'ecologicalBenefit',
    category: 'benefit',
    code: '23',
    name: '生态效益指标',
    synonyms: ['生态效益', '环境效益指标', '环境效益', '生态环境效益指标', '生态环境效益']
  },
  {
    kind: 'sustainableImpact',
    category: 'benefit',
    code: '24',
    name: '可持续影响指标',
    synonyms: ['可持续影响', '可持续发展指标', '可持续性影响指标']
  },
  {
    kind: 'recipientSatisfaction',
    category: 'satisfaction',
    code: '31',
    name: '服务对象满意度指标',
    synonyms: [
      '服务对象满意度',
      '社会公众或服务对象满意度指标',
      '社会公众满意度指标',
      '社会公众满意度',
      '受益群体满意度指标'
    ]
  },
  {
    kind: 'economicCost',
    category: 'cost',
    code: '41',
    name: '经济成本指标',
    synonyms: ['经济成本']
  },
  {kind: 'socialCost', category: 'cost', code: '42', name: '社会成本指标', synonyms: ['社会成本']},
  {
    kind: 'ecologicalCost',
    category: 'cost',
    code: '43',
    name: '生态环境成本指标',
    synonyms: ['生态环境成本', '生态成本指标', '环境成本指标']
  }
]

/** The entry of a first-level name, standard or synonym. */
export function findCategory(name: string): CategoryEntry | undefined {
  return categories.find((entry) => entry.name === name || entry.synonyms.includes(name))
}

/** The entry of a second-level name, standard or synonym. */
export function findSubcategory(name: string): SubcategoryEntry | undefined {
  return subcategories.find((entry) => entry.name === name || entry.synonyms.includes(name))
}

/** The entry of a first-level code. */
export function findCategoryByCode(code: string): CategoryEntry | undefined {
  return categories.find((entry) => entry.code === code)
}

/** The entry of a second-level code. */
export function findSubcategoryByCode(code: string): SubcategoryEntry | undefined {
  return subcategories.find((entry) => entry.code === code)
}
