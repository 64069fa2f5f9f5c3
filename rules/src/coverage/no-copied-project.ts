import type {PerformanceTable, Project} from '@perf-lint/ast'
import {defineRule, hashText, type Certainty, type FileFact} from '@perf-lint/core'
import {findGoal} from '@perf-lint/meaning'
import {basis} from '../basis.js'
import {nameNodeOf} from './categories-of.js'
import {createCopyIndex, isSameService, toContent, type Content, type Copy} from './copied-content.js'

/** A project of the table at hand. */
interface Candidate {
  readonly project: Project
  readonly content: Content
}

/** Disallow goals and indicators copied unchanged from another project. */
export const noCopiedProject = defineRule({
  meta: {
    name: 'no-copied-project',
    category: 'coverage',
    docs: {
      description: {
        'zh-CN': '禁止不同项目的目标或指标完全相同',
        en: 'Disallow goals and indicators copied unchanged from another project'
      },
      rationale: {
        'zh-CN': '内容不同的项目照搬同一套目标和指标，说明没有结合项目设定，指标反映不了本项目的产出和效果。',
        en: 'Different projects with one set of goals and indicators were not thought through; the indicators show nothing of this project.'
      },
      notes: {
        'zh-CN': '同一服务分年度的项目（名称只差年份）目标相同属正常，仅可商榷。每组只在后出现的项目上报，指明最先出现的项目。一次检查几个文件时，各文件的项目也互相比较：名称不同而目标和指标都相同的才报，只有其一相同的仅可商榷；名称相同的（同一项目的两稿、各单位都有的项目）不报。',
        en: 'Yearly instalments of one service (names that differ in the year only) may share their targets, which is arguable. Each later copy is reported, naming the first. The projects of all files of a run are compared too: those of different names with both goal and indicators the same; one of the two alone is arguable; projects of one name (two drafts, or what every unit has) are left alone.'
      }
    },
    level: 'warn',
    basis: [basis.targetManagement],
    defaultOptions: {},
    messages: {
      indicators: {
        'zh-CN': '{{shared}} 个指标及指标值与项目“{{original}}”完全相同，应结合本项目内容设定',
        en: 'Unexpected set of indicators ({{shared}}), values included, the same as in `{{original}}`, expected ones of its own'
      },
      goal: {
        'zh-CN': '绩效目标与项目“{{original}}”雷同，应结合本项目内容设定',
        en: 'Unexpected goal the same as that of `{{original}}`, expected one of its own'
      },
      both: {
        'zh-CN': '绩效目标和 {{shared}} 个指标与项目“{{original}}”雷同，应结合本项目内容设定',
        en: 'Unexpected goal and set of indicators ({{shared}}) the same as in `{{original}}`, expected ones of its own'
      },
      indicatorsOfFile: {
        'zh-CN': '{{shared}} 个指标及指标值与“{{file}}”中的项目“{{original}}”完全相同，应结合本项目内容设定',
        en: 'Unexpected set of indicators ({{shared}}), values included, the same as in `{{original}}` of `{{file}}`, expected ones of its own'
      },
      goalOfFile: {
        'zh-CN': '绩效目标与“{{file}}”中的项目“{{original}}”雷同，应结合本项目内容设定',
        en: 'Unexpected goal the same as that of `{{original}}` of `{{file}}`, expected one of its own'
      },
      bothOfFile: {
        'zh-CN': '绩效目标和 {{shared}} 个指标与“{{file}}”中的项目“{{original}}”雷同，应结合本项目内容设定',
        en: 'Unexpected goal and set of indicators ({{shared}}) the same as in `{{original}}` of `{{file}}`, expected ones of its own'
      },
      first: {
        'zh-CN': '先出现在这里',
        en: 'First stated here'
      }
    },
    examples: {
      valid: [
        '项目 校舍维修\n目标 维修教学楼三栋，消除安全隐患，改善办学条件，保障师生安全。\n维修面积 ≥3000平方米\n验收合格率 100%\n项目 图书购置\n目标 购置图书五千册，生均图书达到标准，满足学生阅读需要。\n购置图书 ≥5000册\n验收合格率 100%'
      ],
      invalid: [
        '项目 校舍维修\n目标 维修教学楼三栋，消除安全隐患。\n任务完成率 100%\n验收合格率 100%\n项目 ⟦图书购置⟧\n目标 购置图书五千册，生均图书达到标准。\n任务完成率 100%\n验收合格率 100%'
      ]
    }
  },

  create(context) {
    return {
      performanceTable(table) {
        for (const {project, content, copy} of context.remember(findCopies, table)) {
          if (!copy) continue
          const {original, shared, sharesGoal} = copy
          const names = {original: original.content.name}
          const found = {
            node: (shared === 0 ? findGoal(project) : undefined) ?? nameNodeOf(project),
            certainty: judge(content, copy),
            related: [{messageId: 'first' as const, node: nameNodeOf(original.project)}]
          }
          if (shared === 0) context.report({messageId: 'goal', data: names, ...found})
          else if (sharesGoal) context.report({messageId: 'both', data: {...names, shared}, ...found})
          else context.report({messageId: 'indicators', data: {...names, shared}, ...found})
        }
      }
    }
  },

  acrossFiles: {
    // What was copied within its own table is told there.
    collect: (table, {remember}) =>
      remember(findCopies, table)
        .filter(({copy}) => !copy)
        .map(({project, content}) => ({node: nameNodeOf(project), data: shorten(content)})),

    compare(facts: readonly FileFact<Content>[], {report}) {
      for (const {fact, copy} of findCopiesOfFiles(facts)) {
        const {original, shared, sharesGoal} = copy
        const names = {original: original.content.name, file: original.fact.filePath}
        const found = {
          fact,
          certainty: shared > 0 && copy.sharesGoalText ? ('likely' as const) : ('arguable' as const),
          related: [{messageId: 'first' as const, fact: original.fact}]
        }
        if (shared === 0) report({messageId: 'goalOfFile', data: names, ...found})
        else if (sharesGoal) report({messageId: 'bothOfFile', data: {...names, shared}, ...found})
        else report({messageId: 'indicatorsOfFile', data: {...names, shared}, ...found})
      }
    }
  }
})

