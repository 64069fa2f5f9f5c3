import type {Dimension} from '@perf-lint/ast'
import {certainties} from '../choices.js'

type Schema = Readonly<Record<string, unknown>>

/** Letters of any script, digits and `-`; the same pattern tells names on the command line. */
export const ruleNamePattern = String.raw`^[\p{L}\p{N}][\p{L}\p{N}_-]*$`

const dimensions: Readonly<Record<Dimension, true>> = {
  percentage: true,
  count: true,
  duration: true,
  date: true,
  money: true,
  area: true,
  length: true,
  mass: true,
  volume: true,
  data: true,
  dataRate: true,
  frequency: true,
  score: true,
  rank: true,
  level: true,
  multiple: true,
  physical: true,
  number: true
}

const selector = text(
  '选择器：到哪里去看，如“指标 > 年度指标值” / a selector: where to look, as indicator > targetValue'
)
const field = text('取节点的哪一项，默认取它的文字或数 / which field of the node; by default its text or number')
const unit = text('计量单位，如 天、万元、"%" / the unit of measure')

const basis: Schema = {
  type: ['object', 'array'],
  description: '依据，可以是一个或几个；不写即惯例 / the ground, one or several; practice when left out',
  ...basisObject(),
  items: {type: 'object', ...basisObject()}
}

/** JSON Schema (draft 7) of a file of rules without code. */
export const ruleFileSchema: Schema = {
  ...closed({
    $schema: {type: 'string', description: '本文件遵循的 JSON Schema / the JSON Schema of this file'},
    rules: {
      type: 'array',
      minItems: 1,
      description: '规则 / the rules',
      items: closed(
        {
          name: text('规则的名称，由文字、数字和“-”组成 / the rule’s name: letters, digits and -'),
          description: localized('一句话：查什么 / in a line, what it checks'),
          rationale: localized('为什么，默认同 description / why; by default the description'),
          selector,
          when: closed(
            {
              budgetUnit: words('预算单位名称中有其中一个词 / a word in the budget unit’s name'),
              project: words('项目名称中有其中一个词 / a word in the project’s name'),
              indicator: words('指标名称中有其中一个词 / a word in the indicator’s name'),
              category: words('一级类别名称中有其中一个词 / a word in the first-level category’s name'),
              subcategory: words('二级类别名称中有其中一个词 / a word in the second-level category’s name'),
              year: {
                type: ['integer', 'object'],
                description: '预算年度，或起止年度 / the budget year, or the first and the last',
                ...bounds('integer')
              }
            },
            {description: '还须满足的条件 / what else must be so', minProperties: 1}
          ),
          check: closed(
            {
              pattern: closed(
                {
                  field,
                  match: text('文字须合于此正则表达式 / a regular expression that the text must match'),
                  not: text('文字中不得有此正则表达式所指的内容 / one of which the text must have no match')
                },
                {description: '文字是否合于正则表达式 / whether a text matches'}
              ),
              range: closed(
                {
                  field,
                  ...bounds('number').properties,
                  unit,
                  dimension: {
                    enum: Object.keys(dimensions),
                    description:
                      '量的类型，单位不在内置之列时必填 / what is measured; needed with a unit that is not built in'
                  }
                },
                {description: '数是否在范围内，含两端 / whether figures lie between bounds, both included'}
              ),
              required: closed(
                {of: selector, ...bounds('integer', 0).properties},
                {description: '下面有没有、有几个 / whether, and how many, there are below', required: ['of']}
              ),
              sum: closed(
                {
                  of: selector,
                  field,
                  equals: {
                    type: ['number', 'object'],
                    description: '应等于的数，或节点的一项、另一些数之和 / a number, a field, or the sum of others',
                    additionalProperties: false,
                    minProperties: 1,
                    properties: {of: selector, field}
                  },
                  tolerance: {type: 'number', minimum: 0, description: '允许的误差，默认 0.005 / by default 0.005'}
                },
                {description: '合计是否相等 / whether numbers add up', required: ['of', 'equals']}
              ),
              table: closed(
                {
                  rows: {
                    type: 'array',
                    minItems: 1,
                    description: '表的各行 / the rows of the table',
                    items: {
                      type: ['string', 'object'],
                      minLength: 1,
                      minProperties: 1,
                      additionalProperties: {type: ['string', 'number']}
                    }
                  },
                  file: text(
                    '表所在的 CSV、JSON 或 YAML 文件，相对于本文件 / a CSV, JSON or YAML file, from this file on'
                  ),
                  key: text('在哪一列中查找，默认第一列 / the column to look in; by default the first'),
                  of: selector,
                  field,
                  unlisted: {
                    enum: ['wrong', 'ignored'],
                    description: '表中没有的是否算错，默认 wrong，有 compare 时 ignored / what is not in the table'
                  },
                  compare: closed(
                    {
                      of: selector,
                      field,
                      same: text('应与此列相同 / the column it must be the same as'),
                      atLeast: text('应不小于此列 / the column it must be at least'),
                      atMost: text('应不大于此列 / the column it must be at most'),
                      unit
                    },
                    {description: '与查到的那一行比较 / compare with the row', required: ['of']}
                  )
                },
                {description: '查表 / look a text up in a table'}
              )
            },
            {description: '检查，五种中选一种 / what must hold: one of the five', minProperties: 1, maxProperties: 1}
          ),
          message: localized('不合时怎么说，可用 {{value}} 等 / what is said, with {{value}} and the like'),
          basis,
          certainty: {enum: certainties, description: '有多大把握，默认 likely / how sure; by default likely'},
          severity: {enum: ['warn', 'error'], description: '级别，默认 warn / by default warn'},
          suggest: text('建议改成的文字 / what a person may put in its place'),
          tests: closed(
            {
              valid: examples('合乎规则的例子 / examples in which nothing is found'),
              invalid: examples('不合规则的例子，⟦…⟧ 标出应报的地方 / examples with ⟦…⟧ around what is found')
            },
            {description: '例子，由 perf-lint test-rules 核对 / examples, run by perf-lint test-rules'}
          )
        },
        {required: ['name', 'description', 'selector', 'check', 'message']}
      )
    }
  }),
  required: ['rules']
}

function text(description: string): Schema {
  return {type: 'string', minLength: 1, description}
}

function closed(properties: Schema, more: Schema = {}): Schema {
  return {type: 'object', additionalProperties: false, ...more, properties}
}

function localized(description: string): Schema {
  return {
    type: ['string', 'object'],
    minLength: 1,
    description,
    additionalProperties: false,
    required: ['zh-CN', 'en'],
    properties: {'zh-CN': text('中文 / Chinese'), en: text('英文 / English')}
  }
}

function words(description: string): Schema {
  return {type: ['string', 'array'], minLength: 1, minItems: 1, description, items: {type: 'string', minLength: 1}}
}

function examples(description: string): Schema {
  return {type: 'array', description, items: {type: 'string', minLength: 1}}
}

function bounds(type: 'integer' | 'number', minimum?: number) {
  const limit = {type, ...(minimum !== undefined && {minimum})}
  return {
    additionalProperties: false,
    properties: {
      min: {...limit, description: '不小于 / at least'},
      max: {...limit, description: '不大于 / at most'}
    }
  }
}

function basisObject(): Schema {
  return {
    additionalProperties: false,
    required: ['title'],
    properties: {
      title: text('文件名称 / the title'),
      number: text('文号 / the document number'),
      article: text('条款 / the article')
    }
  }
}
