import type {Indicator, PerformanceTable, Project} from '@perf-lint/ast'
import type {SourceDocument} from '@perf-lint/source'
import {parse} from '../parse.js'

/** What a document says, in a few words: a line for each unit, project and indicator; and the message ids. */
export function summarize(source: SourceDocument): {readonly lines: string[]; readonly messages: string[]} {
  const {tree, messages} = parse(source)
  return {lines: linesOf(tree), messages: messages.map(({messageId}) => messageId)}
}

function linesOf(tree: PerformanceTable): string[] {
  return tree.children.flatMap((unit) => {
    if (unit.type !== 'budgetUnit') return []
    return [unit.name, ...unit.children.flatMap((child) => (child.type === 'project' ? projectLines(child) : []))]
  })
}

function projectLines(project: Project): string[] {
  const {name, kind, children} = project
  return [
    `  ${name}${kind ? ` (${kind})` : ''}`,
    ...children.flatMap((child): string[] => {
      switch (child.type) {
        case 'funds':
          return [
            `    ${child.children.map(({source, amount}) => `${source} ${amount}`).join(', ')}${child.partial ? ' …' : ''}`
          ]
        case 'execution':
          return [
            `    ${child.source}: ${child.children.map(({field, amount}) => `${field} ${amount ?? '-'}`).join(', ')}`
          ]
        case 'task': {
          const funds = child.children.find(({type}) => type === 'funds')
          const amounts = funds?.type === 'funds' ? funds.children.map(({amount}) => amount).join('+') : ''
          return [`    task ${child.isTotal ? 'total ' : ''}${child.name} ${amounts}`]
        }
        case 'goal':
          return [`    ${child.period ?? 'goal'}: ${child.value}`]
        case 'departmentName':
        case 'outcome':
        case 'totalScore':
        case 'grade':
          return [`    ${child.type}: ${child.value}`]
        case 'indicator':
          return [`    ${indicatorLine(child)}`]
        default:
          return []
      }
    })
  ]
}

/** `产出指标/数量指标 名称 annual=≥95% weight=10`. */
function indicatorLine({children}: Indicator): string {
  const categories = children.flatMap((child) => (child.type === 'indicatorCategory' ? child.name : []))
  const name = children.find(({type}) => type === 'indicatorName')
  const values = children.flatMap((child): string[] => {
    switch (child.type) {
      case 'targetValue':
        return [`${child.period}=${child.value}`]
      case 'regionValue':
        return [`${child.region}=${child.value}`]
      case 'weight':
      case 'score':
        return [`${child.type}=${child.amount ?? '-'}`]
      case 'actualValue':
        return [`actual=${child.value}`]
      case 'deviationReason':
        return child.value ? [`reason=${child.value}`] : []
      default:
        return []
    }
  })
  return [categories.join('/'), name?.type === 'indicatorName' ? name.value : '-', ...values].join(' ')
}
