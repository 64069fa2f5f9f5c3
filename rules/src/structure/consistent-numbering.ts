import type {Ordinal, PerformanceTable, Project} from '@perf-lint/ast'
import {defineRule, type Edit, type Fixer} from '@perf-lint/core'
import {nodesOf} from '@perf-lint/meaning'
import {basis} from '../basis.js'
import {findMisnumbering, lastNumberOf, type Numbering} from './find-misnumbering.js'

/** A project whose numbers do not run on. */
interface Found extends Numbering {
  readonly project: Project
}

/** From so many projects that begin again at 1 on, the export is at fault and not a typist. */
const manyProjects = 3

/** Enforce that the indicators of a project are numbered 1, 2, 3…. */
export const consistentNumbering = defineRule({
  meta: {
    name: 'consistent-numbering',
    category: 'structure',
    fixable: true,
    docs: {
      description: {
        'zh-CN': '统一指标序号：从 1 起连续编号，不重不漏',
        en: "Enforce that a project's indicators are numbered 1, 2, 3…, none twice and none left out"
      },
      rationale: {
        'zh-CN': '序号重复、跳号或中途从 1 重来，看不出指标有没有漏列，审核意见写“第 1 项”也不知道指哪一项。',
        en: 'Where numbers repeat, skip or begin again, nobody can tell whether an indicator was lost, and a comment on “item 1” has two meanings.'
      },
      notes: {
        'zh-CN':
          '没有编号的指标不在此列。三个以上项目都从中间重新编号，多是导出造成的，整份表只报一次。各项目接着上一项目编号的表不报。',
        en: 'Indicators without numbers are left alone. Where three projects or more begin again in the middle, the export is at fault, and it is told once for the table. Tables that number on from project to project are left alone.'
      }
    },
    level: 'warn',
    basis: [basis.practice],
    messages: {
      restart: {
        'zh-CN': '序号编到“{{previous}}”后又从“{{actual}}”开始，应续编为“{{expected}}”',
        en: 'Unexpected number `{{actual}}` after `{{previous}}`, expected `{{expected}}`: the numbers begin again'
      },
      repeat: {
        'zh-CN': '序号“{{actual}}”重复，应为“{{expected}}”',
        en: 'Unexpected number `{{actual}}` twice, expected `{{expected}}`'
      },
      gap: {
        'zh-CN': '序号从“{{previous}}”跳到“{{actual}}”，应为“{{expected}}”，如有漏列的指标应补上',
        en: 'Unexpected number `{{actual}}` after `{{previous}}`, expected `{{expected}}` or the indicators left out'
      },
      back: {
        'zh-CN': '序号“{{actual}}”排在“{{previous}}”之后，应为“{{expected}}”',
        en: 'Unexpected number `{{actual}}` after `{{previous}}`, expected `{{expected}}`'
      },
      start: {
        'zh-CN': '第一项指标的序号是“{{actual}}”，应为“{{expected}}”，如有漏列的指标应补上',
        en: 'Unexpected number `{{actual}}` of the first indicator, expected `{{expected}}` or the indicators left out'
      },
      restarts: {
        'zh-CN': '{{count}} 个项目的指标序号中途又从“1”开始（如本项目编到“{{previous}}”之后），应在每个项目内连续编号',
        en: "Unexpected restart of the indicators' numbers in {{count}} projects (here after `{{previous}}`), expected numbers that run on within each project"
      },
      alsoHere: {
        'zh-CN': '项目“{{project}}”编到“{{previous}}”后又从“1”开始',
        en: 'The numbers of project `{{project}}` begin again after `{{previous}}`'
      }
    },
    defaultOptions: {},
    examples: {
      valid: ['新建校舍栋数 ≥2栋\n验收合格率 100%'],
      invalid: [
        `项目名称（资金使用单位） 总计 财政拨款 财政专户拨款 其他资金 绩效目标 绩效指标
    校舍维修 10.00 10.00
维修校舍2栋，消除安全隐患。
1、1-产出指标；11-数量指标；维修校舍栋数；实施周期指标值:2栋；年度指标值:2栋。⟦1⟧、1-产出指标；12-质量指标；验收合格率；实施周期指标值:100%；年度指标值:100%。`
      ]
    }
  },

  create(context) {
    return {
      performanceTable(table) {
        const found = findAll(table)
        const restarts = found.filter(({first}) => first.kind === 'restart')
        const isExport = restarts.length >= manyProjects
        if (isExport) reportRestarts(restarts)
        for (const each of found) if (!isExport || !restarts.includes(each)) reportOne(each)
      }
    }

    function reportRestarts(restarts: readonly Found[]): void {
      const [one, ...others] = restarts
      context.report({
        messageId: 'restarts',
        data: {count: restarts.length, previous: one!.first.previous ?? ''},
        node: one!.first.ordinal,
        range: digitsOf(one!.first.ordinal),
        certainty: 'likely',
        related: others.map(
          ({project, first}) =>
            ({
              messageId: 'alsoHere',
              data: {project: project.name, previous: first.previous ?? ''},
              node: first.ordinal
            }) as const
        ),
        fix: renumber(new Map(restarts.flatMap(({corrections}) => [...corrections])))
      })
    }

    function reportOne({first, corrections}: Found): void {
      const {kind, ordinal, previous, expected} = first
      const place = {
        node: ordinal,
        range: digitsOf(ordinal),
        certainty: 'likely',
        fix: renumber(corrections)
      } as const
      const words = {actual: ordinal.number, expected}
      if (previous === undefined) context.report({messageId: 'start', data: words, ...place})
      else if (kind === 'repeat') context.report({messageId: 'repeat', data: words, ...place})
      else context.report({messageId: kind, data: {...words, previous}, ...place})
    }
  }
})

function findAll(table: PerformanceTable): Found[] {
  let next: number | undefined
  return nodesOf(table, 'project').flatMap((project) => {
    const numbering = findMisnumbering(project, next)
    next = (lastNumberOf(project) ?? 0) + 1
    return numbering ? [{...numbering, project}] : []
  })
}

/** Write the right numbers, the signs behind them as they are. */
function renumber(corrections: ReadonlyMap<Ordinal, number>): (fixer: Fixer) => readonly Edit[] {
  return (fixer) =>
    [...corrections].flatMap(
      ([ordinal, expected]) => fixer.replace(ordinal, String(expected), ...digitsOf(ordinal)) ?? []
    )
}

function digitsOf({value}: Ordinal): readonly [start: number, end: number] {
  return [0, /^\d*/.exec(value)![0].length]
}
