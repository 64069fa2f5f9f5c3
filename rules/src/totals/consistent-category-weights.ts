import type {CategoryKind, Project} from '@perf-lint/ast'
import {findCategory} from '@perf-lint/ast/vocabulary'
import {defineRule} from '@perf-lint/core'
import {findCategoryNode} from '@perf-lint/meaning'
import {basis} from '../basis.js'
import {formatPoints, pointsOf} from './points.js'

type Shares = Readonly<Partial<Record<CategoryKind, number>>>

/** The shares of the first levels of 90 points; where nobody is to be asked, satisfaction goes to benefit. */
const schemes: readonly Shares[] = [
  {output: 50, benefit: 30, satisfaction: 10},
  {output: 50, benefit: 40},
  {cost: 20, output: 40, benefit: 20, satisfaction: 10},
  {cost: 20, output: 40, benefit: 30}
]

const kinds = ['cost', 'output', 'benefit', 'satisfaction'] as const

/** Enforce the usual shares of the first levels in the points. */
export const consistentCategoryWeights = defineRule({
  meta: {
    name: 'consistent-category-weights',
    category: 'totals',
    docs: {
      description: {
        'zh-CN': '校验各一级指标的分值与通行比例一致',
        en: 'Enforce the usual shares of the first levels in the points'
      },
      rationale: {
        'zh-CN':
          '通行的比例是产出 50、效益 30、满意度 10；设成本指标的，成本 20、产出 40、效益 20、满意度 10。偏离较多的要说明理由。',
        en: 'Usual are 50 for output, 30 for benefit, 10 for satisfaction; with cost, 20 for cost, 40, 20 and 10. Other shares need a reason.'
      },
      notes: {
        'zh-CN': '只看分值合计为 90 的项目；不设满意度指标的，其 10 分归效益。有的地方另有规定。',
        en: 'Only of projects whose points add up to 90. Without satisfaction its 10 go to benefit. Some places have rules of their own.'
      }
    },
    level: 'strict',
    basis: [basis.practice],
    defaultOptions: {},
    messages: {
      unusual: {
        'zh-CN': '成本、产出、效益、满意度的分值为 {{actual}}，通行的是 0/50/30/10 或 20/40/20/10',
        en: 'Unexpected points `{{actual}}` of cost, output, benefit and satisfaction, expected 0/50/30/10 or 20/40/20/10'
      }
    },
    examples: {
      valid: [
        '项目名称\t业务培训经费\n一级指标\t二级指标\t三级指标\t指标值\t分值\n产出指标\t数量指标\t举办培训班场次\t≥10场\t50\n效益指标\t社会效益指标\t业务差错率\t≤1%\t30\n满意度指标\t服务对象满意度指标\t学员满意度\t≥90%\t10'
      ],
      invalid: [
        '项目名称\t业务培训经费\n一级指标\t二级指标\t三级指标\t指标值\t分值\n产出指标\t数量指标\t举办培训班场次\t≥10场\t⟦70⟧\n效益指标\t社会效益指标\t业务差错率\t≤1%\t10\n满意度指标\t服务对象满意度指标\t学员满意度\t≥90%\t10'
      ]
    }
  },

  create(context) {
    return {
      project(project) {
        const shares = sharesOf(project)
        const first = pointsOf(project).find(({weight}) => weight)?.weight
        if (!shares || !first || schemes.some((scheme) => isSame(scheme, shares))) return
        const actual = kinds.map((kind) => formatPoints(shares[kind] ?? 0)).join('/')
        context.report({messageId: 'unusual', data: {actual}, node: first, certainty: 'arguable'})
      }
    }
  }
})

/** The points of each first level; `undefined` where they are not 90 in all, or not all known. */
function sharesOf(project: Project): Shares | undefined {
  const shares: Partial<Record<CategoryKind, number>> = {}
  for (const {indicator, weight} of pointsOf(project)) {
    if (!weight) continue
    const kind = findCategory(findCategoryNode(indicator, 1)?.name ?? '')?.kind
    if (!kind || weight.amount === undefined) return
    shares[kind] = (shares[kind] ?? 0) + weight.amount
  }
  const sum = Object.values(shares).reduce((total, share) => total + share, 0)
  return Math.abs(sum - 90) < 0.03 ? shares : undefined
}

function isSame(scheme: Shares, shares: Shares): boolean {
  return kinds.every((kind) => Math.abs((scheme[kind] ?? 0) - (shares[kind] ?? 0)) < 0.03)
}
