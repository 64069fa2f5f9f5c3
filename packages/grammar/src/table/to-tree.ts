import type {Indicator, IndicatorCategory, Period, Unknown} from '@perf-lint/ast'
import {unitsOfMeasure} from '@perf-lint/ast/vocabulary'
import {isBlank, type DerivedText, type SourceDocument} from '@perf-lint/source'
import type {CstNode, IToken} from 'chevrotain'
import {createNodeBuilder, type NodeBuilder} from '../node-builder.js'
import {quote, syntaxMessage, type SyntaxMessage} from '../syntax-message.js'
import {parseValue} from '../value/parse-value.js'
import type {Units} from '../value/units.js'
import type {
  CategoriesCstChildren,
  IndicatorCstChildren,
  ListCstChildren,
  NameCstChildren,
  StrayCstChildren,
  TargetCstChildren,
  ValueCstChildren
} from './cst.js'
import {tokenize} from './lexer.js'
import {listParser, parseList} from './parser.js'
import {splitCode} from './read-category.js'

/** The indicators of a project, what stands between them, and what of it could not be read. */
export interface IndicatorList {
  readonly children: (Indicator | Unknown)[]
  readonly messages: SyntaxMessage[]
}

/** What is handed down while the concrete syntax tree is visited. */
interface Scope {
  readonly build: NodeBuilder
  readonly list: IndicatorList
  readonly units: Units
  readonly indicator?: Indicator
}

/** A half-open range of the list's text. */
interface Span {
  readonly start: number
  readonly end: number
}

/** Text that says nothing: tags, blanks, signs. */
const nothing = /^(?:<\/?[a-zA-Z][^<>]*>|[\s；;，,。、.])*$/

/**
 * Read the indicators of a cell.
 *
 * @param text
 *   The cell's text, unwrapped.
 * @param units
 *   The units that values are read with. Default: the built-in ones.
 */
export function parseIndicators(
  source: SourceDocument,
  text: DerivedText,
  units: Units = unitsOfMeasure
): IndicatorList {
  const list: IndicatorList = {children: [], messages: []}
  const scope: Scope = {build: createNodeBuilder(source, text), list, units}
  visitor().visit(parseList(tokenize(text.value)), scope)
  return list
}

let instance: ReturnType<typeof createVisitor> | undefined

function visitor(): ReturnType<typeof createVisitor> {
  instance ??= createVisitor()
  return instance
}

