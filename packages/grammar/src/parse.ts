import type {PerformanceTable} from '@perf-lint/ast'
import {unitsOfMeasure} from '@perf-lint/ast/vocabulary'
import type {SourceDocument} from '@perf-lint/source'
import {layOutCells} from './layout/cells.js'
import {layOutLines} from './layout/lines.js'
import {syntaxMessage, type SyntaxMessage} from './syntax-message.js'
import {buildTable, type ParseResult} from './table/build-table.js'
import type {Units} from './value/units.js'

/** How to parse a document. */
export interface ParseOptions {
  /** The units of measure that values are read with, by spelling. Default: the built-in ones. */
  readonly units?: Units
}

/**
 * Parse a document into a ptast tree.
 *
 * It never throws for a document. What was not understood stands in the tree as `unknown` nodes, and `messages` tells
 * what of it went unchecked; a document that is no table at all has a message of the rule `readable`.
 *
 * @returns The tree, with a position on every node, and what could not be read, in the order of the document.
 */
export function parse(source: SourceDocument, {units = unitsOfMeasure}: ParseOptions = {}): ParseResult {
  const layout = source.cells.length > 0 ? layOutCells(source) : layOutLines(source)
  const {tree, messages} = layout ? buildTable(source, layout, units) : noTable(source)
  return {tree, messages: [...messages, ...lostCharacters(source)]}
}

function noTable(source: SourceDocument): ParseResult {
  const position = source.positionOf(0, source.text.length)
  const tree: PerformanceTable = {
    type: 'performanceTable',
    layout: {funds: false, implementation: false, codes: false, subcategories: false},
    children: source.text === '' ? [] : [{type: 'unknown', value: source.text, position}],
    position
  }
  return {tree, messages: [syntaxMessage(isNationalForm(source.text) ? 'nationalForm' : 'noHeading', position)]}
}

/** The form of the Ministry of Finance: one row per indicator, a column per level. */
function isNationalForm(text: string): boolean {
  return ['一级指标', '二级指标', '三级指标'].every((column) => text.includes(column))
}

/** U+FFFD stands where a decoder or an extraction met what it could not read. */
function lostCharacters(source: SourceDocument): SyntaxMessage[] {
  // Where it stands for a control character at the end of a line, no letter is lost.
  const lost = [...source.text.matchAll(/\ufffd(?![\n\r])/g)]
  const [first] = lost
  if (!first) return []
  return [syntaxMessage('lostCharacters', source.positionOf(first.index, first.index + 1), {count: lost.length})]
}
