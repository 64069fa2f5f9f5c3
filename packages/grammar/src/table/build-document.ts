import type {Nodes, PerformanceTable, Unknown} from '@perf-lint/ast'
import {addAll, type Range, type SourceDocument, unwrap} from '@perf-lint/source'
import type {DocumentLayout} from '../layout/document.js'
import {createNodeBuilder} from '../node-builder.js'
import {quote, syntaxMessage, type SyntaxMessage} from '../syntax-message.js'
import type {Units} from '../value/units.js'
import {buildForms} from './build-forms.js'
import {buildTable, type ParseResult} from './build-table.js'
import {describeLayout} from './describe-layout.js'
import {listInText} from './patterns.js'

/** Words of headings above indicators: a sheet with them was meant to be read. */
const indicatorWords = /三级指标|绩效指标|指标值/

/** Build one tree of all tables of a document; what is in none of them is kept. */
export function buildDocument(source: SourceDocument, {tables, skipped}: DocumentLayout, units: Units): ParseResult {
  const messages: SyntaxMessage[] = []
  const tree: PerformanceTable = {
    type: 'performanceTable',
    layout: {funds: false, implementation: false, codes: false, subcategories: false},
    children: [],
    position: source.positionOf(0, source.text.length)
  }
  for (const {kind, layout} of tables) {
    const built = kind === 'rows' ? buildTable(source, layout, units) : buildForms(source, layout, units)
    const hasTotal = tree.children.some(({type}) => type === 'funds')
    // The total of a second table would be held against the units of both.
    const children = built.children.flatMap((child) =>
      hasTotal && child.type === 'funds' ? child.children.map(tell) : child
    )
    addAll(tree.children, kind === 'forms' ? joinUnits(tree, children) : children)
    addAll(messages, built.messages)
  }
  for (const cells of skipped) keepSheet(cells)
  if (!hasProject(tree))
    messages.push(syntaxMessage('noProject', tree.position as ReturnType<SourceDocument['positionOf']>))

  tree.children.sort((a, b) => a.position!.start.offset! - b.position!.start.offset!)
  tree.layout = describeLayout(tree, tables)
  return {tree, messages: messages.toSorted((a, b) => a.position.start.offset - b.position.start.offset)}

  function tell({value, position}: {value: string; position?: Nodes['position']}): Unknown {
    const place = source.positionOf(position!.start.offset!, position!.end.offset!)
    messages.push(syntaxMessage('outsideTable', place, {text: quote(value)}))
    return {type: 'unknown', value, position: place}
  }

  /** Keep the text of a sheet that is no table; tell of it once when it has indicators all the same. */
  function keepSheet(cells: readonly Range[]): void {
    let isTold = false
    for (const range of cells) {
      const derived = unwrap(source.text, [range])
      const leaf = createNodeBuilder(source, derived).leaf(0, derived.value.length)
      tree.children.push({type: 'unknown', ...leaf})
      if (isTold || !(indicatorWords.test(leaf.value) || listInText.test(leaf.value))) continue
      isTold = true
      messages.push(syntaxMessage('outsideTable', leaf.position, {text: quote(leaf.value)}))
    }
  }
}

/** Forms of one unit that stand on sheets one behind another are in one unit, as those of one sheet are. */
function joinUnits({children: before}: PerformanceTable, children: PerformanceTable['children']) {
  const unit = before.findLast((child) => child.type === 'budgetUnit')
  const first = children.find((child) => child.type === 'budgetUnit')
  if (!unit || first?.name !== unit.name || unit.name === '') return children
  addAll(unit.children, first.children)
  unit.position = {start: unit.position!.start, end: first.position!.end}
  return children.filter((child) => child !== first)
}

function hasProject({children}: PerformanceTable): boolean {
  return children.some((child) => child.type === 'budgetUnit' && child.children.some(({type}) => type === 'project'))
}