/** The projects of a table, those that were copied from an earlier one with what they share with it. */
function findCopies(table: PerformanceTable): readonly (Candidate & {readonly copy: Copy<Candidate> | undefined})[] {
  const index = createCopyIndex<Candidate>()
  const projects = table.children
    .filter((child) => child.type === 'budgetUnit')
    .flatMap((unit) => unit.children.filter((child) => child.type === 'project'))
  return projects.map((project) => {
    const candidate = {project, content: toContent(project)}
    const copy = index.findOriginal(candidate)
    index.add(candidate)
    return {...candidate, copy}
  })
}

function judge(content: Content, {original, shared, sharesGoal, sharesGoalText}: Copy<Candidate>): Certainty {
  // One shared indicator, or a goal with its words changed, may be how such projects are written.
  const isThin = shared <= 1 && (!sharesGoal || !sharesGoalText)
  return isThin || isSameService(content, original.content) ? 'arguable' : 'likely'
}

/** A project of another file. */
interface FileCandidate {
  readonly fact: FileFact<Content>
  readonly content: Content
}

/** The projects that were copied from one of an earlier file. */
function findCopiesOfFiles(facts: readonly FileFact<Content>[]) {
  const index = createCopyIndex<FileCandidate>()
  const copies: {fact: FileFact<Content>; copy: Copy<FileCandidate>}[] = []
  let waiting: FileCandidate[] = []
  for (const fact of facts) {
    // Projects of one file are compared in its table.
    if (waiting[0] && waiting[0].fact.filePath !== fact.filePath) {
      waiting.forEach(index.add)
      waiting = []
    }
    const candidate = {fact, content: fact.data}
    const copy = index.findOriginal(candidate)
    if (!copy) waiting.push(candidate)
    else if (!isSameService(candidate.content, copy.original.content)) copies.push({fact, copy})
  }
  return copies
}

/** What is kept of an indicator is only asked whether it is the same. */
function shorten(content: Content): Content {
  return {...content, indicators: content.indicators.map(hashText)}
}
