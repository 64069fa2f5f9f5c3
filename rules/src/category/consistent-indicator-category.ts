import type {Indicator} from '@perf-lint/ast'
import {defineRule} from '@perf-lint/core'
import {findName, nodesOf} from '@perf-lint/meaning'
import {basis} from '../basis.js'
import type {Place} from '../vocabulary/indicator-homes.js'
import {createCategoryWriter, type CategoryWriter} from './category-writer.js'
import {findMisplacement, type Misplacement} from './find-misplacement.js'
import {findOwnWork} from './find-own-work.js'
import {findPlacement, placeOf, type Placement} from './placement.js'
import {measuredName} from './words.js'

/** Enforce that an indicator stands under the category of what it measures. */
export const consistentIndicatorCategory = defineRule({
  meta: {
    name: 'consistent-indicator-category',
    category: 'category',
    hasSuggestions: true,
    docs: {
      description: {
        'zh-CN': '校验指标列在与内容相符的类别下',
        en: 'Enforce that an indicator stands under the category of what it measures'
      },
      rationale: {
        'zh-CN':
          '类别决定分值和评价方法：合格率列在数量指标下，数量就没有了目标；满意度列在社会效益下，满意度的分值就落空。这是预算审核退回最多的问题之一。',
        en: 'The category decides the points and the way of scoring: a pass rate under quantity leaves quantity without a target, satisfaction under social benefit leaves the points for satisfaction unused.'
      },
      notes: {
        'zh-CN':
          '以指标名称的中心词判断（“投诉处理及时率”看“及时率”）。各地做法不一的，如完成率列在数量、正常运行率列在社会效益，只在 strict 中提示。项目自身的工作列作效益的，由 no-output-as-benefit 提示。',
        en: 'Decided by the head of the name: 投诉处理及时率 is a 及时率. Where practice differs, as for 完成率 under quantity, it is told in `strict` only. Own work as a benefit is told by no-output-as-benefit.'
      }
    },
    level: 'warn',
    basis: [basis.coreIndicators, basis.codeList],
    messages: {
      misplaced: {
        'zh-CN': '“{{name}}”属{{measured}}指标，不应列在“{{actual}}”，应列入“{{expected}}”',
        en: 'Unexpected `{{name}}`, a measure of {{measured}}, under `{{actual}}`, expected under `{{expected}}`'
      },
      misplacedOr: {
        'zh-CN': '“{{name}}”不应列在“{{actual}}”，应列入“{{expected}}”或“{{other}}”',
        en: 'Unexpected `{{name}}` under `{{actual}}`, expected under `{{expected}}` or `{{other}}`'
      },
      better: {
        'zh-CN': '“{{name}}”属{{measured}}指标，列在“{{actual}}”，宜列入“{{expected}}”',
        en: '`{{name}}`, a measure of {{measured}}, stands under `{{actual}}`, better under `{{expected}}`'
      },
      betterOr: {
        'zh-CN': '“{{name}}”列在“{{actual}}”，宜列入“{{expected}}”或“{{other}}”',
        en: '`{{name}}` stands under `{{actual}}`, better under `{{expected}}` or `{{other}}`'
      },
      betterElsewhere: {
        'zh-CN': '“{{name}}”列在“{{actual}}”，宜按内容列入其他类别',
        en: '`{{name}}` stands under `{{actual}}`, better under the category of what it measures'
      },
      elsewhere: {
        'zh-CN': '“{{name}}”衡量的不是{{measured}}，不应列在“{{actual}}”，应按内容列入其他类别',
        en: 'Unexpected `{{name}}`, no measure of {{measured}}, under `{{actual}}`, expected under the category of what it measures'
      },
      unapproved: {
        'zh-CN': '“{{name}}”没有反映服务对象是否满意，不应列在“{{actual}}”，应改设服务对象的满意度',
        en: 'Unexpected `{{name}}` under `{{actual}}`, expected a measure of how satisfied those served are'
      },
      move: {
        'zh-CN': '列入“{{expected}}”',
        en: 'Move to `{{expected}}`'
      }
    },
    defaultOptions: {},
    examples: {
      valid: [
        '1-产出指标；13-时效指标；助学金发放及时率 100%',
        '2-效益指标；22-社会效益；受益农户数 ≥300户',
        '2-效益指标；22-社会效益；门诊平均等候时间 ≤20分钟'
      ],
      invalid: [
        '1-产出指标；⟦11-数量指标⟧；课桌椅验收合格率 100%',
        '2-效益指标；⟦22-社会效益⟧；村民满意度 ≥90%',
        '1-产出指标；⟦12-质量指标⟧；河道清淤长度 ≥12公里'
      ]
    }
  },

  create(context) {
    return {
      performanceTable(table) {
        const writer = context.remember(createCategoryWriter, table)
        for (const indicator of nodesOf(table, 'indicator')) check(indicator, writer)
      }
    }

    function check(indicator: Indicator, writer: CategoryWriter): void {
      const placement = context.remember(findPlacement, indicator)
      const {category, subcategory} = placement
      const place = placeOf(placement)
      if (!place) return
      // Levels that contradict each other are told by valid-subcategory.
      if (category && subcategory && category.kind !== subcategory.category && place !== 'cost') return
      // Own work as a benefit is told by no-output-as-benefit.
      if (category?.kind === 'benefit' && context.remember(findOwnWork, indicator)) return

      const found = findMisplacement(indicator, place, context.lexicon)
      if (found) report(indicator, placement, place, found, writer)
    }

    function report(
      indicator: Indicator,
      placement: Placement,
      place: Place,
      {certainty, homes, isUnapproved}: Misplacement,
      writer: CategoryWriter
    ): void {
      const node = placement.subcategoryNode ?? placement.categoryNode
      if (!node) return
      const data = {name: findName(indicator)?.value ?? '', actual: node.value}
      const [home, otherHome] = homes
      if (!home) {
        const measured = measuredName(place, context.locale)
        if (isUnapproved) context.report({messageId: 'unapproved', data, node, certainty})
        else if (certainty === 'arguable') context.report({messageId: 'betterElsewhere', data, node, certainty})
        else context.report({messageId: 'elsewhere', data: {...data, measured}, node, certainty})
        return
      }

      const suggest = homes.map((each) => {
        const expected = writer.writePlace(each, placement)
        return {messageId: 'move', data: {expected}, fix: writer.move(each, placement)} as const
      })
      const expected = writer.writePlace(home, placement)
      // Where practice differs it is advice, no verdict.
      const isAdvice = certainty === 'arguable'
      const other = otherHome ? writer.writePlace(otherHome, placement) : expected
      if (other === expected) {
        const measured = measuredName(home, context.locale)
        const words = {...data, measured, expected}
        const messageId = isAdvice ? 'better' : 'misplaced'
        context.report({messageId, data: words, node, certainty, suggest: suggest.slice(0, 1)})
      } else {
        const messageId = isAdvice ? 'betterOr' : 'misplacedOr'
        context.report({messageId, data: {...data, expected, other}, node, certainty, suggest})
      }
    }
  }
})