/** Make the visitor; a grammar rule without a method makes this throw, in the first test that parses. */
function createVisitor() {
  class ToTree extends listParser().getBaseCstVisitorConstructor<Scope, undefined>() {
    constructor() {
      super()
      this.validateVisitor()
    }

    list({indicator = [], stray = []}: ListCstChildren, scope: Scope): void {
      for (const node of inOrder([...indicator, ...stray])) this.visit(node, scope)
    }

    indicator(children: IndicatorCstChildren, {build, list, units}: Scope): void {
      const span = spanOf(Object.values(children).flat())
      const indicator: Indicator = {type: 'indicator', children: [], position: build.positionOf(span.start, span.end)}
      const scope: Scope = {build, list, units, indicator}
      const [number] = children.Ordinal ?? children.BareOrdinal ?? []
      if (number) {
        indicator.ordinal = Number.parseInt(number.image, 10)
        const {start, end} = trim(build, spanOf([number]))
        indicator.children.push({type: 'ordinal', number: indicator.ordinal, ...build.leaf(start, end)})
      }
      const [leading] = children.LeadingCategory ?? []
      if (leading) indicator.children.push(toCategory(build, leading, 1))
      for (const part of inOrder([...(children.categories ?? []), ...(children.name ?? [])])) this.visit(part, scope)
      for (const separator of children.Separator ?? []) addSeparator(scope, separator)
      for (const target of children.target ?? []) this.visit(target, scope)
      list.children.push(indicator)
    }

    categories(children: CategoriesCstChildren, scope: Scope): void {
      const {build, indicator} = scope
      for (const token of inOrder(Object.values<IToken[]>(children).flat())) {
        if (token.tokenType.name === 'CategorySeparator') {
          addSeparator(scope, token)
          continue
        }
        const level = indicator!.children.filter((child) => child.type === 'indicatorCategory').length + 1
        if (level === 1 || level === 2) indicator!.children.push(toCategory(build, token, level))
        else addName(scope, spanOf([token]))
      }
    }

    name(children: NameCstChildren, scope: Scope): void {
      addName(scope, spanOf(Object.values<IToken[]>(children).flat()))
    }

    target(children: TargetCstChildren, scope: Scope): void {
      const {build, units, indicator} = scope
      const [label] = children.ImplementationLabel ?? children.AnnualLabel ?? []
      const period: Period = children.ImplementationLabel ? 'implementation' : 'annual'
      const written = children.value ? trim(build, spanOf(children.value)) : spanOf([label!], 'end')
      const {start, end} = written
      const parsed = parseValue(build.text.value.slice(start, end), {
        positionOf: (from, to) => build.positionOf(start + from, start + to),
        units
      })
      indicator!.children.push({type: 'targetValue', period, children: parsed.children, ...build.leaf(start, end)})
      for (const separator of children.Separator ?? []) addSeparator(scope, separator)
    }

    value(_: ValueCstChildren): void {
      // Its text is taken whole by the target it belongs to.
    }

    stray(children: StrayCstChildren, {build, list}: Scope): void {
      const {start, end} = trim(build, spanOf(Object.values<IToken[]>(children).flat()))
      if (start === end) return
      const leaf = build.leaf(start, end)
      list.children.push({type: 'unknown', ...leaf})
      if (!nothing.test(leaf.value)) {
        list.messages.push(syntaxMessage('outsideIndicator', leaf.position, {text: quote(leaf.value)}))
      }
    }
  }
  return new ToTree()
}

function toCategory(build: NodeBuilder, token: IToken, level: 1 | 2): IndicatorCategory {
  const {start, end} = trim(build, spanOf([token]))
  const leaf = build.leaf(start, end)
  return {type: 'indicatorCategory', level, ...splitCode(leaf.value), ...leaf}
}

/** A name is one node; what a third category would be begins it. */
function addName({build, indicator}: Scope, span: Span): void {
  const {start, end} = trim(build, span)
  if (start === end) return
  indicator!.children.push({type: 'indicatorName', ...build.leaf(start, end)})
}

function addSeparator({build, indicator}: Scope, token: IToken): void {
  const {start, end} = trim(build, spanOf([token]))
  if (start < end) indicator!.children.push({type: 'separator', ...build.leaf(start, end)})
}

function trim({text: {value}}: NodeBuilder, {start, end}: Span): Span {
  while (start < end && isBlank(value.charCodeAt(start))) start++
  while (end > start && isBlank(value.charCodeAt(end - 1))) end--
  return {start, end}
}

/** The range that tokens cover, also those below nodes; with `end`, the empty range behind them. */
function spanOf(parts: readonly (CstNode | IToken)[], at?: 'end'): Span {
  let start = Number.POSITIVE_INFINITY
  let end = 0
  for (const part of parts) {
    const span = isToken(part)
      ? {start: part.startOffset, end: part.startOffset + part.image.length}
      : spanOf(Object.values(part.children).flat())
    start = Math.min(start, span.start)
    end = Math.max(end, span.end)
  }
  return at === 'end' ? {start: end, end} : {start, end}
}

function isToken(part: CstNode | IToken): part is IToken {
  return 'image' in part
}

function inOrder<T extends CstNode | IToken>(parts: readonly T[]): T[] {
  return parts
    .map((part) => ({part, start: spanOf([part]).start}))
    .toSorted((a, b) => a.start - b.start)
    .map(({part}) => part)
}
